/** Rivers, seas, islands, ranges and other features whose names carry no head noun. A row: name; other names. */
export const WATERS = `
Rhine;
Danube;
Elbe;
Oder;
Vistula;
Neman;Niemen,Nemunas
Daugava;Dvina,Western Dvina
Dnieper;Dnipro,Dnepr
Dniester;
Don;
Volga;
Ural;
Ob;
Yenisei;
Lena;
Amur;
Neva;
Narva;
Bug;Western Bug
Prut;
Tisza;
Drina;
Sava;
Po;
Tiber;
Rubicon;
Rio Grande;Río Grande
Ebro;
Tagus;
Rhône;
Loire;
Seine;
Marne;
Aisne;
Somme;
Meuse;
Moselle;
Scheldt;
Thames;
Tigris;
Euphrates;
Nile;Blue Nile,White Nile
Congo River;
Zambezi;
Ganges;
Indus;
Mekong;
Yangtze;Yangzi,Yangtse
Yalu;Yalu River
Hudson;Hudson River
Mississippi River;
Potomac;Potomac River
Rappahannock;
Shatt al-Arab;
Halys;
Aegean;Aegean Sea
Adriatic;Adriatic Sea
Mediterranean;Mediterranean Sea
Baltic;Baltic Sea
Black Sea;
Caspian;Caspian Sea
North Sea;
White Sea;
Red Sea;
Dead Sea;
Sea of Azov;
Sea of Marmara;
Atlantic;Atlantic Ocean,North Atlantic,South Atlantic
Pacific;Pacific Ocean,South Pacific
Indian Ocean;
Arctic Ocean;
Persian Gulf;
Gulf of Finland;
Gulf of Mexico;
Gulf of Tonkin;
English Channel;
Bosporus;Bosphorus
Dardanelles;Hellespont
Gibraltar;Strait of Gibraltar
Suez Canal;
Panama Canal;
Lake Baikal;
Antilles;Lesser Antilles,Greater Antilles
Caribbean;Caribbean Sea
Crete;
Rhodes;
Lesbos;
Samos;
Naxos;
Euboea;
Salamis;
Gallipoli;Gallipoli Peninsula
Balearic Islands;Balearics
Canary Islands;
Channel Islands;
Falkland Islands;Falklands
Philippine Islands;
Hokkaido;
Honshu;
Kyushu;
Okinawa;
Sakhalin;
Kuril Islands;
Guadalcanal;
Mindanao;
Luzon;
Leyte;
Timor;
Sulawesi;
Tahiti;
Tasmania;
Hispaniola;
Tobago;
Minorca;Menorca
Majorca;Mallorca
Ibiza;
Elba;
Saint Helena;St. Helena
Nantucket;
Curaçao;
Zanzibar;
Gotland;
Åland;Åland Islands
Saaremaa;Ösel
Hiiumaa;Dagö
Bornholm;
Spitsbergen;Svalbard
Iwo Jima;
Saipan;
Guam;
Midway;
Java;
Sumatra;
Borneo;
New Guinea;
Solomon Islands;
Marshall Islands;
Gilbert Islands;
Aleutian Islands;Aleutians
Alps;
Pyrenees;
Carpathians;Carpathian Mountains
Urals;Ural Mountains
Himalayas;Himalaya
Andes;
Apennines;
Ardennes;
Vosges;
Appalachians;Appalachian Mountains
Rocky Mountains;Rockies
Zagros Mountains;
Sahara;
Gobi;
Maginot Line;
Siegfried Line;
Hindenburg Line;
Gothic Line;
Great Wall of China;
Mason-Dixon Line;Mason-Dixon line
Ho Chi Minh Trail;Ho Chi Minh trail
Western Front;
Eastern Front;
`;
