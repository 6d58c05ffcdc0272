import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { ServerError } from './failure.ts';
import { isLoopback } from './guard.ts';
import type { ServerOptions } from './options.ts';

const TRIES = 20;

/** A workbench that listens. */
export interface RunningServer {
  /** Its address; with a token in it where one was given. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and drops what is still open; the store stays open. */
  close(): Promise<void>;
}

/**
 * Starts the workbench on a loopback port; a busy one: the next free.
 * Throws a RangeError for a host beyond this machine without a token, a ServerError where no port is free.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const host = options.host ?? '127.0.0.1';
  if (!isLoopback(host) && !options.token) {
    throw new RangeError(`host beyond this machine without a token: ${host}`);
  }
  const server = createServer(getRequestListener(createApp(options).fetch));
  const port = await listenFrom(server, options.port ?? 4173, host);
  return { url: address(host, port, options.token), port, close: () => closeServer(server) };
}

function address(host: string, port: number, token: string | undefined): string {
  const name = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  return `http://${name}:${port}/${token ? `?token=${encodeURIComponent(token)}` : ''}`;
}

async function listenFrom(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; port <= first + TRIES && port < 65536; port += 1) {
    const bound = await listen(server, port, host);
    if (bound !== null) return bound;
  }
  throw new ServerError('no-port', 500, `no free port from ${first} to ${first + TRIES}`);
}

function listen(server: Server, port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(new ServerError('no-listen', 500, `cannot listen on ${host}: ${error.message}`, error));
    };
    server.once('error', failed);
    server.listen(port, host.replace(/^\[|\]$/g, ''), () => {
      server.off('error', failed);
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
