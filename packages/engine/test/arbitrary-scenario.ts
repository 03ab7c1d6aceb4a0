import type {
  AfterEntry,
  Decision,
  Effects,
  Expression,
  LevelKey,
  Line,
  MemoryEntry,
  Option,
  Range,
  Scenario,
  Scene,
  SetValue,
} from "@leadsim/scenarios";
import fc from "fast-check";
import { binary, buildScenario, literal, name, scene } from "./build-scenario.js";

// Texts that no candidate may ever see carry this mark; so do names and words of memory that is not shown.
export const secret = "§secret§";

const memory: readonly MemoryEntry[] = [
  { name: "trust", type: "number", start: 2, min: -3, max: 6, show: "Trust", unit: "pt" },
  { name: "secretCount", type: "number", start: 424_242, min: 0, max: 1_000_000 },
  { name: "called", type: "flag", start: false, show: "Called" },
  { name: "secretMood", type: "choice", start: `cold ${secret}`, of: [`cold ${secret}`, `warm ${secret}`] },
];

/** Expressions of numbers and of truth over memory and whatever else is in scope. */
function conditionOf(
  numbers: readonly Expression[],
  words: readonly Expression[],
  truths: readonly Expression[],
) {
  const number = fc.oneof(
    fc.constantFrom(name("trust"), name("half"), name("ratio"), ...numbers),
    fc.integer({ min: -3, max: 6 }).map(literal),
  );
  const sum = fc.oneof(
    number,
    fc
      .tuple(number, fc.constantFrom("+", "-", "*", "/"), number)
      .map(([left, operator, right]) => binary(left, operator as "+", right)),
    number.map((operand): Expression => ({ kind: "negate", operand })),
  );
  const mood = [`cold ${secret}`, `warm ${secret}`].map(literal);
  const atom: fc.Arbitrary<Expression> = fc.oneof(
    fc
      .tuple(sum, fc.constantFrom("<", "<=", ">", ">=", "==", "!="), sum)
      .map(([left, operator, right]) => binary(left, operator as "<", right)),
    fc.constantFrom(name("called"), ...truths),
    fc
      .tuple(
        fc.constantFrom(name("secretMood"), ...words),
        fc.constantFrom("==", "!="),
        fc.constantFrom(...mood),
      )
      .map(([left, operator, right]) => binary(left, operator as "==", right)),
    fc
      .constantFrom(name("secretMood"), ...words)
      .map((left) => binary(left, "in", { kind: "list", items: mood })),
  );
  return fc.oneof(
    { weight: 3, arbitrary: atom },
    atom.map((operand): Expression => ({ kind: "not", operand })),
    fc
      .tuple(atom, fc.constantFrom("&&", "||"), atom)
      .map(([left, operator, right]) => binary(left, operator as "&&", right)),
  );
}

const condition = conditionOf([], [], []);

function maybe<T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | Record<string, never>> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, arbitrary);
}

const line: fc.Arbitrary<Line> = fc
  .record({ speaker: fc.constantFrom("narrator", "ines"), quotes: fc.boolean(), if: fc.option(condition) })
  .map(({ speaker, quotes, if: test }) => ({
    speaker,
    text: quotes ? ["Trust is at ", { name: "trust" }, "."] : ["Please?"],
    ...(test ? { if: test } : {}),
  }));

const lines = fc.oneof(fc.constant([]), fc.array(line, { maxLength: 2 }));

function effectsOf(locals: readonly SetValue[]): fc.Arbitrary<Effects> {
  const set = fc.oneof(
    fc.boolean().map((value) => ({ name: "called", value: { kind: "literal", value } as const })),
    fc
      .constantFrom(...locals, { kind: "literal", value: 3 } as const)
      .map((value) => ({ name: "trust", value })),
    fc.constant({ name: "secretMood", value: { kind: "literal", value: `warm ${secret}` } as const }),
  );
  return fc.record({
    set: fc.array(set, { maxLength: 2 }),
    add: fc.array(
      fc.integer({ min: -4, max: 4 }).map((amount) => ({ name: "trust", amount })),
      { maxLength: 1 },
    ),
    spend: fc.oneof(
      fc.constant({}),
      fc.integer({ min: 0, max: 60 }).map((minutes) => ({ coaching: minutes })),
    ),
  });
}

