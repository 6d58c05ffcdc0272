import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A path for a record in a new folder, and how to remove it. */
export function recordFile(): { readonly file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-'));
  return {
    file: join(folder, 'test.regesta'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
