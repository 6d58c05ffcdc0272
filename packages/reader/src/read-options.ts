import type { MediaType } from '@regesta/record';

/** How a source is to be read, besides its bytes. */
export interface ReadOptions {
  /** The file's name, or `-` for standard input. */
  readonly name: string;
  /** The source's id; absent: made from the name. */
  readonly id?: string;
  /** Absent: by the name's ending (`.md`, `.markdown` is Markdown), else plain text. */
  readonly mediaType?: MediaType;
}
