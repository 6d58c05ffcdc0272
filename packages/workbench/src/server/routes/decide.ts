import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { FORMAT } from '../../api/wire.ts';
import { ServerError } from '../failure.ts';
import type { Store } from '../store.ts';
import { respond } from './respond.ts';

const decision = z.object({
  ids: z.array(z.string().min(1)).min(1).max(10_000),
  review: z.enum(['suggested', 'accepted', 'rejected']),
  reason: z.string().max(2_000).optional(),
});

/** The changes a person makes: decisions on statements, and taking the last one back. */
export function decideRoutes(store: Store, by: string): Hono {
  const routes = new Hono();
  routes.use('/decisions', bodyLimit({ maxSize: 1 << 20, onError: tooLarge }));
  routes.post('/decisions', async (c) => {
    const { ids, review, reason } = await body(c);
    await store.decide(ids, review, reason === undefined ? { by } : { by, reason });
    return respond(c, { format: FORMAT, ids, review });
  });
  routes.post('/undo', async (c) => respond(c, { format: FORMAT, undone: await store.undo() }));
  return routes;
}

async function body(c: Context): Promise<z.infer<typeof decision>> {
  const json: unknown = await c.req.json().catch(() => null);
  const parsed = decision.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ServerError('bad-decision', 400, `not a decision: ${z.prettifyError(parsed.error)}`);
}

function tooLarge(): never {
  throw new ServerError('too-large', 413, 'a decision may name at most 10,000 statements');
}
