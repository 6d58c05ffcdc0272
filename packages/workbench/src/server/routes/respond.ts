import type { Context } from 'hono';
import { encode } from '@regesta/record';

/** Answers with JSON in which infinite days are words; never kept by the browser, as a decision may change it. */
export function respond(c: Context, value: unknown): Response {
  return c.body(encode(value), 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
}
