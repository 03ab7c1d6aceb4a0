/** A cookie to be set. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  /** Which addresses it is sent to. */
  readonly path: string;
  readonly expires: Date;
  readonly sameSite: "Strict" | "Lax";
  /** Whether the host is reached by HTTPS. */
  readonly secure: boolean;
}

/** The value of a cookie, or null. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at !== -1 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

/** A cookie that no script can read. */
export function writeCookie({ name, value, path, expires, sameSite, secure }: Cookie): string {
  const parts = [`${name}=${value}`, `Path=${path}`, `Expires=${expires.toUTCString()}`, "HttpOnly"];
  return [...parts, `SameSite=${sameSite}`, ...(secure ? ["Secure"] : [])].join("; ");
}

/** Browsers take a cookie of this name over HTTPS alone, so that none can be planted from elsewhere. */
export function cookieName(name: string, secure: boolean): string {
  return secure ? `__Secure-${name}` : name;
}

/** The cookie of one session: several can be open in one browser. */
export function sessionCookieName(session: string, secure: boolean): string {
  return cookieName(`leadsim-${session.replaceAll("-", "").slice(0, 32)}`, secure);
}
