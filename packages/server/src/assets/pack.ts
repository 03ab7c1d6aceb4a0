import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import type { Asset } from "./assets.js";

/** How a body can be packed for the wire, as `content-encoding` names it; what makes it smallest first. */
const packings = ["br", "gzip"] as const;
export type Packing = (typeof packings)[number];

/** The packing that makes a body smallest among those that a browser takes; null where it takes none of ours. */
export function packingFor(acceptEncoding: string | undefined): Packing | null {
  const taken = (acceptEncoding ?? "").split(",").flatMap((part) => {
    const [name = "", ...parameters] = part
      .toLowerCase()
      .split(";")
      .map((piece) => piece.trim());
    const refused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    return refused ? [] : [name];
  });
  return packings.find((packing) => taken.includes(packing)) ?? null;
}

/** Packs bodies, each once for each packing, beside the thread that answers. */
export class Packer {
  readonly #packed = new Map<string, Promise<Buffer>>();

  packed({ hash, body }: Pick<Asset, "hash" | "body">, packing: Packing): Promise<Buffer> {
    const key = `${packing} ${hash}`;
    const packed = this.#packed.get(key) ?? pack(body, packing);
    this.#packed.set(key, packed);
    return packed;
  }

  /** Packs all in every way, so that nobody who asks waits for it. */
  async packAll(assets: Iterable<Asset>): Promise<void> {
    for (const asset of assets) for (const packing of packings) await this.packed(asset, packing);
  }
}

function pack(body: Buffer, packing: Packing): Promise<Buffer> {
  return packing === "br" ? promisify(brotliCompress)(body) : promisify(gzip)(body, { level: 9 });
}
