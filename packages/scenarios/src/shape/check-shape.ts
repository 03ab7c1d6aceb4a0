import { type DocumentKind, writtenKinds } from "../document/document-kind.js";
import type { Findings } from "../findings/findings.js";
import { keyPlace, type Path, type Plain, type TreeNode } from "../source/tree.js";
import { type Effort, nearest } from "../spelling/nearest.js";
import { fieldsAmongOptions, moveIn } from "./fields-among-options.js";
import { withoutFitting } from "./fitting-scenes.js";
import { type KeyAmongOptions, keysAmongOptions } from "./key-among-options.js";
import { columnOf, moveTo } from "./misplaced-entry.js";
import type { Keyword, Objection } from "./objection.js";
import type { SchemaNode } from "./schema-node.js";
import { explainObjection } from "./shape-messages.js";
import { findTurnedRows } from "./turned-rows.js";
import { validate } from "./validate.js";

/**
 * Checks a tree against the schema of a kind of document. Gives the values with everything left out that has the wrong
 * type, so that the checks after it find the rest; nothing when the document is of another kind altogether.
 */
export function checkShape(
  findings: Findings,
  kind: DocumentKind,
  schema: SchemaNode,
  root: TreeNode,
): Plain | undefined {
  const isWritten = writtenKinds.some((written) => written === kind);
  const { plain, putBack } = withoutFitting(kind, schema, root, isWritten ? findings.source.text : undefined);
  const all = validate(schema, plain);
  const settled = all.flatMap(settle);
  const keys = keysAmongOptions(root, settled);
  const turned = findTurnedRows(findings, root, settled);
  const fields = fieldsAmongOptions(root, settled);
  const told = [...turned, ...fields.map(({ path }) => path)];
  const objections = withoutMisspelt(withoutEmptied(settled), findings.effort)
    .filter(({ path }) => !isAmong(keys, path))
    .filter(({ path }) => !told.some((row) => row.every((step, index) => path[index] === step)));
  for (const { path } of keys) {
    findings.add("unknown-field", keyPlace(root, path), `\`key\` stands among the ${String(path.at(-2))}.`, {
      help: `Begin it in the column of \`${String(path.at(-2))}:\`.`,
      fix: moveTo(findings.source, root, path, columnOf(findings.source, root, path.slice(0, -1))),
    });
  }
  for (const field of fields) {
    const [group, name] = field.path.slice(-2).map(String);
    findings.add("unknown-field", keyPlace(root, field.path), `\`${name}\` stands among the ${group}.`, {
      help: `Indent it below ${field.option === undefined ? "the option that it belongs to" : `\`${field.option}:\``}.`,
      fix: moveIn(findings.source, root, field),
    });
  }
  for (const objection of objections) {
    if (explainObjection(findings, kind, root, objection) === "stop") return undefined;
  }
  // What holds too many entries is not looked into further: checks compare entries with each other.
  if (objections.some(({ keyword }) => keyword === "maxProperties" || keyword === "maxItems"))
    return undefined;
  for (const objection of objections) prune(plain, objection);
  for (const path of told) remove(plain, path);
  for (const { path, names } of keys) for (const name of names) remove(plain, [...path.slice(0, -1), name]);
  putBack(all);
  return objections.some(({ path, keyword }) => path.length === 0 && keyword === "type") ? undefined : plain;
}

/**
 * A required field that is there under a misspelt name, or one level out, is told once, as what stands there.
 */
function withoutMisspelt(objections: readonly Objection[], effort: Effort): readonly Objection[] {
  const extras = new Map<string, string[]>();
  const missing = new Map<string, number>();
  for (const { keyword, path, name = "" } of objections) {
    if (keyword === "required") missing.set(path.join("/"), (missing.get(path.join("/")) ?? 0) + 1);
    if (keyword !== "additionalProperties") continue;
    const names = extras.get(path.join("/")) ?? [];
    if (names.length < 20) names.push(name);
    extras.set(path.join("/"), names);
  }
  return objections.filter(({ keyword, path, name = "" }) => {
    if (keyword !== "required") return true;
    const outside = path.slice(0, -1);
    if (outside.length === 2 && outside[0] === "scenes" && extras.get(outside.join("/"))?.includes(name))
      return false;
    const others = extras.get(path.join("/")) ?? [];
    // One field that is none, where one is missing: the first was meant to be the second.
    if (others.length === 1 && missing.get(path.join("/")) === 1 && path.length > 1) return false;
    return !others.some((extra) => nearest(extra, [name], effort) !== undefined);
  });
}

/** Options of which some stand outside are told as such, and not as too few. */
function withoutEmptied(objections: readonly Objection[]): readonly Objection[] {
  const holders = new Set(
    objections
      .filter(
        ({ keyword, path, name = "", value }) =>
          keyword === "additionalProperties" &&
          path.length === 3 &&
          isOption((value as Record<string, Plain> | null)?.[name]),
      )
      .map(({ path }) => path.join("/")),
  );
  return objections.filter(
    ({ keyword, path }) => keyword !== "minProperties" || !holders.has(path.slice(0, -1).join("/")),
  );
}

const isOption = (value: Plain | undefined): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, "text");

/** Whether a path leads into a `key` among options, or into a row beside it. */
function isAmong(keys: readonly KeyAmongOptions[], path: Path): boolean {
  return keys.some(({ path: key, names }) => {
    const holder = key.slice(0, -1);
    return holder.every((step, index) => path[index] === step) && names.includes(String(path[holder.length]));
  });
}

/**
 * The shape that was most likely meant where several are possible and none fits: its objections, or one for
 * all of them.
 */
function settle(objection: Objection): readonly Objection[] {
  const { alternatives, path } = objection;
  if (!alternatives) return [objection];
  const wrongKind = ({ keyword, path: at }: Objection): boolean =>
    (keyword === "type" && at.length === path.length) ||
    (keyword === "const" && at.length === path.length + 1 && at.at(-1) === "type");
  const [meant] = alternatives
    .filter((objections) => !objections.some(wrongKind))
    .map((objections) => objections.flatMap(settle))
    .sort((a, b) => a.length - b.length);
  return meant ?? [objection];
}

const typeKeywords: ReadonlySet<Keyword> = new Set(["type", "const", "enum", "anyOf"]);

/** Leaves out what does not fit. */
function prune(plain: Plain, { keyword, path, name }: Objection): void {
  const isExtra = keyword === "additionalProperties" && name !== undefined;
  const unwanted = isExtra ? [...path, name] : path;
  if (isExtra || typeKeywords.has(keyword)) remove(plain, unwanted);
}

function remove(plain: Plain, unwanted: Path): void {
  const last = unwanted.at(-1);
  if (last === undefined) return;
  let holder = plain as Record<string, Plain>;
  for (const step of unwanted.slice(0, -1)) {
    const next = holder[step];
    if (typeof next !== "object" || next === null) return;
    holder = next as Record<string, Plain>;
  }
  if (Array.isArray(holder)) (holder as unknown[])[Number(last)] = undefined;
  else delete holder[last];
}
