/** The rows of a table written as text: one a line, fields divided by semicolons, values in a field by commas. */
export function rowsOf(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(';'));
}

/** The values of a field; none where it is absent or empty. */
export function valuesOf(field: string | undefined): string[] {
  return field ? field.split(',') : [];
}
