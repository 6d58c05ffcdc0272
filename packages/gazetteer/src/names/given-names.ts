/** Given names common in historical writing, folded; those that are also common words or places are left out. */
export const GIVEN_NAMES = `
aaron abbas abdul abdullah abdel abel abigail abraham abram adalbert adam adele adelaide adolf adolfo adolph adolphe adrian agnes agostino ahmad ahmed
aizikas akbar alain alan albert alberto albrecht aldo alejandro aleksander aleksandr aleksandra aleksandras aleksei alessandro alex alexander alexandre
alexandru alexei alexey alexis alfonso alfred alfredo algirdas ali alice allan allen alois alphonse alvaro amadeo ambrose amir anastas anatole anatoli anatoly anders
andre andrea andreas andreas andrei andres andrew andrey andrius andrzej angelo anna anne annie ansel antal antanas anthony anton antoine antoinette antoni antonio
antonin antony archibald ariel aristide armand arnold arthur artur arturo arvids aubrey august auguste augustin augustinas augusto augustus aurelio avraham axel
aziz baldwin baltasar barbara barry bartholomew bartolomeo basil bautista beatrice bela benedict benigno benito benjamin benno bernard bernardo bernhard bertrand
boleslaw boris bronius bronislaw bruno calvin camille carl carlo carlos carol caroline casimir caspar catherine cecil cesar charles charlotte
chester christian christoph christophe christopher claude claus clement clemens conrad constance constantin constantine constantino cornelius corneille
cyril cyrus czeslaw dale dalia damian daniel danilo dariusz david dean denis dennis diego dieter dimitri dimitrie dmitri dmitriy dmitry dominic dominik
domingo donald dorothy douglas duncan dwight earl eberhard edgar edmond edmund eduard eduardo edward edwin eleanor elena eli elias elijah elisabeth elizabeth ella
emanuel emil emile emiliano emilio emily emma emmanuel engelbert enrico enrique enver erich erik ernest ernesto ernst erwin esteban etienne eugen eugene
eugenio eugeniusz ezra fabian fausto feliks felix felipe ferdinand ferenc fernando fidel filip filippo flavio florence florian folke frances francesco francis francisco
franciszek franco francois frank franklin franz franjo fred frederic frederick fredrik friedrich fritz fyodor feodor fedor gabriel gaetano galeazzo gamal gaspard gaston gavin gavril gavrilo
gennady geoffrey georg george georges georgi georgiy georgy gerald gerard gerhard gerhart gertrude giacomo gilbert gilles giorgio giovanni giulio giuseppe gleb
godfrey gonzalo gordon gottfried gregor gregorio gregory grigori grigory guglielmo guido guillaume guillermo gunther gunter gustav gustave gustavo
gustavus guy hafez haim hamid hannah hannibal hans harald harold harriet harry harvey hasan hassan hector heinrich heinz helen helena helmut helmuth
henri henrik henry henryk herbert herman hermann hernan hideki hirohito hjalmar horace horacio horatio howard hubert hugh hugo hussein husayn ian ibrahim ignacio
ignacy ignatius igor ilya immanuel imre ion ioan ira isaac isabel isabella isaiah ismail ismet israel istvan ivan ivo jaan jack jacek jacob jacobo jacques jacqueline
jakob jakov jakub james jan jane janis janos jaroslav jaroslaw jawaharlal jean jeanne jefferson jeffrey jeremiah jeremy jerome jerzy jesse jim jimmy
joachim joan joao joaquin jochen joe joel johan johann johannes john johnny jonas jonathan jorge josef josefa josep joseph joshua josiah josip joze jozef
juan jules julian julio julius juozas juozapas jurgen jurgis justin kamal karel karl karlis karol katharina katherine kazimierz kazys keith kemal kenneth kevin khalid
kim klaus klemens klim kliment konrad konstantin konstantinas konstantinos konstanty konstantine kristian kristjan kurt lajos lars laszlo laurent lavrenti lavrentiy lavrentiy lavr lawrence lazar lazaro
leander leo leon leonard leonardo leonhard leonid leonidas leopold leopoldo leroy leslie lev lewis liam lionel lloyd lorenzo lothar louis louise
lucas lucien lucius lucjan ludendorff ludovic ludwig ludwik luigi luis lukas luther lyndon magnus mahmoud mahmud manfred manuel marc marcel marcin marco marcos marcus marek
margaret maria marian mariano marie mario marion marius mark marko marshall marta martha martin martinez mary mateo mateusz matthew matthias matthieu mattia
maurice mauricio max maxim maxime maximilian maximilien maximiliano mehmed mehmet melchor michael michail michal michel michelangelo miguel mihai mihail mihaly mihkel mikhail miklos
mikolaj milan milos miloslav milton mircea miroslav mohammad mohammed mohandas moise moses mordechai moritz morris moshe muhammad mustafa mykola mykolas naftali
nancy napoleon narcisse nathan nathaniel neil nelson nestor neville niccolo nicholas nicola nicolae nicolai nicolas nicole niels nikifor nikita nikola nikolai nikolaos nikolaus
nikolay nikos noah noel norbert norman octavian olaf oleg oliver olivier omar orlando oscar oskar osman otto ottokar owen pablo pancho paolo pascual pascal pat
patrice patrick paul paula paulius pavel pavlo pedro pehr percy peter petr petras petre petro petros phil philip philipp philippe phillip piero pierre
pieter pietro piotr pius plutarco porfirio pranas quentin quintus rafael ralph ramon ramsay randolph raoul raphael rashid raul raymond reginald reinhard reinhold rene
ricardo richard rita robert roberto rodolfo rodrigo roger roland rolf roman romano romain romulo ronald rosa rosalind roy rudolf rudolph rupert russell ruth saad saddam saeed said salah salvador salvatore
sam samuel samuil sandor santiago sarah saul sean sebastian sebastien seleznyov semen semyon serge sergei sergey sergio seymour sheikh shimon sidney siegfried sigismund sigmund simon
simeon simone slobodan sofia solomon sophia stanislaw stanislav stanislas stanley stefan stefano stephen sterling steven stepan stephane steve stonewall stuart suleiman sun susan sven svetozar syngman szymon tadeusz taras
ted teodor teresa thaddeus theobald theodor theodore theodoros theophile therese thomas thorvald thurgood tibor tim timothy titus tobias todor tom tomas tomaso tomasz
tommaso toussaint tristan turgut tycho ulrich ulysses umberto urban vaclav valentin valentina valerian valery vasil vasile vasili vasiliy vasily venustiano
viacheslav vicente vico victor victoria victoriano vidkun viktor viktoras vilhelm vincas vincent vincenzo virgil virgilio vittorio vlad vladas vladimir vladislav vladko voltaire volodymyr
vojtech vsevolod vyacheslav waldemar wallace walter warren wenceslaus werner wendell wilbur wilfred wilhelm willem william willy wincenty winfield winston wladyslaw wladimir wojciech wolfgang woodrow
xavier yakov yasser yasuhiko yegor yehuda yevgeni yevgeny yitzhak yosef yosif yves yuri yury yusuf zachary zbigniew zigmas zinoviy zoran zygmunt
fulgencio anwar ayatollah nur babrak mengistu haile kwame jomo nnamdi odumegwu yakubu chukwuemeka thabo desmond sukarno ngo
ho li lin yang wang zhang liu chen zhou zhu mao deng peng hu jiang kim nguyen tran pham bao pol lon hua shi zhao huang xu guo luo
francois-xavier jean-baptiste jean-paul jean-jacques jean-marie saint-just juliusz ignas steponas mykolas balys kipras stasys jonas povilas aleksandrs roberts
patricio eliza agatha alexandra alicia amalia ana anastasia angela anita anja annika antonia arvid astrid bartosz basilio bernadette bertha bohdan
bogdan bridget camila carla cecilia celestino christina clara claudia clemente cristobal cristina dagmar daria deborah demetrius dimitar dorothea
edith edwina elmer elsa elvira emmeline erasmus erika ernestine ethel eudoxia eulalia eva evelyn fatima felicia fernanda fiona frida fridtjof gerda
gertrud gilberto ginette greta gudrun gwendolyn hanna hedwig henrietta hermine hilda hildegard holger honoria inez ingrid irena irene isabelle iwan
jacinto jadwiga janina jared jelena jolanta josephine judith juliana julie kate katarina katarzyna kathleen klara krystyna lara laura leah leila
leonora lidia lilian linda lina lorna lucy ludmila magda magdalena malgorzata manuela marcela marianne marjorie markus matilda maud milena miriam
monica nadezhda natalia nathalie nell nellie nils nina norma olga ottilie patricia paulina pelagia petronella philippa phoebe priscilla rachel rafaela
raquel rebecca renata rhoda roberta rosalie roxana rudolfo sabina salome sigrid silvia simona sonja sophie stella sylvia tamara tatiana tatyana
teodoro teresita thea theodora ursula valeria vera violeta wanda wilhelmina winifred yvonne zofia zuzanna kazimieras motiejus aleksa felicja feliksa
edmundo anibal baldomero bernardino bartolome eloy eleuterio eusebio evaristo fermin froilan gerardo hilario hipolito jeronimo justo leandro lisandro
lucio luciano macario moises narciso nicanor octavio policarpo ponciano primitivo procopio prudencio quintin remigio rigoberto rogelio rufino
salustiano servando severo silvestre silvino tadeo telesforo timoteo toribio venancio wenceslao zenon apolinario aureliano belisario bernabe braulio
calixto casimiro celso cipriano clodomiro crisostomo damaso desiderio dionisio efrain epifanio
`;
