import { createHash } from 'node:crypto';

/** The revision that pins a source: SHA-256 of its bytes, 64 hexadecimal digits. */
export function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
