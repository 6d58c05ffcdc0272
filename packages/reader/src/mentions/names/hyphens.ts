import { isCommonWord } from '@regesta/gazetteer/words';

const CAPITAL = /^\p{Lu}/u;
const HYPHEN = /[-‐‑–]/;
/** Second halves that make a common word of a name (`Union-held`), where others belong to it (`Chiang Kai-shek`). */
const SECOND_HALF =
  /^(?:[a-z]*ed|[a-z]*ing|led|held|wide|born|run|style|era|only|free|made|built|bound|side|a|an|and|the|but|as|in|on|of|to|with|by|for|from|or|so|its|his)$/;
const JOINING = /^(?:al|el|la|le|les|de|du|des|sur|sous|en|und|von|i|o|bin|ibn|ul|ud|ur|es|as|an)$/;
const PREFIX = /^(?:anti|pro|non|pan|pre|post|ex|neo|mid|trans|inter|al|el|at|ash|an|ar|as)$/;

/**
 * The parts of a word with hyphens: one where all of it is a name (`Aleksa-Angarietis`, `Saint-Germain-en-Laye`, `anti-Soviet`)
 * or none is, else all of them (`Union-held`).
 */
export function splitHyphens(text: string): readonly string[] {
  if (!HYPHEN.test(text)) return [text];
  const parts = text.split(HYPHEN);
  const capitals = parts.filter((part) => CAPITAL.test(part)).length;
  if (capitals === 0) return [text];
  const joined = parts.every((part, index) => CAPITAL.test(part) || isJoining(part, index));
  return joined || isTwoPartName(parts) ? [text] : parts;
}

/** `Kai-shek`, `Il-sung`: the second half small and short, and no English word. */
function isTwoPartName(parts: readonly string[]): boolean {
  const [first, second] = parts;
  if (parts.length !== 2 || !CAPITAL.test(first!) || first!.length > 5) return false;
  if (/^(?:sen|shek|sek|sung|jong|tung|lai|ping|shih|hui|min|hee|woo)$/.test(second!)) return true;
  return /^[a-z]{2,5}$/.test(second!) && !SECOND_HALF.test(second!) && !isCommonWord(second!);
}

function isJoining(part: string, index: number): boolean {
  return index === 0 ? PREFIX.test(part) : JOINING.test(part);
}
