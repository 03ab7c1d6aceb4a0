import type { ErrorObject } from "ajv/dist/2020.js";
import { label } from "../source/path-label.js";
import type { Path } from "../source/tree.js";
import type { ShapeMessage } from "./shape-messages.js";

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
export function explainType(error: ErrorObject, path: Path): ShapeMessage {
  const wanted = [error.params.type].flat().map(String);
  const words = wanted.map((type) => names[type] ?? type).join(" or ");
  const value: unknown = error.data;
  const where = label(path, true);
  if (value === null) {
    return { code: "wrong-type", message: `${where} is empty; it must be ${words}.`, help: emptyHelp(path) };
  }
  return {
    code: "wrong-type",
    message: `${where} must be ${words}, and is ${describe(value)}.`,
    help: helpFor(wanted, value, path),
  };
}

function emptyHelp(path: Path): string {
  const last = path.at(-1);
  return last === "if" || last === "unless" || last === "only-if" || last === "skip-if"
    ? "Write the condition after the colon."
    : "Write the value after the colon, or indented below it; or leave the field out.";
}

function helpFor(wanted: readonly string[], value: unknown, path: Path): string | undefined {
  const [type] = wanted;
  if (type === "boolean" && typeof value === "string" && /^(yes|no|on|off|y|n)$/i.test(value)) {
    const meant = /^(yes|on|y)$/i.test(value);
    return `In YAML 1.2 \`${value}\` is a word. Write \`${meant}\`.`;
  }
  if (type === "boolean" && typeof value === "string") return "Write `true` or `false`, without quotes.";
  if (
    (type === "number" || type === "integer") &&
    typeof value === "string" &&
    /^-?[\d.,' ]+\s*\S*$/.test(value)
  ) {
    return "Write the number alone, without quotes, unit or thousands separator.";
  }
  if (type === "string" && path.at(-1) === "version")
    return "Write three numbers: `version: 1.0.0`. Two alone are read as a number.";
  if (type === "string" && path.at(-1) === "budget") return "Write the amount and its unit: `budget: 220 h`.";
  if (
    type === "string" &&
    typeof value === "boolean" &&
    ["if", "unless", "only-if", "skip-if", "is"].includes(String(path.at(-1)))
  ) {
    return "A condition that is always the same is no condition: leave it out, or leave out what it guards.";
  }
  if (type === "string" && (typeof value === "number" || typeof value === "boolean"))
    return `Put it in quotes: \`"${String(value)}"\`.`;
  if (type === "string" && isMap(value))
    return "If this was meant as text, put it in quotes: a text that begins with `{` or holds `: ` is read as a map.";
  if (type === "array" && isMap(value)) return "Begin each entry with a dash and a space: `- `.";
  if (type === "object" && Array.isArray(value))
    return "Write fields without a dash before them: `name: value`.";
  return undefined;
}

const isMap = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isMap(value)) return "a map";
  const shown = JSON.stringify(value);
  return `${typeof value === "string" ? "the text" : ""} \`${shown.length > 40 ? `${shown.slice(0, 37)}…` : shown}\``.trim();
}
