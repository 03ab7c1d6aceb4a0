import { type DocumentKind, isKnownFormat } from "../document/document-kind.js";
import type { Findings, Help } from "../findings/findings.js";
import { label, shorten } from "../source/path-label.js";
import type { Place } from "../source/source.js";
import { keyPlace, nodeAt, type Path, type TreeNode, valuePlace } from "../source/tree.js";
import { didYouMean, suggest } from "../spelling/did-you-mean.js";
import { misplacedEntry } from "./misplaced-entry.js";
import type { Objection } from "./objection.js";
import type { ShapeMessage } from "./shape-message.js";
import { camel, explainPattern, kebab } from "./shape-patterns.js";
import { emptyHelp, explainType } from "./shape-types.js";

/** Where an objection is explained. */
interface Explaining {
  readonly kind: DocumentKind;
  readonly root: TreeNode;
  readonly objection: Objection;
}

/** Adds a diagnostic for a schema's objection. `stop` when the document is of another kind. */
export function explainObjection(
  findings: Findings,
  kind: DocumentKind,
  root: TreeNode,
  objection: Objection,
): "stop" | "go on" {
  if (findings.isFull()) {
    findings.miss();
    return "go on";
  }
  const { path } = objection;
  if (path.length === 1 && path[0] === "format") return explainFormat(findings, { kind, root, objection });
  const { place, ...said } = explain({ kind, root, objection });
  const misplaced =
    objection.keyword === "additionalProperties" && objection.name !== undefined
      ? misplacedEntry(findings.source, root, [...path, objection.name])
      : undefined;
  if (misplaced) {
    findings.add(said.code, place, said.message, misplaced);
    return "go on";
  }
  const { meant } = said;
  const fix =
    meant === undefined ? undefined : { title: `Write ${meant}`, edits: [{ ...place, text: meant }] };
  findings.add(said.code, place, said.message, { help: said.help, fix });
  return "go on";
}

function explainFormat(findings: Findings, { kind, root, objection: { path } }: Explaining): "stop" {
  const node = nodeAt(root, path);
  const written = node.kind === "scalar" ? String(node.value) : "…";
  findings.add(
    "wrong-format",
    valuePlace(root, path),
    `The format is \`${written}\`, but this file is read as \`leadsim/${kind}@1\`.`,
    {
      help: isKnownFormat(written)
        ? "Read it as what it is, or mend the format."
        : `Write \`format: leadsim/${kind}@1\`; \`@1\` is the only version there is.`,
    },
  );
  return "stop";
}

function explain(explaining: Explaining): ShapeMessage & { readonly place: Place } {
  const { root, objection } = explaining;
  const { path, schema, value, name } = objection;
  const place = valuePlace(root, path);
  switch (objection.keyword) {
    case "additionalProperties":
      return explainExtra(explaining);
    case "required":
      return explainMissing(explaining);
    case "type":
      return { ...explainType(objection), place };
    case "const":
      return {
        code: "unknown-word",
        message: `${label(path)} must be \`${String(schema.const)}\`.`,
        place,
      };
    case "enum": {
      const words = (schema.enum ?? []).map(String);
      const help: Help = (effort) => didYouMean(String(value), words, effort, "Allowed");
      return {
        code: "unknown-word",
        message: `\`${String(value)}\` is not one of ${list(words)}.`,
        help,
        place,
      };
    }
    case "pattern":
      return {
        ...explainPattern(schema.pattern ?? "", String(value)),
        meant: idMeant(schema.pattern ?? "", String(value)),
        place: name === undefined ? place : keyPlace(root, [...path, name]),
      };
    case "anyOf":
      return {
        code: "wrong-type",
        message:
          value === null
            ? `${label(path, true)} is empty.`
            : `${label(path)} has none of the shapes it may have.`,
        ...(value === null ? { help: emptyHelp(path) } : {}),
        place,
      };
    default:
      return { ...explainSize(objection), place: sizePlace(explaining) };
  }
}

/** The id or name that a word was meant to be, where only capitals, spaces and joints are wrong. */
function idMeant(pattern: string, value: string): string | undefined {
  const meant =
    pattern === "^[a-z][a-z0-9-]*$" ? kebab(value) : pattern === "^[a-z][a-zA-Z0-9]*$" ? camel(value) : "";
  return meant === "" || !/^[\w -]+$/.test(value) ? undefined : meant;
}

