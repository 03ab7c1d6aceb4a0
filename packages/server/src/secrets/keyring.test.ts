import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from "jose";
import { expect, test } from "vitest";
import { openKeyring } from "./keyring.js";
import { publicKeys, signCompact } from "./sign.js";

const now = openKeyring("a".repeat(43));
const rotated = openKeyring("b".repeat(43), ["a".repeat(43)]);
const other = openKeyring("c".repeat(43));

test("a code verifies for its purpose and its parts alone, also after the secret was changed", () => {
  const mac = now.mac("head", ["acme", "s-1", 7, "abc"]);
  expect(now.verifies("head", ["acme", "s-1", 7, "abc"], mac)).toBe(true);
  expect(rotated.verifies("head", ["acme", "s-1", 7, "abc"], mac)).toBe(true);
  expect(other.verifies("head", ["acme", "s-1", 7, "abc"], mac)).toBe(false);
  expect(now.verifies("snapshot", ["acme", "s-1", 7, "abc"], mac)).toBe(false);
  expect(now.verifies("head", ["acme", "s-1", 8, "abc"], mac)).toBe(false);
  expect(now.verifies("head", ["acme", "s-17", "abc"], mac)).toBe(false);
  expect(now.verifies("head", ["acme", "s-1", 7, "abc"], mac.subarray(1))).toBe(false);
});

test("what is sealed opens at its place alone, also after the secret was changed", () => {
  const sealed = now.seal("whsec_é", "acme/1");
  expect(sealed.toString("utf8")).not.toContain("whsec");
  expect(now.open(sealed, "acme/1")).toBe("whsec_é");
  expect(rotated.open(sealed, "acme/1")).toBe("whsec_é");
  expect(() => now.open(sealed, "acme/2")).toThrow("LEADSIM_SECRET_PREVIOUS");
  expect(() => other.open(sealed, "acme/1")).toThrow();
  sealed[20]! ^= 1;
  expect(() => now.open(sealed, "acme/1")).toThrow();
});

test("a signature verifies by the published keys, those of earlier secrets included", async () => {
  const jws = signCompact(now, JSON.stringify({ é: 1 }));
  const keys = createLocalJWKSet(publicKeys(rotated) as JSONWebKeySet);
  const { payload } = await compactVerify(jws, keys);
  expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({ é: 1 });
  await expect(compactVerify(jws, createLocalJWKSet(publicKeys(other) as JSONWebKeySet))).rejects.toThrow();
  const [head, body, signature] = jws.split(".");
  const forged = `${head}.${Buffer.from("{}").toString("base64url")}.${signature}`;
  await expect(compactVerify(forged, keys)).rejects.toThrow();
  expect(body).toBeDefined();
  expect(JSON.stringify(publicKeys(rotated))).not.toContain('"d"');
});
