/** An article on its way to the server; a pasted one has no name. */
export interface Article {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const MARKDOWN = /\.(?:md|markdown)$/i;
const TEXT = /\.(?:txt|text)$/i;

/** The query of `POST /api/read` for an article. Pasted text is plain text unless it looks like Markdown. */
export function readQuery({ name, bytes }: Article): string {
  const isMarkdown = name === '' ? looksLikeMarkdown(bytes) : MARKDOWN.test(name);
  const query = new URLSearchParams({ type: isMarkdown ? 'text/markdown' : 'text/plain' });
  if (name !== '') query.set('name', name);
  return query.toString();
}

/** Why an article need not be sent at all; null where it may be. */
export function faultOf({ name, bytes }: Article): string | null {
  if (name !== '' && !MARKDOWN.test(name) && !TEXT.test(name) && name.includes('.')) {
    return `${name}: only plain text (.txt) and Markdown (.md) can be read yet. Save it as one of these first.`;
  }
  return bytes.length === 0 ? 'There are no words in it: paste an article, or drop a text file.' : null;
}

function looksLikeMarkdown(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /^#{1,6} \S/m.test(start) || /^\[\^[^\]\s]{1,30}\]: /m.test(start);
}
