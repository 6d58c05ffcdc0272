/** Events whose names carry no head noun, or that everyone names one way. A row: name; other names. */
export const EVENTS = `
World War I;World War One,First World War,WWI,Great War,World War 1
World War II;World War Two,Second World War,WWII,World War 2
Cold War;
Holocaust;
Holodomor;
Great Depression;
Great Terror;Great Purge
Reign of Terror;
Reformation;
Counter-Reformation;
Renaissance;
Enlightenment;
Risorgimento;
Anschluss;
Kristallnacht;
Blitz;
D-Day;
Bloody Sunday;
Easter Rising;
My Lai Massacre;My Lai massacre
Prague Spring;
Perestroika;
Long March;
Great Leap Forward;
Cultural Revolution;
Trail of Tears;
Boston Tea Party;
Boston Massacre;
Intolerable Acts;
Bay of Pigs Invasion;
Tet Offensive;
Barbarossa;
Yom Kippur War;
Six-Day War;Six Day War
October Revolution;Bolshevik Revolution,October revolution,Bolshevik revolution
February Revolution;February revolution
Russian Revolution;
French Revolution;
American Revolution;
Industrial Revolution;
Meiji Restoration;
War of 1812;
`;
