import type { ErrorObject } from "ajv/dist/2020.js";
import { nearest } from "../check/did-you-mean.js";
import type { Findings } from "../source/findings.js";
import type { Path, Plain, TreeNode } from "../source/tree.js";
import { withoutFitting } from "./fitting-scenes.js";
import { type DocumentKind, validate } from "./schemas.js";
import { explainShapeError } from "./shape-messages.js";

/**
 * Checks a tree against a document's schema. Gives the values with everything left out that has the wrong type,
 * so that the checks after it find the rest; nothing when the document is of another kind altogether.
 */
export function checkShape(findings: Findings, kind: DocumentKind, root: TreeNode): Plain | undefined {
  const { plain, putBack } = withoutFitting(kind, root);
  const objections = validate(kind, plain);
  const errors = withoutMisspelt(settleAlternatives(objections));
  for (const error of errors) {
    const path = pathOf(error, root);
    if (explainShapeError(findings, kind, root, path, error) === "stop") return undefined;
  }
  // What holds too many entries is not looked into further: checks compare entries with each other.
  if (errors.some(({ keyword }) => keyword === "maxProperties" || keyword === "maxItems")) return undefined;
  for (const error of errors) prune(plain, pathOf(error, root), error);
  putBack(objections);
  return errors.some((error) => error.instancePath === "" && error.keyword === "type") ? undefined : plain;
}

/**
 * A required field that is there under a misspelt name, or one level out, is told once, as what stands there; so is a
 * key that stands among the options.
 */
function withoutMisspelt(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const extras = new Map<string, string[]>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== "additionalProperties") continue;
    const names = extras.get(instancePath) ?? [];
    if (names.length < 20) names.push(String(params.additionalProperty));
    extras.set(instancePath, names);
  }
  return errors.filter(({ keyword, instancePath, params }) => {
    if (isKeyAmongOptions(instancePath)) return keyword === "required";
    if (keyword !== "required") return true;
    const missing = String(params.missingProperty);
    const outside = instancePath.slice(0, instancePath.lastIndexOf("/"));
    if (/^\/scenes\/[^/]+$/.test(outside) && extras.get(outside)?.includes(missing)) return false;
    return !extras.get(instancePath)?.some((name) => nearest(name, [missing]) !== undefined);
  });
}

/** Whether a value is a `key` that was indented as far as the options. */
const isKeyAmongOptions = (pointer: string): boolean => /\/(options|items)\/key$/.test(pointer);

/** A JSON pointer as a path; steps into lists become numbers. */
function pathOf(error: ErrorObject, root: TreeNode): Path {
  const steps = error.instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const path: (string | number)[] = [];
  let node: TreeNode | undefined = root;
  for (const step of steps) {
    path.push(node?.kind === "list" ? Number(step) : step);
    node =
      node?.kind === "list"
        ? node.items[Number(step)]
        : node?.kind === "map"
          ? node.entries.get(step)?.value
          : undefined;
  }
  return path;
}

/**
 * Where a value may have one of several shapes, the validator objects for every shape it does not have. What
 * remains are the objections of the shape that was most likely meant, or one for all of them.
 */
function settleAlternatives(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const groups = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  let left = errors.filter(({ keyword }) => keyword !== "propertyNames");
  // Outer groups come after what is inside them; settle the innermost first.
  for (const group of groups) {
    if (!left.includes(group)) continue;
    const inside = left.filter(
      (error) =>
        error !== group && error.schemaPath.startsWith(`${group.schemaPath}/`) && isWithin(error, group),
    );
    // Alternatives behind references lose the group's path; take what was said about the same value as theirs.
    const near =
      inside.length > 0 ? inside : left.filter((error) => error !== group && isWithin(error, group));
    const meant = chooseAlternative(group, near);
    // Further inside, behind references, it can't be told which alternative objects: what was meant says enough.
    const astray = (error: ErrorObject): boolean =>
      inside.length > 0 && meant.length > 0 && error.instancePath.startsWith(`${group.instancePath}/`);
    left = left.filter((error) =>
      error === group
        ? meant.length === 0
        : meant.includes(error) || !(near.includes(error) || astray(error)),
    );
  }
  return left;
}

const isWithin = (error: ErrorObject, group: ErrorObject): boolean =>
  error.instancePath === group.instancePath || error.instancePath.startsWith(`${group.instancePath}/`);

function chooseAlternative(group: ErrorObject, errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const alternatives = new Map<object | string, ErrorObject[]>();
  for (const error of errors) {
    const name = branchOf(group, error);
    alternatives.set(name, [...(alternatives.get(name) ?? []), error]);
  }
  const wrongKind = (error: ErrorObject): boolean =>
    (error.keyword === "type" && error.instancePath === group.instancePath) ||
    (error.keyword === "const" && error.instancePath === `${group.instancePath}/type`);
  const fitting = [...alternatives.values()].filter((list) => !list.some(wrongKind));
  fitting.sort((a, b) => a.length - b.length);
  return fitting[0] ?? [];
}

function branchOf(group: ErrorObject, error: ErrorObject): string {
  const prefix = `${group.schemaPath}/`;
  if (error.schemaPath.startsWith(prefix)) return error.schemaPath.slice(prefix.length).split("/")[0]!;
  return error.schemaPath.split("/").slice(0, 3).join("/");
}

const typeKeywords = new Set(["type", "const", "enum", "anyOf", "oneOf"]);

function prune(plain: Plain, path: Path, error: ErrorObject): void {
  const extra = error.keyword === "additionalProperties" || error.keyword === "unevaluatedProperties";
  const unwanted = extra
    ? [...path, String(error.params.additionalProperty ?? error.params.unevaluatedProperty)]
    : path;
  const unfit = extra || typeKeywords.has(error.keyword) || isKeyAmongOptions(error.instancePath);
  if (!unfit || unwanted.length === 0) return;
  let holder = plain as Record<string, Plain>;
  for (const step of unwanted.slice(0, -1)) {
    const next = holder[step];
    if (typeof next !== "object" || next === null) return;
    holder = next as Record<string, Plain>;
  }
  const last = unwanted.at(-1)!;
  if (Array.isArray(holder)) (holder as unknown[])[Number(last)] = undefined;
  else delete holder[last];
}
