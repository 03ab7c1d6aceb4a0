import type { PlayDecision } from "@leadsim/engine";
import type { Effects, Expression, ExpressionValue, Scenario, Scene } from "@leadsim/scenarios";
import { partsOf, readsOf } from "./find-names.js";
import { memoryThresholds } from "./memory-thresholds.js";

/** What something in the story asks of a response: nothing else of it matters there. */
export interface Question {
  /** Places of options (figures, at an estimate) that it reads. */
  readonly mentioned: readonly number[];
  /** Numbers that local figures are compared with. */
  readonly thresholds: readonly number[];
  /** Whether figures are read only in comparisons with plain numbers. */
  readonly onlyThresholds: boolean;
  /** Two answers with one signature are the same to it. */
  readonly signature: (answer: Float64Array) => string;
}

const localNames: Readonly<Record<PlayDecision["type"], readonly string[]>> = {
  choose: ["picked"],
  "best-worst": ["best", "worst"],
  rate: ["ratings"],
  rank: ["position"],
  select: ["picked"],
  allocate: ["amounts"],
  estimate: ["low", "likely", "high"],
  sort: ["bins"],
};
const figures = ["low", "likely", "high"];
const comparisons = new Set(["==", "!=", "<", "<=", ">", ">=", "in"]);

/** Parts of conditions that read the response, and figures that are kept as they are. */
interface Parts {
  readonly atoms: readonly Expression[];
  readonly raw: readonly Expression[];
  /** Options picked at a `select` that change something. */
  readonly picked: readonly number[];
}

/**
 * What the story asks of a response at a scene. The first question is of what changes memory or routes, and takes all
 * of it together; each other condition is a question of its own, asked beside the first.
 * @param relevant the memory that matters
 */
export function questionsAt(
  scenario: Scenario,
  scene: Scene,
  decision: PlayDecision,
  relevant: ReadonlySet<string>,
): readonly Question[] {
  const locals = localNames[decision.type];
  const changes = ({ set, add }: Effects): boolean => [...set, ...add].some(({ name }) => relevant.has(name));
  const leading = scene.after.filter(({ effects, next }) => next !== undefined || changes(effects));
  const picked = decision.options.flatMap(({ effects }, place) =>
    effects && changes(effects) ? [place] : [],
  );
  const read = (condition: Expression | undefined) => (condition ? atomsOf(condition, locals) : []);
  const kept = leading.flatMap(({ effects }) => figuresKept(scenario, effects, relevant));
  const main: Parts = {
    atoms: [...leading.flatMap((entry) => read(entry.if)), ...kept.filter((part) => part.kind === "binary")],
    raw: kept.filter((part) => part.kind !== "binary"),
    picked,
  };
  const others = [
    ...scene.after.flatMap((entry) => [
      read(entry.if),
      ...entry.reply.map((line) => [...read(entry.if), ...read(line.if)]),
    ]),
    ...decision.options.flatMap(({ reply = [] }, place) =>
      reply.some((line) => line.if) ? [[pickedTest(decision, place)]] : [],
    ),
  ].filter((atoms) => atoms.length > 0);
  return [main, ...others.map((atoms) => ({ ...main, atoms: [...main.atoms, ...atoms] }))].map((parts) =>
    questionOf(parts, decision),
  );
}

/** What is kept of figures in memory: comparisons where the memory is only ever compared, else the figures. */
function figuresKept(
  scenario: Scenario,
  { set }: Effects,
  relevant: ReadonlySet<string>,
): readonly Expression[] {
  return set.flatMap(({ name, value }) => {
    if (value.kind === "literal" || !relevant.has(name)) return [];
    const thresholds = memoryThresholds(scenario, name);
    return thresholds?.flatMap((number) => comparedWith(value, number)) ?? [value];
  });
}

function questionOf({ atoms, raw, picked }: Parts, decision: PlayDecision): Question {
  const read = [...atoms, ...raw];
  const all = [...decision.options.keys()];
  const places = read.flatMap((part) =>
    readsOf(part).flatMap(({ name, key }) => {
      if (key !== undefined) return [decision.optionIndex.get(key) ?? -1];
      return decision.type === "estimate" ? [figures.indexOf(name)] : [];
    }),
  );
  const memberships = read.flatMap((part) =>
    partsOf(part).flatMap((inner) => pickedIn(inner, decision) ?? all),
  );
  const mentioned = decision.type === "select" ? [...picked, ...memberships] : places;
  const values = read.map((part) => (answer: Float64Array) => localValue(part, decision, answer));
  return {
    mentioned: [...new Set(mentioned.filter((place) => place >= 0))].sort((a, b) => a - b),
    thresholds: atoms
      .flatMap(partsOf)
      .flatMap((part) => (part.kind === "literal" && typeof part.value === "number" ? [part.value] : [])),
    onlyThresholds: raw.length === 0 && atoms.every(isThreshold),
    signature: (answer) =>
      [
        ...values.map((value) => String(value(answer))),
        ...(decision.type === "choose" ? [answer[0]] : []),
        ...(decision.type === "select" ? picked.map((place) => answer[place]) : []),
      ].join("|"),
  };
}

