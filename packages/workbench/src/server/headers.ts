import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** What the server's handlers find in the context of a request. */
export interface Variables {
  readonly nonce: string;
}

/**
 * Strict headers on every answer. Scripts come from this server only. Styles too; the nonce lets the two style
 * elements of React Aria in, which it makes for pressing and for the lock of scrolling.
 */
export function strictHeaders(): MiddlewareHandler<{ Variables: Variables }> {
  return async (c, next) => {
    const nonce = randomBytes(16).toString('base64');
    c.set('nonce', nonce);
    await next();
    const headers = c.res.headers;
    headers.set('Content-Security-Policy', policy(nonce));
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('X-Frame-Options', 'DENY');
    headers.set('Referrer-Policy', 'no-referrer');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  };
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
