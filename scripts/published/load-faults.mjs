import { execFileSync } from "node:child_process";
import { entriesOf } from "./entries.mjs";

/**
 * Entries for a web worker alone: vscode-languageserver has its browser side only where the condition
 * `browser` holds, and a worker's own program needs a worker. The language server's tests load both in a real one.
 */
const browserEntries = [
  "@leadsim/language-server/browser",
  "@leadsim/language-server/browser/meaning-worker",
];

/**
 * Loads every entry in a program of its own, by `require()` and by `import()`, and package.json, with this Node.
 * @param {string} host
 * @param {readonly import("./pack-packages.mjs").PackedPackage[]} packages
 * @returns {readonly string[]} what went wrong, and what was said on the way: a warning is a fault, too
 */
export function loadFaults(host, packages) {
  const entries = packages.flatMap(entriesOf).filter((entry) => !browserEntries.includes(entry));
  const manifests = packages.map(({ name }) => `${name}/package.json`);
  const programs = {
    require: [...entries, ...manifests].map((entry) => `require(${JSON.stringify(entry)});`).join("\n"),
    import: `Promise.all([${entries.map((entry) => `import(${JSON.stringify(entry)})`).join(",")}]);`,
  };
  return Object.entries(programs).flatMap(([how, program]) => {
    try {
      const args = ["--input-type=commonjs", "--eval", program];
      execFileSync(process.execPath, args, {
        cwd: host,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
      return [];
    } catch (error) {
      return [`${how} with Node ${process.version}:\n${error.stderr || error.message}`];
    }
  });
}
