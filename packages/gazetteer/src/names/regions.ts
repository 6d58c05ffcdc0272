/** Continents, historical regions, US states, provinces. A row: name; other names; adjective and people. */
export const REGIONS = `
Europe;;European
Asia;;Asian
Africa;;African
America;The Americas,Americas;
North America;;North American
South America;;South American
Latin America;;Latin American
Central America;;Central American
Eurasia;;Eurasian
Oceania;;
Antarctica;;
Arctic;;
Middle East;;Middle Eastern
Near East;;
Far East;;
Southeast Asia;South-East Asia;Southeast Asian
East Asia;;East Asian
Central Asia;;Central Asian
South Asia;;South Asian
Asia Minor;Anatolia;Anatolian
Western Europe;;Western European
Eastern Europe;;Eastern European,East European
Central Europe;;Central European
Scandinavia;;Scandinavian
Balkans;Balkan Peninsula;Balkan
Baltic states;Baltic States,Baltics;
Caucasus;North Caucasus;Caucasian
Siberia;;Siberian
Crimea;Crimean Peninsula;Crimean
Donbass;Donbas;
Kuban;;
Galicia;Eastern Galicia;Galician
Volhynia;;Volhynian
Podolia;;
Bessarabia;;Bessarabian
Bukovina;Northern Bukovina;
Silesia;Upper Silesia,Lower Silesia;Silesian
Pomerania;;Pomeranian
Pomerelia;;
Masuria;;Masurian
Mazovia;Masovia;
Samogitia;;Samogitian
Latgale;Latgalia;Latgalian
Karelia;;Karelian
Lapland;;
Sudetenland;;
Rhineland;;Rhenish
Ruhr;Ruhr Area;
Saarland;Saar;
Alsace-Lorraine;Alsace–Lorraine;
Alsace;;Alsatian
Lorraine;;
Brittany;;Breton
Normandy;;Norman
Burgundy;;Burgundian
Provence;;Provençal
Savoy;;Savoyard
Vendée;;Vendean,Vendéan
Flanders;;Flemish,Fleming
Wallonia;;Walloon
Catalonia;;Catalan
Andalusia;;Andalusian
Basque Country;;Basque
Iberia;Iberian Peninsula;Iberian
Sicily;;Sicilian
Sardinia;;
Corsica;;Corsican
Tuscany;;Tuscan
Lombardy;;Lombard
Piedmont;;Piedmontese
Campania;;Campanian
Apulia;;Apulian
Calabria;;Calabrian
Etruria;;Etruscan
Latium;;Latin
Tyrol;South Tyrol;Tyrolean
Dalmatia;;Dalmatian
Herzegovina;;
Slavonia;;
Vojvodina;;
Banat;;
Thrace;;Thracian
Thessaly;;Thessalian
Epirus;;Epirote
Attica;;
Boeotia;;Boeotian
Peloponnese;Peloponnesus,Morea;Peloponnesian
Ionia;;Ionian
Lydia;;Lydian
Lycia;;Lycian
Phoenicia;;Phoenician
Numidia;;Numidian
Gaul;Cisalpine Gaul,Transalpine Gaul;Gallic
Britannia;;
Germania;;
Hispania;;
Judea;Judaea;Judean
Mesopotamia;;Mesopotamian
Kurdistan;;
Khuzestan;;
Levant;;
Sinai;Sinai Peninsula;
Gaza Strip;Gaza;
West Bank;;
Golan Heights;;
Kashmir;;Kashmiri
Punjab;;Punjabi
Bengal;;Bengali
Tibet;;Tibetan
Xinjiang;Sinkiang;
Manchuria;;Manchurian
Inner Mongolia;;
Outer Mongolia;;
Turkestan;;
Tonkin;;Tonkinese
Annam;;Annamese,Annamite
Cochinchina;Cochin China;
Ulster;;
Cornwall;;Cornish
New England;;New Englander
Quebec;;Quebecker
Ontario;;
Nova Scotia;;
Newfoundland;;
Patagonia;;
Yucatán;Yucatán Peninsula;
Maghreb;;
Barbary Coast;;
Horn of Africa;;
East Indies;;
West Indies;;West Indian
Carolinas;;
Malaya;;Malayan
Papua;;
Demilitarized Zone;DMZ;
My Lai;;
Ho Chi Minh City;;
Darfur;;
Tigray;;
Ogaden;;
Cyrenaica;;
Tripolitania;;
Alabama;;Alabamian
Alaska;;Alaskan
Arizona;;
Arkansas;;
California;;Californian
Colorado;;
Connecticut;;
Delaware;;
Florida;;Floridian
Hawaii;;Hawaiian
Idaho;;
Illinois;;
Indiana;;
Iowa;;
Kansas;;Kansan
Kentucky;;Kentuckian
Louisiana;;
Maine;;
Maryland;;Marylander
Massachusetts;;
Michigan;;
Minnesota;;
Mississippi;;Mississippian
Missouri;;Missourian
Montana;;
Nebraska;;
Nevada;;
New Hampshire;;
New Jersey;;
New Mexico;;
New York;;New Yorker
New York City;;
North Carolina;;North Carolinian
North Dakota;;
Ohio;;
Oklahoma;;
Oregon;;
Pennsylvania;;Pennsylvanian
Rhode Island;;
South Carolina;;South Carolinian
South Dakota;;
Tennessee;;Tennessean
Texas;;Texan
Utah;;
Vermont;;
Virginia;;Virginian
West Virginia;;West Virginian
Wisconsin;;
Wyoming;;
District of Columbia;Washington D.C.,Washington DC;
Coahuila;;
Sonora;;
Sinaloa;;
Guangdong;Kwangtung;Cantonese
Guangxi;Kwangsi;
Jiangxi;Kiangsi;
Hunan;;Hunanese
Hubei;Hupeh;
Sichuan;Szechuan;Sichuanese
Yunnan;;
Shaanxi;Shensi;
Shanxi;Shansi;
Shandong;Shantung;
Hebei;;
Henan;;
Zhejiang;;
Jiangsu;;
Fujian;Fukien;
Hainan;;
Hong Kong;;
`;
