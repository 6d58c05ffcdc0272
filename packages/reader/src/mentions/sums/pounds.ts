import type { Word } from '../names/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const MONEY = set(`
pay pays paid paying payment payments cost costs costing price prices priced tax taxes taxed fine fines fined limit limited loan loans debt debts owe owed
owes worth wage wages salary salaries budget spend spends spent revenue revenues income draw drew drawn withdraw withdrew withdrawn earn earned earns
raise raised subsidy subsidies ransom indemnity tribute rent rents sold sell bought buy fee fees value valued reward bribe bribed pension bail deposit
deposits deposited money sum sums profit profits loss lend lent borrow borrowed grant granted fund funds donated donation capital annuity compensation
`);
const BACK = 10;
const FORTH = 4;

/**
 * Whether `pounds` are money: a word of paying (`paid`, `cost`, `limit`, `tax`) stands in the same sentence, at most ten
 * words before the number or four behind the noun, and no `of` says what is weighed. Else they are a weight.
 */
export function arePoundsMoney(words: readonly Word[], number: number, noun: number): boolean {
  if (words[noun + 1]?.folded === 'of') return false;
  return hasMoney(words, number, -1, BACK) || hasMoney(words, noun + 1, 1, FORTH);
}

/** Whether a word of money stands from an index on, back or forth, before the sentence ends. */
function hasMoney(words: readonly Word[], from: number, step: 1 | -1, most: number): boolean {
  for (let count = 0, at = from; count < most; count++, at += step) {
    const word = words[at];
    if (!word || (step > 0 && word.first)) return false;
    if (MONEY.has(word.folded)) return true;
    if (step < 0 && word.first) return false;
  }
  return false;
}
