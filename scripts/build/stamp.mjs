import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf } from "./content-hash.mjs";

/**
 * What a build leaves behind, so that the next one can tell whether there is anything to do.
 * @typedef {object} Stamp
 * @property {string} key a hash of everything that the build read
 * @property {Readonly<Record<string, string>>} files what it wrote, with the hash of each
 */

/**
 * @param {string} root
 * @param {string} name
 * @returns {Stamp | undefined} nothing where there is none, or it can't be read
 */
export function readStamp(root, name) {
  try {
    return JSON.parse(readFileSync(stampFile(root, name), "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string} name
 * @param {Stamp} stamp
 */
export function writeStamp(root, name, stamp) {
  const file = stampFile(root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(stamp));
}

/**
 * Whether what was built from the same inputs is still there, byte for byte.
 * @param {Stamp | undefined} stamp
 * @param {string} key
 * @param {string} folder where the files are
 */
export function isUpToDate(stamp, key, folder) {
  return (
    stamp?.key === key &&
    Object.entries(stamp.files).every(([file, hash]) => {
      const path = join(folder, file);
      return existsSync(path) && hashOf(readFileSync(path)) === hash;
    })
  );
}

// Where a new installation takes it away together with what it tells of.
function stampFile(root, name) {
  return join(root, "node_modules", ".cache", "leadsim", `${name.replaceAll("/", "+")}.json`);
}
