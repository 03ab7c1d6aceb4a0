import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";

/** What a browser would load. */
export interface Bundle {
  readonly code: string;
  /** Bytes after gzip -9. */
  readonly gzipped: number;
  /** Which files went into it, with the bytes that each gave. */
  readonly inputs: Metafile["outputs"][string]["inputs"];
}

/** Bundles and minifies a module written as text, which may import what the folder `from` can, reading the sources. */
export async function bundleForBrowser(contents: string, from: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: from, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["leadsim-source"],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const code = outputFiles[0]!.text;
  const [output] = Object.values(metafile.outputs);
  return { code, gzipped: gzipSync(code, { level: 9 }).length, inputs: output!.inputs };
}
