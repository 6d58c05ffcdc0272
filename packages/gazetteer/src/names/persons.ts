/**
 * Persons of history known by one word, folded. Weak evidence only: what the text itself says of a name goes first, and
 * nothing is known of the person but that the word is mostly one's name.
 */
export const PERSONS = `
stalin lenin trotsky hitler mussolini churchill roosevelt truman eisenhower mao napoleon bonaparte bismarck metternich talleyrand robespierre danton
marat mirabeau lafayette cromwell washington madison hamilton lincoln grant sherman mcclellan beauregard sheridan meade hooker burnside stonewall
kerensky kornilov denikin kolchak wrangel yudenich zinoviev kamenev bukharin dzerzhinsky sverdlov tukhachevsky frunze budyonny voroshilov zhukov konev rokossovsky
molotov ribbentrop goebbels himmler goering göring hess rommel keitel jodl guderian manstein paulus doenitz donitz heydrich eichmann
ludendorff hindenburg falkenhayn moltke schlieffen kitchener haig joffre foch petain clemenceau poincare asquith balfour wilson pershing brusilov
khrushchev brezhnev andropov gorbachev yeltsin putin beria malenkov tito hoxha ceausescu honecker dubcek walesa jaruzelski gomulka nagy kadar
franco mola azana negrin caballero primo salazar peron guevara castro batista allende pinochet bolivar san-martin juarez madero huerta zapata carranza obregon
villa diaz orozco santa-anna iturbide hidalgo morelos maximilian
macarthur nimitz halsey patton bradley montgomery wavell auchinleck mountbatten alexander ridgway westmoreland mcnamara kissinger nixon kennedy johnson reagan
nasser sadat mubarak arafat begin rabin ben-gurion khomeini khamenei saddam gaddafi assad ataturk enver
gandhi nehru jinnah bose mossadegh sukarno suharto lumumba mobutu nkrumah mandela
hirohito tojo yamamoto nobunaga hideyoshi tokugawa chiang zhou deng
pilsudski dmowski sikorski anders mannerheim ulmanis pats smetona voldemaras kapsukas mickevicius petliura skoropadsky makhno hrushevsky masaryk benes horthy karolyi
hannibal scipio hamilcar hasdrubal pyrrhus caesar pompey crassus sulla marius cicero cato octavian antony augustus tiberius caligula nero trajan hadrian
cleopatra mithridates vercingetorix spartacus fabius regulus
xerxes darius cyrus cambyses mardonius leonidas themistocles miltiades pausanias cimon pericles alcibiades lysander epaminondas aristides artaxerxes tissaphernes
alexander herodotus thucydides xenophon plutarch polybius livy tacitus diodorus
attila alaric clovis charlemagne genghis kublai tamerlane saladin barbarossa
cornwallis burgoyne howe clinton gates arnold rochambeau greene
wellington nelson blucher kutuzov ney murat
columbus cortes pizarro magellan drake raleigh copernicus galileo luther calvin zwingli wallenstein tilly richelieu mazarin colbert turenne vauban marlborough
marx engels luxemburg liebknecht bakunin proudhon voltaire rousseau
necker calonne turgot brissot hebert sieyes barnave desmoulins condorcet fouche
diem thieu giap westmoreland
`;
