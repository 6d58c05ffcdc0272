import { capture } from './capture.ts';
import type { FrameReader } from './context.ts';
import { advance, halt, loss, withdrawal } from './territory.ts';

/** Every reader of a frame, in the order in which a passage is read. */
export const frameReaders: readonly FrameReader[] = [advance, halt, withdrawal, loss, capture];
