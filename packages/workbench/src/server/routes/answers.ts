import { holding, STATE_KINDS, type StateKind } from '@regesta/record';
import { boundsOf, formatDay, parseEdtf, type Day } from '@regesta/time';
import type { Context } from 'hono';
import { FORMAT, type AnswersView } from '../../api/wire.ts';
import { ServerError } from '../failure.ts';
import type { Store } from '../store.ts';

/** `GET /api/answers?on=DAY[&kind=KIND][&about=NAME]`. */
export async function answersView(store: Store, c: Context): Promise<AnswersView> {
  const day = dayOfQuery(c.req.query('on') ?? '');
  const about = c.req.query('about');
  const pattern = { ...kindOf(c.req.query('kind')), ...(about === undefined ? {} : { about }) };
  const answers = holding(await store.statements(), pattern, day, await store.entities());
  return { format: FORMAT, on: formatDay(day), ...answers };
}

function dayOfQuery(text: string): Day {
  const { value } = parseEdtf(text);
  const [from, , , to] = value ? boundsOf(value) : [];
  if (from !== undefined && from === to && Number.isFinite(from)) return from;
  throw new ServerError('no-day', 400, `not a day: ${text || '(nothing)'}; write one as 1919-01-10`);
}

function kindOf(kind: string | undefined): { readonly kind?: StateKind } {
  if (kind === undefined) return {};
  const known = STATE_KINDS.find((one) => one === kind);
  if (known) return { kind: known };
  const message = `unknown kind: ${kind}; expected one of ${STATE_KINDS.join(', ')}`;
  throw new ServerError('unknown-kind', 400, message);
}
