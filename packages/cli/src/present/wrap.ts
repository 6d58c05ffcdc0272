const WIDTH = 96;

/** Words broken into lines of at most 96 columns, each indented; ends in a newline. Control characters of the source never reach the terminal. */
export function wrapped(text: string, indent: number): string {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    if (line && margin.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((one) => `${margin}${one}\n`).join('');
}

/** White space folded, control characters (escape sequences, direction overrides) made visible. */
function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
