import type { Filler } from '@regesta/record';

const FORBIDS = /^(?:must.not|must not|prohibit|forb[ai]d|ban|bar|outlaw)/i;
const ALLOWS = /^(?:may$|allow|permit|authori[sz])/i;

/** What a rule does, from its mode in whatever words: `prohibiting` and `must-not` are `must not`. */
function modeWords(mode: string | null): string {
  if (mode === null) return 'must';
  if (FORBIDS.test(mode)) return 'must not';
  return ALLOWS.test(mode) ? 'may' : 'must';
}

/** A rule as words after its document: `financial institutions must not pay more than 250 rubles per week`. */
export function normWords(role: (name: string) => string | null): string {
  const mode = modeWords(role('mode'));
  const limit = role('limit');
  const bound = mode === 'must not' ? limit : limit?.replace(/^more than /, 'at most ');
  return [role('who') ?? 'everyone', mode, role('what'), bound].filter(Boolean).join(' ');
}

/** The limit of a rule: `more than 250 rubles per week` where that is what it forbids. */
export function limitWords({ text, amount }: Filler): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  const bound = amount?.limit === 'at-most' && !/than/.test(words) ? `more than ${words}` : words;
  return amount?.for === undefined || words.includes(amount.for) ? bound : `${bound} to a ${amount.for}`;
}
