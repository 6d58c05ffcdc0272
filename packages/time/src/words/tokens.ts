/** A word, a number or a mark of a text, half-open offsets; full stops are left out, for `Jan.` is `Jan`. */
export interface Token {
  /** Lower case. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly from: number;
  readonly to: number;
}

const LETTER = /[\p{L}\p{M}]/u;

function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return LETTER.test(char);
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === '’';
}

/** Takes a text apart. Every character but a space and a full stop is in some token. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const to = endOf(text, at);
    const char = text.charAt(at);
    if (!isSpace(char) && char !== '.') tokens.push(token(text, at, to));
    at = to;
  }
  return tokens;
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r' || char === ' ';
}

function endOf(text: string, from: number): number {
  const first = text.charAt(from);
  let at = from + 1;
  if (isDigit(first)) {
    while (isDigit(text.charAt(at))) at++;
  } else if (isLetter(first)) {
    while (isLetter(text.charAt(at)) || (isApostrophe(text.charAt(at)) && isLetter(text.charAt(at + 1))))
      at++;
  }
  return at;
}

function token(text: string, from: number, to: number): Token {
  const first = text.charAt(from);
  const kind = isDigit(first) ? 'number' : isLetter(first) ? 'word' : 'mark';
  const written = text.slice(from, to).toLowerCase().replaceAll('’', "'");
  return { text: kind === 'mark' && isDash(first) ? '-' : written, kind, from, to };
}

function isDash(char: string): boolean {
  return char === '-' || char === '–' || char === '—' || char === '−' || char === '‐';
}
