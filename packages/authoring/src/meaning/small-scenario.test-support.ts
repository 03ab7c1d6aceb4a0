import { loadScenario, type Scenario } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import fc from "fast-check";

type Fields = Record<string, unknown>;
const types = ["choose", "best-worst", "rate", "rank", "select", "allocate", "estimate", "sort"] as const;
type Type = (typeof types)[number];

const thresholds = fc.constantFrom(0, 1, 1.5, 2, 3);
const flag = fc.constantFrom("f", "g");
const ofMemory = fc.oneof(
  flag,
  fc.tuple(fc.constantFrom("n", "m", "d"), fc.constantFrom(">=", ">", "==", "<"), thresholds).map(joined),
  fc.constantFrom('c == "a"', 'c != "b"', 'c in ["b", "c"]', "n > m", "e", "n + m == 3"),
);

/** Conditions on a response: plain, between its parts, and mixed with memory. */
const ofResponse: Readonly<Record<Type, readonly string[]>> = {
  choose: ['picked == "a"', 'picked != "b"', 'picked in ["a", "c"]', "picked == c"],
  "best-worst": ['best == "a"', 'worst != "b"', "best == c", 'best == "c" && worst == "a"'],
  rate: ['ratings["a"] >= 4', 'ratings["a"] > ratings["b"]', 'ratings["b"] == n', 'ratings["a"] < 2.5'],
  rank: ['position["a"] == 1', 'position["a"] < position["b"]', 'position["c"] == n', 'position["b"] > 2'],
  select: ['"a" in picked', '"b" in picked && "c" in picked', "c in picked"],
  allocate: [
    'amounts["a"] >= 2',
    'amounts["a"] > amounts["b"]',
    'amounts["a"] - amounts["c"] >= n',
    'amounts["b"] == m',
    'amounts["a"] + amounts["b"] + amounts["c"] > 3',
  ],
  estimate: [
    "low < 1",
    "high - low > 1",
    "likely >= n",
    "high == m",
    "likely == 2",
    "high > 1.5 && low < 1.5",
  ],
  sort: ['bins["a"] == "p"', 'bins["a"] == bins["b"]', 'bins["b"] in ["q"]', 'bins["b"] != "p" && f'],
};

/** What can be kept of a response. */
const kept: Readonly<Record<Type, readonly Fields[]>> = {
  choose: [{ c: "picked" }],
  "best-worst": [{ c: "best" }, { c: "worst" }],
  rate: [{ n: 'ratings["a"]' }, { m: 'ratings["b"]' }],
  rank: [{ m: 'position["b"]' }],
  select: [{ f: true }],
  allocate: [{ m: 'amounts["a"]' }],
  estimate: [{ m: "likely" }, { n: "high", m: "low" }],
  sort: [{ g: true }],
};

function joined(parts: readonly unknown[]): string {
  return parts.join(" ");
}

/** One atom, two, or the opposite of one. */
function conditionOf(atoms: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: atoms, weight: 3 },
    fc.tuple(atoms, fc.constantFrom("&&", "||"), atoms).map(([a, op, b]) => `(${a}) ${op} (${b})`),
    atoms.map((atom) => `!(${atom})`),
  );
}

const plain: fc.Arbitrary<Fields> = fc.oneof(
  fc.record({
    set: fc.oneof(
      flag.map((name) => ({ [name]: true })),
      flag.map((name) => ({ [name]: false })),
    ),
  }),
  fc.record({ set: fc.constantFrom({ c: "b" }, { n: 2 }, { m: 3, c: "c" }) }),
  fc.record({ add: fc.constantFrom({ n: 1 }, { n: -1 }, { m: 1 }, { n: 1, m: -1 }) }),
);

function maybe<T>(arbitrary: fc.Arbitrary<T>, weight = 1): fc.Arbitrary<T | undefined> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, { arbitrary, weight: 2 * weight });
}

/** Lines that are told apart by their words: the line's path in the document. */
function line(path: string, condition: string | undefined): Fields {
  return { narrator: path, ...present({ if: condition }) };
}

const nexts = (count: number) => fc.constantFrom("end", ...Array.from({ length: count }, (_, i) => `s${i}`));

function afterEntry(type: Type, path: string, count: number): fc.Arbitrary<Fields> {
  const condition = conditionOf(fc.oneof(fc.constantFrom(...ofResponse[type]), ofMemory));
  return fc
    .record({
      if: maybe(condition, 6),
      effects: maybe(
        fc.oneof(
          plain,
          fc.constantFrom(...kept[type]).map((set) => ({ set })),
        ),
        3,
      ),
      next: maybe(nexts(count)),
      line: maybe(condition),
    })
    .map(({ if: condition_, effects, next, line: second }) => ({
      ...present({ if: condition_ }),
      ...effects,
      reply: [line(path, undefined), line(`${path}/reply/1`, second)],
      ...present({ next }),
    }));
}

/** What options do is drawn from two effects, so that often two of them do the same. */
function options(type: Type, path: string, count: number): fc.Arbitrary<Fields> {
  if (type !== "choose" && type !== "select") {
    return fc.constant(Object.fromEntries(["a", "b", "c"].map((id) => [id, { text: `Option ${id}` }])));
  }
  return fc.tuple(plain, plain).chain((effects) =>
    fc.record({
      a: option(type, `${path}/${type}/options/a`, count, effects),
      b: option(type, `${path}/${type}/options/b`, count, effects),
      c: option(type, `${path}/${type}/options/c`, count, effects),
    }),
  );
}

