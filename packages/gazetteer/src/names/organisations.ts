/** Organisations that their names alone tell apart, and acronyms known everywhere. A row: name; other names. */
export const ORGANISATIONS = `
Red Army;Workers' and Peasants' Red Army
Red Guards;Red Guard
White Guard;White Guards
White Army;White Armies,White armies
Wehrmacht;
Luftwaffe;
Kriegsmarine;
Waffen-SS;
SS;Schutzstaffel
SA;Sturmabteilung
Gestapo;
Reichswehr;
Freikorps;
Reichstag;
Bundestag;
Cheka;
NKVD;
KGB;
GRU;
OGPU;
GPU;
Gosplan;
Comintern;Communist International,Third International
Cominform;
Sovnarkom;
Duma;State Duma
Verkhovna Rada;
Central Rada;
Sejm;
Seimas;
Saeima;
Riigikogu;
Knesset;
Council of Lithuania;Taryba
Entente;Triple Entente,Entente Powers
Triple Alliance;
Central Powers;
Axis;Axis powers,Axis Powers
League of Nations;
United Nations;UN,U.N.
United Nations Security Council;UN Security Council,Security Council,UNSC
North Atlantic Treaty Organization;NATO
European Union;EU
Warsaw Pact;
Arab League;
African Union;
Commonwealth of Nations;
Red Cross;International Red Cross
Central Intelligence Agency;CIA
Federal Bureau of Investigation;FBI
Pentagon;
White House;
Kremlin;
United States Congress;U.S. Congress,US Congress
House of Lords;
United States Senate;U.S. Senate,US Senate
Whitehall;
Sublime Porte;Porte
Vatican;Holy See
Roman Catholic Church;Catholic Church
Church of England;
Russian Orthodox Church;
Teutonic Order;Teutonic Knights
Livonian Order;
Knights Templar;
Ku Klux Klan;
Black Hand;
Sinn Féin;
Irish Republican Army;IRA
Kuomintang;KMT,Guomindang
Kempeitai;
Kwantung Army;
Grande Armée;
Royal Navy;
Royal Air Force;RAF
Continental Army;
Continental Congress;First Continental Congress,Second Continental Congress
Paris Commune;
Islamic Revolutionary Guard Corps;Pasdaran
Mukti Bahini;
Home Army;Armia Krajowa
Solidarity;
Bund;General Jewish Labour Bund
Landeswehr;Baltische Landeswehr
Ober Ost;
Sajudis;Sąjūdis
Industrial Workers of the World;IWW
Khmer Rouge;
`;

/** Names of organisations that bodies of many countries and times bear: which is meant only its source tells. A row: name; other names. */
export const SHARED_ORGANISATIONS = `
Congress;
House of Commons;
House of Representatives;
Senate;
Parliament;
Diet;
Politburo;
Orgburo;
Council of People's Commissars;
Allies;Allied Powers,Allied powers
Orthodox Church;
Nationalist Party;
Estates-General;States-General,Estates General
National Assembly;
National Convention;
Committee of Public Safety;
Republican Guard;
Revolutionary Guards;
`;
