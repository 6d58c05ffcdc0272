const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Bodies of armed people, by head noun (singular and plural). */
export const FORCES =
  set(`army armies troops troop forces force units unit division divisions brigade brigades regiment regiments battalion
battalions corps legion legions militia militias guard guards soldiers soldier volunteers volunteer fighters rebels insurgents cavalry infantry
navy fleet detachment detachments garrison column columns partisans guerrillas squadron squadrons marines paratroopers commandos
allies invaders defenders attackers crusaders knights revolutionaries loyalists nationalists republicans royalists confederates
federals communists fascists bolsheviks riflemen sailors legionaries hussars dragoons lancers grenadiers gunners warriors raiders paramilitaries cossacks militiamen guardsmen
miners workers peasants strikers rioters mutineers settlers colonists townspeople villagers`);

/** Movements of armed people that can be stopped, by head noun. */
export const MOVES = set(
  'advance offensive attack assault march drive push invasion onslaught thrust counteroffensive counter-offensive counterattack',
);

/** What can be founded and dissolved, by head noun. */
export const BODIES =
  set(`party parties committee committees council councils government governments republic republics state states army armies legion
legions union unions league leagues federation confederation association society academy university commission commissions ministry
ministries soviet soviets cabinet parliament assembly congress kingdom empire duchy protectorate colony organisation organization organisations organizations
movement front guard militia corps brigade division regiment battalion company bank court courts tribunal tribunals directorate junta bureau
rada duma sejm seimas senate diet convention directory presidium politburo governorate voivodeship administration regime monarchy
institute school newspaper dynasty order alliance coalition bloc commune communes province department district secretariat police delegation`);

/** `took control of X`, `lost possession of X`: what is had of a place. */
export const HOLDS = set('control possession charge');

/** Meetings, by head noun. */
export const MEETINGS =
  set(`congress congresses conference conferences assembly convention summit session diet sejm meeting council synod plenum rally
parliament duma rada seimas`);

/** Those who attend meetings. */
export const ATTENDANTS = set(
  'delegate delegates member members participant participants deputy deputies representative representatives attendee envoys envoy people person',
);

/** Documents that bind: what is said in them is in force. */
export const BINDING =
  set(`treaty treaties decree decrees law laws act acts edict edicts ordinance constitution convention pact pacts agreement agreements accord accords
armistice truce alliance order orders charter protocol statute regulation regulations resolution directive ultimatum concordat capitulation ceasefire cease-fire rescript rescripts firman firmans ukase ukases`);

/** Documents that bind nobody. */
export const DECLARING =
  set(`manifesto manifestos declaration declarations proclamation proclamations memorandum note notes letter letters appeal appeals statement report reports
leaflet leaflets pamphlet pamphlets petition communiqué communique telegram programme program platform circular bulletin newspaper`);

/** Stages and copies of a document. */
export const VERSIONS = set(
  'version versions draft drafts edition editions revision revisions copy redaction',
);

/** Places that a name need not be given for, by head noun. */
export const PLACES =
  set(`town towns city cities village villages fort fortress capital port harbour harbor bridge territory territories region regions province
provinces area areas island islands district districts country base station airfield airport hill hills heights ridge stronghold castle citadel
garrison crossing peninsula coast county counties states republics lands land valley colony zone`);

export { OFFICES } from '../words/offices.ts';

/** Kinds of pictures, by head noun. */
export const PICTURES =
  set(`map maps photograph photographs photo photos portrait portraits painting paintings stamp stamps poster posters drawing drawings engraving
illustration cartoon flag coat medal coin coins monument statue picture image postcard banknote banner diagram chart sketch bust plaque
lithograph woodcut fresco mosaic caricature facsimile scan miniature cover`);

/** Words that say that what held does so no more or not truly: no state follows. */
export const FORMER = set(
  'former ex-  onetime then-former historic historical ancient old future would-be proposed cultural spiritual so-called de-jure planned prospective medieval nominal',
);

/** Words that soften: what they qualify held mostly, not throughout. */
export const HEDGES = set(
  'generally mostly largely usually often sometimes partly mainly broadly relatively fairly normally frequently occasionally typically',
);

/** Meetings that are bodies of their own and last: they are elected and dissolved, not held. */
export const PARLIAMENTS = set(
  'parliament parliaments duma rada seimas sejm diet assembly council synod senate convention cortes reichstag',
);

/** What is `formed` or `organized` without being a body that a record could follow, unless it bears a name. */
export const FOUNDED_ONLY_NAMED = set(
  'column columns front line order alliance coalition bloc column guard court school brigade brigades regiment regiments battalion battalions company',
);

/** States, by head noun. */
export const STATES = set(
  'republic republics kingdom kingdoms empire empires duchy duchies state states government governments principality regency emirate union federation confederation confederacy protectorate monarchy regime dynasty caliphate sultanate khanate dictatorship',
);

/** Bodies that have members who join and leave, by head noun; armies and crowds are not meant. */
export const ORGANISED = set(
  'party committee council government cabinet union league federation confederation association society academy commission ministry soviet parliament assembly organisation organization movement junta directorate alliance coalition entente commune presidium politburo bureau delegation rada board secretariat triumvirate directory senate',
);

/** Offices named by the power they give, by head noun. */
export const POWERS = set(
  'presidency premiership chairmanship governorship command leadership throne regency premiership chancellorship dictatorship',
);

/** Places that are entered and taken without being named: `took that city`, `took the hill`; not `took the land`. */
export const STRONGHOLDS = set(
  'town city village fort fortress port harbour harbor capital island bridge castle citadel garrison airfield airport hill ridge stronghold settlement outpost',
);