function option(type: Type, path: string, count: number, pool: readonly Fields[]): fc.Arbitrary<Fields> {
  return fc
    .record({
      effects: maybe(fc.constantFrom(...pool), 4),
      next: type === "choose" ? maybe(nexts(count)) : fc.constant(undefined),
      reply: type === "choose" ? maybe(conditionOf(ofMemory)) : maybe(conditionOf(ofMemory), 0.5),
    })
    .map(({ effects, next, reply }) => ({
      text: path,
      ...effects,
      ...(reply === undefined ? {} : { reply: [line(`${path}/reply/0`, reply)] }),
      ...present({ next }),
    }));
}

const rest: Readonly<Record<Type, Fields>> = {
  choose: {},
  "best-worst": {},
  rate: {},
  rank: {},
  select: { pick: "1..3" },
  allocate: { budget: "4 h", step: 1 },
  estimate: { unit: "k€", min: 0, max: 3, step: 1 },
  sort: { bins: { p: { text: "P", max: 2 }, q: { text: "Q" } } },
};

const keys: Partial<Record<Type, Fields>> = {
  choose: { "listen-first": { a: 1, b: 5, c: 3 } },
  "best-worst": { "listen-first": { a: 1, b: 5, c: 3 } },
  rank: { "ask-before-telling": { a: 5, b: 1, c: 2 } },
  select: { "ask-before-telling": { a: 5, b: 1 } },
};

function decision(type: Type, path: string, count: number, scored: boolean): fc.Arbitrary<Fields> {
  return options(type, path, count).map((each) => ({
    [type]: {
      prompt: "What now?",
      ...(type === "estimate" ? {} : type === "sort" ? { items: each } : { options: each }),
      ...rest[type],
      ...(scored && keys[type] ? { key: keys[type] } : {}),
    },
  }));
}

function scene(index: number, count: number, loops: boolean): fc.Arbitrary<Fields> {
  const path = `scenes/s${index}`;
  const condition = conditionOf(ofMemory);
  return fc.constantFrom(...types, "nothing" as const).chain((type) => {
    const body =
      type === "nothing"
        ? fc.constant({})
        : fc
            .record({
              entries: fc
                .integer({ min: 0, max: 2 })
                .chain((length) =>
                  fc.tuple(
                    ...Array.from({ length }, (_, at) => afterEntry(type, `${path}/after/${at}`, count)),
                  ),
                ),
              timeout: maybe(fc.record({ effects: maybe(plain), next: maybe(nexts(count)) })),
              scored: fc.boolean(),
            })
            .chain(({ entries, timeout, scored }) =>
              decision(type, path, count, scored).map((made) => ({
                ...made,
                ...(entries.length > 0 ? { after: entries } : {}),
                ...(timeout
                  ? {
                      within: "5m",
                      timeout: {
                        ...timeout.effects,
                        reply: [line(`${path}/timeout`, undefined)],
                        ...present({ next: timeout.next }),
                      },
                    }
                  : {}),
              })),
            );
    return fc
      .record({ body, onlyIf: maybe(condition), said: maybe(condition), next: maybe(nexts(count)) })
      .map(({ body: fields, onlyIf, said, next }) => {
        const made: Fields = {
          ...(onlyIf === undefined || JSON.stringify(fields).includes('"key"') ? {} : { "only-if": onlyIf }),
          say: [line(path, undefined), line(`${path}/say/1`, said)],
          ...fields,
          ...present({ next }),
        };
        return loops ? made : forward(made, index);
      });
  });
}

/** Routes that lead back lead to the end instead. */
function forward(value: Fields, index: number): Fields {
  return JSON.parse(JSON.stringify(value), (name, inner) =>
    name === "next" && inner !== "end" && Number(String(inner).slice(1)) <= index ? "end" : inner,
  ) as Fields;
}

const ending = (path: string) =>
  fc.tuple(conditionOf(ofMemory), maybe(conditionOf(ofMemory))).map(([condition, said]) => ({
    if: condition,
    say: [line(path, undefined), line(`${path}/say/1`, said)],
  }));

function textOf(scenes: readonly Fields[], endings: Fields): string {
  return JSON.stringify({
    format: "leadsim/scenario@1",
    id: "small",
    version: "1.0.0",
    title: "Small",
    locale: "en",
    minutes: 5,
    instruction: "should",
    summary: "A small story.",
    model: "two-behaviors@1",
    cast: {},
    memory: {
      f: { flag: false },
      g: { flag: true },
      n: { number: 1, min: 0, max: 3 },
      m: { number: 0, min: 0, max: 4 },
      c: { choice: "a", of: ["a", "b", "c"] },
    },
    derived: { d: { is: "n + m" }, e: { is: "2 * n > m" } },
    scenes: Object.fromEntries(scenes.map((each, index) => [`s${index}`, each])),
    endings,
  });
}

export interface SmallScenario {
  readonly text: string;
  readonly scenario: Scenario;
}

/** Stories of two to four scenes with every type, branch, effect, timeout and condition; some of them circle. */
export function smallScenarios({ loops }: { readonly loops: boolean }): fc.Arbitrary<SmallScenario> {
  return fc
    .integer({ min: 2, max: 4 })
    .chain((count) =>
      fc.tuple(
        fc.tuple(...Array.from({ length: count }, (_, index) => scene(index, count, loops))),
        maybe(ending("endings/one"), 4),
        maybe(ending("endings/two")),
      ),
    )
    .map(([scenes, one, two]) => {
      const last = { say: [line("endings/last", undefined)] };
      const text = textOf(scenes, { ...(one ? { one } : {}), ...(two ? { two } : {}), last });
      const { document, diagnostics } = loadScenario(text, { file: "small.json" });
      const error = diagnostics.find(({ severity }) => severity === "error");
      if (!document || error) throw new Error(`${error?.code} ${error?.message}\n${text}`);
      return { text, scenario: document };
    });
}
