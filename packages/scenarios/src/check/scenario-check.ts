import { checkCondition } from "../condition/check-condition.js";
import type { ConditionScope } from "../condition/condition-scope.js";
import { type ConditionType, describeType, unknownType } from "../condition/condition-type.js";
import { findCurlyQuote, straightenQuotes } from "../condition/curly-quotes.js";
import { parseCondition } from "../condition/parse-condition.js";
import type { DiagnosticCode } from "../diagnostic/diagnostic-codes.js";
import type { Expression } from "../document/expression.js";
import type { Model } from "../document/model.js";
import type { FindingDetail, Findings } from "../findings/findings.js";
import type { ScenarioDocument } from "../generated/scenario.js";
import type { Loose } from "../shape/loose.js";
import { placeInScalar } from "../source/place-in-scalar.js";
import type { Place } from "../source/source.js";
import { keyPlace, nodeAt, type Path, type TreeNode, valuePlace } from "../source/tree.js";
import { findOddLetter, lookAlikeWords } from "../spelling/look-alikes.js";
import { findResponseAsMemory } from "./response-as-memory.js";
import type { SoundScene } from "./sound-scene.js";

/** What every check of a scenario works on. */
export interface ScenarioCheck {
  readonly findings: Findings;
  readonly root: TreeNode;
  readonly document: Loose<ScenarioDocument>;
  readonly model: Model | undefined;
  /** Types of memory and derived values by name; filled by the checks of memory, which run first. */
  readonly names: Map<string, ConditionType>;
  /** Names under which memory was declared though no condition can read them, such as `ines-trust`. */
  readonly improperNames: Set<string>;
  /** Checked conditions by `pathKey`, kept for the resolved scenario. */
  readonly conditions: Map<string, Expression>;
  /** Options that a scene does not have, and of which has been spoken, as `scene option`. */
  readonly told: Set<string>;
  /** Scenes in which nothing was found, by id; they hold their conditions themselves. */
  readonly sound: Map<string, SoundScene>;
}

/** A path as one string, to keep things by. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

/** Reports at the key that leads to a path. */
export function reportKey(
  check: ScenarioCheck,
  code: DiagnosticCode,
  path: Path,
  message: string,
  detail?: FindingDetail,
): void {
  check.findings.add(code, keyPlace(check.root, path), message, detail);
}

/** Reports at the value of a path. */
export function reportValue(
  check: ScenarioCheck,
  code: DiagnosticCode,
  path: Path,
  message: string,
  detail?: FindingDetail,
): void {
  check.findings.add(code, valuePlace(check.root, path), message, detail);
}

/** The place of a stretch inside the text at a path. */
export function placeInside(check: ScenarioCheck, path: Path, from: number, to: number): Place {
  const node = nodeAt(check.root, path);
  return node.kind === "scalar"
    ? placeInScalar(check.findings.source, node, from, to)
    : valuePlace(check.root, path);
}

/** The scope of conditions outside `after`. */
export function memoryScope(check: ScenarioCheck): ConditionScope {
  return { names: check.names, locals: new Map() };
}

/** Parses and checks the condition at a path, and keeps its tree. */
function checkFlagAt(
  check: ScenarioCheck,
  path: Path,
  text: string | undefined,
  scope: ConditionScope,
): void {
  if (text === undefined) return;
  const type = checkExpressionAt(check, path, text, scope);
  if (type.kind === "flag" || type.kind === "unknown") return;
  const help =
    type.kind === "number"
      ? "Compare the number with something: `> 0`."
      : 'Compare the word with another: `== "…"`.';
  reportValue(
    check,
    "condition-type",
    path,
    `A condition must be true or false; this is ${describeType(type)}.`,
    { help },
  );
}

/** The first word of a condition in which a letter looks like another. */
function findOddWord(
  text: string,
):
  | ({ readonly word: string; readonly from: number } & NonNullable<ReturnType<typeof findOddLetter>>)
  | undefined {
  for (const { 0: word, index } of text.matchAll(/[\w\u00ad\u0370-\u052f-]+/g)) {
    const odd = findOddLetter(word);
    if (odd) return { ...odd, word, from: index };
  }
  return undefined;
}

/** Parses and checks the expression at a path, and keeps its tree. Gives its type. */
export function checkExpressionAt(
  check: ScenarioCheck,
  path: Path,
  text: string,
  scope: ConditionScope,
): ConditionType {
  if ([...check.improperNames].some((name) => text.includes(name))) return unknownType;
  const curly = findCurlyQuote(text);
  if (curly) {
    const node = nodeAt(check.root, path);
    const sign = text.slice(curly.from, curly.to);
    check.findings.add(
      "condition-syntax",
      placeInside(check, path, curly.from, curly.to),
      `\`${sign}\` is a quote of a word processor.`,
      {
        help: 'Write the quotes of the keyboard: `"cold"`.',
        fix: node.kind === "scalar" ? straightenQuotes(check.findings.source.text, node) : undefined,
      },
    );
    return unknownType;
  }
  const odd = findOddWord(text);
  if (odd) {
    const { word, from, meant, plain } = odd;
    const place = placeInside(check, path, from, from + word.length);
    check.findings.add("condition-syntax", place, lookAlikeWords(plain), {
      help: `Type the name anew: \`${meant}\`.`,
      fix: { title: `Write ${meant}`, edits: [{ ...place, text: meant }] },
    });
    return unknownType;
  }
  const response = findResponseAsMemory(check, text);
  if (response) {
    const { from, to, message, ...said } = response;
    check.findings.add("unknown-name", placeInside(check, path, from, to), message, said);
    return unknownType;
  }
  const parsed = parseCondition(text);
  if ("fault" in parsed) {
    const { code, from, to, message, help } = parsed.fault;
    check.findings.add(code, placeInside(check, path, from, to), message, { help });
    return unknownType;
  }
  const { expression, type } = checkCondition(parsed.node, scope, (code, { from, to }, message, help) => {
    const word = text.slice(from, to).replace(/^["']|["']$/g, "");
    if (check.told.has(`${String(path[1])} ${word}`)) return;
    check.findings.add(code, placeInside(check, path, from, to), message, { help });
  });
  check.conditions.set(pathKey(path), expression);
  return type;
}

/** `if` and `unless` on one thing, `only-if` and `skip-if` on one scene. */
export function checkConditionPair(
  check: ScenarioCheck,
  path: Path,
  holder: { readonly [name: string]: unknown },
  [positive, negative]: readonly [string, string],
  scope: ConditionScope,
): void {
  const texts = [positive, negative].map((name) => holder[name]);
  if (texts[0] !== undefined && texts[1] !== undefined) {
    reportKey(
      check,
      "two-conditions",
      [...path, negative],
      `\`${positive}\` and \`${negative}\` stand on the same thing.`,
      {
        help: `Write one condition: \`${positive}: a && !b\` in quotes.`,
        related: [{ message: `\`${positive}\` is here.`, place: keyPlace(check.root, [...path, positive]) }],
      },
    );
  }
  for (const [index, name] of [positive, negative].entries()) {
    const text = texts[index];
    if (typeof text === "string") checkFlagAt(check, [...path, name], text, scope);
  }
}
