import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";

/** What a code of authenticity is for: one made for one purpose is worth nothing for another. */
export type MacPurpose = "head" | "snapshot" | "session-token" | "sign-in-state";

/** A key pair that signs results and webhooks. */
export interface SigningKey {
  /** Names the key in signatures and in the published set. */
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** All that the host signs and seals with, derived from one secret; earlier secrets still verify and open. */
export interface Keyring {
  /** A code over the parts, which no other list of parts shares. */
  mac(purpose: MacPurpose, parts: readonly (string | number | Uint8Array)[]): Buffer;
  verifies(purpose: MacPurpose, parts: readonly (string | number | Uint8Array)[], mac: Uint8Array): boolean;
  /** Encrypts what must be read again, such as a webhook's secret, bound to where it stands. */
  seal(text: string, place: string): Buffer;
  /** @throws Error for what was not sealed by one of the secrets, for this place */
  open(sealed: Uint8Array, place: string): string;
  /** The newest first: it signs. */
  readonly signingKeys: readonly [SigningKey, ...SigningKey[]];
}

/**
 * @param secret at least 32 bytes
 * @param earlier secrets that were in use before
 */
export function openKeyring(secret: string, earlier: readonly string[] = []): Keyring {
  const secrets = [secret, ...earlier];
  const derive = (from: string, what: string): Buffer =>
    Buffer.from(hkdfSync("sha256", from, "", `leadsim/${what}`, 32));
  const macWith = (
    from: string,
    purpose: MacPurpose,
    parts: readonly (string | number | Uint8Array)[],
  ): Buffer => {
    const hmac = createHmac("sha256", macKey(from, purpose));
    for (const part of parts) {
      const bytes = typeof part === "object" ? part : Buffer.from(String(part));
      // Each part behind its length: no two lists read alike.
      hmac.update(`${bytes.length}:`).update(bytes);
    }
    return hmac.digest();
  };
  const keys = new Map<string, Buffer>();
  const macKey = (from: string, purpose: MacPurpose): Buffer => {
    const name = `${secrets.indexOf(from)} ${purpose}`;
    const known = keys.get(name) ?? derive(from, purpose);
    keys.set(name, known);
    return known;
  };
  return {
    mac: (purpose, parts) => macWith(secret, purpose, parts),
    verifies: (purpose, parts, mac) =>
      secrets.some((from) => {
        const right = macWith(from, purpose, parts);
        return right.length === mac.length && timingSafeEqual(right, mac);
      }),
    seal: (text, place) => seal(derive(secret, "seal"), text, place),
    open: (sealed, place) =>
      openSealed(
        secrets.map((from) => derive(from, "seal")),
        sealed,
        place,
      ),
    signingKeys: secrets.map((from) => signingKey(derive(from, "sign"))) as [SigningKey, ...SigningKey[]],
  };
}

function seal(key: Buffer, text: string, place: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function openSealed(keys: readonly Buffer[], sealed: Uint8Array, place: string): string {
  const bytes = Buffer.from(sealed);
  for (const key of keys) {
    try {
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12))
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
    } catch {
      // Sealed with another of the secrets.
    }
  }
  throw new Error("This was sealed with a secret that is not in use: name it in LEADSIM_SECRET_PREVIOUS.");
}

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8. */
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex");

function signingKey(seed: Buffer): SigningKey {
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(privateKey);
  const { x } = publicKey.export({ format: "jwk" });
  // The thumbprint of RFC 7638.
  const id = createHash("sha256")
    .update(JSON.stringify({ crv: "Ed25519", kty: "OKP", x }))
    .digest("base64url");
  return { id, privateKey, publicKey };
}
