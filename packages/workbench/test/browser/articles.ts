import { readFileSync } from 'node:fs';

/** The built-in sample. */
export const sample = readFileSync(
  new URL('../../../../samples/soviet-lithuania.md', import.meta.url),
  'utf8',
);

/** What the tests open: an article with dated events, a denial, a member list, a caption, and notes with and without words. */
export const opened = `# Free Port of Windau (1918–1923)

The Harbour Party of Windau was founded by nine delegates at its first congress, held in Windau between 3 and 5 December 1918.[1] Its other members were Jonas Vilkas, Anna Peters and Mendel Katz (Мендель Кац).[2]

French troops captured Windau on 15 February 1920.[1] An order published in March 1920 forbade banks to pay more than 300 marks per month to any sailor.[3]

Between 10 and 15 January 1923, Lithuanian volunteers stopped the French advance and prevented them from taking Goldingen, the temporary capital of Courland.[3]

[4] Two weeks later, the government of Courland renounced the Treaty of Windau.

## Notes

[1] Illustrative note on the congress, p. 14.
[2] Illustrative note on the members, p. 15.
[3] Illustrative note on the order, p. 88.
`;

/** What the tests paste. */
export const pasted = `Siege of Hasenpoth (1705)

Swedish troops captured Hasenpoth on 16 July 1705.[1] The Treaty of Hasenpoth was signed on 3 August 1705.[2]
`;
