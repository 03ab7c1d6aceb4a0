import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { WrittenKind } from "@leadsim/scenarios";

/**
 * The first line of a document that lets an editor's YAML extension find its schema: a path from the document to the
 * installed schemas, where they are installed above it. Elsewhere there is none: a line that leads nowhere is a mistake
 * shown in every editor.
 * @param path the whole path of the document
 */
export function schemaLine(path: string, kind: WrittenKind): string {
  const schema = join("node_modules", "@leadsim", "scenarios", "schemas", `${kind}.schema.json`);
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const installed = join(folder, schema);
    if (existsSync(installed))
      return `# yaml-language-server: $schema=${addressFrom(dirname(path), installed)}\n`;
    if (folder === dirname(folder)) return "";
  }
}

function addressFrom(folder: string, file: string): string {
  const path = relative(folder, file).split(sep).join("/");
  return path.startsWith(".") ? path : `./${path}`;
}
