import { advance } from './advance.ts';
import { appointment } from './appointment.ts';
import { capture } from './capture.ts';
import type { FrameReader } from './context.ts';
import { dissolution } from './dissolution.ts';
import { founding } from './founding.ts';
import { halt } from './halt.ts';
import { loss } from './loss.ts';
import { meeting } from './meeting.ts';
import { membership } from './membership.ts';
import { removal } from './removal.ts';
import { withdrawal } from './withdrawal.ts';

/** Every reader of a frame, in the order in which a passage is read. */
export const frameReaders: readonly FrameReader[] = [
  founding,
  dissolution,
  meeting,
  membership,
  appointment,
  removal,
  capture,
  loss,
  withdrawal,
  advance,
  halt,
];
