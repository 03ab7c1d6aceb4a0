import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entriesOf } from "./entries.mjs";

/** Entries for Node alone: whoever takes them has Node's types. All others compile without. */
const nodeEntries = [
  "leadsim",
  "@leadsim/scenarios/node",
  "@leadsim/language-server",
  "@leadsim/language-server/node",
  "@leadsim/server",
];

/** Entries left out of a setting: their declarations stand on a library's that fail by themselves. */
const leftOut = {
  exactOptionalPropertyTypes: ["@leadsim/engine/machine"], // xstate 5.33
};

const settings = [
  { compiler: "typescript-7", moduleResolution: "nodenext", exactOptionalPropertyTypes: false },
  { compiler: "typescript-7", moduleResolution: "nodenext", exactOptionalPropertyTypes: true },
  { compiler: "typescript-7", moduleResolution: "bundler", exactOptionalPropertyTypes: false },
  { compiler: "typescript-7", moduleResolution: "bundler", exactOptionalPropertyTypes: true },
  { compiler: "typescript", moduleResolution: "nodenext", exactOptionalPropertyTypes: false },
];

/**
 * Compiles a strict project that imports every entry, `skipLibCheck` off: as ES modules and as CommonJS, for
 * Node and for bundlers, with and without `exactOptionalPropertyTypes`, by the newest compiler and by the one before.
 * @param {string} root
 * @param {string} host the folder with the packages in its node_modules
 * @param {readonly import("./pack-packages.mjs").PackedPackage[]} packages
 * @returns {{ readonly faults: readonly string[], readonly tried: number }}
 */
export function typeFaults(root, host, packages) {
  const entries = packages.flatMap(entriesOf);
  const projects = settings.flatMap((setting) => {
    const fit = setting.exactOptionalPropertyTypes
      ? entries.filter((entry) => !leftOut.exactOptionalPropertyTypes.includes(entry))
      : entries;
    return [
      { ...setting, types: [], entries: fit.filter((entry) => !nodeEntries.includes(entry)) },
      { ...setting, types: ["node"], entries: fit.filter((entry) => nodeEntries.includes(entry)) },
    ];
  });
  const faults = projects.flatMap((project, at) => compile(root, join(host, `consumer-${at}`), project));
  return { faults, tried: projects.length };
}

function compile(root, folder, { compiler, entries, ...compilerOptions }) {
  mkdirSync(folder, { recursive: true });
  const isNode = compilerOptions.moduleResolution === "nodenext";
  const files = isNode ? ["esm.mts", "cjs.cts"] : ["index.ts"];
  const lines = entries.map((entry, at) => `export * as entry${at} from "${entry}";\n`);
  for (const file of files) writeFileSync(join(folder, file), lines.join(""));
  const project = {
    compilerOptions: {
      ...compilerOptions,
      module: isNode ? "nodenext" : "esnext",
      target: "es2022",
      lib: ["es2023", "dom"],
      typeRoots: [join(root, "node_modules", "@types")],
      strict: true,
      skipLibCheck: false,
      noEmit: true,
    },
    files,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
  const tsc = join(root, "node_modules", compiler, "bin", "tsc");
  try {
    execFileSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    return [];
  } catch (error) {
    return [`${compiler} ${JSON.stringify(compilerOptions)}:\n${error.stdout || error.message}`];
  }
}
