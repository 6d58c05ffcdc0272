import { CURRENCIES, HOMES, NATIONAL } from './currencies.ts';
import { singular } from './units.ts';

/**
 * The code of a people's money; undefined where the money of that name that has a code is another people's (`Latvian
 * rubles`, `Polish marks`). German marks are `DEM` here, whatever their time.
 */
export function nationalCode(people: string, noun: string): string | undefined {
  const own = people.toLowerCase().replaceAll(' ', '-');
  const national = NATIONAL.get(`${own}-${singular(noun)}`);
  const code = CURRENCIES.get(noun);
  if (national !== undefined || code === undefined) return national;
  const homes = HOMES.get(code);
  return homes === undefined || homes.includes(own) ? code : undefined;
}
