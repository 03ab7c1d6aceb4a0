/** Why the host refused. Stable: programs branch on these; the engine's own codes stand beside them. */
export type HostErrorCode = keyof typeof statuses;

// A record, so that a new code can't be without its status.
const statuses = {
  "invalid-request": 400,
  "not-signed-in": 401,
  "not-permitted": 403,
  "foreign-origin": 403,
  "not-found": 404,
  "already-there": 409,
  "version-exists": 409,
  "order-canceled": 409,
  "no-attempt-left": 409,
  "moved-on": 409,
  "invitation-not-valid": 410,
  "person-erased": 410,
  "too-large": 413,
  "unsupported-media": 415,
  "key-reused": 422,
  "broken-content": 422,
  "no-address": 422,
  "address-refused": 422,
  "not-possible": 422,
  "too-many-requests": 429,
  "no-browser": 501,
  "sign-in-failed": 502,
  busy: 503,
  "not-printed": 503,
} as const;

/** Particulars of a refusal, given to the caller as they are: no secret, nothing about another tenant. */
export type HostErrorDetail = Readonly<Record<string, unknown>>;

/** A request that the host refuses: what is wrong, and what to do. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly detail: HostErrorDetail;

  constructor(code: HostErrorCode, message: string, detail: HostErrorDetail = {}) {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.detail = detail;
  }

  /** The HTTP status that goes with it. */
  get status(): number {
    return statuses[this.code];
  }
}

/** The same answer whether it never was, is gone, or belongs to somebody else. */
export function notFound(what: string): HostError {
  return new HostError("not-found", `There is no such ${what}.`);
}
