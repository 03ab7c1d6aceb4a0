// Builds what has changed since it was last built, by content. `node scripts/build.mjs [--types] [package]`: the
// JavaScript of every package, or of one with all that it depends on; with --types their declarations, too.
import { fileURLToPath } from "node:url";
import { buildChanged } from "./build/build-changed.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const types = process.argv.includes("--types");
const only = process.argv.slice(2).find((word) => !word.startsWith("-"));
try {
  const built = await buildChanged(root, { types, only });
  process.stderr.write(built.length === 0 ? "Everything is up to date.\n" : `Built ${built.join(", ")}.\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