const ids = (count: number, letter: string): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`);

function optionsOf(list: readonly string[]): Option[] {
  return list.map((id) => ({ id, text: `Do ${id}.`, why: `Because ${secret} ${id}` }));
}

const behaviors = ["listen-first", "name-the-risk"];
const level = fc.integer({ min: 1, max: 5 });

/** Levels with both ends, so that there is an opportunity. */
function levelKey(list: readonly string[]): fc.Arbitrary<LevelKey> {
  const row = fc.array(level, { minLength: list.length, maxLength: list.length }).map((levels) => {
    return Object.fromEntries(
      list.map((id, place) => [id, place === 0 ? 1 : place === 1 ? 5 : levels[place]!]),
    );
  });
  return fc
    .array(row, { maxLength: 2 })
    .map((rows) => rows.map((levels, place) => ({ behavior: behaviors[place]!, levels })));
}

const range: fc.Arbitrary<Range> = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 20 }))
  .map(([from, width]) => ({ from, to: from + width }));

const order = fc.constantFrom("fixed" as const, "shuffled" as const);
const prompt = fc.constant("What do you do?");

/** A decision without consequences of its own, of any type. */
export const decision: fc.Arbitrary<Decision> = fc
  .integer({ min: 2, max: 5 })
  .chain((count): fc.Arbitrary<Decision> => {
    const list = ids(count, "o");
    const options = fc.constant(optionsOf(list));
    const key = levelKey(list);
    const plain = (type: "choose" | "best-worst" | "rate" | "rank") =>
      fc.record({ type: fc.constant(type), prompt, order, options, key });
    const select = fc
      .tuple(fc.integer({ min: 0, max: count }), fc.integer({ min: 1, max: count }))
      .chain(([a, b]) =>
        fc.record({
          type: fc.constant("select" as const),
          prompt,
          order,
          options,
          key,
          pick: fc.constant({ min: Math.min(a, b), max: Math.max(a, b) }),
        }),
      );
    const allocate = fc.record({
      type: fc.constant("allocate" as const),
      prompt,
      order,
      options,
      budget: fc.integer({ min: 1, max: 12 }).map((units) => ({ amount: units * 5, unit: "h" })),
      step: fc.constant(5),
      key: fc.array(range, { maxLength: 1 }).map((ranges) =>
        ranges.map((own) => ({
          behavior: behaviors[0]!,
          amounts: { o0: { ...own, offBy: 10 }, o1: { ...own, offBy: 5 } },
        })),
      ),
    });
    const estimate = fc.record(
      {
        type: fc.constant("estimate" as const),
        prompt,
        order: fc.constant("fixed" as const),
        unit: fc.constant("k€"),
        min: fc.constant(0),
        max: fc.constant(90),
        step: fc.constantFrom(1, 5, 0.5),
        why: fc.constant(`Because ${secret}`),
        key: fc
          .array(fc.tuple(range, range, range), { maxLength: 1 })
          .map((rows) =>
            rows.map(([low, likely, high]) => ({ behavior: behaviors[1]!, low, likely, high, offBy: 15 })),
          ),
      },
      { requiredKeys: ["type", "prompt", "order", "unit", "min", "max", "key"] },
    );
    const sort = fc.integer({ min: 2, max: 3 }).chain((binCount) => {
      const bins = ids(binCount, "b");
      const row = fc
        .array(level, { minLength: count * binCount, maxLength: count * binCount })
        .map((levels) =>
          Object.fromEntries(
            list.map((item, i) => [
              item,
              Object.fromEntries(
                bins.map((bin, b) => [bin, b === 0 ? 1 : b === 1 ? 5 : levels[i * binCount + b]!]),
              ),
            ]),
          ),
        );
      return fc.record({
        type: fc.constant("sort" as const),
        prompt,
        order,
        items: options,
        bins: fc.option(fc.integer({ min: 1, max: 3 })).map((limit) =>
          bins.map((id, b) => ({
            id,
            text: `Bin ${id}`,
            ...(limit !== null && b === 0 ? { max: limit } : {}),
          })),
        ),
        key: fc
          .array(row, { maxLength: 1 })
          .map((rows) => rows.map((levels) => ({ behavior: behaviors[0]!, levels }))),
      });
    });
    return fc.oneof(
      { weight: 2, arbitrary: plain("choose") },
      plain("best-worst"),
      plain("rate"),
      plain("rank"),
      select,
      allocate,
      estimate,
      sort,
    ) as fc.Arbitrary<Decision>;
  });

/** What conditions may read of a response to this decision. */
function localsOf(asked: Decision | undefined): {
  readonly numbers: (Expression & SetValue)[];
  readonly truths: Expression[];
} {
  const numbers: (Expression & SetValue)[] = [];
  const truths: Expression[] = [];
  const index = (of: string, key: string): Expression & SetValue => ({ kind: "index", name: of, key });
  const local = (of: string): Expression & SetValue => ({ kind: "name", name: of });
  if (asked?.type === "choose") truths.push(binary(local("picked"), "==", literal("o0")));
  if (asked?.type === "best-worst")
    truths.push(binary(local("best"), "==", local("worst")), binary(local("worst"), "!=", literal("o1")));
  if (asked?.type === "rate") numbers.push(index("ratings", "o0"), index("ratings", "o1"));
  if (asked?.type === "rank") numbers.push(index("position", "o0"), index("position", "o1"));
  if (asked?.type === "select") truths.push(binary(literal("o1"), "in", local("picked")));
  if (asked?.type === "allocate") numbers.push(index("amounts", "o0"));
  if (asked?.type === "estimate") numbers.push(local("low"), local("likely"), local("high"));
  if (asked?.type === "sort") truths.push(binary(index("bins", "o0"), "==", literal("b1")));
  return { numbers, truths };
}

function afterOf(
  asked: Decision | undefined,
  next: fc.Arbitrary<{ next?: string }>,
): fc.Arbitrary<AfterEntry[]> {
  const { numbers, truths } = localsOf(asked);
  const entry = fc
    .tuple(conditionOf(numbers, [], truths), effectsOf(numbers), lines, maybe(next))
    .map(([test, effects, reply, routed]): AfterEntry => ({ if: test, effects, reply, ...routed }));
  return fc.array(entry, { maxLength: 2 });
}

/** Gives options of choose and select what only they can bring. */
function withConsequences(
  asked: Decision | undefined,
  next: fc.Arbitrary<{ next?: string }>,
): fc.Arbitrary<Decision | undefined> {
  if (asked?.type !== "choose" && asked?.type !== "select") return fc.constant(asked);
  const brought = fc.record({
    effects: effectsOf([]),
    reply: lines,
    opens: fc.constantFrom([], [], ["notes"]),
    next: asked.type === "choose" ? maybe(next) : fc.constant({}),
  });
  return fc
    .array(fc.option(brought), { minLength: asked.options.length, maxLength: asked.options.length })
    .map((all) => ({
      ...asked,
      options: asked.options.map((option, place): Option => {
        const { next: routed, ...rest } = all[place] ?? {};
        return { ...option, ...rest, ...routed };
      }),
    }));
}

function sceneAt(place: number, count: number, loops: boolean): fc.Arbitrary<Scene> {
  const targets = [...ids(count, "scene-").slice(loops ? 0 : place + 1), "end"];
  const next = fc.constantFrom(...targets).map((id) => ({ next: id }));
  return fc
    .option(decision, { freq: 4, nil: undefined })
    .chain((asked) =>
      fc.tuple(
        withConsequences(asked, next),
        afterOf(asked, next),
        lines,
        maybe(next),
        maybe(condition.map((onlyIf) => ({ onlyIf }))),
        maybe(fc.integer({ min: 1000, max: 60_000 }).map((within) => ({ within }))),
        maybe(
          fc
            .tuple(effectsOf([]), lines, maybe(next))
            .map(([effects, reply, routed]) => ({ timeout: { effects, reply, ...routed } })),
        ),
        fc.constantFrom([], ["pipeline"]),
      ),
    )
    .map(([full, after, told, routed, skipped, timed, timeout, exhibits]) =>
      scene(`scene-${place}`, {
        heading: `Scene number ${place}`,
        say: told,
        exhibits,
        after,
        ...(full ? { decision: full } : { continue: `Leave scene ${place}` }),
        ...routed,
        ...skipped,
        ...timed,
        ...timeout,
      }),
    );
}

/** Checked scenarios with all eight types, conditions, effects, limits, branches and, where asked for, loops. */
export function scenarios({ id = "generated", loops = false, most = 6 } = {}): fc.Arbitrary<Scenario> {
  return fc
    .integer({ min: 1, max: most })
    .chain((count) => fc.tuple(...ids(count, "").map((_, place) => sceneAt(place, count, loops))))
    .chain((scenes) =>
      fc.tuple(fc.constant(scenes), condition).map(([all, test]) =>
        buildScenario({
          id,
          memory,
          derived: [
            { name: "half", type: "number", is: binary(name("trust"), "/", literal(2)), show: "Half" },
            { name: "ratio", type: "number", is: binary(name("trust"), "/", name("half")) },
          ],
          exhibits: [
            {
              id: "pipeline",
              title: "Pipeline",
              table: { columns: ["Stage", "k€"], rows: [["Offer", 120]] },
            },
            { id: "notes", title: "Notes", text: ["Howard is in doubt."] },
          ],
          scenes: all,
          endings: [
            {
              id: "calm-ending",
              if: test,
              title: "Calm",
              say: [{ speaker: "narrator", text: ["All is calm."] }],
            },
            {
              id: "plain-ending",
              say: [{ speaker: "narrator", text: ["Trust ended at ", { name: "trust" }] }],
            },
          ],
        }),
      ),
    );
}
