// Run by `npm pack` and `npm publish` in a package's folder: what has changed is built, with its types;
// package.json goes out with versions where the workspace has `workspace:` and `catalog:`, and without what
// only the workspace reads; the license goes with it. `--restore` brings the workspace's own back.
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
/** Out of the way of git and of what is packed. One left by an interrupted run is the workspace's own. */
const kept = "node_modules/.package.json.workspace";

if (process.argv.includes("--restore")) {
  if (existsSync(kept)) renameSync(kept, "package.json");
  rmSync("LICENSE", { force: true });
} else {
  if (existsSync(kept)) renameSync(kept, "package.json");
  const own = readFileSync("package.json", "utf8");
  build(JSON.parse(own).name);
  const published = JSON.stringify(publish(JSON.parse(own)), null, 2);
  copyFileSync(new URL("LICENSE", root), "LICENSE");
  writeFileSync(kept, own);
  writeFileSync("package.json", `${published}\n`);
}

/** Standard output is npm's, which may be read as JSON. */
function build(name) {
  const script = fileURLToPath(new URL("scripts/build.mjs", root));
  execFileSync(process.execPath, [script, "--types", name], { stdio: ["ignore", "ignore", "inherit"] });
}

function publish({ devDependencies, scripts, ...manifest }) {
  const { exports, dependencies, optionalDependencies } = manifest;
  return {
    ...manifest,
    exports: Object.fromEntries(
      Object.entries(exports).map(([name, entry]) => [name, withoutSources(entry)]),
    ),
    ...(dependencies && { dependencies: versions(dependencies) }),
    ...(optionalDependencies && { optionalDependencies: versions(optionalDependencies) }),
  };
}

/** The sources are not shipped, nor is the condition that leads to them. */
function withoutSources(entry) {
  if (typeof entry === "string") return entry;
  const { "leadsim-source": _, ...rest } = entry;
  return rest;
}

function versions(dependencies) {
  return Object.fromEntries(
    Object.entries(dependencies).map(([name, range]) => [name, versionOf(name, range)]),
  );
}

function versionOf(name, range) {
  const version =
    range === "catalog:" ? catalog()[name] : range === "workspace:*" ? workspace()[name] : undefined;
  if (version === undefined && /^(catalog|workspace):/.test(range)) {
    throw new Error(`${name}: ${range} stands for no version that is known here.`);
  }
  return version ?? range;
}

/** Released together, so the same version fits exactly. */
function workspace() {
  const manifests = readdirSync(new URL("packages/", root))
    .map((name) => new URL(`packages/${name}/package.json`, root))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, "utf8")));
  return Object.fromEntries(manifests.map(({ name, version }) => [name, version]));
}

function catalog() {
  const [, entries] = /^catalog:\n((?: {2}.*\n)+)/m.exec(
    readFileSync(new URL("pnpm-workspace.yaml", root), "utf8"),
  );
  return Object.fromEntries(
    [...entries.matchAll(/^ {2}"?([^":]+)"?: (.+)$/gm)].map(([, name, version]) => [name, version]),
  );
}
