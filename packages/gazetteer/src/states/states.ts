/**
 * States, today's first. A row: name; other names; adjective and people, comma-separated (a plural in -s is understood).
 * Former states follow in `former.ts`.
 */
export const STATES = `
Afghanistan;;Afghan
Albania;;Albanian
Algeria;;Algerian
Andorra;;Andorran
Angola;;Angolan
Argentina;;Argentine,Argentinian
Armenia;;Armenian
Australia;;Australian
Austria;;Austrian
Azerbaijan;;Azerbaijani,Azeri
Bahamas;;Bahamian
Bahrain;;Bahraini
Barbados;;Barbadian
Cape Verde;;Cape Verdean
Comoros;;
Dominica;;
Guinea-Bissau;;
Saint Lucia;;
Samoa;;Samoan
Seychelles;;
Swaziland;Eswatini;Swazi
Tonga;;Tongan
Vanuatu;;
Central African Republic;;
Timor-Leste;East Timor;East Timorese
Bangladesh;;Bangladeshi
Belarus;Byelorussia,Belorussia;Belarusian,Belarusan,Byelorussian,Belorussian
Belgium;;Belgian
Belize;;Belizean
Benin;;Beninese
Bhutan;;Bhutanese
Bolivia;;Bolivian
Bosnia and Herzegovina;Bosnia-Herzegovina,Bosnia;Bosnian
Botswana;;Botswanan
Brazil;;Brazilian
Brunei;;Bruneian
Bulgaria;;Bulgarian,Bulgar
Burkina Faso;;Burkinabe
Burma;Myanmar;Burmese
Burundi;;Burundian
Cambodia;Kampuchea;Cambodian
Cameroon;;Cameroonian
Canada;;Canadian
Chad;;Chadian
Chile;;Chilean
China;;Chinese
Colombia;;Colombian
Congo;;Congolese
Costa Rica;;Costa Rican
Croatia;;Croatian,Croat
Cuba;;Cuban
Cyprus;;Cypriot
Czech Republic;Czechia;Czech
Democratic Republic of the Congo;Zaire;Zairean
Denmark;;Danish,Dane
Djibouti;;Djiboutian
Dominican Republic;;Dominican
Ecuador;;Ecuadorian
Egypt;;Egyptian
El Salvador;;Salvadoran,Salvadorean
Equatorial Guinea;;Equatoguinean
Eritrea;;Eritrean
Estonia;;Estonian
Ethiopia;Abyssinia;Ethiopian,Abyssinian
Fiji;;Fijian
Finland;;Finnish,Finn
France;;French,Frenchman,Frenchmen
Gabon;;Gabonese
Gambia;;Gambian
Georgia;;Georgian
Germany;;German
Ghana;;Ghanaian
Great Britain;Britain;British,Briton
Greece;;Greek,Hellenic
Grenada;;Grenadian
Guatemala;;Guatemalan
Guinea;;Guinean
Guyana;;Guyanese
Haiti;;Haitian
Honduras;;Honduran
Hungary;;Hungarian,Magyar
Iceland;;Icelandic,Icelander
India;;Indian
Indonesia;;Indonesian
Iran;;Iranian
Iraq;;Iraqi
Ireland;;Irish,Irishman,Irishmen
Israel;;Israeli
Italy;;Italian
Ivory Coast;Côte d'Ivoire;Ivorian
Jamaica;;Jamaican
Japan;;Japanese
Jordan;;Jordanian
Kazakhstan;;Kazakh,Kazakhstani
Kenya;;Kenyan
Korea;;Korean
Kosovo;;Kosovar,Kosovan
Kuwait;;Kuwaiti
Kyrgyzstan;Kirghizia;Kyrgyz,Kirghiz
Laos;;Laotian,Lao
Latvia;;Latvian
Lebanon;;Lebanese
Lesotho;;Basotho
Liberia;;Liberian
Libya;;Libyan
Liechtenstein;;
Lithuania;;Lithuanian
Luxembourg;;Luxembourgish,Luxembourger
Macedonia;North Macedonia;Macedonian
Madagascar;;Malagasy
Malawi;;Malawian
Malaysia;;Malaysian
Maldives;;Maldivian
Mali;;Malian
Malta;;Maltese
Mauritania;;Mauritanian
Mauritius;;Mauritian
Mexico;;Mexican
Moldova;;Moldovan
Monaco;;Monegasque
Mongolia;;Mongolian
Montenegro;;Montenegrin
Morocco;;Moroccan
Mozambique;;Mozambican
Namibia;;Namibian
Nepal;;Nepalese,Nepali
Netherlands;Holland;Dutch,Dutchman,Dutchmen
New Zealand;;New Zealander
Nicaragua;;Nicaraguan
Niger;;Nigerien
Nigeria;;Nigerian
North Korea;Democratic People's Republic of Korea,DPRK;North Korean
North Vietnam;Democratic Republic of Vietnam;North Vietnamese
Norway;;Norwegian
Oman;;Omani
Pakistan;;Pakistani
Palestine;;Palestinian
Panama;;Panamanian
Papua New Guinea;;Papuan
Paraguay;;Paraguayan
Peru;;Peruvian
Philippines;;Filipino,Philippine
Poland;;Polish,Pole
Portugal;;Portuguese
Qatar;;Qatari
Republic of Ireland;;
Romania;Rumania,Roumania;Romanian,Rumanian,Roumanian
Russia;Russian Federation;Russian
Rwanda;;Rwandan
Saudi Arabia;;Saudi,Saudi Arabian
Senegal;;Senegalese
Serbia;Servia;Serbian,Serb
Sierra Leone;;Sierra Leonean
Singapore;;Singaporean
Slovakia;;Slovak,Slovakian
Slovenia;;Slovene,Slovenian
Somalia;;Somali,Somalian
South Africa;;South African
South Korea;Republic of Korea,ROK,Republic of South Korea;South Korean
South Sudan;;South Sudanese
South Vietnam;Republic of Vietnam;South Vietnamese
Spain;;Spanish,Spaniard
Sri Lanka;Ceylon;Sri Lankan,Ceylonese
Sudan;;Sudanese
Suriname;;Surinamese
Sweden;;Swedish,Swede
Switzerland;;Swiss
Syria;;Syrian
Taiwan;Formosa;Taiwanese
Tajikistan;;Tajik
Tanzania;;Tanzanian
Thailand;Siam;Thai,Siamese
Togo;;Togolese
Trinidad and Tobago;Trinidad;Trinidadian
Tunisia;;Tunisian
Turkey;;Turkish,Turk
Turkmenistan;;Turkmen
Uganda;;Ugandan
Ukraine;;Ukrainian
United Arab Emirates;UAE;Emirati
United Kingdom;UK,U.K.,United Kingdom of Great Britain and Ireland;
United States;United States of America,US,U.S.,USA,U.S.A.;American
Uruguay;;Uruguayan
Uzbekistan;;Uzbek
Venezuela;;Venezuelan
Vietnam;Viet Nam;Vietnamese
Yemen;;Yemeni
Zambia;;Zambian
Zimbabwe;;Zimbabwean
`;
