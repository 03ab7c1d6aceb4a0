import { build } from "esbuild";

/** What a host should be able to take alone, in bytes of a minified bundle. */
const limits = [
  ["@leadsim/engine/errors", "EngineError", 3000],
  ["@leadsim/engine", "EngineError", 10_000],
  ["@leadsim/psychometrics", "ScoringError", 3000],
  ["@leadsim/scoring", "ScoringError", 3000],
  ["@leadsim/authoring/errors", "AuthoringError", 3000],
  ["@leadsim/scenarios/rules", "matchesReference", 3000],
];

/**
 * Bundles one small name of each package: what is not asked for must not come along.
 * @param {string} host
 * @returns {Promise<{ readonly faults: readonly string[], readonly sizes: readonly string[] }>}
 */
export async function sizeFaults(host) {
  const measured = await Promise.all(
    limits.map(async ([entry, name, limit]) => ({
      entry,
      name,
      limit,
      bytes: await sizeOf(host, entry, name),
    })),
  );
  return {
    sizes: measured.map(({ entry, name, bytes }) => `${name} of ${entry} ${bytes} bytes`),
    faults: measured
      .filter(({ bytes, limit }) => bytes > limit)
      .map(({ entry, name, bytes, limit }) => `${name} of ${entry} costs ${bytes} bytes, not ${limit}`),
  };
}

async function sizeOf(host, entry, name) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from "${entry}";`, resolveDir: host },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    external: ["node:*"],
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0].contents.length;
}
