import { type ConditionType, flagType, numberType, unknownType } from "../condition/condition-type.js";
import { reservedWords } from "../condition/reserved-words.js";
import { localNames } from "../document/response-names.js";
import type { MemoryEntry } from "../generated/scenario.js";
import { entriesOf, itemsOf, type Loose } from "../shape/loose.js";
import { camel } from "../shape/shape-patterns.js";
import { isWritten, keyPlace, nodeAt } from "../source/tree.js";
import { didYouMean } from "../spelling/did-you-mean.js";
import { checkExpressionAt, reportKey, reportValue, type ScenarioCheck } from "./scenario-check.js";

const kinds = ["flag", "number", "choice"] as const;
const fieldsOf: Readonly<Record<(typeof kinds)[number], readonly string[]>> = {
  flag: ["flag", "show"],
  number: ["number", "min", "max", "unit", "decimals", "show"],
  choice: ["choice", "of", "show"],
};

/** Checks memory and derived values, and fills in the types that conditions read. Runs before the other checks. */
export function checkMemory(check: ScenarioCheck): void {
  for (const [name, entry] of entriesOf(check.document.memory)) {
    checkReservedName(check, ["memory", name], name);
    check.names.set(name, checkEntry(check, name, entry));
  }
  addUnread(check, "memory");
  checkDerived(check);
  addUnread(check, "derived");
}

/** What was declared but could not be read, or under no proper name, has been spoken of: reading it is no mistake. */
function addUnread(check: ScenarioCheck, group: string): void {
  const node = nodeAt(check.root, [group]);
  if (!isWritten(check.root, [group]) || node.kind !== "map") return;
  for (const name of node.entries.keys()) {
    const proper = /^[a-z][a-zA-Z0-9]*$/.test(name);
    if (!check.names.has(name)) check.names.set(name, unknownType);
    if (proper) continue;
    check.improperNames.add(name);
    if (!check.names.has(camel(name))) check.names.set(camel(name), unknownType);
  }
}

function checkReservedName(check: ScenarioCheck, path: readonly string[], name: string): void {
  if (localNames.has(name)) {
    reportKey(check, "reserved-id", path, `\`${name}\` is a local name of the response.`, {
      help: "Choose another name: in `after`, conditions read the response by it.",
    });
  } else if (reservedWords.has(name)) {
    reportKey(check, "reserved-id", path, `\`${name}\` is a reserved word in conditions.`, {
      help: "Choose another name.",
    });
  }
}

function checkEntry(check: ScenarioCheck, name: string, entry: Loose<MemoryEntry>): ConditionType {
  const path = ["memory", name];
  const [kind, second] = kinds.filter((candidate) => isWritten(check.root, [...path, candidate]));
  if (kind === undefined || second !== undefined) {
    const message =
      kind === undefined
        ? `\`${name}\` has no start value.`
        : `\`${name}\` is both a ${kind} and a ${second}.`;
    reportKey(check, "memory-kind", path, message, {
      help: "Write one of `{ flag: false }`, `{ number: 3, min: 0, max: 5 }`, `{ choice: cold, of: [cold, warm] }`.",
    });
    return unknownType;
  }
  for (const field of Object.keys(entry)) {
    if (fieldsOf[kind].includes(field)) continue;
    reportKey(check, "memory-kind", [...path, field], `A ${kind} has no \`${field}\`.`, {
      help: `A ${kind} has ${fieldsOf[kind].map((known) => `\`${known}\``).join(", ")}.`,
    });
  }
  if (kind === "flag") return flagType;
  return kind === "number" ? checkNumber(check, name, entry) : checkChoice(check, name, entry);
}

function checkNumber(
  check: ScenarioCheck,
  name: string,
  { number: start, min, max }: Loose<MemoryEntry>,
): ConditionType {
  const path = ["memory", name];
  const missing = ["min", "max"].filter((field) => !isWritten(check.root, [...path, field]));
  if (missing.length > 0) {
    const names = missing.map((field) => `\`${field}\``).join(" and ");
    reportKey(check, "memory-kind", path, `The number \`${name}\` has no ${names}.`, {
      help: "Every number is bounded: what is added is kept within `min` and `max`.",
    });
  }
  // Without bounds nothing can be said about what is computed from it.
  if (min === undefined || max === undefined) return unknownType;
  if (min >= max) {
    reportValue(
      check,
      "range-inverted",
      [...path, "max"],
      `\`max\` (${max}) must be more than \`min\` (${min}).`,
    );
    return unknownType;
  }
  if (start !== undefined && (start < min || start > max)) {
    reportValue(
      check,
      "memory-bounds",
      [...path, "number"],
      `The start value ${start} is outside ${min} to ${max}.`,
    );
  }
  return numberType(min, max);
}

function checkChoice(
  check: ScenarioCheck,
  name: string,
  { choice: start, of }: Loose<MemoryEntry>,
): ConditionType {
  const path = ["memory", name];
  if (of === undefined) {
    if (isWritten(check.root, [...path, "of"])) return { kind: "word" };
    reportKey(check, "memory-kind", path, `The choice \`${name}\` has no \`of\`.`, {
      help: "List the words it may take: `of: [cold, warm]`.",
    });
    return { kind: "word" };
  }
  const words = itemsOf(of).map(([, word]) => word);
  for (const [index, word] of itemsOf(of)) {
    if (words.indexOf(word) < words.lastIndexOf(word) && words.indexOf(word) !== index && index < 200) {
      reportValue(check, "duplicate-item", [...path, "of", index], `\`${word}\` stands twice in the list.`);
    }
  }
  if (start !== undefined && !words.includes(start)) {
    reportValue(
      check,
      "memory-bounds",
      [...path, "choice"],
      `The start value \`${start}\` is not one of its words.`,
      {
        help: (effort) => didYouMean(start, words, effort, "The words are"),
      },
    );
  }
  return { kind: "word", words };
}

function checkDerived(check: ScenarioCheck): void {
  const entries = entriesOf(check.document.derived);
  const names = entries.map(([name]) => name);
  for (const [index, [name, entry]] of entries.entries()) {
    const path = ["derived", name];
    checkReservedName(check, path, name);
    const later = new Set(names.slice(index));
    const scope = { names: check.names, locals: new Map(), later };
    const type =
      entry.is === undefined ? unknownType : checkExpressionAt(check, [...path, "is"], entry.is, scope);
    if (check.names.has(name)) {
      reportKey(check, "name-taken", path, `\`${name}\` is a memory entry already.`, {
        help: "Give the derived value a name of its own.",
        related: [{ message: "The memory entry is here.", place: keyPlace(check.root, ["memory", name]) }],
      });
      continue;
    }
    if (type.kind === "list" || type.kind === "map") {
      reportValue(
        check,
        "condition-type",
        [...path, "is"],
        "A derived value is a number, true or false, or a word.",
      );
    }
    check.names.set(name, type);
  }
}
