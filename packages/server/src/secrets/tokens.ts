import { createHash, randomBytes } from "node:crypto";

/** What a token is for, told by its first letters, so that a leaked one is recognized. */
export type TokenKind = "lsi" | "lsc";

/** 32 random bytes behind their kind: an invitation (`lsi`) or a sign-in to the console (`lsc`). */
export function newToken(kind: TokenKind): string {
  return `${kind}_${randomBytes(32).toString("base64url")}`;
}

/** How a token is kept: it is too long to be guessed from this. */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** SHA-256 in hexadecimal, of bytes or of a text in UTF-8. */
export function sha256Hex(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
