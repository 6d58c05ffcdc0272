/** Something asked of the server that it refuses or cannot do; caught once, at the HTTP boundary. */
export class ServerError extends Error {
  readonly code: string;
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 500;

  constructor(code: string, status: ServerError['status'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ServerError';
    this.code = code;
    this.status = status;
  }
}
