/**
 * Runs every test file in one process: `npm run test:all [-- PART…]`.
 * PART keeps the files whose path contains it. Fails when no file was found.
 */
import { globSync } from './glob.ts';

const parts = process.argv.slice(2);
const files = globSync(['packages', 'test'], '.test.ts').filter(
  (file) => parts.length === 0 || parts.some((part) => file.includes(part)),
);
if (files.length === 0) {
  console.error(`no test file ${parts.length > 0 ? `whose path contains ${parts.join(' or ')}` : 'found'}`);
  process.exit(1);
}
console.error(`${files.length} test files`);
for (const file of files) await import(new URL(`../${file}`, import.meta.url).href);
