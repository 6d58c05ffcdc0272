/** The built-in sample against its golden record. After a change that is meant: `npm run test:all -- sample` with UPDATE=1, and read the difference. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findingsOf, type Reading, type Roles, type When } from '@regesta/record';
import { readSource } from '@regesta/reader';

const sample = fileURLToPath(new URL('../samples/soviet-lithuania.md', import.meta.url));
const golden = fileURLToPath(new URL('../samples/soviet-lithuania.expected.json', import.meta.url));

const whenLine = ({ text, edtf, unresolved, alternatives }: When): string =>
  [text ?? 'undated', edtf, unresolved && 'unresolved', ...alternatives.map((other) => `or ${other.edtf}`)]
    .filter(Boolean)
    .join('; ');

const roleLines = (roles: Roles): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(roles).map(([role, fillers]) => [
      role,
      fillers.map(({ text, entity, amount, when, unresolved }) =>
        [text, entity && `<${entity}>`, amount && JSON.stringify(amount), when?.edtf, unresolved && '?']
          .filter(Boolean)
          .join(' '),
      ),
    ]),
  );

/** The record of the sample in a form that a person can check against the text. */
function recordOf(reading: Reading): unknown {
  return {
    notes: reading.notes.map(
      ({ marker, owner, presumed }) => `${marker} ${owner}${presumed ? ' presumed' : ''}`,
    ),
    statements: reading.statements.map(({ frame, status, basis, roles, when, evidence, reasons }) => ({
      says: `${frame}, ${status}, ${basis}`,
      roles: roleLines(roles),
      when: whenLine(when),
      quote: evidence.map((one) => one.quote).join(' … '),
      ...(reasons.length > 0 ? { reasons } : {}),
    })),
    findings: findingsOf([reading])
      .filter(({ kind }) => kind !== 'unsupported')
      .map(({ kind, message }) => `${kind}: ${message}`),
  };
}

test('the built-in sample is read as its golden record says', () => {
  const { value } = readSource(readFileSync(sample), { name: 'soviet-lithuania.md' });
  assert.ok(value);
  const record = JSON.parse(JSON.stringify(recordOf(value))) as unknown;
  if (process.env['UPDATE']) writeFileSync(golden, `${JSON.stringify(record, null, 2)}\n`);
  assert.deepEqual(record, JSON.parse(readFileSync(golden, 'utf8')));
});
