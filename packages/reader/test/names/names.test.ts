import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked, unmarked } from './marked-names.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'bodies by their head nouns',
    [
      'The [Estonian Workers’ Commune|organisation] fell.',
      'He led the [Hungarian Red Army|organisation] and the [Revolutionary Governing Council|organisation].',
      'The [1st Cavalry Division|organisation] joined the [Army of the Danube|organisation].',
      'The [Latvian rifle Division|organisation] stayed.',
      'The [Committee for the Defence of Galicia|organisation] met the [Republic of Latvia Army|organisation].',
      'The [Belarusian Soviet Socialist Republic|organisation] and the [Second Hellenic Republic|place] differ.',
    ],
  ],
  [
    'governments in lower case',
    [
      'The [government of Latvia|organisation] fled; the [Lithuanian government|organisation] stayed.',
      'The [Polish|people] governments disagreed.',
    ],
  ],
  [
    'documents and events',
    [
      'The [Treaty of Riga|document], the [Decree on Peace|document] and the [Sykes–Picot Agreement|document] are known.',
      'The [Constitution of 1922|document] and the [Plan de Iguala|document] were read.',
      'After the [Battle of Moore’s Ford|event] came the [Tambov rebellion|event] and the [War of 1812|event].',
      'They began [Operation Summer Rain|event] during [World War II|event].',
      'The [Serbian|people] offensive failed, the [Brusilov offensive|event] did not.',
      'The [Hussite revolt|event] spread.',
      'The [Peace of Nystad|document], the [Fall of Tarnow|event] and the [March on Milan|event] in March.',
    ],
  ],
  [
    'persons by title, given name and initials',
    [
      'General [Laidoner|person] met Lieutenant-General [Ants Rohtla|person].',
      'Secretary of State [Robert Lansing|person] wrote to [P. J. Marek|person].',
      'Then [Maximilian von Hessel|person] and [Ana de la Cerda|person] left.',
      'The dictator [Orsolo|person] fled.',
      'Admiral [de Ronsard|person], [Selim Pasha|person], [Vasili the Bold|person] and [Harun II|person] met.',
      '[Peter Church|person] visited [Martin Luther King|person].',
    ],
  ],
  [
    'persons by the office they held, though their names are words too',
    [
      '[Tadeo Lynch|person] was governor of [Lima|place]. [Nell Bennet|person] became the mayor of [Riga|place].',
      'Later [Tadeo Ling|person] was elected president, and [Lee Chang|person] served as the mayor.',
      '[Richard Cromwell|person] became Lord Protector; the Lord Protector left.',
      'The chairman was [Lee Ling|person]. Its deputies were [Lee Chang|person] and [Taru Kivi|person].',
      'Those who came were [Ana Sova|person], [Lee Chang|person], and [Karl Berg|person].',
    ],
  ],
  [
    'months in the names of persons',
    [
      '[Karl August Meyer|person] was ill. In August [Karl August Meyer|person] left.',
      '[April Brown|person] became mayor of [Riga|place]. In May [Polish|people] troops came.',
    ],
  ],
  [
    'one sense in a document, voted by the full name',
    [
      'In June [Anton Lincoln|person] rose. [Lincoln|person] won. They met [Lincoln|person] in [Minsk|place].',
      '[Lincoln|place], the capital of [Nebraska|place], is small. They went to [Lincoln|place].',
    ],
  ],
  [
    'lists',
    [
      'Its members were [Zofia Ławrynowicz|person], [Jurgis Smolskis|person], [Aleksa Drabužinskaitė-Rimša|person] and [Motiejus Gruodis|person].',
    ],
  ],
  [
    'peoples',
    [
      'The [Latvians|people], the [anti-French|people] party and [Polish–Ukrainian|people] relations.',
      'The [Mensheviks|people] and [Don Cossacks|people] joined [North Korean|people] volunteers.',
      'Conservative and liberal groups met.',
    ],
  ],
  [
    'places',
    [
      'They crossed the [Vistula|place] and [Lake Peipus|place] near [Fort Dachs|place] and [Harper’s Ferry|place].',
      'The [Ottoman Empire|place] and [Austria-Hungary|place] lost [Eastern Galicia|place].',
      'Troops left [Wilno|place], [Dyneburg|place] and [Kovno|place].',
      '[Minsk|place] fell.',
      'It lay on the river [Qvarna|place], near [Lake Oster|place].',
      'The [Army Group Vistula|organisation] and [Task Force Dawson|organisation] held the [Danzig Corridor|place].',
      'the [Union|place] won; [Union|people] forces advanced.',
    ],
  ],
  [
    'no ships, and no lines of a map',
    [
      'The ironclad Huáscar was captured. They seized Huáscar near [Arica|place].',
      'The *Esmeralda* and the cruisers Emden, Lima and Leipzig sank near [Coronel|place]; the destroyer Kelly and the [Poles|people] fled.',
      'HMS Hood reached [Kiel|place]. They held Line Kansas and Phase Line Utah.',
      'They hoped to transport [Anton Kolar|person] by sea; the armed transport Kolar sank.',
      'The town of [Vilnius|place] (*[Wilno|place]*) fell.',
    ],
  ],
  [
    'capitals that are names of persons too',
    [
      'He broke off relations with [Washington|place].',
      '[Anna Washington|person] led. They met with [Washington|person] at [Trenton|place].',
    ],
  ],
  [
    'what is no name',
    [
      'During the night Economic difficulties grew. Their army stood. Heavy Artillery fire.',
      'In January and on Sunday he rested.',
      'Reading was easy. Mobile troops came. However it ended.',
      'The ship USS Enterprise sank.',
      'They gave us a map.',
    ],
  ],
];

for (const [name, texts] of cases)
  test(`reads ${name}`, () => {
    for (const text of texts) assert.equal(marked(unmarked(text)), text);
  });
