import { parseReference } from "../document/reference.js";
import { responseTypes } from "../document/response-names.js";
import { parseTemplate } from "../notation/template.js";
import { placeInScalar } from "../source/place-in-scalar.js";
import type { Source } from "../source/source.js";
import type { TreeNode } from "../source/tree.js";
import { type ConditionUse, findConditionUses } from "./condition-symbols.js";
import type { Note } from "./symbol.js";
import { fieldOf, fieldsOf, itemsOf, wordAt } from "./tree-fields.js";

interface Reading {
  readonly source: Source;
  readonly note: Note;
  /** Derived values; every other name that conditions read is memory. */
  readonly derived: ReadonlySet<string>;
  /** The scene whose response can be read here. */
  readonly scene?: string;
}

const conditionFields = ["if", "unless", "only-if", "skip-if"];

/** Notes every id of a scenario where it is declared and where it is read. */
export function findScenarioSymbols(source: Source, root: TreeNode, note: Note): void {
  const derived = new Set(fieldsOf(fieldOf(root, "derived")).map(([name]) => name));
  const reading: Reading = { source, note, derived };
  const id = fieldOf(root, "id");
  if (id && wordAt(id) !== undefined) note("scenario", wordAt(id)!, id, { declares: true, scope: "" });
  const groups = [
    ["cast", "cast"],
    ["memory", "memory"],
    ["derived", "derived"],
    ["exhibits", "exhibit"],
    ["scenes", "scene"],
    ["endings", "ending"],
  ] as const;
  for (const [field, kind] of groups) {
    for (const [name, , key] of fieldsOf(fieldOf(root, field))) note(kind, name, key, { declares: true });
  }
  for (const [, entry] of fieldsOf(fieldOf(root, "derived"))) readCondition(reading, fieldOf(entry, "is"));
  for (const [, exhibit] of fieldsOf(fieldOf(root, "exhibits"))) {
    for (const line of itemsOf(fieldOf(exhibit, "transcript"))) readLine(reading, line);
  }
  const model = parseReference(wordAt(fieldOf(root, "model")) ?? "")?.id;
  for (const [scene, body] of fieldsOf(fieldOf(root, "scenes"))) readScene(reading, scene, body, model);
  for (const [, ending] of fieldsOf(fieldOf(root, "endings"))) {
    readConditions(reading, ending);
    readLines(reading, fieldOf(ending, "say"));
  }
}

function readScene(reading: Reading, scene: string, body: TreeNode, model: string | undefined): void {
  readConditions(reading, body);
  readLines(reading, fieldOf(body, "say"));
  readExhibits(reading, fieldOf(body, "exhibits"));
  readConsequence(reading, body);
  readConsequence(reading, fieldOf(body, "timeout"));
  for (const type of responseTypes) readDecision(reading, scene, fieldOf(body, type), model);
  for (const entry of itemsOf(fieldOf(body, "after"))) readConsequence({ ...reading, scene }, entry);
}

function readDecision(
  reading: Reading,
  scene: string,
  body: TreeNode | undefined,
  model: string | undefined,
): void {
  const { note } = reading;
  const here = { scope: scopeOf(reading.source, scene), scene };
  for (const field of ["options", "items"]) {
    for (const [id, option, key] of fieldsOf(fieldOf(body, field))) {
      note("option", id, key, { ...here, declares: true });
      readConsequence(reading, option);
      readExhibits(reading, fieldOf(option, "opens"));
    }
  }
  for (const [id, , key] of fieldsOf(fieldOf(body, "bins")))
    note("bin", id, key, { ...here, declares: true });
  const hasOptions = fieldOf(body, "options") !== undefined || fieldOf(body, "items") !== undefined;
  for (const [behavior, row, key] of fieldsOf(fieldOf(body, "key"))) {
    if (model !== undefined) note("behavior", behavior, key, { scope: model });
    if (!hasOptions) continue;
    for (const [id, levels, place] of fieldsOf(row)) {
      note("option", id, place, here);
      if (fieldOf(body, "bins") === undefined) continue;
      for (const [bin, , at] of fieldsOf(levels)) note("bin", bin, at, here);
    }
  }
}

/** An option, an `after` entry, a timeout, or a scene as far as it is one: conditions, effects, words and the route. */
function readConsequence(reading: Reading, node: TreeNode | undefined): void {
  const { note, derived } = reading;
  if (reading.scene !== undefined) readConditions(reading, node);
  for (const field of ["set", "add"]) {
    for (const [name, value, key] of fieldsOf(fieldOf(node, field))) {
      note(derived.has(name) ? "derived" : "memory", name, key);
      // A word may be one of the memory's own; only `ratings["x"]` surely names an option.
      if (field === "set" && wordAt(value)?.includes("[")) readCondition(reading, value);
    }
  }
  readLines(reading, fieldOf(node, "reply"));
  const next = fieldOf(node, "next");
  const scene = wordAt(next);
  if (next && scene !== undefined && scene !== "end") note("scene", scene, next);
}

function readLines(reading: Reading, lines: TreeNode | undefined): void {
  for (const line of itemsOf(lines)) readLine(reading, line, true);
}

function readLine(reading: Reading, line: TreeNode, isFilled = false): void {
  readConditions(reading, line);
  for (const [speaker, words, key] of fieldsOf(line)) {
    if (conditionFields.includes(speaker)) continue;
    if (speaker !== "narrator" && speaker !== "you") reading.note("cast", speaker, key);
    const text = wordAt(words);
    if (!isFilled || text === undefined || words.kind !== "scalar") continue;
    for (const { name, from, to } of parseTemplate(text).names) {
      const kind = reading.derived.has(name) ? "derived" : "memory";
      reading.note(kind, name, placeInScalar(reading.source, words, from, to));
    }
  }
}

function readExhibits({ note }: Reading, list: TreeNode | undefined): void {
  for (const item of itemsOf(list)) {
    const id = wordAt(item);
    if (id !== undefined) note("exhibit", id, item);
  }
}

function readConditions(reading: Reading, node: TreeNode | undefined): void {
  for (const field of conditionFields) readCondition(reading, fieldOf(node, field));
}

function readCondition(reading: Reading, node: TreeNode | undefined): void {
  const text = wordAt(node);
  if (text === undefined || node?.kind !== "scalar") return;
  const { source, note, scene, derived } = reading;
  const take = ({ kind, id, from, to }: ConditionUse): void => {
    const place = placeInScalar(source, node, from, to);
    if (kind === "name") note(derived.has(id) ? "derived" : "memory", id, place);
    else if (scene !== undefined) note(kind, id, place, { scope: scopeOf(source, scene), scene });
  };
  findConditionUses(text, scene !== undefined).forEach(take);
}

const scopeOf = ({ file }: Source, scene: string): string => `${file} ${scene}`;
