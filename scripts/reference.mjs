// Writes docs/reference/<package>.md from the declarations of what each package publishes. `--check` only compares, and
// names what is published without a caller, a page that shows it, or another name that needs it.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { publicEntries } from "./reference/public-entries.mjs";
import { referencePage } from "./reference/reference-page.mjs";
import { strayImports, unusedNames } from "./reference/uses.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "docs", "reference");
const isCheck = process.argv.includes("--check");
const entries = publicEntries(root);
const pages = new Map(
  [...new Set(entries.map((entry) => entry.folder))].map((of) => {
    const own = entries.filter((entry) => entry.folder === of);
    return [`${basename(of)}.md`, referencePage(packageOf(own[0].entry), own)];
  }),
);
const coded = [...pages].flatMap(([name, page]) =>
  page
    .split("\n")
    .filter((line) => /^### (?:(?:import|export|const)\b|.*[{}=;])/.test(line) || /^const [\w$]+$/.test(line))
    .map((line) => `docs/reference/${name}: “${line}”`),
);
const unused = unusedNames(root, entries);
const stray = strayImports(root, entries);
const stale = [...pages].filter(([name, page]) => {
  const file = join(folder, name);
  return !existsSync(file) || readFileSync(file, "utf8") !== page;
});

if (isCheck) {
  for (const [name] of stale)
    process.stderr.write(
      `docs/reference/${name} is not what the declarations give. Run: npm run reference\n`,
    );
  for (const name of unused)
    process.stderr.write(`${name} is published, and nobody uses it: take it out, or show what it is for.\n`);
  for (const name of stray) process.stderr.write(`${name} is shown, and not published.\n`);
  for (const place of coded)
    process.stderr.write(`${place} is code where a heading belongs, or a constant without value and type.\n`);
  process.exitCode = stale.length + unused.length + stray.length + coded.length > 0 ? 1 : 0;
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, page] of pages) writeFileSync(join(folder, name), page);
}
const names = entries.flatMap((entry) => entry.names);
process.stdout.write(
  `reference: ${pages.size} packages, ${names.length} names (${names.filter(({ isValue }) => isValue).length} values), ${unused.length} without a use\n`,
);

/** The package of an entry: `@leadsim/engine` of `@leadsim/engine/errors`. */
function packageOf(entry) {
  return /^(?:@[^/]+\/)?[^/]+/.exec(entry)[0];
}
