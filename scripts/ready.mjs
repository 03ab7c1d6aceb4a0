// Installs and builds what is not up to date, saying what takes its time; the output of either is shown only where it
// fails. `node scripts/ready.mjs [--types] [package]`, as scripts/build.mjs takes them.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildChanged } from "./build/build-changed.mjs";
import { installKey, isInstalled } from "./build/installation.mjs";
import { writeStamp } from "./build/stamp.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const types = process.argv.includes("--types");
const only = process.argv.slice(2).find((word) => !word.startsWith("-"));

if (!isInstalled(root)) {
  const end = begin("Installing");
  const { status, stdout, stderr, error } = spawnSync("npm", ["run", "-s", "setup"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) fail(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`, status ?? 1);
  writeStamp(root, "installation", { key: installKey(root), files: {} });
  end();
}
let end = () => undefined;
try {
  await buildChanged(root, {
    types,
    only,
    onBegin: () => {
      end = begin("Building");
    },
  });
  end();
} catch (error) {
  fail(error.message, 1);
}

function begin(what) {
  const begun = Date.now();
  process.stderr.write(`${what} … `);
  return () => process.stderr.write(`${((Date.now() - begun) / 1000).toFixed(0)} s\n`);
}

function fail(output, code) {
  process.stderr.write(`failed.\n${output}\n`);
  process.exit(code);
}
