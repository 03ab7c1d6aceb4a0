import { readFileSync } from "node:fs";
import { loadModel, loadScenario } from "@leadsim/scenarios";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkDocuments } from "../check/check-documents.js";
import { fixDocuments } from "./fix-documents.js";

const read = (name: string): string =>
  readFileSync(new URL(`../../../scenarios/fixtures/${name}`, import.meta.url), "utf8");
const text = read("all-types.yaml");
const lines = text.split("\n");
const model = loadModel(read("two-behaviors.yaml"), { file: "model.yaml" }).document!;
const library = { models: [model], scenarios: [], forms: [], benchmarks: [] };
const meant = loadScenario(text, { file: "a.yaml", model }).document!;
/** More runs are asked for where a slip is hunted: LEADSIM_RUNS=5000. */
const runs = Number(process.env["LEADSIM_RUNS"] ?? 150);

const documentOf = (source: string) => ({
  file: "a.yaml",
  kind: "scenario" as const,
  source: new TextEncoder().encode(source),
});

/** A slip in one line: its number, and the line as it stands then. */
interface Slip {
  readonly at: number;
  readonly line: string;
}

/** Numbers of the same chance: those of `fc.double` are mostly close to 0, which is the first line. */
const share = fc.integer({ min: 0, max: 2 ** 30 - 1 }).map((part) => part / 2 ** 30);
const sign = fc.constantFrom(
  ..." \t:-–•#'\"“”{}[],&*!|>%@`=;?~\u00a0\u200b\u009b",
  "",
  "",
  ": ",
  " #",
  "- ",
  "**",
  "<b>",
  "TODO",
);

/** One sign more, less or other, anywhere in a line. */
const anySign: fc.Arbitrary<Slip> = fc
  .record({ at: share, place: share, sign, cut: fc.nat({ max: 2 }) })
  .map((slip) => {
    const at = Math.floor(slip.at * lines.length);
    const line = lines[at]!;
    const place = Math.floor(slip.place * (line.length + 1));
    return { at, line: line.slice(0, place) + slip.sign + line.slice(place + slip.cut) };
  });

/** Slips whose mending can only mean one thing. */
const plainSlips: readonly (readonly [from: RegExp, to: string])[] = [
  [/^( +)- ([a-z]+): /, "$1– $2: "],
  [/^( +)- ([a-z]+): /, "$1• $2: "],
  [/^( +)- ([a-z]+): /, "$1-$2: "],
  [/^( +)([a-z]+): (\S)/, "$1$2:$3"],
  [/^( {2,})(\S)/, "$1\u200b$2"],
  [/^(.*): ([A-Z])/, "$1: \u200b$2"],
  [/^(.*\w) (\w)/, "$1 \u009b$2"],
  [/(set: \{ \w+: )true/, "$1yes"],
  [/(spend: \{ \w+: \d+)m/, "$1 min"],
  [/^( +)prompt: /, "$1promt: "],
  [/^( +)text: /, "$1txet: "],
];
const plain: fc.Arbitrary<Slip> = fc.tuple(share, fc.constantFrom(...plainSlips)).map(([at, [from, to]]) => {
  const places = [...lines.keys()].filter(
    (index) => from.test(lines[index]!) && !/^\s*#/.test(lines[index]!),
  );
  const place = places[Math.floor(at * places.length)];
  return place === undefined
    ? { at: 0, line: lines[0]! }
    : { at: place, line: lines[place]!.replace(from, to) };
});

const written = ({ at, line }: Slip): string =>
  [...lines.slice(0, at), line, ...lines.slice(at + 1)].join("\n");
const errorsOf = (source: string): number =>
  checkDocuments([documentOf(source)], library).diagnostics.filter(({ severity }) => severity === "error")
    .length;

const isReadable = (source: string): boolean =>
  !checkDocuments([documentOf(source)], library).diagnostics.some(({ code }) =>
    /^yaml-|^pasted-table$/.test(code),
  );

function fixed(slip: Slip): { readonly source: string; readonly titles: readonly string[] } {
  const { documents, mended } = fixDocuments([documentOf(written(slip))], library);
  return { source: new TextDecoder().decode(documents[0]!.source), titles: mended.map(({ title }) => title) };
}

/** Of a name and its only use either may be the wrong one: lines in which the other was written like it. */
function withOnlyUse(
  now: readonly string[],
  { at, line }: Slip,
  titles: readonly string[],
): readonly string[] {
  const words = (text: string): readonly string[] => text.match(/[\w-]+/g) ?? [];
  const [was, is] = [words(lines[at]!), words(line)];
  const place = was.findIndex((word, index) => word !== is[index]);
  const [right = "", wrong = ""] = [was[place], is[place]];
  if (!titles.includes(`Write ${wrong}`) || words(text).filter((word) => word === right).length !== 2)
    return now;
  return now.map((line) => lines.find((original) => original.replace(right, wrong) === line) ?? line);
}

test("a fix touches no line but the one with the mistake, and leaves no more errors than there were", () => {
  fc.assert(
    fc.property(anySign, (slip) => {
      const { source, titles } = fixed(slip);
      const now = withOnlyUse(source.split("\n"), slip, titles);
      const others = (all: readonly string[]) => all.filter((_, index) => index !== slip.at);
      // A line that is nothing but a mistake may go.
      const left = now.length < lines.length ? now : others(now);
      expect(left, `${slip.at + 1}: ${slip.line} | ${titles.join(", ")}`).toEqual(others(lines));
      // In a file that could not be read, more may be wrong than was known.
      if (titles.length > 0 && isReadable(written(slip)))
        expect(errorsOf(source)).toBeLessThanOrEqual(errorsOf(written(slip)));
    }),
    { numRuns: runs },
  );
});

test("what is mended loads and means what was meant, where only one thing can be", () => {
  fc.assert(
    fc.property(plain, (slip) => {
      fc.pre(slip.line !== lines[slip.at]);
      const { source, titles } = fixed(slip);
      expect(titles.length, `${slip.at + 1}: ${slip.line}`).toBeGreaterThan(0);
      const { document } = loadScenario(source, { file: "a.yaml", model });
      expect(document, `${slip.at + 1}: ${slip.line} | ${titles.join(", ")}`).toEqual(meant);
    }),
    { numRuns: runs },
  );
});

test("what is right is left as it is", () => {
  expect(fixDocuments([documentOf(text)], library).mended).toEqual([]);
});
