import { type PlayDecision, responseValue } from "@leadsim/engine/plays";
import type { Effects, Expression, Scenario, Scene } from "@leadsim/scenarios";
import { localNamesOf } from "@leadsim/scenarios/rules";
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
  /** At a `select`: for an option, the one before it that does the same, so that only how many are picked matters. */
  readonly twins: ReadonlyMap<number, number>;
  /** Two answers with one signature are the same to it. */
  readonly signature: (answer: Float64Array) => string;
  /** What a signature costs, in operations. */
  readonly cost: number;
}

const comparisons = new Set(["==", "!=", "<", "<=", ">", ">=", "in"]);

/** Parts of conditions that read the response, and figures that are kept as they are. */
interface Parts {
  readonly atoms: readonly Expression[];
  readonly raw: readonly Expression[];
  /** Options picked at a `select` that change something. */
  readonly picked: readonly number[];
  /** What each of them does, as words; nothing where their order may matter. */
  readonly deeds: readonly string[] | undefined;
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
  const locals = localNamesOf(decision.type);
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
    deeds: deedsOf(decision, relevant, picked),
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

function questionOf({ atoms, raw, picked, deeds }: Parts, decision: PlayDecision): Question {
  const read = [...atoms, ...raw];
  const all = [...decision.options.keys()];
  const places = read.flatMap((part) =>
    readsOf(part).flatMap(({ name, key }) => {
      if (key !== undefined) return [decision.optionIndex.get(key) ?? -1];
      return decision.type === "estimate" ? [localNamesOf("estimate").indexOf(name)] : [];
    }),
  );
  const memberships = read.flatMap((part) =>
    partsOf(part).flatMap((inner) => pickedIn(inner, decision) ?? all),
  );
  const mentioned = decision.type === "select" ? [...picked, ...memberships] : places;
  const values = read.map((part) => valueOfPart(part, decision));
  return {
    cost: 8 * (values.length + 1),
    mentioned: [...new Set(mentioned.filter((place) => place >= 0))].sort((a, b) => a - b),
    twins: twinsOf(picked, deeds, new Set(memberships)),
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

/** What a part makes of an answer; where it reads memory, too, the whole answer counts. */
function valueOfPart(part: Expression, decision: PlayDecision): (answer: Float64Array) => unknown {
  const locals = localNamesOf(decision.type);
  if (!readsOf(part).every(({ name }) => locals.includes(name))) return (answer) => answer.join();
  return responseValue(part, decision);
}

/**
 * What picked options do, one by one: known where their order makes no difference, because all that touch a memory do
 * the same to it, and no reply on the way looks at memory.
 */
function deedsOf(
  { options }: PlayDecision,
  relevant: ReadonlySet<string>,
  picked: readonly number[],
): readonly string[] | undefined {
  if (options.some(({ reply = [] }) => reply.some((line) => line.if))) return undefined;
  const deeds = picked.map((place) => {
    const { set = [], add = [] } = options[place]!.effects ?? {};
    return [...set, ...add].filter(({ name }) => relevant.has(name));
  });
  const known = new Map<string, string>();
  for (const deed of deeds) {
    if (new Set(deed.map(({ name }) => name)).size < deed.length) return undefined;
    for (const change of deed) {
      const words = JSON.stringify(change);
      if ((known.get(change.name) ?? words) !== words) return undefined;
      known.set(change.name, words);
    }
  }
  return deeds.map((deed) => JSON.stringify(deed));
}

/** Options that do the same and that no condition names. */
function twinsOf(
  picked: readonly number[],
  deeds: readonly string[] | undefined,
  named: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const last = new Map<string, number>();
  const twins = new Map<number, number>();
  for (const [index, place] of deeds ? picked.entries() : []) {
    if (named.has(place)) continue;
    const before = last.get(deeds![index]!);
    if (before !== undefined) twins.set(place, before);
    last.set(deeds![index]!, place);
  }
  return twins;
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
