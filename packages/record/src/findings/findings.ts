import type { Reading } from '../model/reading.ts';
import { contradictions } from './contradictions.ts';
import type { Finding } from './finding.ts';
import { Passages } from './passages.ts';
import { sourceFaults } from './source-faults.ts';
import { twoReadings } from './two-readings.ts';
import { missingMembers, unresolvedFindings } from './unresolved.ts';
import { unsupported } from './unsupported.ts';

/** What a person should look at in these readings: what contradicts first, what no note covers last. Rejected statements are passed over. */
export function findingsOf(readings: readonly Reading[]): readonly Finding[] {
  const passages = new Passages(readings);
  const live = readings.flatMap(({ statements }) => statements).filter(({ review }) => review !== 'rejected');
  return [
    ...contradictions(live, passages),
    ...twoReadings(live, passages),
    ...unresolvedFindings(live, passages),
    ...readings.flatMap((reading) => missingMembers(reading, passages)),
    ...readings.flatMap((reading) => sourceFaults(reading, passages)),
    ...readings.flatMap((reading) => unsupported(reading, passages)),
  ];
}
