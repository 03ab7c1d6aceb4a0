import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { attribute, named, readPage, section, textOf } from "../page-tree.test-support.js";
import { de } from "../words/de.js";
import { en } from "../words/en.js";
import { languages } from "../words/language.js";
import { impactReading, scoreReading } from "./readings.js";
import { renderFairness } from "./render-fairness.js";
import { sampleFairness } from "./sample-fairness.test-support.js";

const hostile = `</style></script><script>alert(1)</script><img src=x onerror=alert(1)> "q" 'a' & مرحبا`;
const schema = JSON.parse(
  readFileSync(new URL("../../../scenarios/schemas/fairness.schema.json", import.meta.url), "utf8"),
) as object;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

describe.each([
  ["plain words", "female"],
  ["hostile words", hostile],
])("the fairness page of %s", (_name, words) => {
  const report = sampleFairness(words);
  const tree = readPage(renderFairness(report, { title: words }));

  it("is made from a valid report", () => {
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it("is well-formed: a parser forgives nothing, ids are there once, links lead somewhere", () => {
    expect(tree.errors).toEqual([]);
    const ids = tree.elements.flatMap((element) => attribute(element, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = named(tree, "a").flatMap((element) => attribute(element, "href") ?? []);
    expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
  });

  it("holds no script, no handler and nothing from elsewhere", () => {
    expect(named(tree, "script", "iframe", "img", "object", "form")).toEqual([]);
    const attributes = tree.elements.flatMap((element) => element.attrs);
    expect(attributes.filter(({ name }) => name.startsWith("on"))).toEqual([]);
    expect(named(tree, "style").map(textOf).join()).not.toMatch(/url\(|@import|<\//);
  });

  it("gives every table a caption and every column and row a head", () => {
    for (const table of named(tree, "table")) {
      expect(table.childNodes.map(({ nodeName }) => nodeName)).toContain("caption");
    }
    for (const head of named(tree, "th")) expect(attribute(head, "scope")).toMatch(/^(col|row)$/);
  });

  it("says that it is simulated and no legal advice, and keeps size and chance apart", () => {
    const text = textOf(named(tree, "body")[0]!);
    expect(text).toContain("no person was measured");
    expect(text).toContain("Not legal advice");
    expect(text).toContain("Below four fifths, and more than chance explains.");
    expect(text).toContain("A law that asks for every category’s number may not be met");
  });

  it("shows groups too few to judge and suppressed ones, without their numbers", () => {
    const rows = named(tree, "tr").map(textOf);
    expect(rows.find((row) => row.startsWith("other"))).toContain("Too few to judge.");
    const rare = rows.find((row) => row.startsWith("rare"))!;
    expect(rare).toContain("Suppressed");
    expect(rare).not.toMatch(/\d{2,}\.\d|\b[13]\b/);
    expect(textOf(section(tree, "items"))).toContain("Too few to judge: items are compared from 100 people");
  });
});

describe("the numbers on the page", () => {
  const text = textOf(named(readPage(renderFairness(sampleFairness())), "body")[0]!);

  it("are those of the report, rounded as the rule prints them", () => {
    expect(text).toContain("30.0%");
    expect(text).toContain("0.60 95%: 0.44 to 0.82");
    expect(text).toContain("< .001");
    expect(text).toContain("−0.31 95%: −0.55 to −0.07");
    expect(text).toContain("at equal standing male does better");
  });

  it("say on which side of a crossing which group does better, and show what is large only before adjustment", () => {
    const report = sampleFairness();
    const [comparison, ...rest] = report.dif!.comparisons;
    const [item] = comparison!.items;
    const crossing = { ...item!, nonUniform: { ...item!.nonUniform!, class: "C" as const } };
    const unsure = { ...crossing, id: "unsure/item", review: false };
    const dif = { ...report.dif!, comparisons: [{ ...comparison!, items: [crossing, unsure] }, ...rest] };
    const page = renderFairness({ ...report, dif }).replace(/<[^>]*>/g, "");
    expect(page).toContain("female does better below a matching score of 0.40, male above");
    expect(page.split("May be chance among so many items.").length).toBe(3);
  });
});

describe("the fairness page in German", () => {
  const report = sampleFairness();
  const page = (language: "en" | "de") => readPage(renderFairness(report, { language }));
  const tree = page("de");
  const text = textOf(named(tree, "body")[0]!);

  it("is well-formed, and says so", () => {
    expect(tree.errors).toEqual([]);
    expect(attribute(named(tree, "html")[0]!, "lang")).toBe("de");
    expect(text).toContain("Unter vier Fünfteln, und mehr, als der Zufall erklärt.");
    expect(named(tree, "style").map(textOf).join()).toContain(de.fairness.foot.synthetic);
  });

  it("leaves no heading, column or sentence of the tables in English", () => {
    const { headings, contents, use, impact, items } = en.fairness;
    const sentences = [
      ...[...Object.values(headings), ...Object.values(contents), ...use.mayItems, ...use.mayNotItems],
      ...[use.questions, ...Object.values(impact.columns), ...Object.values(impact.readings)],
      ...[...items.columns, ...Object.values(items.readings)],
    ];
    const english = textOf(named(page("en"), "body")[0]!);
    const told = sentences.filter((sentence) => sentence.length > 8 && english.includes(sentence));
    expect(told.length).toBeGreaterThan(25);
    for (const sentence of told) expect(text).not.toContain(sentence);
  });

  it("holds the same figures in both languages", () => {
    // As whole and decimal figures of the tables, whatever the mark; a p value may leave out the 0 before it.
    const figures = (language: "en" | "de"): string[] =>
      named(page(language), "td").flatMap((cell) =>
        (textOf(cell).match(/−?\d*[.,]?\d+/g) ?? []).map((one) => one.replace(",", ".").replace(/^0\./, ".")),
      );
    expect(figures("en").length).toBeGreaterThan(40);
    expect(figures("de")).toEqual(figures("en"));
  });
});

describe.each(languages)("what a row says of a group, in %s", (language) => {
  const words = { en, de }[language].fairness;

  it("reads back to what was found, and to nothing else", () => {
    const readings = Object.values(words.impact.readings);
    expect(new Set(readings).size).toBe(readings.length);
    const [group] = sampleFairness().impact[0]!.groups.filter(({ fourFifths }) => fourFifths);
    const fourFifths = group!.fourFifths!;
    const codes = [true, false].flatMap((below) =>
      [0.001, 0.2].map((p) =>
        impactReading({
          ...group!,
          fourFifths: { ...fourFifths, below },
          fisher: { ...group!.fisher!, p },
        }),
      ),
    );
    expect(codes).toEqual(["below-more", "below-chance", "not-below-more", "not-below"]);
    expect(impactReading({ ...group!, standing: "too-few" })).toBe("too-few-yet-more");
    expect(impactReading({ ...group!, suppressed: true })).toBe("suppressed");
  });

  it("says of means which side, what size and whether it may be chance", () => {
    const [group] = sampleFairness().scores[0]!.groups.filter(({ difference }) => difference);
    const said = [-0.9, -0.6, -0.3, -0.1, 0.1, 0.3, 0.6, 0.9].flatMap((d) =>
      [0.01, 0.5].map((p) =>
        words.scores.reading(scoreReading({ ...group!, difference: { ...group!.difference!, d, p } })),
      ),
    );
    expect(new Set(said).size).toBe(16);
    const lower = { en: /^Scores lower/, de: /^Niedrigere Werte/ }[language];
    expect(said.map((sentence) => lower.test(sentence))).toEqual(said.map((_, at) => at < 8));
  });
});
