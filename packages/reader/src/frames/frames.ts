import { advance } from './advance.ts';
import { appointment } from './appointment.ts';
import { capture } from './capture.ts';
import type { FrameReader } from './context.ts';
import { control } from './control.ts';
import { decision } from './decision.ts';
import { decisionNoun } from './decision-noun.ts';
import { captionDepiction, depiction } from './depiction.ts';
import { dissolution } from './dissolution.ts';
import { document } from './document.ts';
import { existed } from './existed.ts';
import { existence } from './existence.ts';
import { founding } from './founding.ts';
import { halt } from './halt.ts';
import { loss } from './loss.ts';
import { meeting } from './meeting.ts';
import { membership } from './membership.ts';
import { norm } from './norm.ts';
import { relation } from './relation.ts';
import { officeHeld } from './office-held.ts';
import { removal } from './removal.ts';
import { renunciation } from './renunciation.ts';
import { repeal } from './repeal.ts';
import { seat, seatMoved } from './seat.ts';
import { version } from './version.ts';
import { withdrawal } from './withdrawal.ts';

/** Every reader of a frame, in the order in which a passage is read. */
export const frameReaders: readonly FrameReader[] = [
  existence,
  existed,
  founding,
  dissolution,
  meeting,
  membership,
  appointment,
  officeHeld,
  removal,
  control,
  capture,
  loss,
  withdrawal,
  advance,
  halt,
  document,
  version,
  renunciation,
  repeal,
  norm,
  seat,
  seatMoved,
  relation,
  decision,
  decisionNoun,
  depiction,
  captionDepiction,
];
