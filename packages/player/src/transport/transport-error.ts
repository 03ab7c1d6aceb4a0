/**
 * Why a session could not be reached:
 * - `offline`: no connection; `unavailable`: the server is not able to answer now. Both are tried again.
 * - `unauthorized`: the session's token is missing, wrong or has run out.
 * - `not-found`: there is no such session.
 * - `malformed`: the answer could not be understood.
 */
export type TransportErrorCode = "offline" | "unavailable" | "unauthorized" | "not-found" | "malformed";

/** A session could not be reached. Thrown by transports. */
export class TransportError extends Error {
  readonly code: TransportErrorCode;
  /** How long the server asks to wait before the next try, in milliseconds; null where it did not say. */
  readonly retryAfter: number | null;

  constructor(
    code: TransportErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly retryAfter?: number | null } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "TransportError";
    this.code = code;
    this.retryAfter = options.retryAfter ?? null;
  }

  /** Whether trying again later can help. */
  get passes(): boolean {
    return this.code === "offline" || this.code === "unavailable";
  }
}

/** What a transport rejected with, as its error. Anything else a transport throws is a mistake that no retry mends. */
export function asTransportError(error: unknown): TransportError {
  if (error instanceof TransportError) return error;
  return new TransportError("malformed", "The transport failed in a way it should not.", { cause: error });
}
