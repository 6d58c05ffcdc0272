import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../src/index.ts';

const FRAMES = new Set([
  'existence',
  'document',
  'version',
  'renunciation',
  'repeal',
  'norm',
  'seat',
  'relation',
  'decision',
  'depiction',
]);

/** Sentences with the words of these frames in them, that say nothing of their kind. */
const sentences: readonly string[] = [
  'The bank issued notes worth 50 rubles.',
  'Law and order collapsed in May 1919.',
  'Under Soviet law, peasants were allowed to keep one cow.',
  'The order of battle included three divisions.',
  'He passed the bar in 1919.',
  'The club signed three players in 1921.',
  'It was an act of war.',
  'The act ended with a song.',
  'The report said that the army had fled.',
  'They concluded that the treaty was void.',
  'The alliance between the two parties broke down in 1920.',
  'The government approved the plan of attack.',
  'He ordered beer in Riga.',
  'The voters chose a new parliament.',
  'The king ordered a census in 1897.',
  "The committee's decision to leave was unpopular.",
  'The capital of the bank was 3 million marks.',
  'The allies declared that the war was over.',
  'The countries restored trade relations.',
  'Public relations were poor.',
  'He was at war with himself.',
  'She had relations in Poland.',
  'Enemies of the republic were arrested.',
  'The Bolsheviks were allies of the peasants.',
  'The plan provided for an attack on Riga.',
  'The constitution was in force until 1926.',
  'The decree had no effect.',
  'The treaty was a disaster for Germany.',
  'The text of the treaty was published in 1921.',
  'The terms of the armistice were harsh.',
  'A copy of the decree was found in 1950.',
  'The map was drawn in 1919.',
  'The statue was unveiled in 1923.',
  'The portrait was painted by Repin.',
  'The first edition appeared in 1920.',
  'The final draft was finished in June.',
  'The army drafted 3,000 men.',
  'The edited volume includes ten articles.',
  'The flag of the republic was red.',
  'The government renounced violence.',
  'The pope denounced communism.',
  'Workers denounced the new law.',
  'The agreement to meet was forgotten.',
  'The party convention nominated Wilson.',
  'He withdrew from the negotiations.',
  'Parliament repealed nothing.',
  'The bishop abolished the feast.',
  'The treaty with Poland was extended in 1934.',
  'The pact expired in 1939.',
  'The Senate voted 49 to 35.',
  'The resolution of the conflict required patience.',
  'The law of gravity requires this.',
  'The note demanded the surrender of the city.',
  'The decision was published on 5 May.',
  'The general accepted the surrender of Minsk.',
  'The capital, which had been evacuated, was burned.',
];

for (const sentence of sentences) {
  test(`says nothing: ${sentence}`, () => {
    const { value } = readSource(new TextEncoder().encode(`${sentence}\n`), { name: 'sentence.txt' });
    const found = value?.statements.filter(({ frame }) => FRAMES.has(frame)).map(({ frame }) => frame);
    assert.deepEqual(found, []);
  });
}
