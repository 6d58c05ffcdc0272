/** The plural of a people's name as English writes it; the same where it has none (`Chinese`, `British`, `Viet Minh`). */
export function pluralOf(people: string): string {
  if (/(?:[sxz]|ch|sh|ese|men)$/.test(people)) return people;
  if (/[^aeiou]y$/.test(people)) return `${people.slice(0, -1)}ies`;
  return /man$/.test(people) && /(?:English|Irish|French|Dutch)man$/.test(people)
    ? people.replace(/man$/, 'men')
    : `${people}s`;
}
