/**
 * Former states. A row: name; other names; adjective and people; first year; last year (BC negative, astronomical years
 * not used: -27 is 27 BC); successors. Empty where it cannot be said in a year.
 */
export const FORMER_STATES = `
Soviet Union;USSR,U.S.S.R.,Union of Soviet Socialist Republics;Soviet;1922;1991;Russia,Ukraine,Belarus,Lithuania,Latvia,Estonia,Moldova,Georgia,Armenia,Azerbaijan,Kazakhstan,Uzbekistan,Turkmenistan,Kyrgyzstan,Tajikistan
Soviet Russia;Russian SFSR,RSFSR,Russian Soviet Federative Socialist Republic;;1917;1991;Soviet Union,Russia
Russian Empire;Imperial Russia,Tsarist Russia;;1721;1917;Russian Republic
Russian Republic;;;1917;1918;Soviet Russia
Tsardom of Russia;Muscovy,Tsardom of Muscovy;Muscovite;1547;1721;Russian Empire
Grand Duchy of Moscow;;;1263;1547;Tsardom of Russia
Kievan Rus;Kievan Rus',Kyivan Rus',Rus';Rus;882;1240;
Grand Duchy of Lithuania;;;1236;1795;Polish-Lithuanian Commonwealth,Russian Empire
Polish-Lithuanian Commonwealth;Polish–Lithuanian Commonwealth;;1569;1795;Russian Empire,Prussia,Austria
Kingdom of Poland;;;1025;1795;Polish-Lithuanian Commonwealth
Congress Poland;;;1815;1915;Poland
Second Polish Republic;;;1918;1939;Poland
Duchy of Warsaw;;;1807;1815;Congress Poland
Central Lithuania;Republic of Central Lithuania;;1920;1922;Poland
Austria-Hungary;Austro-Hungarian Empire,Dual Monarchy;Austro-Hungarian;1867;1918;Austria,Hungary,Czechoslovakia,Yugoslavia
Austrian Empire;Habsburg Empire,Habsburg Monarchy;Habsburg;1804;1867;Austria-Hungary
Ottoman Empire;;Ottoman;1299;1922;Turkey
Holy Roman Empire;;Holy Roman;800;1806;Austrian Empire,Confederation of the Rhine
Confederation of the Rhine;;;1806;1813;German Confederation
German Confederation;;;1815;1866;North German Confederation
North German Confederation;;;1866;1871;German Empire
German Empire;Imperial Germany,Second Reich;;1871;1918;Weimar Republic
Weimar Republic;Weimar Germany;;1918;1933;Nazi Germany
Nazi Germany;Third Reich,Hitler's Germany;Nazi;1933;1945;East Germany,West Germany
East Germany;German Democratic Republic,GDR;East German;1949;1990;Germany
West Germany;Federal Republic of Germany,FRG;West German;1949;1990;Germany
Prussia;Kingdom of Prussia;Prussian;1525;1947;German Empire
East Prussia;;East Prussian;1773;1945;
Bavaria;Kingdom of Bavaria;Bavarian;;;
Saxony;Kingdom of Saxony;Saxon;;;
Hanover;Kingdom of Hanover;Hanoverian;1814;1866;Prussia
Württemberg;Kingdom of Württemberg;;;;
Czechoslovakia;;Czechoslovak,Czechoslovakian;1918;1992;Czech Republic,Slovakia
Yugoslavia;Kingdom of Yugoslavia,Federal Republic of Yugoslavia;Yugoslav,Yugoslavian;1918;1992;Serbia,Croatia,Slovenia,Bosnia and Herzegovina,Macedonia,Montenegro
Serbia and Montenegro;;;2003;2006;Serbia,Montenegro
Kingdom of Serbia;;;1882;1918;Yugoslavia
Independent State of Croatia;;;1941;1945;Yugoslavia
Vichy France;;;1940;1944;France
Free France;;;1940;1944;France
First French Republic;French First Republic;;1792;1804;First French Empire
First French Empire;French Empire;;1804;1815;France
Second French Empire;;;1852;1870;French Third Republic
French Third Republic;Third French Republic;;1870;1940;Vichy France
Kingdom of France;;;987;1792;First French Republic
Kingdom of Italy;;;1861;1946;Italy
Italian Social Republic;;;1943;1945;Italy
Kingdom of Sardinia;Piedmont-Sardinia;Sardinian;1720;1861;Kingdom of Italy
Kingdom of the Two Sicilies;Two Sicilies;;1816;1861;Kingdom of Italy
Papal States;;;754;1870;Kingdom of Italy
Republic of Venice;Venetian Republic;Venetian;697;1797;Austria
Republic of Genoa;;Genoese;1099;1797;
Kingdom of Naples;;Neapolitan;1282;1816;Kingdom of the Two Sicilies
Kingdom of Great Britain;;;1707;1801;United Kingdom
Kingdom of England;England;English,Englishman,Englishmen;927;1707;Kingdom of Great Britain
Kingdom of Scotland;Scotland;Scottish,Scot;843;1707;Kingdom of Great Britain
Wales;;Welsh;;;
Northern Ireland;;;;;
British Empire;;;1583;1997;
British India;British Raj;;1858;1947;India,Pakistan
British Mandate of Palestine;Mandatory Palestine;;1920;1948;Israel
Irish Free State;;;1922;1937;Ireland
Dutch Republic;United Provinces;;1581;1795;Netherlands
Spanish Empire;;;1492;1976;
Crown of Castile;Castile;Castilian;1230;1715;Spain
Crown of Aragon;Aragon;Aragonese;1162;1716;Spain
Second Spanish Republic;Spanish Republic;;1931;1939;Spain
Portuguese Empire;;;1415;1999;
Kingdom of Hungary;;;1000;1918;Hungary
Transylvania;Principality of Transylvania;Transylvanian;1570;1711;
Wallachia;;Wallachian;1330;1859;Romania
Moldavia;;Moldavian;1346;1859;Romania
Bohemia;Kingdom of Bohemia;Bohemian;1198;1918;Czechoslovakia
Moravia;;Moravian;;;
Byzantine Empire;Eastern Roman Empire;Byzantine;395;1453;Ottoman Empire
Roman Empire;;;-27;476;Byzantine Empire
Western Roman Empire;;;395;476;
Roman Republic;;;-509;-27;Roman Empire
Rome;Ancient Rome;Roman;;;
Carthage;;Carthaginian,Punic;-814;-146;Roman Republic
Athens;;Athenian;;;
Sparta;;Spartan;;;
Corinth;;Corinthian;;;
Thebes;;Theban;;;
Macedon;;;-808;-168;
Achaemenid Empire;Persian Empire;Achaemenid;-550;-330;
Persia;;Persian;;1935;Iran
Parthia;Parthian Empire;Parthian;-247;224;
Sassanid Empire;Sasanian Empire;Sassanid,Sasanian;224;651;
Seleucid Empire;;Seleucid;-312;-63;
Ptolemaic Kingdom;;;-305;-30;
Assyria;;Assyrian;;-609;
Babylonia;;Babylonian;;-539;
Mongol Empire;;Mongol;1206;1368;
Golden Horde;;;1242;1502;
Qing Empire;Qing Dynasty,Qing dynasty,Qing;;1644;1912;Republic of China
Ming Dynasty;Ming dynasty;;1368;1644;
Republic of China;Nationalist China,ROC;;1912;;Taiwan
People's Republic of China;PRC,Communist China,Red China;;1949;;
Manchukuo;;;1932;1945;People's Republic of China
Empire of Japan;Japanese Empire,Imperial Japan;;1868;1947;Japan
French Indochina;Indochina;Indochinese;1887;1954;Vietnam,Laos,Cambodia
Dutch East Indies;;;1800;1949;Indonesia
Mughal Empire;;Mughal;1526;1857;British India
Korean Empire;;;1897;1910;
Confederate States of America;Confederate States,CSA,C.S.A.;Confederate;1861;1865;United States
Republic of Texas;;;1836;1846;United States
Thirteen Colonies;;;1607;1776;United States
Viceroyalty of New Spain;New Spain;;1521;1821;Mexico
Gran Colombia;;;1819;1831;Colombia,Venezuela,Ecuador,Panama
Empire of Brazil;;;1822;1889;Brazil
Aztec Empire;;Aztec;1428;1521;New Spain
Inca Empire;;Inca,Incan;1438;1533;
Biafra;Republic of Biafra;Biafran;1967;1970;Nigeria
Rhodesia;Southern Rhodesia;Rhodesian;1965;1979;Zimbabwe
Transvaal;South African Republic;;1852;1902;South Africa
Orange Free State;;;1854;1902;South Africa
Zululand;Zulu Kingdom;Zulu;1816;1897;South Africa
Katanga;;Katangese;1960;1963;Congo
United Arab Republic;;;1958;1971;Egypt,Syria
Transjordan;;;1921;1949;Jordan
Far Eastern Republic;;;1920;1922;Soviet Russia
Ukrainian People's Republic;Ukrainian National Republic,UNR;;1917;1921;Soviet Union
West Ukrainian People's Republic;;;1918;1919;Poland
Belarusian People's Republic;Belarusian Democratic Republic;;1918;1919;Soviet Russia
Transcaucasia;Transcaucasian Democratic Federative Republic;Transcaucasian;1918;1918;Georgia,Armenia,Azerbaijan
Free City of Danzig;;;1920;1939;Poland
Memel Territory;Klaipėda Region,Memelland;;1920;1939;Lithuania
Courland;Duchy of Courland and Semigallia;Courlander;1561;1795;Russian Empire
Livonia;;Livonian;;;
Rumelia;Eastern Rumelia;;;;
Crimean Khanate;;;1441;1783;Russian Empire
Cossack Hetmanate;Hetmanate;;1649;1764;Russian Empire
Kingdom of Jerusalem;;;1099;1291;
Latin Empire;;;1204;1261;Byzantine Empire
Abbasid Caliphate;;Abbasid;750;1258;
Umayyad Caliphate;;Umayyad;661;750;
`;
