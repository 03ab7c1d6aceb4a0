import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { Packer, packingFor } from "./pack.js";

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip;q=1.0, BR;q=0", "gzip"],
  ["identity", null],
  ["gzip;q=0.000, br;q=0", null],
  [undefined, null],
] as const)("of %s the smallest that is taken is chosen", (accepted, packing) => {
  expect(packingFor(accepted)).toBe(packing);
});

test("what was packed is packed once, and unpacks to what it was", async () => {
  const packer = new Packer();
  const asset = { type: "text/css", body: Buffer.from("a{color:red}".repeat(200)), hash: "h" };
  await packer.packAll([asset]);
  const [brotli, gzipped] = await Promise.all([packer.packed(asset, "br"), packer.packed(asset, "gzip")]);
  expect(await packer.packed(asset, "br")).toBe(brotli);
  expect([brotliDecompressSync(brotli), gunzipSync(gzipped)]).toEqual([asset.body, asset.body]);
  expect(brotli.length).toBeLessThan(asset.body.length / 10);
});
