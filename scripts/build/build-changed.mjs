import { readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { contentHash, hashOf } from "./content-hash.mjs";
import { filesIn, putInPlace } from "./put-in-place.mjs";
import { isUpToDate, readStamp, writeStamp } from "./stamp.mjs";
import { packagesInOrder, withDependencies } from "./workspace.mjs";

/** What every build depends on, whatever the package: the tools, and how they are told to work. */
const tools = ["pnpm-lock.yaml", "tsconfig.base.json", "tsconfig.json", "scripts/build", "scripts/build.mjs"];

/**
 * Builds the packages whose inputs have changed, or whose files are not as they were left. Inputs are compared by
 * content, those of the packages that one depends on included.
 * @param {string} root
 * @param {{ readonly types: boolean, readonly only?: string, readonly onBegin?: () => void }} options
 *   `types`: declarations, too; `only`: the name of a package, to be built with all that it depends on;
 *   `onBegin`: called once there is something to do
 * @returns {Promise<readonly string[]>} what was built, such as `leadsim` and `types of leadsim`
 */
export async function buildChanged(root, { types, only, onBegin = () => undefined }) {
  const packages = packagesInOrder(root);
  const wanted = only === undefined ? packages : withDependencies(packages, only);
  const keys = keysOf(root, packages);
  const kinds = types ? [code, declarations] : [code];
  const jobs = kinds.flatMap((kind) => wanted.map((one) => jobFor(root, kind, one, keys.get(one.name))));
  const due = jobs.filter(({ stamp, key, place }) => !isUpToDate(stamp, key, place));
  if (due.length === 0) return [];
  onBegin();
  for (const { folder } of packages) sweep(join(root, folder));
  try {
    for (const kind of kinds)
      await kind.build(
        root,
        due.filter((job) => job.kind === kind),
      );
    for (const { kind, name, key, place, aside, stamp } of due) {
      const before = stamp ? Object.keys(stamp.files) : filesIn(place).filter(kind.owns);
      writeStamp(root, name, { key, files: putInPlace(aside, place, before, kind.owns) });
    }
  } finally {
    for (const { aside } of due) rmSync(aside, { recursive: true, force: true });
  }
  return due.map(({ name }) => name);
}

function jobFor(root, kind, workspacePackage, key) {
  const name = kind.nameOf(workspacePackage.name);
  const folder = join(root, workspacePackage.folder);
  return {
    kind,
    name,
    key,
    workspacePackage,
    place: join(folder, "dist"),
    aside: join(folder, `.dist-${kind.suffix}-${process.pid}`),
    stamp: readStamp(root, name),
  };
}

/** Takes away what builds left behind that were stopped in the middle. */
function sweep(folder) {
  for (const name of readdirSync(folder)) {
    const pid = /^\.dist-\w+-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Each kind loads its tools only when there is something to build. */
const code = {
  suffix: "code",
  nameOf: (name) => name,
  owns: (file) => !file.endsWith(".d.ts"),
  build: async (root, jobs) => {
    if (jobs.length === 0) return;
    const { buildCode } = await import("./build-code.mjs");
    const waiting = [...jobs];
    const work = async () => {
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        await buildCode(root, job.workspacePackage, job.aside);
      }
    };
    // All have ended before the first that failed is told: nobody writes any more where it is cleaned up.
    const ended = await Promise.allSettled(Array.from({ length: availableParallelism() }, work));
    for (const end of ended) if (end.status === "rejected") throw end.reason;
  },
};

const declarations = {
  suffix: "types",
  nameOf: (name) => `types of ${name}`,
  owns: (file) => file.endsWith(".d.ts"),
  build: async (root, jobs) => {
    if (jobs.length === 0) return;
    const { buildTypes } = await import("./build-types.mjs");
    await buildTypes(root, jobs);
  },
};

/** For each package a hash of all that goes into it. */
function keysOf(root, packages) {
  const shared = contentHash(root, tools);
  const keys = new Map();
  for (const { name, folder, manifest, uses } of packages) {
    const read = [folder, ...(manifest.leadsim?.buildReads ?? []).map((path) => join(folder, path))];
    const used = uses.map((dependency) => keys.get(dependency));
    keys.set(name, hashOf([shared, contentHash(root, read), ...used].join("\n")));
  }
  return keys;
}
