#!/usr/bin/env node
// Committed, so that `npx --no-install leadsim` at the root always finds this file and never a stranger's package.
import { existsSync } from "node:fs";

const main = new URL("../dist/index.js", import.meta.url);
if (existsSync(main)) {
  const { run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.stderr.write(
    "leadsim is not built yet. Run `npm run setup && npm run build` at the root of the project.\n",
  );
  process.exitCode = 1;
}
