export { openRecord, type OpenOptions } from './open-record.ts';
export { RecordError, type RecordErrorCode } from './record-error.ts';
export type { Added, Record, StoredSource } from './record.ts';
export type { Decision, Undone, Why } from './decisions.ts';
