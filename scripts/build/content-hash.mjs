import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Files that no build reads: what is installed, what was built, tests and what they read. */
const passedOver = /(^|\/)(node_modules|dist|\.[^/]*|test|fixtures|validation)$|\.(test|test-support)\.ts$/;

/**
 * One hash of the names and contents of files and of all files in folders; times of change do not count.
 * A path that is not there counts as such.
 * @param {string} root what paths are relative to
 * @param {readonly string[]} paths
 */
export function contentHash(root, paths) {
  const hash = createHash("sha256");
  const add = (path) => {
    const place = join(root, path);
    if (!existsSync(place)) hash.update(`${path}\0is not there\0`);
    else if (statSync(place).isDirectory()) {
      const names = readdirSync(place).sort();
      for (const name of names) if (!passedOver.test(`${path}/${name}`)) add(`${path}/${name}`);
    } else hash.update(`${path}\0${hashOf(readFileSync(place))}\0`);
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
}

/** @param {string | Uint8Array} content */
export function hashOf(content) {
  return createHash("sha256").update(content).digest("hex");
}
