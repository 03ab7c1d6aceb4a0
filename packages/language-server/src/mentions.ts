import type { DocumentKind } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import type { Mention, NameKind } from "./mention.js";
import { isResponseType, namesToRead } from "./response-types.js";
import { scanExpression, scanTemplate } from "./scan-expression.js";
import type { Span, Spot, SpotPath, Spots } from "./spots.js";

interface Walk {
  readonly text: string;
  readonly derived: ReadonlySet<string>;
  /** The type of each scene's decision. */
  readonly types: ReadonlyMap<string, string>;
  readonly found: Mention[];
}

/**
 * Every name that a document declares or uses, in its order. Reads texts that are broken, as they are while they are
 * written; what changes files (rename) is computed by @leadsim/scenarios from texts that are whole.
 */
export function mentionsIn(text: string, kind: DocumentKind | undefined, { list }: Spots): Mention[] {
  const walk: Walk = {
    text,
    derived: new Set(
      list.flatMap(({ path }) => (path.length === 2 && path[0] === "derived" ? [String(path[1])] : [])),
    ),
    types: new Map(
      list.flatMap(({ path }): [string, string][] =>
        path.length === 3 && path[0] === "scenes" && isResponseType(path[2]!)
          ? [[String(path[1]), path[2]]]
          : [],
      ),
    ),
    found: [],
  };
  for (const spot of list) {
    if (kind === "scenario") inScenario(walk, spot);
    else if (kind === "model") inModel(walk, spot);
    else if (kind === "form") inForm(walk, spot);
  }
  return walk.found;
}

const declaredAt: Readonly<Record<string, NameKind>> = {
  cast: "cast",
  memory: "memory",
  derived: "derived",
  exhibits: "exhibit",
  scenes: "scene",
  endings: "ending",
};

function inScenario(walk: Walk, spot: Spot): void {
  const [top, id, ...rest] = spot.path;
  const declared = declaredAt[String(top)];
  if (id === undefined) {
    if (top === "model") refer(walk, "document", spot.scalar);
    return;
  }
  if (rest.length === 0) {
    if (declared) declare(walk, declared, spot);
    return;
  }
  if (top === "derived" && rest[0] === "is") condition(walk, spot.scalar);
  if (top === "exhibits" && rest[0] === "transcript" && rest.length === 3) speaker(walk, spot);
  if (top === "scenes") inScene(walk, spot, String(id), rest);
  if (top === "endings") {
    if (rest[0] === "title") template(walk, spot.scalar);
    inLines(walk, spot, rest, "say") || branch(walk, spot, rest);
  }
}

function inScene(walk: Walk, spot: Spot, scene: string, rest: SpotPath): void {
  const [field, ...inside] = rest;
  if (inside.length === 0) {
    if (field === "next") refer(walk, "scene", spot.scalar);
    if (field === "only-if" || field === "skip-if") condition(walk, spot.scalar);
    if (field === "heading" || field === "continue") template(walk, spot.scalar);
    return;
  }
  if (field === "say") inLines(walk, spot, rest, "say");
  else if (field === "exhibits") refer(walk, "exhibit", spot.scalar);
  else if (field === "timeout") effects(walk, spot, inside);
  else if (field === "after") effects(walk, spot, inside.slice(1), scene);
  else if (field !== undefined && isResponseType(field)) inDecision(walk, spot, scene, inside);
}

function inDecision(walk: Walk, spot: Spot, scene: string, rest: SpotPath): void {
  const [field, name, ...inside] = rest;
  if (field === "prompt") template(walk, spot.scalar);
  if (name === undefined) return;
  if (field === "options" || field === "items" || field === "bins") {
    const kind = field === "bins" ? "bin" : "option";
    if (inside.length === 0) declare(walk, kind, spot, scene);
    else if (inside[0] === "text") template(walk, spot.scalar);
    else if (field === "options") effects(walk, spot, inside);
  }
  if (field !== "key") return;
  const type = walk.types.get(scene);
  if (inside.length === 0) keyRefers(walk, "behavior", spot);
  else if (inside.length === 1 && type !== "estimate") keyRefers(walk, "option", spot, scene);
  else if (inside.length === 2 && type === "sort") keyRefers(walk, "bin", spot, scene);
}

