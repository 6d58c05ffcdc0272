/** The most words that readers may know. */
const CAPACITY = 2048;
const SLOTS = 8192;

const spelled: string[] = [''];
const slots = new Int16Array(SLOTS);

/** The hash of a word, letter by letter: `hash = hashStep(hash, code)`, from 0; codes in lower case. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** A letter's code in lower case; only A–Z have one. */
export function lowerCode(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** The number a word is known by to the readers; words are known by the readers that ask for them. */
export function word(text: string): number {
  const found = wordAt(text, 0, text.length, hashOf(text));
  if (found !== 0) return found;
  if (spelled.length === CAPACITY) throw new RangeError(`too many words: ${text}`);
  spelled.push(text);
  slots[emptySlot(hashOf(text))] = spelled.length - 1;
  return spelled.length - 1;
}

/** Which words belong to a set: `set[id] === 1`. Words are parted by spaces. */
export function wordSet(texts: string): Uint8Array {
  const set = new Uint8Array(CAPACITY);
  for (const text of texts.split(/\s/)) if (text !== '') set[word(text)] = 1;
  return set;
}

/** A number for each of some words, 0 for all others: `map[id]`. */
export function wordMap(entries: Readonly<Record<string, number>>): Int16Array {
  const map = new Int16Array(CAPACITY);
  for (const [text, value] of Object.entries(entries)) map[word(text)] = value;
  return map;
}

/** The number of the word at an offset, 0 where no reader knows it. */
export function wordAt(text: string, from: number, to: number, hash: number): number {
  for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const id = slots[slot] ?? 0;
    if (id === 0 || sameWord(spelled[id] ?? '', text, from, to)) return id;
  }
}

function sameWord(known: string, text: string, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let at = from; at < to; at++) {
    if (lowerCode(text.charCodeAt(at)) !== known.charCodeAt(at - from)) return false;
  }
  return true;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

function emptySlot(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}
