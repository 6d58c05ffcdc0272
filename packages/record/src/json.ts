/** JSON text in which infinite days are `"inf"` and `"-inf"`: `encode({ bounds: [0, 0, 0, Infinity] })`. */
export function encode(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) => {
    if (field === Infinity) return 'inf';
    return field === -Infinity ? '-inf' : field;
  });
}

/**
 * Reads what `encode` wrote. Only in `bounds` and as a `day` do `"inf"` and `"-inf"` stand for days, elsewhere they
 * are words. Throws a SyntaxError for text that is no JSON.
 */
export function decode(text: string): unknown {
  return JSON.parse(text, (key, field: unknown) => {
    if (key === 'bounds' && Array.isArray(field)) return field.map(toDay);
    return key === 'day' ? toDay(field) : field;
  });
}

function toDay(side: unknown): unknown {
  if (side === 'inf') return Infinity;
  return side === '-inf' ? -Infinity : side;
}