function explainExtra({ root, objection }: Explaining): ShapeMessage & { readonly place: Place } {
  const { path, schema, value, name = "" } = objection;
  const known = Object.keys(schema.properties ?? {});
  const free = known.filter((field) => !Object.hasOwn(Object(value), field));
  const where = path.length === 0 ? "the document" : label(path);
  const help: Help = (effort) =>
    misplaced(name, path) ??
    (inScenario.has(name) ? undefined : suggest(name, free, effort)) ??
    onlyMissing(objection) ??
    (known.length === 0 ? undefined : `Fields here: ${known.map((field) => `\`${field}\``).join(", ")}.`);
  return {
    code: "unknown-field",
    message: `\`${name}\` is not a field of ${where}.`,
    help,
    place: keyPlace(root, [...path, name]),
  };
}

/** A field that must be there and is not, where another stands that is none. */
function onlyMissing({ schema, value }: Objection): string | undefined {
  const missing = (schema.required ?? []).filter((field) => !Object.hasOwn(Object(value), field));
  return missing.length === 1 ? `Was \`${missing[0]}\` meant? It must be there, and is not.` : undefined;
}

const inDecision = new Set("prompt order options key pick budget step unit min max items bins".split(" "));
const inScene = new Set("heading say exhibits only-if skip-if within timeout after continue".split(" "));
/** Fields that stand in many places: where one stands that may not, it is no slip of the keyboard for another. */
const inScenario = new Set([...inDecision, ..."next text why set add spend if unless reply".split(" ")]);

/** Where a field belongs that is a line's indentation away from its place. */
function misplaced(name: string, path: Path): string | undefined {
  if (path[0] !== "scenes") return undefined;
  if (path.length === 2 && inDecision.has(name))
    return `\`${name}\` belongs to the decision: indent it below \`choose:\` (or the type it is of).`;
  if (path.length === 3 && inScene.has(name))
    return `\`${name}\` belongs to the scene: begin it in the column of \`${String(path[2])}:\`.`;
  return undefined;
}

function explainMissing({ root, objection }: Explaining): ShapeMessage & { readonly place: Place } {
  const { path, schema, name = "" } = objection;
  const { description, const: constant, examples } = schema.properties?.[name] ?? {};
  const where = path.length === 0 ? "The document" : label(path, true);
  return {
    code: "missing-field",
    message: `${where} has no \`${name}\`.`,
    help:
      constant !== undefined
        ? `Add \`${name}: ${constant}\`.`
        : typeof examples?.[0] === "string"
          ? `Add \`${name}\`, for example \`${name}: ${examples[0]}\`.`
          : description === undefined
            ? `Add \`${name}\`.`
            : `Add \`${name}\`: ${description}`,
    place: keyPlace(root, path),
  };
}

function sizePlace({ root, objection: { path, name } }: Explaining): Place {
  if (name !== undefined) return keyPlace(root, [...path, name]);
  return nodeAt(root, path).kind === "scalar" ? valuePlace(root, path) : keyPlace(root, path);
}

function explainSize({ keyword, path, schema, value, name }: Objection): ShapeMessage {
  const limit = Number(schema[keyword]);
  const where = name === undefined ? label(path, true) : `The name \`${shorten(name)}\``;
  switch (keyword) {
    case "minLength":
      return {
        code: "empty-text",
        message: `${where} is an empty text.`,
        help: "Write it, or leave the field out.",
      };
    case "maxLength":
      return { code: "text-too-long", message: `${where} is longer than ${limit} characters.` };
    case "minItems":
    case "minProperties":
      return {
        code: "wrong-count",
        message: `${where} needs at least ${limit} ${limit === 1 ? "entry" : "entries"}.`,
      };
    case "maxItems":
    case "maxProperties":
      return {
        code: "wrong-count",
        message: `${where} holds more than ${limit} ${limit === 1 ? "entry" : "entries"}.`,
        help: path.includes("transcript")
          ? "A line of an exhibit has one speaker and no condition."
          : undefined,
      };
    case "minimum":
    case "exclusiveMinimum":
    case "maximum":
    case "exclusiveMaximum":
      return {
        code: "number-out-of-bounds",
        message: `${where} is ${String(value)}, and must be ${comparisons[keyword]} ${limit}.`,
        ...(path[0] === "scenes" && path.includes("key") && (limit === 1 || limit === 5)
          ? { help: "Levels go from 1 to 5." }
          : {}),
      };
    default:
      return {
        code: "invalid-value",
        message: `${where} is not written as the format asks.`,
      };
  }
}

const comparisons: Readonly<Record<string, string>> = {
  minimum: "at least",
  exclusiveMinimum: "more than",
  maximum: "at most",
  exclusiveMaximum: "less than",
};

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(", ");
