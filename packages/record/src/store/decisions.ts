import type { ReviewState } from '../model/statement.ts';
import type { Driver } from './driver.ts';
import { RecordError } from './record-error.ts';
import type { Reviews } from './read-rows.ts';

/** Who decided, and why. */
export interface Why {
  readonly by: string;
  readonly reason?: string;
  /** ISO 8601; absent: now. */
  readonly at?: string;
}

/** One decision on a statement, kept for good. */
export interface Decision {
  readonly at: string;
  readonly by: string;
  readonly review: ReviewState;
  readonly reason: string | null;
  /** When it was taken back (ISO 8601), or null where it stands. */
  readonly undoneAt: string | null;
}

/** What `undo` took back: the statements and the decision made on them. */
export interface Undone {
  readonly ids: readonly string[];
  readonly review: ReviewState;
}

const STATES: ReadonlySet<string> = new Set<ReviewState>(['suggested', 'accepted', 'rejected']);

const IS_CURRENT = `SELECT 1 FROM statement JOIN source ON source.current = statement.revision WHERE statement.id = ? LIMIT 1`;

/**
 * Writes one decision on several statements. Throws a RangeError for a review that is none, a RecordError
 * `no-statement` where an id is unknown; then nothing is written.
 */
export function writeDecision(driver: Driver, ids: readonly string[], review: ReviewState, why: Why): void {
  if (!STATES.has(review)) throw new RangeError(`unknown review: ${review}`);
  const { by, reason = null, at = new Date().toISOString() } = why;
  driver.transaction(() => {
    const [row] = driver.all('SELECT coalesce(max(made), 0) + 1 FROM decision');
    for (const id of new Set(ids)) {
      if (driver.all(IS_CURRENT, [id]).length === 0) throw unknownStatement(id);
      const values = [row![0]!, id, review, by, reason, at];
      driver.run(
        'INSERT INTO decision (made, statement, review, "by", reason, "at") VALUES (?, ?, ?, ?, ?, ?)',
        values,
      );
    }
  });
}

function unknownStatement(id: string): RecordError {
  return new RecordError('no-statement', `no such statement: ${id}`);
}

/** Takes back the last decision that stands, with all statements it was made on; null where there is none. */
export function undoDecision(driver: Driver, at = new Date().toISOString()): Undone | null {
  return driver.transaction(() => {
    const [last] = driver.all('SELECT max(made) FROM decision WHERE undone_at IS NULL');
    const made = last?.[0] ?? null;
    if (made === null) return null;
    const rows = driver.all(
      'SELECT statement, review FROM decision WHERE made = ? AND undone_at IS NULL ORDER BY key',
      [made],
    );
    driver.run('UPDATE decision SET undone_at = ? WHERE made = ? AND undone_at IS NULL', [at, made]);
    return { ids: rows.map(([id]) => id as string), review: rows[0]![1] as ReviewState };
  });
}

/** The decisions on a statement, the oldest first; those taken back too. */
export function decisionsOn(driver: Driver, id: string): readonly Decision[] {
  const rows = driver.all(
    'SELECT "at", "by", review, reason, undone_at FROM decision WHERE statement = ? ORDER BY key',
    [id],
  );
  return rows.map(([at, by, review, reason, undoneAt]) => ({
    at: at as string,
    by: by as string,
    review: review as ReviewState,
    reason: reason as string | null,
    undoneAt: undoneAt as string | null,
  }));
}

/** The last decision that stands on each statement, or on each of one revision. */
export function reviewsOf(driver: Driver, revision: number | null = null): Reviews {
  const select = 'SELECT statement, review FROM decision WHERE undone_at IS NULL';
  const rows =
    revision === null
      ? driver.all(`${select} ORDER BY key`)
      : driver.all(`${select} AND statement IN (SELECT id FROM statement WHERE revision = ?) ORDER BY key`, [
          revision,
        ]);
  return new Map(rows.map(([id, review]) => [id as string, review as ReviewState]));
}
