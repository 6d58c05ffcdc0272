import type { Block } from './block.ts';
import { hasFiniteVerb } from './finite-verb.ts';
import { splitSentences } from './sentences.ts';

const LONGEST = 600;
const MOST_SENTENCES = 3;
const LABEL =
  /^(?:(?:fig(?:ure|\.)?|map|plate|photo(?:graph)?|image|picture|illustration|diagram|chart)(?:\s?[\dIVX]{1,4}[a-z]?)?\s?[.:—–]\s|\(?(?:above|below|left|right|top|bottom)\)?:\s)/i;

/**
 * The blocks with captions told from running text: a block with a label (`Figure 3.`, `Map:`); a short one whose first sentence has no
 * finite verb; and what stands behind the last running text and looked like a heading. Nothing is a caption where the text is not English.
 */
export function captioned(plain: string, blocks: readonly Block[]): readonly Block[] {
  const english = isEnglish(plain);
  const told = blocks.map((part) =>
    isLabelled(plain, part) || (english && isNominal(plain, part)) ? asCaption(part) : part,
  );
  const last = told.findLastIndex(({ kind }) => kind !== 'caption' && kind !== 'heading');
  return told.map((part, index) =>
    index > last && part.kind === 'heading' && part.level === 0 ? asCaption(part) : part,
  );
}

function asCaption(part: Block): Block {
  return { ...part, kind: 'caption' };
}

function isLabelled(plain: string, { kind, from, to }: Block): boolean {
  return kind === 'paragraph' && to - from < LONGEST && LABEL.test(plain.slice(from, from + 40));
}

/** `Front line in January (red). It moved west.`: the first sentence names something and says nothing of it. */
function isNominal(plain: string, { kind, from, to, isQuote }: Block): boolean {
  if (kind !== 'paragraph' || isQuote || to - from > LONGEST) return false;
  if (!/^[\p{Lu}\d]/u.test(plain.slice(from, from + 2))) return false;
  const sentences = splitSentences(plain, from, to);
  const first = sentences[0];
  if (!first || sentences.length > MOST_SENTENCES || !/\S\s+\S+\s+\S/.test(plain.slice(first.from, first.to)))
    return false;
  return (
    !/[?!:;]["”’)]?$/.test(plain.slice(first.from, first.to)) && !hasFiniteVerb(plain, first.from, first.to)
  );
}

/** Whether the commonest small words of English are common in the text. */
function isEnglish(plain: string): boolean {
  const words = plain.slice(0, 20_000).match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => /^(?:the|of|in|and|to|a|by|was|on|for)$/i.test(word));
  return small.length * 12 >= words.length;
}
