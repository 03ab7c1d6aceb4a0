import { createHmac, sign } from "node:crypto";
import type { Keyring } from "../secrets/keyring.js";

/** A delivery as it is signed. */
export interface SignedDelivery {
  readonly id: string;
  readonly at: Date;
  readonly body: string;
  /** `whsec_` and the secret in base64. */
  readonly secret: string;
}

/**
 * The headers of Standard Webhooks: `v1`, a code by the shared secret, and `v1a`, a signature that the keys in
 * `/.well-known/jwks.json` verify.
 */
export function deliveryHeaders(
  { signingKeys: [{ privateKey }] }: Pick<Keyring, "signingKeys">,
  { id, at, body, secret }: SignedDelivery,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signed = `${id}.${timestamp}.${body}`;
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const shared = createHmac("sha256", key).update(signed).digest("base64");
  const asymmetric = sign(null, Buffer.from(signed), privateKey).toString("base64");
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${shared} v1a,${asymmetric}`,
  };
}
