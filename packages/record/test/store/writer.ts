/** A process of its own that writes to a record: `writer.ts PATH many COUNT` or `writer.ts PATH big STATEMENTS`. */
import { openRecord } from '../../src/store/index.ts';
import { readingOf, said } from '../notation.ts';

const [path = '', what = '', count = '0'] = process.argv.slice(2);
const record = openRecord(path, { create: true });
const captures = (length: number): ReturnType<typeof said>[] =>
  Array.from({ length }, (_, index) => said('capture', { agent: 'Reds', place: `Lida ${index}` }, '5'));

if (what === 'many') {
  for (let index = 0; index < Number(count); index += 1)
    record.addReading(readingOf(`child-${index}`, captures(3)));
} else {
  record.addReading(readingOf('small', captures(3)));
  record.addReading(readingOf('big', captures(Number(count))));
}
record.close();
