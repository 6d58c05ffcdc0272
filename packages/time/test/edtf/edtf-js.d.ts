/** The peer `edtf` ships no types; `null` is an unknown side, in milliseconds. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
  export function parse(text: string): unknown;
}
