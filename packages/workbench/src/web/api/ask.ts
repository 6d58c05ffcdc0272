import { decode } from '@regesta/record';
import type { ErrorView } from '../../api/wire.ts';

/** The workbench's own server said no, or did not answer at all. */
export class AskError extends Error {
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'AskError';
    this.code = code;
  }
}

/** Asks the server, and says in words why it did not answer. The caller names the shape the server documents. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await answer(path, init);
  return decode(await response.text()) as T;
}

/** A good answer of the server; throws an AskError for any other. */
export async function answer(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(`/api${path}`, init).catch((cause: unknown) => {
    throw new AskError('away', 'The workbench does not answer: is it still running in its terminal?', cause);
  });
  if (!response.ok) throw await refusal(response);
  return response;
}

async function refusal(response: Response): Promise<AskError> {
  const body: unknown = await response.json().catch(() => null);
  const error = (body as ErrorView | null)?.error;
  return new AskError(error?.code ?? 'failed', error?.message ?? `the server answered ${response.status}`);
}
