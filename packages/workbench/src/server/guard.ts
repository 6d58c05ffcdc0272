import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { ServerError } from './failure.ts';

const COOKIE = 'regesta-token';
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** True for the names and addresses of this machine that no other can reach. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host);
}

/**
 * Refuses requests that name another host than the one listened on: a page elsewhere whose name was rebound to this
 * machine sends its own name. With a token the token guards instead, as the name may be anything.
 */
export function hostGuard(token: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    const name = hostName(c.req.header('host') ?? '');
    if (token === undefined && !isLoopback(name)) {
      throw new ServerError(
        'foreign-host',
        403,
        `this workbench does not answer to the name: ${name || '(none)'}`,
      );
    }
    await next();
  };
}

function hostName(header: string): string {
  return header.replace(/:\d{1,5}$/, '').toLowerCase();
}

/** Refuses writes that another site's page sends. Programs that are no browser send neither header and pass. */
export function sameOriginGuard(): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !isSameOrigin(c)) {
      throw new ServerError('foreign-origin', 403, 'only pages of this workbench may change the record');
    }
    await next();
  };
}

function isSameOrigin(c: Context): boolean {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === undefined || origin === new URL(c.req.url).origin;
}

/** Asks for the token where there is one: as a bearer, as a cookie, or once in the address, which then sets the cookie. */
export function tokenGuard(token: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (token === undefined) return next();
    const given = c.req.query('token');
    if (given !== undefined && matches(given, token)) return welcome(c, token);
    const held = c.req.header('authorization')?.replace(/^Bearer /, '') ?? getCookie(c, COOKIE) ?? '';
    if (matches(held, token)) return next();
    throw new ServerError(
      'no-token',
      401,
      'open the address that was printed at the start: it carries the token',
    );
  };
}

function welcome(c: Context, token: string): Response {
  setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
  return c.redirect(c.req.path);
}

function matches(given: string, token: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(token);
  return a.length === b.length && timingSafeEqual(a, b);
}
