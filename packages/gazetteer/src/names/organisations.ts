/** Organisations whose names carry no head noun, and acronyms known everywhere. A row: name; other names. */
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
Politburo;
Orgburo;
Council of People's Commissars;Sovnarkom
Duma;State Duma
Verkhovna Rada;
Central Rada;
Sejm;
Seimas;
Saeima;
Riigikogu;
Knesset;
Diet;
Council of Lithuania;Taryba
Entente;Triple Entente,Entente Powers
Triple Alliance;
Central Powers;
Axis;Axis powers,Axis Powers
Allies;Allied Powers,Allied powers
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
Congress;U.S. Congress,United States Congress
House of Commons;
House of Lords;
House of Representatives;
Senate;U.S. Senate
Parliament;
Whitehall;
Sublime Porte;Porte
Vatican;Holy See
Roman Catholic Church;Catholic Church
Church of England;
Orthodox Church;Russian Orthodox Church
Teutonic Order;Teutonic Knights
Livonian Order;
Knights Templar;
Ku Klux Klan;
Black Hand;
Sinn Féin;
Irish Republican Army;IRA
Kuomintang;KMT,Guomindang,Nationalist Party
Kempeitai;
Kwantung Army;
Grande Armée;
Royal Navy;
Royal Air Force;RAF
Continental Army;
Continental Congress;First Continental Congress,Second Continental Congress
Estates-General;States-General,Estates General
National Assembly;
National Convention;
Committee of Public Safety;
Paris Commune;
Republican Guard;
Revolutionary Guards;Islamic Revolutionary Guard Corps,Pasdaran
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
