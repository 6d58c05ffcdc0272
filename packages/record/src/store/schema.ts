/** `RGST` in the header of the file: tells a record from every other SQLite file. */
export const APPLICATION = 0x52475354;

/** The version of the tables below; a record of a higher one is refused. */
export const VERSION = 1;

/**
 * Offsets count UTF-16 code units of `revision.text`. Days are whole numbers with the two ends of 32 bits for −∞ and ∞.
 * Columns that hold JSON are named for what they hold; infinite days in them are `"inf"` and `"-inf"`.
 * Statements of a source's older revisions stay, but only those of its `current` one count.
 * Decisions are on a statement's id, which outlives a revision.
 */
export const TABLES = `
CREATE TABLE source (
  id TEXT PRIMARY KEY,
  current INTEGER NOT NULL REFERENCES revision (key) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX source_current ON source (current);
CREATE TABLE revision (
  key INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  revision TEXT NOT NULL,
  name TEXT NOT NULL,
  title TEXT,
  media_type TEXT NOT NULL,
  text TEXT NOT NULL,
  read_at TEXT NOT NULL,
  read_by TEXT,
  UNIQUE (source, revision)
) STRICT;
CREATE TABLE passage (
  revision INTEGER NOT NULL REFERENCES revision (key),
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  "from" INTEGER NOT NULL,
  "to" INTEGER NOT NULL,
  block INTEGER NOT NULL,
  section TEXT,
  gap_before INTEGER NOT NULL,
  PRIMARY KEY (revision, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE note (
  revision INTEGER NOT NULL REFERENCES revision (key),
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  marker TEXT NOT NULL,
  "from" INTEGER NOT NULL,
  "to" INTEGER NOT NULL,
  owner TEXT,
  presumed INTEGER NOT NULL,
  body TEXT,
  PRIMARY KEY (revision, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE mention (
  revision INTEGER NOT NULL REFERENCES revision (key),
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  "from" INTEGER NOT NULL,
  "to" INTEGER NOT NULL,
  text TEXT NOT NULL,
  entity TEXT,
  time TEXT,
  amount TEXT,
  PRIMARY KEY (revision, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE entity (
  revision INTEGER NOT NULL REFERENCES revision (key),
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  names TEXT NOT NULL,
  PRIMARY KEY (revision, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE problem (
  revision INTEGER NOT NULL REFERENCES revision (key),
  number INTEGER NOT NULL,
  code TEXT NOT NULL,
  problem TEXT NOT NULL,
  PRIMARY KEY (revision, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE statement (
  revision INTEGER NOT NULL REFERENCES revision (key),
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  frame TEXT NOT NULL,
  roles TEXT NOT NULL,
  "when" TEXT NOT NULL,
  start_earliest INTEGER,
  start_latest INTEGER,
  end_earliest INTEGER,
  end_latest INTEGER,
  status TEXT NOT NULL,
  basis TEXT NOT NULL,
  review TEXT NOT NULL,
  hedged INTEGER NOT NULL,
  reasons TEXT NOT NULL,
  PRIMARY KEY (revision, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_id ON statement (id);
CREATE TABLE evidence (
  revision INTEGER NOT NULL REFERENCES revision (key),
  statement INTEGER NOT NULL,
  number INTEGER NOT NULL,
  source TEXT NOT NULL,
  "from" INTEGER NOT NULL,
  "to" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  notes TEXT NOT NULL,
  PRIMARY KEY (revision, statement, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE decision (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  made INTEGER NOT NULL,
  statement TEXT NOT NULL,
  review TEXT NOT NULL,
  "by" TEXT NOT NULL,
  reason TEXT,
  "at" TEXT NOT NULL,
  undone_at TEXT
) STRICT;
CREATE INDEX decision_statement ON decision (statement);
CREATE INDEX decision_made ON decision (made) WHERE undone_at IS NULL;
`;
