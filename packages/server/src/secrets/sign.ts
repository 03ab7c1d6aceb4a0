import { sign } from "node:crypto";
import type { Keyring } from "./keyring.js";

/** The public keys that verify results and webhooks, as a JSON Web Key Set. */
export function publicKeys({ signingKeys }: Keyring): { readonly keys: readonly Record<string, unknown>[] } {
  return {
    keys: signingKeys.map(({ id, publicKey }) => ({
      ...publicKey.export({ format: "jwk" }),
      kid: id,
      alg: "EdDSA",
      use: "sig",
    })),
  };
}

/** A payload signed with the newest key, as a JSON Web Signature in its compact form. */
export function signCompact({ signingKeys: [{ id, privateKey }] }: Keyring, payload: string): string {
  const header = base64url(JSON.stringify({ alg: "EdDSA", kid: id, typ: "application/leadsim-result+json" }));
  const signed = `${header}.${base64url(payload)}`;
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString("base64url")}`;
}

function base64url(text: string): string {
  return Buffer.from(text, "utf8").toString("base64url");
}
