export { startServer } from './server/start-server.ts';
export type { RunningServer } from './server/start-server.ts';
export type { Read, ServerOptions } from './server/options.ts';
export type { Store } from './server/store.ts';
export { ServerError } from './server/failure.ts';
