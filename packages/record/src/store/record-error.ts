/** Why a record could not be opened, read or changed. */
export type RecordErrorCode =
  | 'no-record'
  | 'not-a-record'
  | 'newer-format'
  | 'locked'
  | 'no-permission'
  | 'read-only'
  | 'disk-full'
  | 'words-not-in-source'
  | 'not-text'
  | 'no-statement'
  | 'failed';

/** A record that cannot be opened or refuses a change; the record is as it was. `cause` is what lay below. */
export class RecordError extends Error {
  readonly code: RecordErrorCode;

  constructor(code: RecordErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'RecordError';
    this.code = code;
  }
}
