import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Status } from '@regesta/record';
import { readAtoms } from '../../src/clauses/atoms.ts';
import { readSentence } from '../../src/clauses/clauses.ts';
import { statusOf } from '../../src/clauses/status.ts';
import { readTokens } from '../../src/words/tokens.ts';
import { marked } from './marked.ts';

/** What the words make of the one `capture` in a sentence. */
function statusOfCapture(text: string): Status | null {
  const { plain, names, times } = marked(text);
  const { clauses } = readSentence(readAtoms(plain, readTokens(plain, 0, plain.length), names, times));
  const capture = clauses.find((clause) => clause.lemma === 'capture');
  return capture ? statusOf(capture) : null;
}

const cases: readonly (readonly [string, Status])[] = [
  ['The <people Soviets> captured <place Lida>.', 'asserted'],
  ['The <people Soviets> managed to capture <place Lida>.', 'asserted'],
  ['The <people Soviets> were able to capture <place Lida>.', 'asserted'],
  ['The <people Soviets> succeeded in capturing <place Lida>.', 'asserted'],
  ['The <people Soviets> took the opportunity to capture <place Lida>.', 'asserted'],
  ['After capturing <place Lida> the <people Soviets> moved on.', 'asserted'],
  ['The army had expected that the <people Soviets> would capture <place Lida>.', 'planned'],
  // Said, not told.
  ['According to the papers, the <people Soviets> captured <place Lida>.', 'reported'],
  ['The <people Soviets>, according to the papers, captured <place Lida>.', 'reported'],
  ['The <people Soviets> captured <place Lida>, the papers reported.', 'reported'],
  ['"The <people Soviets> captured <place Lida>," said <person Karl Ulm>.', 'reported'],
  ['Reportedly, the <people Soviets> captured <place Lida>.', 'reported'],
  ['The <people Soviets> perhaps captured <place Lida>.', 'reported'],
  ['The <people Soviets> may have captured <place Lida>.', 'reported'],
  ['The <people Soviets> are believed to have captured <place Lida>.', 'reported'],
  ['<person Karl Ulm> claimed to have captured <place Lida>.', 'reported'],
  ['<person Karl Ulm> denied that the <people Soviets> had captured <place Lida>.', 'reported'],
  ['There is no evidence that the <people Soviets> captured <place Lida>.', 'reported'],
  // Not done.
  ['The <people Soviets> did not capture <place Lida>.', 'negated'],
  ['The <people Soviets> could not capture <place Lida>.', 'negated'],
  ['The <people Soviets> never again captured <place Lida>.', 'negated'],
  ['Neither side captured <place Lida>.', 'negated'],
  ['No army captured <place Lida>.', 'negated'],
  ['The <people Soviets> were unable to capture <place Lida>.', 'negated'],
  ['The <people Soviets> refused to capture <place Lida>.', 'negated'],
  ['The <people Soviets>, failing to capture <place Lida>, withdrew.', 'negated'],
  ['Without capturing <place Lida>, the <people Soviets> withdrew.', 'negated'],
  ['The <people Soviets> made no attempt to capture <place Lida>.', 'negated'],
  ['An attempt by the <people Soviets> to capture <place Lida> failed.', 'negated'],
  // Tried.
  ['The <people Soviets> attempted to capture <place Lida>.', 'attempted'],
  ['The <people Soviets> had nearly captured <place Lida>.', 'attempted'],
  ['The attempt to capture <place Lida> delayed them.', 'attempted'],
  // Meant.
  ['The <people Soviets> hoped to capture <place Lida>.', 'planned'],
  ['The <people Soviets> were ordered to capture <place Lida>.', 'planned'],
  ['The <people Soviets> were about to capture <place Lida>.', 'planned'],
  ['The plan to capture <place Lida> was dropped.', 'planned'],
  ['The goal of the <people Soviets> was to capture <place Lida>.', 'planned'],
  ['The <people Soviets> marched off with the goal of capturing <place Lida>.', 'planned'],
  ['The <people Soviets> came close to capturing <place Lida>.', 'planned'],
  ['Instead of capturing <place Lida>, the <people Soviets> withdrew.', 'planned'],
  // Of no one time.
  ['If the <people Soviets> captured <place Lida>, the war was lost.', 'generic'],
  ['Nobody knew whether the <people Soviets> captured <place Lida>.', 'generic'],
  ['Such an army can capture <place Lida>.', 'generic'],
];

for (const [text, expected] of cases) {
  test(`${expected}: ${text}`, () => assert.equal(statusOfCapture(text), expected));
}
