import { readDecimalComma } from "../decimal/decimal-comma.js";
import { flagMeant } from "../fixes/flag-words.js";
import { label } from "../source/path-label.js";
import type { Path } from "../source/tree.js";
import type { Objection } from "./objection.js";
import type { SchemaNode } from "./schema-node.js";
import type { ShapeMessage } from "./shape-message.js";
import { explainPattern } from "./shape-patterns.js";

const names: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "`true` or `false`",
  object: "a map of fields",
  array: "a list",
  null: "nothing",
};

/** What was wanted and what stands there, with the slip that usually causes it. */
export function explainType({ schema, value, path }: Objection): ShapeMessage {
  const wanted = [schema.type ?? []].flat();
  const words = wanted.map((type) => names[type] ?? type).join(" or ");
  const where = label(path, true);
  if (value === null) {
    return { code: "wrong-type", message: `${where} is empty; it must be ${words}.`, help: emptyHelp(path) };
  }
  return {
    code: "wrong-type",
    message: `${where} must be ${words}, and is ${describe(value)}.`,
    help: helpFor(wanted, value, path, schema) ?? exampleFor(wanted, value, schema, path),
    meant: meantBy(wanted, value),
  };
}

function meantBy(wanted: readonly string[], value: unknown): string | undefined {
  if (wanted.includes("number") || wanted.includes("integer")) return numberIn(value);
  const flag = wanted[0] === "boolean" && typeof value === "string" ? flagMeant(value) : undefined;
  return flag === undefined ? undefined : String(flag);
}

/** A number that was written in quotes, with its unit or with a sign between thousands. */
function numberIn(value: unknown): string | undefined {
  const decimal = decimalIn(value);
  if (decimal !== undefined) return decimal;
  const found =
    /^(-?\d{1,3}(?:[' \u00a0\u202f\u2009_]\d{3})+|-?\d+(?:\.\d+)?)(?:\s*[a-z€%$£]{1,8}\.?)?$/i.exec(
      String(value),
    );
  return typeof value === "string" ? found?.[1]?.replace(/[^\d.-]/g, "") : undefined;
}

/** A number with a decimal comma. Where a group of three follows, its author must say what is meant. */
const decimalIn = (value: unknown): string | undefined =>
  typeof value === "string" && !/[1-9]\d*,\d{3}$/.test(value) ? readDecimalComma(value) : undefined;

/** What a map or list looks like where it is wanted: by its place, else by the fields it must have. */
function exampleFor(
  [type]: readonly string[],
  value: unknown,
  schema: SchemaNode,
  path: Path,
): string | undefined {
  const field = String(path.findLast((step) => typeof step === "string") ?? "");
  if (type === "array" && typeof value === "string") {
    if (field === "say" || field === "reply" || field === "transcript")
      return "Begin a line with a dash and say who speaks: `- narrator: …`.";
    return `Write a list: \`${field}: [${value.length > 40 ? "…" : value}]\`.`;
  }
  if (type !== "object") return undefined;
  if (schema.title === "Line" || field === "transcript")
    return "Say who speaks: `narrator:` or a cast id, and then the words.";
  if (path[0] === "memory" && path.length === 2)
    return "Write one of `{ flag: false }`, `{ number: 3, min: 0, max: 5 }`, `{ choice: cold, of: [cold, warm] }`.";
  const required: readonly string[] = schema.required ?? [];
  const fields = required.length > 0 ? required : Object.keys(schema.properties ?? {}).slice(0, 1);
  if (fields.length > 0) return `Write \`{ ${fields.map((name) => `${name}: …`).join(", ")} }\`.`;
  return path.includes("key") ? "Write a level for each of them: `{ call: 5, plan: 2 }`." : undefined;
}

/** What to do about a field without a value. */
export function emptyHelp(path: Path): string {
  const last = path.at(-1);
  return last === "if" || last === "unless" || last === "only-if" || last === "skip-if"
    ? "Write the condition after the colon."
    : `Write the value after the colon, \`${typeof last === "string" ? last : "name"}: …\`, or indented below it; or, where the field is not required, leave it out.`;
}

function helpFor(
  wanted: readonly string[],
  value: unknown,
  path: Path,
  schema: SchemaNode,
): string | undefined {
  const [type] = wanted;
  if (type === "boolean" && typeof value === "string") {
    const meant = flagMeant(value);
    return meant === undefined || /^(?:true|false)$/i.test(value)
      ? "Write `true` or `false`, without quotes."
      : `In YAML 1.2 \`${value}\` is a word. Write \`${meant}\`.`;
  }
  const decimal = type === "number" || type === "integer" ? decimalIn(value) : undefined;
  if (decimal !== undefined) return `Write \`${decimal}\`: decimals with a point, without quotes.`;
  if (
    (type === "number" || type === "integer") &&
    typeof value === "string" &&
    /^-?[\d.,' ]+\s*\S*$/.test(value)
  ) {
    return "Write the number alone, without quotes, unit or thousands separator.";
  }
  if ((type === "number" || type === "integer") && typeof value === "string") return figuresHelp(value, path);
  if (type === "string" && path.at(-1) === "version")
    return "Write three numbers: `version: 1.0.0`. Two alone are read as a number.";
  if (type === "string" && path.at(-1) === "show") return "Write the label that the candidate reads.";
  if (type === "string" && Array.isArray(value)) return "Write one text, without dashes or square brackets.";
  if (type === "string" && path.at(-1) === "budget") return "Write the amount and its unit: `budget: 220 h`.";
  if (
    type === "string" &&
    typeof value === "boolean" &&
    ["if", "unless", "only-if", "skip-if", "is"].includes(String(path.at(-1)))
  ) {
    return "A condition that is always the same is no condition: leave it out, or leave out what it guards.";
  }
  if (type === "string" && (typeof value === "number" || typeof value === "boolean"))
    return patternHelp(schema, String(value)) ?? `Put it in quotes: \`"${String(value)}"\`.`;
  if (type === "string" && isMap(value))
    return "If this was meant as text, put it in quotes: a text that begins with `{` or holds `: ` is read as a map.";
  if (type === "array" && isMap(value)) return "Begin each entry with a dash and a space: `- `.";
  if (type === "object" && Array.isArray(value))
    return "Write fields without dashes or square brackets: `name: value`.";
  return undefined;
}

/** A word, or a minus as word processors write it, where a number is wanted. */
function figuresHelp(value: string, path: Path): string {
  const minus = /^[\u2010-\u2015\u2212](\d+(?:\.\d+)?)$/.exec(value);
  if (minus) return `Write \`-${minus[1]}\`, with the plain dash of the keyboard as its sign.`;
  return path.includes("key") && path.includes("scenes")
    ? "Write it in figures. Levels go from 1 to 5."
    : "Write it in figures, such as `8`.";
}

/** What is wanted where quotes alone would not do: durations, ranges, references. */
function patternHelp(schema: SchemaNode, value: string): string | undefined {
  if (schema.pattern === undefined || new RegExp(schema.pattern).test(value)) return undefined;
  return explainPattern(schema.pattern, value).help;
}

const isMap = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isMap(value)) return "a map";
  const shown = JSON.stringify(value);
  return `${typeof value === "string" ? "the text" : ""} \`${shown.length > 40 ? `${shown.slice(0, 37)}…` : shown}\``.trim();
}
