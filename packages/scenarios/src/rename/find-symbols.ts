import { present } from "../document/present.js";
import { parseReference } from "../document/reference.js";
import type { Place, Source } from "../source/source.js";
import type { TreeNode } from "../source/tree.js";
import { readText } from "../text/read-text.js";
import { parseYaml } from "../yaml/parse-yaml.js";
import { findScenarioSymbols } from "./scenario-symbols.js";
import type { Note, SymbolDocument, SymbolUse } from "./symbol.js";
import { fieldOf, fieldsOf, itemsOf, wordAt } from "./tree-fields.js";

/**
 * Every place in a document where an id is declared or read: scenes, options, memory and so on. Undefined when the
 * text can't be read as YAML. Works on documents that have other mistakes.
 */
export function findSymbols({ file, kind, text }: SymbolDocument): readonly SymbolUse[] | undefined {
  const { findings, readable } = readText(text, file);
  const root = readable ? parseYaml(findings) : undefined;
  if (!root) return undefined;
  const { source } = findings;
  const uses: SymbolUse[] = [];
  const note: Note = (symbol, id, whole, { declares = false, scope = file, scene } = {}) => {
    const place = placeOfId(source, whole, id);
    if (!place) return;
    uses.push({
      kind: symbol,
      id,
      scope,
      file,
      ...present({ scene }),
      declares,
      place: { start: place.start + source.skipped, end: place.end + source.skipped },
    });
  };
  if (kind === "model") findModelSymbols(root, note);
  else if (kind === "form") findFormSymbols(root, note);
  else findScenarioSymbols(source, root, note);
  return uses;
}

/** The id inside a key or value: without quotes, without `@1.0.0`. */
function placeOfId(source: Source, { start, end }: Place, id: string): Place | undefined {
  const at = source.text.slice(start, end).indexOf(id);
  return at === -1 ? undefined : { start: start + at, end: start + at + id.length };
}

function findModelSymbols(root: TreeNode, note: Note): void {
  const scope = wordAt(fieldOf(root, "id"));
  if (scope === undefined) return;
  for (const [, competency] of fieldsOf(fieldOf(root, "competencies"))) {
    for (const [id, , key] of fieldsOf(fieldOf(competency, "behaviors"))) {
      note("behavior", id, key, { declares: true, scope });
    }
  }
}

function findFormSymbols(root: TreeNode, note: Note): void {
  for (const item of itemsOf(fieldOf(root, "scenarios"))) {
    const scenario = fieldOf(item, "scenario");
    const reference = parseReference(wordAt(scenario) ?? "");
    if (scenario && reference) note("scenario", reference.id, scenario, { scope: "" });
  }
}
