import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context, MiddlewareHandler } from 'hono';
import { ServerError } from './failure.ts';
import type { Variables } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Where the built page lies: the same from `src/server` and from `dist/server`. */
const webFolder = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** The addresses of the built page's files and where they lie; empty where nothing is built. */
function webFiles(folder: string): ReadonlyMap<string, string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return new Map();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path]));
}

/**
 * Serves the built page. Only addresses listed at the start are files, so no address can lead out of the folder;
 * every other is a view of the page and gets its one document.
 */
export function serveWeb(folder: string = webFolder): MiddlewareHandler<{ Variables: Variables }> {
  const files = webFiles(folder);
  return async (c) => {
    const path = files.get(c.req.path);
    if (path && c.req.path !== '/index.html') return asset(c, path);
    if (extname(c.req.path) !== '') throw new ServerError('no-file', 404, `no such file: ${c.req.path}`);
    return page(c, files.get('/index.html'));
  };
}

function asset(c: Context, path: string): Response {
  const kept = c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  return c.body(readFileSync(path), 200, { 'Content-Type': type, 'Cache-Control': kept });
}

function page(c: Context<{ Variables: Variables }>, path: string | undefined): Response {
  if (!path) throw new ServerError('not-built', 500, 'the page is not built yet: run "npm run build"');
  const html = readFileSync(path, 'utf8').replaceAll('__NONCE__', c.get('nonce'));
  return c.body(html, 200, { 'Content-Type': TYPES['.html'] ?? '', 'Cache-Control': 'no-store' });
}
