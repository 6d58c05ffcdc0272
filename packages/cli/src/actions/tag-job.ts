import { EXIT } from '../io/exit-codes.ts';
import { CommandError } from '../io/failure.ts';

/** What `--domain` may say. */
export const DOMAINS = ['narrative', 'news'] as const;

/** One line of `tag --jsonl`. */
export interface TagJob {
  readonly id: unknown;
  readonly text: string;
  readonly dct?: string;
}

/** Reads a line of `tag --jsonl`; `where` names it in the message of what is wrong with it. */
export function jobOf(line: string, where: string): TagJob {
  const job = parsed(line, where);
  if (typeof job !== 'object' || job === null || !('text' in job) || typeof job.text !== 'string') {
    throw new CommandError(
      'bad-line',
      EXIT.data,
      `${where}: expected {"id": …, "text": "…"}, found ${line.slice(0, 80)}`,
    );
  }
  const dct = 'dct' in job && typeof job.dct === 'string' && job.dct !== '' ? { dct: job.dct } : {};
  return { id: 'id' in job ? job.id : null, text: job.text, ...dct };
}

function parsed(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new CommandError('bad-line', EXIT.data, `${where}: is no JSON: ${line.slice(0, 80)}`, error);
  }
}
