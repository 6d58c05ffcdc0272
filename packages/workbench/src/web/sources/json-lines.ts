import { decode } from '@regesta/record';

/** The values of an answer that is one JSON value a line, each as soon as it is here. The caller names their shape. */
export async function* jsonLines<T>(response: Response): AsyncGenerator<T> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines) if (line !== '') yield decode(line) as T;
    if (done) return;
  }
}
