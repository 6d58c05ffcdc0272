/**
 * Runs the measurements: `npm run bench [-- PART…]`; PART keeps those whose name contains it.
 * Each file prints its own table: ratios against a named baseline in the same run.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const parts = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
  .sort();
if (files.length === 0) {
  console.error(`no measurement ${parts.length > 0 ? `whose name contains ${parts.join(' or ')}` : 'found'}`);
  process.exit(1);
}
for (const file of files) {
  console.log(`\n## ${file}\n`);
  const { status } = spawnSync(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', `${folder}${file}`],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exitCode = 1;
}
