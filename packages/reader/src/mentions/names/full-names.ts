const PARTICLE = /^(?:st|saint|de|la|le|du|von|van|al|el|di|da)$/;
const SUFFIX = /^(?:[ivx]+|jr|sr)$/;

/**
 * Short forms of the full names of persons: the surname, the first name (`Charles` for `Charles I`), and first and last name without what stands
 * between (`Lyndon Johnson` for `Lyndon B. Johnson`). A form that two persons share stands for neither.
 */
export function fullNamesOf(keys: ReadonlySet<string>): Map<string, string> {
  const ends = new Map<string, string | null>();
  for (const key of [...keys].sort((a, b) => b.length - a.length)) {
    const words = key.split(' ').filter((word, at) => at === 0 || !SUFFIX.test(word));
    if (words.length === 1 && words[0] !== key) claim(ends, words[0]!, key);
    if (words.length < 2) continue;
    const whole = claim(ends, `${words[0]} ${words.at(-1)}`, key);
    if (whole === null) continue;
    if (words.at(-1)!.length > 2) claim(ends, words.at(-1)!, whole);
    if (PARTICLE.test(words.at(-2)!)) claim(ends, words.slice(-2).join(' '), whole);
    if (words[0]!.length > 2) claim(ends, words[0]!, whole);
  }
  const found = new Map<string, string>();
  for (const [short, full] of ends) if (full !== null) found.set(short, full);
  return found;
}

/** Gives a short form to a full name; null (for both) where another name that is no longer form of it has it. */
function claim(ends: Map<string, string | null>, short: string, full: string): string | null {
  const owner = ends.get(short);
  if (owner === undefined) ends.set(short, full);
  else if (owner !== full && !(owner !== null && isWithin(full, owner))) ends.set(short, null);
  return ends.get(short)!;
}

/** Whether every word of a name stands in another, initials counting for the words they begin. */
function isWithin(name: string, other: string): boolean {
  const words = other.split(' ');
  return name
    .split(' ')
    .every((part, at) =>
      words.some((word) => word === part || (isInitial(part, at) && word.startsWith(part))),
    );
}

/** A letter, but not the number of `Charles I`. */
function isInitial(part: string, at: number): boolean {
  return part.length === 1 && (at === 0 || !SUFFIX.test(part));
}
