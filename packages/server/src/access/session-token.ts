import type { Keyring } from "../secrets/keyring.js";
import type { Candidate } from "./principal.js";

/** What a candidate's browser holds after it exchanged its invitation. */
export interface SessionGrant {
  readonly tenant: string;
  readonly session: string;
  readonly access: number;
  /** When the token itself ends; the session's own end may come before. */
  readonly expires: Date;
}

/** Writes a token that names its session and can't be made by anyone else. Nothing about it is stored. */
export function writeSessionToken(
  keyring: Keyring,
  { tenant, session, access, expires }: SessionGrant,
): string {
  const parts = [tenant, session, access, Math.floor(expires.getTime() / 1000)];
  const mac = keyring.mac("session-token", parts).toString("base64url");
  return `lst_${Buffer.from(JSON.stringify(parts)).toString("base64url")}.${mac}`;
}

/**
 * Reads a token; null for one that is not ours or has expired. Whether its access still counts, the session's
 * row says.
 */
export function readSessionToken(
  keyring: Keyring,
  token: string,
  now: Date,
): Omit<Candidate, "byCookie"> | null {
  const [, body, mac] = /^lst_([A-Za-z0-9_-]{1,400})\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  if (body === undefined || mac === undefined) return null;
  const parts = partsOf(body);
  if (!parts || !keyring.verifies("session-token", parts, Buffer.from(mac, "base64url"))) return null;
  const [tenant, session, access, expires] = parts;
  if (expires * 1000 <= now.getTime()) return null;
  return { kind: "candidate", tenant, who: `session:${session}`, session, access };
}

type Parts = readonly [tenant: string, session: string, access: number, expires: number];

function partsOf(body: string): Parts | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(body, "base64url").toString("utf8"));
    const types = Array.isArray(value) ? value.map((part) => typeof part).join() : "";
    return types === "string,string,number,number" ? (value as unknown as Parts) : null;
  } catch {
    return null;
  }
}
