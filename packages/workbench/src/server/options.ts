import type { MediaType, Problem, Reading } from '@regesta/record';
import type { Store } from './store.ts';

/** Reads the bytes of a source; a pure function. A null value: they cannot be read, and a problem says why. */
export type Read = (
  bytes: Uint8Array,
  options: { readonly name: string; readonly mediaType: MediaType },
) => { readonly value: Reading | null; readonly problems: readonly Problem[] };

/** What the workbench is started with. */
export interface ServerOptions {
  readonly store: Store;
  readonly read: Read;
  /** The first port tried; a busy one: the next free of the twenty after it. 0: any free port. */
  readonly port?: number;
  /** A loopback name or address unless a token is given. Default `127.0.0.1`. */
  readonly host?: string;
  /** Asked of every request where it is given; needed to listen beyond this machine. */
  readonly token?: string;
  /** Who decides: written beside each decision. Default: the name of the person logged in. */
  readonly by?: string;
  /** The folder of the built page. Default: `dist/web` of this package. */
  readonly webFolder?: string;
  /** The largest article that may be sent, in bytes. Default 8 MiB. */
  readonly maxBytes?: number;
}
