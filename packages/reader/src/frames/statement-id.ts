import type { FrameName, Roles } from '@regesta/record';

/**
 * A statement's id: 13 letters and digits of a hash over the source's id, the frame, the quotation and the words of
 * the roles. It stands as long as those stand, wherever in the source they stand.
 */
export function statementId(source: string, frame: FrameName, quote: string, roles: Roles): string {
  const words = Object.keys(roles)
    .sort()
    .map((role) => [role, roles[role]!.map((filler) => filler.text)]);
  const [a, b] = hash(JSON.stringify([source, frame, quote, words]));
  return `s${a.toString(36).padStart(7, '0')}${b.toString(36).padStart(7, '0').slice(-6)}`;
}

/** Two 32-bit halves (the mixing of MurmurHash3 over UTF-16 units): no secret, only few collisions. */
function hash(text: string): readonly [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a >>> 0, b >>> 0];
}