function pickedTest({ options }: PlayDecision, place: number): Expression {
  const left = { kind: "literal", value: options[place]!.id } as const;
  return { kind: "binary", operator: "in", left, right: { kind: "name", name: "picked" } };
}

function comparedWith(left: Expression, value: number): readonly Expression[] {
  const right = { kind: "literal", value } as const;
  return (["<", "=="] as const).map((operator) => ({ kind: "binary", operator, left, right }));
}

/** The places a membership test reads; undefined where it can't be told, none for other parts. */
function pickedIn(part: Expression, { optionIndex }: PlayDecision): readonly number[] | undefined {
  if (part.kind !== "binary" || part.operator !== "in" || part.right.kind !== "name") return [];
  if (part.left.kind !== "literal") return undefined;
  return [optionIndex.get(String(part.left.value)) ?? -1];
}

/** The largest parts that read nothing but the response; where one mixes it with memory, the bare locals. */
function atomsOf(expression: Expression, locals: readonly string[]): readonly Expression[] {
  const reads = readsOf(expression);
  if (!reads.some(({ name }) => locals.includes(name))) return [];
  if (expression.kind === "binary") {
    const { left, right, operator } = expression;
    if (comparisons.has(operator) && reads.every(({ name }) => locals.includes(name))) return [expression];
    // A membership whose left side reads memory: any option may be meant.
    return operator === "in" ? [expression] : [...atomsOf(left, locals), ...atomsOf(right, locals)];
  }
  if (expression.kind === "not" || expression.kind === "negate") return atomsOf(expression.operand, locals);
  return [expression];
}

function isThreshold(atom: Expression): boolean {
  if (atom.kind !== "binary") return false;
  const sides = [atom.left.kind, atom.right.kind];
  return sides.includes("literal") && sides.some((kind) => kind === "name" || kind === "index");
}

/** The value of a part that reads only the response; a number stands for a choice of option. */
function localValue(part: Expression, decision: PlayDecision, answer: Float64Array): ExpressionValue {
  switch (part.kind) {
    case "literal":
      return part.value;
    case "name":
    case "index":
      return localName(part, decision, answer);
    case "binary":
      return binaryValue(part, decision, answer);
    case "not":
      return !localValue(part.operand, decision, answer);
    case "negate":
      return -localValue(part.operand, decision, answer);
    case "list":
      return part.items.map((item) => String(localValue(item, decision, answer))).join("\u0000");
  }
}

type Binary = Extract<Expression, { kind: "binary" }>;

function binaryValue(part: Binary, decision: PlayDecision, answer: Float64Array): ExpressionValue {
  const { operator, right } = part;
  if (operator === "in" && right.kind === "name") {
    if (part.left.kind !== "literal") return answer.join(",");
    return answer[decision.optionIndex.get(String(part.left.value)) ?? -1] === 1;
  }
  const a = localValue(part.left, decision, answer);
  if (operator === "in") {
    return right.kind === "list" && right.items.some((item) => localValue(item, decision, answer) === a);
  }
  const b = localValue(right, decision, answer);
  switch (operator) {
    case "==":
      return a === b;
    case "!=":
      return a !== b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
    case "&&":
      return Boolean(a) && Boolean(b);
    case "||":
      return Boolean(a) || Boolean(b);
    case "+":
      return Number(a) + Number(b);
    case "-":
      return Number(a) - Number(b);
    case "*":
      return Number(a) * Number(b);
    case "/":
      return Number(a) / Number(b);
  }
}

function localName(
  part: Extract<Expression, { kind: "name" | "index" }>,
  { options, optionIndex, decision }: PlayDecision,
  answer: Float64Array,
): ExpressionValue {
  if (part.kind === "index") {
    const value = answer[optionIndex.get(part.key) ?? -1] ?? Number.NaN;
    return decision.type === "sort" ? (decision.bins[value]?.id ?? "") : value;
  }
  if (figures.includes(part.name)) return answer[figures.indexOf(part.name)] ?? Number.NaN;
  return options[answer[part.name === "worst" ? 1 : 0]!]?.id ?? "";
}
