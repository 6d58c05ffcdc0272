/** JSON text in which infinite days are `"inf"` and `"-inf"`. */
export function encode(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) => {
    if (field === Infinity) return 'inf';
    return field === -Infinity ? '-inf' : field;
  });
}

/** Reads what `encode` wrote: only under `bounds` do `"inf"` and `"-inf"` stand for days, elsewhere they are words. */
export function decode(text: string): unknown {
  return JSON.parse(text, (key, field: unknown) =>
    key === 'bounds' && Array.isArray(field) ? field.map(toDay) : field,
  );
}

function toDay(side: unknown): unknown {
  if (side === 'inf') return Infinity;
  return side === '-inf' ? -Infinity : side;
}
