import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * A package as npm would publish it, unpacked where a host would have it.
 * @typedef {object} PackedPackage
 * @property {string} name
 * @property {string} tarball
 * @property {string} folder where it is unpacked
 * @property {Record<string, any>} manifest the package.json that went out
 * @property {readonly string[]} files what it holds, relative to its folder
 */

/**
 * Packs every package and lays the tarballs into `host/node_modules`. What they depend on comes from the
 * workspace's own installation, so that nothing is asked of a registry.
 * @param {string} root
 * @param {string} host an empty folder
 * @returns {readonly PackedPackage[]}
 */
export function packPackages(root, host) {
  const folders = readdirSync(join(root, "packages"))
    .map((name) => join(root, "packages", name))
    .filter((folder) => existsSync(join(folder, "package.json")));
  const packed = folders.map((folder) => pack(folder, host));
  packed.forEach(({ manifest }, at) => {
    const { dependencies, optionalDependencies } = manifest;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = join(host, "node_modules", name);
      if (existsSync(place)) continue;
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(realpathSync(join(folders[at], "node_modules", name)), place, "junction");
    }
  });
  return packed;
}

function pack(source, host) {
  const said = execFileSync("npm", ["pack", "--json", "--pack-destination", host], {
    cwd: source,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  });
  // npm 10 to 12 give a list or a map; the name of a scoped package's file is told with or without its scope's marks.
  const listing = JSON.parse(said);
  const [{ name, filename, files }] = Array.isArray(listing) ? listing : Object.values(listing);
  const tarball = join(host, filename.replace("@", "").replace("/", "-"));
  const folder = join(host, "node_modules", name);
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", folder, "--strip-components", "1"]);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { name, tarball, folder, manifest, files: files.map(({ path }) => path) };
}
