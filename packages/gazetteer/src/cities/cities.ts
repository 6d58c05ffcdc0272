import { foldName } from '../fold.ts';
import { sortedFile } from '../sorted-file.ts';

/** A town of today, found by one of its names. */
export interface City {
  /** ISO 3166 code of the country it lies in today. */
  readonly country: string;
  /** Degrees, to two decimals. */
  readonly latitude: number;
  readonly longitude: number;
  /** People today, in thousands. */
  readonly thousands: number;
}

/** A line is `wilno⇥LT 54.69 25.28 542`: a folded name and the fields of a City; of towns of one name the largest is kept. */
const cities = sortedFile(new URL('../../data/cities.txt', import.meta.url));

/** The largest town of this name (today's, or another in Latin letters), or null. Reads its file at the first call. */
export function findCity(name: string): City | null {
  const fields = cities.find(foldName(name));
  if (fields === null) return null;
  const [country, latitude, longitude, thousands] = fields.split(' ');
  return {
    country: country!,
    latitude: Number(latitude),
    longitude: Number(longitude),
    thousands: Number(thousands),
  };
}
