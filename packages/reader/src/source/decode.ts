import type { Problem } from '@regesta/record';

/** The text of a file, or null with the problem that says why its bytes are none. */
export interface Decoded {
  readonly value: string | null;
  readonly problems: readonly Problem[];
}

const EXPECTED = 'plain text or Markdown in UTF-8 (or UTF-16 with a byte order mark)';

/** Byte sequences that open files which are no text, with what they are. */
const SIGNATURES: readonly (readonly [opening: readonly number[], name: string, hint: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', 'Save its text as a .txt file and read that.'],
  [
    [0x50, 0x4b, 0x03, 0x04],
    'a ZIP archive, as Word, OpenDocument and EPUB files are',
    'Save it as plain text or Markdown and read that.',
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document', 'Save it as plain text and read that.'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a Rich Text document', 'Save it as plain text and read that.'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture', 'Type out its text, or run a text recogniser first.'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture', 'Type out its text, or run a text recogniser first.'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture', 'Type out its text, or run a text recogniser first.'],
  [[0x1f, 0x8b], 'a gzip archive', 'Unpack it and read the text inside.'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'a SQLite database', 'Name it with --record if it is a record.'],
];

/**
 * Decodes the bytes of a text; a byte order mark stays in it as its first unit.
 * Never throws: empty, binary and wrongly encoded bytes give null and one problem.
 */
export function decode(bytes: Uint8Array, source: string): Decoded {
  if (bytes.length === 0)
    return refused('source-empty', 'the file is empty: 0 bytes', 'Check that it was saved.');
  const signature = SIGNATURES.find(([opening]) => opening.every((byte, at) => bytes[at] === byte));
  if (signature) return refused('source-binary', `the file is ${signature[1]}, not a text`, signature[2]);
  const text = unicode(bytes);
  if (text === null) return refused('source-encoding', misencoded(bytes), 'Save it again as UTF-8.');
  const control = controlAt(text);
  if (control >= 0) return refused('source-binary', binary(text, control), 'Name a text file.');
  if (text.trim() === '')
    return refused('source-empty', 'the file holds white space only', 'Check that it was saved.');
  return { value: text, problems: lossy(text, source) };
}

function refused(code: string, message: string, hint: string): Decoded {
  return { value: null, problems: [{ code, message, severity: 'error', expected: EXPECTED, hint }] };
}

function unicode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Where the first control character stands that no text has, or -1: all but tabs, line ends and escape. */
function controlAt(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && (code < 9 || code > 13) && code !== 27) return at;
  }
  return -1;
}

function binary(text: string, at: number): string {
  const code = text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase();
  return `the file is binary: the control character U+${code} stands at offset ${at}`;
}

function misencoded(bytes: Uint8Array): string {
  if (encodingOf(bytes) !== 'utf-8')
    return 'the file is not valid UTF-16, though it opens with its byte order mark';
  const at = firstInvalid(bytes);
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  return `the file is not valid UTF-8: byte 0x${byte} at ${at}`;
}

/** Index of the first byte that no UTF-8 sequence can hold where it stands; by halving, with the platform's decoder. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValidStart(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** A replacement character in the text: an earlier program could not read what stood there. */
function lossy(text: string, source: string): readonly Problem[] {
  const from = text.indexOf('\ufffd');
  if (from < 0) return [];
  return [
    {
      code: 'source-replacement',
      message: `a character was lost before the file was saved: U+FFFD at offset ${from}`,
      severity: 'warning',
      at: { source, from, to: from + 1 },
      hint: 'Look the word up in the original.',
    },
  ];
}
