/**
 * Peoples without a state in the tables, and adherents of parties and faiths: the singular, which is also the adjective.
 * After a semicolon: other forms of the same.
 */
export const ADHERENTS = `
Bolshevik;Bolshevist
Menshevik
Communist
Socialist-Revolutionary;Socialist Revolutionary,Socialist Revolutionaries,Socialist-Revolutionaries
Left Socialist-Revolutionary;Left Socialist-Revolutionaries,Left Socialist Revolutionaries
Social Democrat;Social-Democrat
Christian Democrat
Kadet
SR;Right SR,Left SR,Right SRs,Left SRs
Socialist
Social Revolutionary;Social Revolutionaries
Anarchist
Nationalist
Republican
Democrat
Democratic
Conservative
Liberal
Monarchist
Separatist
Partisan
Whites
Reds
Brissotin
Enragé
Vendéan
Aryan
Indo-European
Green Beret
Octobrist
Spartacist
Trotskyist;Trotskyite
Stalinist
Leninist
Marxist
Maoist
Titoist
Fascist
Falangist
Carlist
Francoist
Phalangist
Peronist
Ba'athist;Baathist
Nasserist
Zionist
Jacobin
Girondin;Girondist
Montagnard
Hébertist;Hebertist
Dantonist
Feuillant
Cordelier
Thermidorian
Sans-culotte;Sans-culottes
Royalist
Loyalist
Bonapartist
Orléanist;Orleanist
Bourbon
Chouan
Tory;Tories
Whig
Roundhead
Jacobite
Puritan
Federalist
Zapatista
Villista
Maderista
Constitutionalist
Carrancista
Orozquista
Magonista
Contra
Sandinista
Tsarist;Czarist
Cossack
Don Cossack
Kuban Cossack
Terek Cossack
Siberian Cossack
Ural Cossack
Zaporozhian Cossack;Zaporozhian
Janissary;Janissaries
Mamluk;Mameluke
Hun
Goth
Visigoth
Ostrogoth
Vandal
Frank;Frankish
Viking
Norse;Norseman,Norsemen
Varangian
Slav;Slavic
Anglo-Saxon
Celt;Celtic
Celtiberian
Teuton;Teutonic
Samnite
Sabine
Volscian
Mamertine
Syracusan
Aetolian
Achaean
Ligurian
Illyrian
Molossian
Scythian
Sarmatian
Mede
Milesian
Aeginetan
Eretrian
Argive
Dorian
Hellene
Jew;Jewish
Arab;Arabian,Arabic
Bedouin
Berber
Moor;Moorish
Kurd;Kurdish
Druze
Maronite
Alawite
Armenian
Persian
Pashtun
Baloch;Baluchi
Hazara
Sikh
Hindu
Muslim;Moslem,Islamic
Christian
Catholic;Roman Catholic
Protestant
Orthodox
Lutheran
Calvinist
Huguenot
Hussite
Buddhist
Shia;Shi'a,Shiite,Shi'ite
Sunni
Sufi
Jesuit
Templar
Crusader
Ashkenazi
Sephardi;Sephardic
Tatar;Tartar
Crimean Tatar
Bashkir
Chechen
Ingush
Circassian
Ossetian
Abkhaz;Abkhazian
Kalmyk
Buryat
Yakut
Mari
Chuvash
Uyghur;Uighur
Manchu
Han Chinese
Hmong
Montagnard
Khmer
Khmer Rouge
Viet Cong;Vietcong
Viet Minh;Vietminh
Pathet Lao
Cham
Karen
Tamil
Sinhalese
Gurkha
Maratha
Rajput
Igbo;Ibo
Hausa
Yoruba
Fulani
Ashanti
Hutu
Tutsi
Zulu
Xhosa
Boer
Afrikaner
Maori
Aborigine
Inuit
Iroquois
Mohawk
Cherokee
Sioux
Apache
Comanche
Cheyenne
Creek
Seminole
Shawnee
Yaqui
Maya;Mayan
Native American
African American;African-American
Irish American;Irish-American
Hessian
Roma;Romani,Gypsy,Gypsies
Sinti
Silesian
Kashubian
Lemko
Rusyn
Ruthenian
Baltic German
Sudeten German
Volga German
Volksdeutsche
Northerner
Southerner
Unionist
Allied
Free French
Unitarian
White Russian
Young Turk
Marine
Anzac
Western Ally;Western Allies,Western
Junker
`;
