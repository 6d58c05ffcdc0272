import { countSteps } from '@regesta/record';
import { Hono, type Context } from 'hono';
import { FORMAT } from '../../api/wire.ts';
import { ServerError } from '../failure.ts';
import { findingViews, readingView, recordView, summaryOf } from '../record-view.ts';
import { statementView } from '../statement-view.ts';
import type { Store } from '../store.ts';
import { answersView } from './answers.ts';
import { respond } from './respond.ts';

/** The questions: what the record holds, what held on a day, what a statement rests on, what to look at. */
export function askRoutes(store: Store): Hono {
  const routes = new Hono();
  routes.get('/record', async (c) => respond(c, await recordView(store)));
  routes.get('/sources', async (c) => respond(c, await sourcesView(store)));
  routes.get('/sources/:id', async (c) => respond(c, await sourceView(store, c)));
  routes.get('/statements/:id', async (c) => respond(c, await statementView(store, c.req.param('id'))));
  routes.get('/answers', async (c) => respond(c, await answersView(store, c)));
  routes.get('/findings', async (c) => {
    return respond(c, { format: FORMAT, findings: findingViews(await store.readings()) });
  });
  routes.get('/counts', async (c) => {
    return respond(c, { format: FORMAT, steps: countSteps(await store.statements()) });
  });
  return routes;
}

async function sourcesView(store: Store): Promise<unknown> {
  const sources = (await store.readings()).map((reading) => summaryOf(reading));
  return { format: FORMAT, sources };
}

async function sourceView(store: Store, c: Context): Promise<unknown> {
  const id = c.req.param('id') ?? '';
  const reading = await store.reading(id);
  if (!reading) throw new ServerError('no-source', 404, `no such source: ${id}`);
  return readingView(reading);
}
