import { execFile } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { packagesInOrder } from "./workspace.mjs";

/**
 * Writes the declarations of several packages in one run of the compiler, those that an entry leads to, each package's
 * into a folder of its own.
 * @param {string} root
 * @param {readonly { readonly workspacePackage: import("./workspace.mjs").WorkspacePackage, readonly aside:
 * string }[]} jobs
 * @throws with what the compiler says, where the types are wrong
 */
export async function buildTypes(root, jobs) {
  const scratch = join(root, "node_modules", ".cache", "leadsim", `types-${process.pid}`);
  const entries = jobs.flatMap(({ workspacePackage }) =>
    entriesOf(workspacePackage).map(({ source }) => join(root, workspacePackage.folder, source)),
  );
  mkdirSync(scratch, { recursive: true });
  try {
    const project = join(scratch, "tsconfig.json");
    writeFileSync(project, JSON.stringify(configuration(root, scratch, entries)));
    await compile(root, project);
    for (const { workspacePackage, aside } of jobs) {
      mkdirSync(dirname(aside), { recursive: true });
      renameSync(join(scratch, "out", workspacePackage.folder, "src"), aside);
      for (const entry of entriesOf(workspacePackage)) lead(aside, entry);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Where an entry's declarations are, against what package.json says: `numeric.d.ts` for `src/numeric/index.ts`. */
function lead(aside, { source, types }) {
  const written = source.replace(/^\.\/src\//, "").replace(/\.ts$/, ".d.ts");
  const wanted = types.replace(/^\.\/dist\//, "");
  if (written === wanted || existsSync(join(aside, wanted))) return;
  const to = relative(dirname(wanted), written).replace(/\.d\.ts$/, ".js");
  mkdirSync(dirname(join(aside, wanted)), { recursive: true });
  writeFileSync(join(aside, wanted), `export * from "${to.startsWith(".") ? to : `./${to}`}";\n`);
}

/** What package.json publishes: the source of each entry, and where its declarations are expected. */
function entriesOf({ manifest }) {
  return Object.entries(manifest.exports ?? {}).flatMap(([path, entry]) =>
    typeof entry === "object" && entry["leadsim-source"] && entry.types
      ? [{ path, source: entry["leadsim-source"], types: entry.types }]
      : [],
  );
}

function configuration(root, scratch, files) {
  return {
    extends: relative(scratch, join(root, "tsconfig.json")),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      // Imports of our own sources end in .ts only in tests.
      allowImportingTsExtensions: true,
      rootDir: relative(scratch, root),
      outDir: "out",
      // Found as files, not in node_modules: of what comes from there the compiler writes no declarations,
      // and which file it meets there first differs from run to run.
      paths: Object.fromEntries(
        packagesInOrder(root).flatMap(({ name, folder, manifest }) =>
          entriesOf({ manifest }).map(({ path, source }) => [
            `${name}${path.slice(1)}`,
            [relative(scratch, join(root, folder, source))],
          ]),
        ),
      ),
    },
    files,
    include: [],
  };
}

async function compile(root, project) {
  const compiler = join(root, "node_modules", "typescript-7", "bin", "tsc");
  try {
    await promisify(execFile)(process.execPath, [compiler, "-p", project], { maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    throw new Error(`The types are wrong:\n${error.stdout || error.message}`);
  }
}
