import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sha256Hex } from "../secrets/tokens.js";

/** A file that pages load, by the name they load it by. */
export interface AssetSource {
  readonly name: string;
  readonly type: "text/javascript" | "text/css" | "image/svg+xml" | "font/woff2";
  /** Where it lies. */
  readonly file: string;
}

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
  /** SHA-256 of the body. */
  readonly hash: string;
}

/** The files that pages load: read once, and only those named here, so that no address leads to another file. */
export class Assets {
  readonly #assets = new Map<string, Asset>();
  /** Names whose files are not there, such as a bundle that was not built. */
  readonly missing: readonly string[];

  constructor(sources: readonly AssetSource[]) {
    const missing: string[] = [];
    for (const { name, type, file } of sources) {
      try {
        const body = readFileSync(file);
        this.#assets.set(name, { type: `${type}; charset=utf-8`, body, hash: sha256Hex(body) });
      } catch {
        missing.push(name);
      }
    }
    this.missing = missing;
  }

  find(name: string): Asset | null {
    return this.#assets.get(name) ?? null;
  }

  all(): Iterable<Asset> {
    return this.#assets.values();
  }

  /** The address of a file, which changes with its content. */
  address(name: string): string {
    const hash = this.#assets.get(name)?.hash.slice(0, 12);
    return `/assets/${name}${hash === undefined ? "" : `?v=${hash}`}`;
  }
}

/** Where one of this package's own files lies: in `assets/`, beside its code in `src/` or in `dist/`. */
export function assetFile(name: string): string {
  return packageFile(`assets/${name}`);
}

/** Where a program for pages lies that the build makes. */
export function builtFile(name: string): string {
  return packageFile(`dist/${name}`);
}

function packageFile(path: string): string {
  const up = import.meta.url.includes("/src/assets/") ? "../../" : "../";
  return fileURLToPath(new URL(`${up}${path}`, import.meta.url));
}
