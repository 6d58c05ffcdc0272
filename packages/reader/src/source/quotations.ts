import type { Problem } from '@regesta/record';
import { type Ground, type QuotationMark, quotationMarks } from './quotation-marks.ts';

/** A stretch in which every quotation should open and close: a block with the quotation marks that stand before its words. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
  /** Whether words may be missing before it, so that no quotation runs on into it. */
  readonly gapBefore: boolean;
}

/** A mark without a partner. */
interface Fault {
  readonly at: number;
  readonly code: 'quotation-unopened' | 'quotation-unclosed';
}

const MOST = 200;
/** Paragraphs without a mark that a quotation may run through. */
const MOST_PASSED = 5;

/**
 * The quotation marks that lack their partner, each by its own place: parity proves nothing, for one lost opening and one lost
 * closing make an even number. A quotation of several paragraphs, each opening anew or none, is no fault.
 */
export function checkQuotations(
  source: string,
  ground: Ground,
  parts: readonly Quoted[],
): readonly Problem[] {
  const faults: Fault[] = [];
  let open: Fault[] = [];
  let passed = 0;
  for (const part of parts) {
    const marks = quotationMarks(ground, part.from, part.to);
    const found = pair(marks);
    if (marks.length === 0 && !part.gapBefore && open.length > 0 && passed++ < MOST_PASSED) continue;
    passed = 0;
    const carried = part.gapBefore ? null : carriedOver(ground.text, part, marks, open, found);
    for (const fault of carried === null ? open : carried.open) faults.push(fault);
    const own = carried === null ? found : carried.found;
    for (const fault of own) if (fault.code === 'quotation-unopened') faults.push(fault);
    open = own.filter((fault) => fault.code === 'quotation-unclosed');
  }
  return report(source, ground.text, faults.concat(open));
}

/** The faults left when the quotation still open before a part goes on in it, or null where it does not. */
function carriedOver(
  text: string,
  part: Quoted,
  marks: readonly QuotationMark[],
  open: readonly Fault[],
  found: readonly Fault[],
): { readonly open: readonly Fault[]; readonly found: readonly Fault[] } | null {
  const first = marks[0];
  if (open.length === 0 || !first) return null;
  if (first.role === 'open' && text.slice(part.from, first.at).trim() === '')
    return { open: open.slice(0, -1), found };
  const closing = found.findIndex((fault) => fault.code === 'quotation-unopened');
  return closing < 0
    ? null
    : { open: open.slice(0, -1), found: found.filter((_, index) => index !== closing) };
}

/** Pairs the marks of one part with a stack; what is left over on either side is a fault if it is sure. */
function pair(marks: readonly QuotationMark[]): readonly Fault[] {
  const faults: Fault[] = [];
  const stack: QuotationMark[] = [];
  let doubles = 0;
  for (const [index, mark] of marks.entries()) {
    if (roleHere(mark, doubles > 0, marks[index + 1]) === 'open') {
      stack.push(mark);
      if (!mark.isSingle) doubles++;
    } else if (mark.isSingle) {
      if (stack.at(-1)?.isSingle) stack.pop();
    } else if (doubles > 0) {
      doubles--;
      for (let top = stack.pop()!; top.isSingle; top = stack.pop()!)
        if (top.isSure) faults.push(unclosed(top));
    } else if (mark.isSure) faults.push({ at: mark.at, code: 'quotation-unopened' });
  }
  return [...faults, ...stack.filter((mark) => mark.isSure).map(unclosed)];
}

/** A mark between two spaces or two letters closes what is open, else opens what the next mark can close. */
function roleHere(mark: QuotationMark, isOpen: boolean, next: QuotationMark | undefined): 'open' | 'close' {
  if (mark.role !== 'either') return mark.role;
  return isOpen || next === undefined || next.role === 'open' ? 'close' : 'open';
}

function unclosed({ at }: QuotationMark): Fault {
  return { at, code: 'quotation-unclosed' };
}

function report(source: string, text: string, faults: readonly Fault[]): readonly Problem[] {
  const sorted = [...faults].sort((a, b) => a.at - b.at);
  const shown = sorted.slice(0, MOST).map((fault) => problemOf(source, text, fault));
  if (sorted.length <= MOST) return shown;
  const more: Problem = {
    code: 'quotation-faults',
    message: `${sorted.length - MOST} more quotation marks lack their partner`,
    severity: 'info',
  };
  return [...shown, more];
}

function problemOf(source: string, text: string, { at, code }: Fault): Problem {
  const isOpening = code === 'quotation-unclosed';
  const words = excerpt(text.slice(isOpening ? at : Math.max(0, at - 20), at + (isOpening ? 40 : 20)));
  return {
    code,
    message: isOpening
      ? `a quotation opens here and is never closed: ${words} …`
      : `a quotation closes here that was never opened: … ${words} …`,
    severity: 'warning',
    at: { source, from: at, to: at + 1 },
    expected: isOpening ? 'a closing quotation mark' : 'an opening quotation mark before it',
    hint: 'Look the quotation up in the original: words may be missing.',
  };
}

/** One line of words, whole characters only. */
function excerpt(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
    .trim();
}
