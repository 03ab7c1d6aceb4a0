import { readFileSync, writeFileSync } from "node:fs";
import { libraryContent } from "./library-content.js";
import { libraryTables, type TableName, tableIn, withTable } from "./library-page.js";

/** Prints every table of the library; `write` puts them into the page, `check` says which of them are old. */
export function tellLibrary(file: string, task: "print" | "write" | "check"): number {
  const content = libraryContent();
  let page = readFileSync(file, "utf8");
  let old = 0;
  for (const name of Object.keys(libraryTables) as TableName[]) {
    const table = libraryTables[name](content);
    if (task === "print") process.stdout.write(`${name}\n\n${table}\n\n`);
    if (tableIn(page, name) === table) continue;
    old += 1;
    if (task === "check")
      process.stderr.write(`The table “${name}” of ${file} is old. Run: npm run library -- --write\n`);
    page = withTable(page, name, table);
  }
  if (task === "write") writeFileSync(file, page);
  return task === "check" ? old : 0;
}
