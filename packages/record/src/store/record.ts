import type { Finding } from '../findings/finding.ts';
import { findingsOf } from '../findings/findings.ts';
import type { Entity } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import type { MediaType } from '../model/source.ts';
import type { ReviewState, Statement } from '../model/statement.ts';
import { countSteps, type CountStep } from '../questions/counts.ts';
import { checkWords } from './check-words.ts';
import {
  decisionsOn,
  reviewsOf,
  undoDecision,
  writeDecision,
  type Decision,
  type Undone,
  type Why,
} from './decisions.ts';
import type { Driver } from './driver.ts';
import { mergeEntities } from '../model/merge-entities.ts';
import { readEntities, readRevision, readStatement, readStatements } from './read-rows.ts';
import { writeRevision } from './write-reading.ts';

/** A source as the record lists it. */
export interface StoredSource {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly mediaType: MediaType;
  /** SHA-256 of the current revision's bytes. */
  readonly revision: string;
  /** When that was read, ISO 8601. */
  readonly readAt: string;
  readonly statements: number;
}

/** What `addReading` did. */
export interface Added {
  /** False where the record held these very bytes already. */
  readonly added: boolean;
  readonly source: string;
  readonly revision: string;
  /** The revision that was current before and no longer is, or null. */
  readonly replaced: string | null;
}

/** An open record: sources, what they say, and what people decided. Every change is kept whole or not at all. */
export class Record {
  readonly path: string;
  readonly #driver: Driver;

  constructor(path: string, driver: Driver) {
    this.path = path;
    this.#driver = driver;
  }

  /**
   * Keeps a reading. The same bytes again change nothing; other bytes under the same id are a new revision, to which
   * decisions carry over where statements kept their ids. Throws a RecordError `words-not-in-source`.
   */
  addReading(reading: Reading, options: { readonly at?: string; readonly by?: string } = {}): Added {
    const { id, revision } = reading.source;
    const { at = new Date().toISOString(), by = null } = options;
    checkWords(reading, (source) => this.#text(source));
    return this.#driver.transaction(() => {
      const replaced = this.#currentRevision(id);
      if (replaced === revision) return { added: false, source: id, revision, replaced: null };
      const key = this.#keyOf(id, revision) ?? writeRevision(this.#driver, reading, { at, by });
      this.#driver.run(
        'INSERT INTO source (id, current) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET current = excluded.current',
        [id, key],
      );
      return { added: true, source: id, revision, replaced };
    });
  }

  /** The sources, in the order they were first read. */
  sources(): readonly StoredSource[] {
    const rows = this.#driver.all(`
      SELECT source.id, name, title, media_type, revision.revision, read_at,
        (SELECT count(*) FROM statement WHERE statement.revision = revision.key)
      FROM source JOIN revision ON revision.key = source.current ORDER BY source.rowid`);
    return rows.map(([id, name, title, mediaType, revision, readAt, statements]) => ({
      id: id as string,
      name: name as string,
      title: title as string | null,
      mediaType: mediaType as MediaType,
      revision: revision as string,
      readAt: readAt as string,
      statements: statements as number,
    }));
  }

  /** A source's current revision with all that was read from it and decided since; null where there is no such source. */
  reading(id: string): Reading | null {
    const [row] = this.#driver.all('SELECT current FROM source WHERE id = ?', [id]);
    if (!row) return null;
    const key = row[0] as number;
    return readRevision(this.#driver, key, reviewsOf(this.#driver, key));
  }

  /** All current readings. */
  readings(): readonly Reading[] {
    const reviews = reviewsOf(this.#driver);
    return this.#currentKeys().map((key) => readRevision(this.#driver, key, reviews));
  }

  /** The statements of every source's current revision, with what was decided. */
  statements(): readonly Statement[] {
    const reviews = reviewsOf(this.#driver);
    return this.#currentKeys().flatMap((key) => readStatements(this.#driver, key, reviews));
  }

  /** One current statement, or null where none has this id. */
  statement(id: string): Statement | null {
    const [row] = this.#driver.all(
      'SELECT revision FROM statement JOIN source ON source.current = statement.revision WHERE statement.id = ?',
      [id],
    );
    const key = (row?.[0] ?? null) as number | null;
    return key === null ? null : readStatement(this.#driver, key, id, reviewsOf(this.#driver, key));
  }

  /** What the statements refer to: one entity an id, with the names of every source. */
  entities(): readonly Entity[] {
    return mergeEntities(this.#currentKeys().flatMap((key) => readEntities(this.#driver, key)));
  }

  /** Decides on statements, as one step for `undo`. Throws a RecordError `no-statement` for an unknown id. */
  decide(ids: readonly string[], review: ReviewState, why: Why): void {
    writeDecision(this.#driver, ids, review, why);
  }

  /** Takes back the last decision that stands; null where there is none. The history keeps it. */
  undo(at?: string): Undone | null {
    return undoDecision(this.#driver, at);
  }

  /** The decisions on a statement, the oldest first. */
  history(id: string): readonly Decision[] {
    return decisionsOn(this.#driver, id);
  }

  /** What a person should look at. */
  findings(): readonly Finding[] {
    return findingsOf(this.readings());
  }

  /** How many states hold from day to day. */
  counts(): readonly CountStep[] {
    return countSteps(this.statements());
  }

  /** Closes it; what was kept is in its one file then, unless another process has it open. */
  close(): void {
    this.#driver.settle();
    this.#driver.close();
  }

  #currentKeys(): readonly number[] {
    return this.#driver.all('SELECT current FROM source ORDER BY rowid').map(([key]) => key as number);
  }

  #currentRevision(id: string): string | null {
    const [row] = this.#driver.all(
      'SELECT revision FROM revision JOIN source ON source.current = revision.key WHERE source.id = ?',
      [id],
    );
    return (row?.[0] as string | undefined) ?? null;
  }

  #keyOf(id: string, revision: string): number | null {
    const [row] = this.#driver.all('SELECT key FROM revision WHERE source = ? AND revision = ?', [
      id,
      revision,
    ]);
    return (row?.[0] as number | undefined) ?? null;
  }

  #text(id: string): string | null {
    const [row] = this.#driver.all(
      'SELECT text FROM revision JOIN source ON source.current = revision.key WHERE source.id = ?',
      [id],
    );
    return (row?.[0] as string | undefined) ?? null;
  }
}