/** What an option, a timeout or an entry of `after` does; with a scene, its response can be read. */
function effects(walk: Walk, spot: Spot, rest: SpotPath, scene?: string): void {
  const [field, ...inside] = rest;
  if (inside.length === 0) {
    if (field === "next") refer(walk, "scene", spot.scalar);
    else branch(walk, spot, rest, scene);
  } else if ((field === "set" || field === "add") && inside.length === 1) {
    keyRefers(walk, "memory", spot);
    if (scene !== undefined && typeof spot.scalar?.value === "string") options(walk, spot.scalar, scene);
  } else if (field === "opens") refer(walk, "exhibit", spot.scalar);
  else inLines(walk, spot, rest, "reply", scene);
}

/** Lines under `say` or `reply`: speakers, words and conditions. */
function inLines(walk: Walk, spot: Spot, rest: SpotPath, field: "say" | "reply", scene?: string): boolean {
  if (rest[0] !== field) return false;
  if (rest.length === 3 && !branch(walk, spot, rest.slice(2), scene)) {
    speaker(walk, spot);
    template(walk, spot.scalar);
  }
  return true;
}

function branch(walk: Walk, spot: Spot, rest: SpotPath, scene?: string): boolean {
  if (rest.length !== 1 || (rest[0] !== "if" && rest[0] !== "unless")) return false;
  condition(walk, spot.scalar, scene);
  return true;
}

function inModel(walk: Walk, spot: Spot): void {
  const [top, , ...rest] = spot.path;
  if (spot.path.length === 2) {
    const kind = { pillars: "pillar", areas: "area", competencies: "competency" }[String(top)];
    if (kind) declare(walk, kind as NameKind, spot);
  } else if (top === "competencies") {
    if (rest[0] === "behaviors" && rest.length === 2) declare(walk, "behavior", spot);
    const last = rest.at(-1);
    const isField = rest.length === 1 || (rest[0] === "behaviors" && rest.length === 3);
    if (isField && (last === "pillar" || last === "area")) refer(walk, last, spot.scalar);
  }
}

function inForm(walk: Walk, spot: Spot): void {
  const [top, , field] = spot.path;
  const isReference = top === "model" ? spot.path.length === 1 : top === "scenarios" && field === "scenario";
  if (isReference) refer(walk, "document", spot.scalar);
}

function declare(walk: Walk, kind: NameKind, { key, path }: Spot, scope?: string): void {
  if (key) add(walk, kind, String(path.at(-1)), key, true, scope);
}

function keyRefers(walk: Walk, kind: NameKind, { key, path }: Spot, scope?: string): void {
  if (key) add(walk, kind, String(path.at(-1)), key, false, scope);
}

function refer(walk: Walk, kind: NameKind, scalar: Spot["scalar"]): void {
  const name = scalar?.value;
  if (scalar && typeof name === "string" && !(kind === "scene" && name === "end")) {
    add(walk, kind, name, scalar, false);
  }
}

const notCast: ReadonlySet<string> = new Set(["narrator", "you", "if", "unless"]);

function speaker(walk: Walk, spot: Spot): void {
  if (!notCast.has(String(spot.path.at(-1)))) keyRefers(walk, "cast", spot);
}

function template(walk: Walk, scalar: Spot["scalar"]): void {
  if (!scalar) return;
  for (const { name, ...span } of scanTemplate(walk.text, scalar)) value(walk, name, span);
}

function condition(walk: Walk, scalar: Spot["scalar"], scene?: string): void {
  if (!scalar) return;
  const locals = namesToRead(scene === undefined ? undefined : walk.types.get(scene));
  for (const { what, name, start, end } of scanExpression(walk.text, scalar, locals)) {
    if (what === "value") value(walk, name, { start, end });
    else add(walk, what, name, { start, end }, false, scene);
  }
}

/** `set` holds words, or a local name of the response such as `ratings["call"]`. */
function options(walk: Walk, span: Span, scene: string): void {
  for (const { what, name, start, end } of scanExpression(
    walk.text,
    span,
    namesToRead(walk.types.get(scene)),
  )) {
    if (what !== "value") add(walk, what, name, { start, end }, false, scene);
  }
}

function value(walk: Walk, name: string, span: Span): void {
  add(walk, walk.derived.has(name) ? "derived" : "memory", name, span, false);
}

function add(walk: Walk, kind: NameKind, name: string, span: Span, declares: boolean, scope?: string): void {
  const { start, end } = unquoted(walk.text, span);
  walk.found.push({ kind, name, start, end, declares, ...present({ scope }) });
}

function unquoted(text: string, span: Span): Span {
  const first = text[span.start];
  const wrapped =
    (first === '"' || first === "'") && text[span.end - 1] === first && span.end - span.start > 1;
  return wrapped ? { start: span.start + 1, end: span.end - 1 } : span;
}
