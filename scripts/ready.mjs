// Installs and builds, saying what takes its time; the output of either is shown only where it fails.
import { spawnSync } from "node:child_process";

for (const [words, script] of [
  ["Installing", "setup"],
  ["Building", "build"],
]) {
  const begun = Date.now();
  process.stderr.write(`${words} … `);
  const { status, stdout, stderr, error } = spawnSync("npm", ["run", "-s", script], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    process.stderr.write(`failed.\n${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}\n`);
    process.exit(status ?? 1);
  }
  process.stderr.write(`${((Date.now() - begun) / 1000).toFixed(0)} s\n`);
}
