import { readFileSync } from "node:fs";
import type { InterviewGuide } from "@leadsim/scenarios";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import {
  attribute,
  elementsIn,
  named,
  readPage,
  section,
  textOf,
  withClass,
} from "../page-tree.test-support.js";
import { type SampleOptions, sampleProfile } from "../sample-profile.test-support.js";
import { de } from "../words/de.js";
import { en } from "../words/en.js";
import { saidScale } from "../words/said.js";
import { say } from "../words/say.js";
import { renderReport } from "./render-report.js";

const hostile = `</style></script><script>alert(1)</script><img src=x onerror=alert(1)> "q" 'a' & \u202egnorw ${"Donaudampfschiff".repeat(12)} مرحبا`;
const cases: readonly (readonly [string, SampleOptions])[] = [
  ["a form of two scenarios", {}],
  ["percentiles asked for", { percentiles: true }],
  ["one scenario", { scenarios: 1 }],
  ["a form of three scenarios", { scenarios: 3, comparison: true }],
  ["responses that came too fast", { hasty: true }],
  ["an incomplete session", { incomplete: true }],
  ["no benchmark", { benchmark: false }],
  ["hostile words", { words: hostile, locale: "ar" }],
];

const schema = JSON.parse(
  readFileSync(new URL("../../../scenarios/schemas/profile.schema.json", import.meta.url), "utf8"),
) as object;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

describe.each(cases)("the page of %s", (_name, options) => {
  const profile = sampleProfile(options);
  const markup = renderReport(profile);
  const tree = readPage(markup);

  it("is made from a valid profile", () => {
    validate(profile);
    expect(validate.errors).toBeNull();
  });

  it("is well-formed: a parser forgives nothing and every id is there once", () => {
    expect(tree.errors).toEqual([]);
    const ids = tree.elements.flatMap((element) => attribute(element, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = named(tree, "a", "use").flatMap((element) => attribute(element, "href") ?? []);
    expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
  });

  it("holds no script, no handler and nothing from elsewhere", () => {
    expect(named(tree, "script", "iframe", "img", "object", "form")).toEqual([]);
    const attributes = tree.elements.flatMap((element) => element.attrs);
    expect(attributes.filter(({ name }) => name.startsWith("on"))).toEqual([]);
    expect(
      attributes.filter(
        ({ name, value }) => /^(href|src|xlink:href)$/.test(name) && !/^(#|data:,)/.test(value),
      ),
    ).toEqual([]);
    const style = named(tree, "style").map(textOf).join();
    expect(style).not.toMatch(/url\(|@import|<\//);
    expect(
      attribute(named(tree, "meta").find((meta) => attribute(meta, "http-equiv"))!, "content"),
    ).toContain("default-src 'none'");
  });

  it("says a probability only of what has a standing", () => {
    const standing = new Map(profile.competencies.map(({ id, standing }) => [id, standing]));
    const said = profile.lookFirst.filter(({ competency }) => standing.get(competency)).length;
    const words = textOf(section(tree, "look-first"));
    expect(words.match(/Below target with a probability of/g)?.length ?? 0).toBe(said);
  });

  it("says the target in figures beside each standing of the first screen, and nowhere without one", () => {
    const said = elementsIn(section(tree, "summary"))
      .filter((element) => attribute(element, "class") === "standing")
      .map(textOf);
    const held = [profile.overall, ...profile.pillars].flatMap(({ standing }) => standing ?? []);
    expect(said).toHaveLength(held.length);
    for (const [at, { verdict, target }] of held.entries())
      for (const words of [en.profile.standingsInShort[verdict], `target ${target.toFixed(1)}`])
        expect(said[at]).toContain(words);
  });

  it("says how each kind of response became a level", () => {
    const words = textOf(withClass(tree, "how")[0]!);
    for (const { type } of profile.evidence) expect(words).toContain(`${en.page.kinds[type]}.`);
  });

  it("says whose statement the benchmark's is", () => {
    const { benchmark } = profile.versions;
    if (benchmark === null) return;
    const statement = `About the benchmark: ${en.profile.benchmark(benchmark)}`;
    expect(textOf(withClass(tree, "notices")[0]!)).toContain(statement);
  });

  it("shows every competency, every behavior and every piece of evidence", () => {
    expect(withClass(tree, "competency")).toHaveLength(profile.competencies.length);
    expect(withClass(tree, "evidence")).toHaveLength(profile.evidence.length);
    const decisions = new Set(profile.evidence.map(({ scenario, decision }) => `${scenario}/${decision}`));
    expect(withClass(tree, "decision")).toHaveLength(decisions.size);
    const competencies = textOf(section(tree, "competencies"));
    for (const scale of profile.competencies) {
      expect(competencies).toContain(scale.title);
      expect(competencies).toContain(en.profile.scale(saidScale(scale)));
    }
    const behaviors = textOf(section(tree, "behaviors"));
    for (const { statement } of profile.behaviors) expect(behaviors).toContain(statement);
  });

  it("says before the first number what puts the responses in doubt", () => {
    const doubts = withClass(tree, "doubts").map(textOf).join();
    expect(doubts === "").toBe(profile.flags.length === 0);
    for (const flag of profile.flags) expect(doubts).toContain(say(en.profile.flags, flag));
  });

  it("says every notice", () => {
    const notices = withClass(tree, "notices").map(textOf).join();
    for (const notice of profile.notices) expect(notices).toContain(say(en.profile.notices, notice));
  });

  it("has headings in order under one first heading, landmarks and a language", () => {
    const levels = named(tree, "h1", "h2", "h3", "h4", "h5").map((heading) => Number(heading.tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.slice(1).entries()) expect(level - levels[at]!).toBeLessThanOrEqual(1);
    expect(
      named(tree, "main", "header", "nav", "footer")
        .map(({ tagName }) => tagName)
        .sort(),
    ).toEqual(["footer", "header", "main", "nav"]);
    expect(attribute(named(tree, "html")[0]!, "lang")).toBe("en");
  });

  it("gives every drawing words or hides it, and keeps blocks out of summaries", () => {
    const images = tree.elements.filter((element) => attribute(element, "role") === "img");
    expect(images.length).toBeGreaterThanOrEqual(profile.competencies.length);
    expect(images.filter((image) => !attribute(image, "aria-label"))).toEqual([]);
    const silent = named(tree, "svg").filter(
      (svg) => attribute(svg, "aria-hidden") !== "true" && !attribute(svg, "aria-label"),
    );
    expect(silent.filter((svg) => attribute(svg.parentNode as typeof svg, "aria-hidden") !== "true")).toEqual(
      [],
    );
    const inSummaries = named(tree, "summary").flatMap((summary) =>
      summary.childNodes.map((node) => node.nodeName),
    );
    expect(inSummaries.filter((name) => ["div", "p", "ul", "a", "dl", "table"].includes(name))).toEqual([]);
  });

  it("stays small", () => {
    expect(Buffer.byteLength(markup)).toBeLessThan(options.words === undefined ? 300_000 : 400_000);
  });

  it("comes out the same twice", () => {
    expect(renderReport(sampleProfile(options))).toBe(markup);
  });
});

describe("simulated numbers", () => {
  const tree = readPage(renderReport(sampleProfile({ percentiles: true })));

  it("are marked wherever they stand", () => {
    const figures = [...withClass(tree, "figure"), ...withClass(tree, "percentile")];
    expect(figures.length).toBeGreaterThan(10);
    for (const figure of figures) expect(textOf(figure)).toContain("simulated");
    for (const target of withClass(tree, "target")) expect(attribute(target, "class")).toContain("simulated");
    for (const id of ["summary", "look-first", "peaks", "competencies"]) {
      expect(textOf(section(tree, id))).toContain("no person was measured");
    }
    expect(named(tree, "style").map(textOf).join()).toContain("no person was measured");
  });

  it("are not claimed where there are none", () => {
    const plain = sampleProfile({ benchmark: false });
    const real = { ...plain, peaks: [], gaps: [] };
    expect(withClass(readPage(renderReport(real)), "tag-simulated")).toEqual([]);
  });

  it("bring their statement even where no notice does", () => {
    const profile = { ...sampleProfile(), notices: [] };
    const page = readPage(renderReport(profile));
    expect(withClass(page, "notices").map(textOf).join()).toContain(
      en.profile.benchmark(profile.versions.benchmark!),
    );
  });
});

describe("the page", () => {
  it("takes a title and escapes it", () => {
    const markup = renderReport(sampleProfile(), { title: "A & <B>" });
    expect(markup).toContain("<title>A &amp; &lt;B&gt;</title>");
    expect(textOf(named(readPage(markup), "h1")[0]!)).toBe("A & <B>");
  });

  it("says what is missing, that it is incomplete, and what was flagged", () => {
    const tree = readPage(renderReport(sampleProfile({ incomplete: true })));
    expect(withClass(tree, "status").map(textOf).join()).toContain("Incomplete");
    expect(textOf(section(tree, "missing"))).toContain("time ran out");
    expect(textOf(section(tree, "missing"))).toContain("not reached");
    expect(textOf(section(tree, "flags"))).toContain("No flags");
    const hasty = readPage(renderReport(sampleProfile({ hasty: true })));
    expect(textOf(section(hasty, "flags"))).toContain("faster than their text can be read");
  });

  it("does not say that nothing was flagged, or is missing, where there was nothing to look at", () => {
    const profile = sampleProfile();
    const overall = { ...profile.overall, decisions: 0 };
    const tree = readPage(renderReport({ ...profile, overall, flags: [], missing: [] }));
    expect(textOf(section(tree, "flags"))).toContain("There is no response to flag.");
    expect(textOf(section(tree, "missing"))).toContain("No decision was scored");
  });

  it("says a rationale once, with the part of the response it is of, where it counts for several behaviors", () => {
    const profile = sampleProfile();
    const first = profile.evidence.find(({ rationale }) => rationale.length === 1)!;
    const twice = { ...first, id: "twice", behavior: profile.evidence.at(-1)!.behavior };
    const evidence = [...profile.evidence, twice];
    const tree = readPage(renderReport({ ...profile, evidence }));
    const rationales = named(tree, "p")
      .filter(({ parentNode }) => parentNode?.nodeName === "li")
      .map(textOf);
    const of = (text: string): number => rationales.filter((told) => told === text).length;
    const decisions = profile.evidence.filter(({ rationale }) => rationale.includes(first.rationale[0]!));
    expect(of(first.rationale[0]!)).toBe(decisions.length);
    expect(withClass(tree, "evidence")).toHaveLength(evidence.length);
  });

  it("opens each behavior to words, rationale and a stronger response", () => {
    const behaviors = textOf(section(readPage(renderReport(sampleProfile())), "behaviors"));
    expect(behaviors).toContain("Offer to ring Howard at ten and settle the open points.");
    expect(behaviors).toContain("The deal is saved and the ownership is lost.");
    expect(behaviors).toContain("A stronger response, level 5");
  });

  it("names each decision by its question before it is opened", () => {
    const profile = sampleProfile();
    const asked = new Map(
      profile.evidence.map(({ decision, heading, prompt }) => [decision, `${heading} ${prompt}`]),
    );
    const names = withClass(readPage(renderReport(profile)), "decision").map((decision) =>
      textOf(elementsIn(decision).find(({ tagName }) => tagName === "summary")!),
    );
    expect(names).toEqual([...asked.values()]);
  });

  it("carries ledger, versions and hashes", () => {
    const profile = sampleProfile();
    const tree = readPage(renderReport(profile));
    expect(textOf(section(tree, "ledger"))).toContain("not as a norm");
    const versions = textOf(section(tree, "versions"));
    const session = profile.versions.sessions[0]!;
    for (const hash of [session.head, session.scenarios[0]!.story, session.scenarios[0]!.key])
      expect(versions).toContain(hash);
  });

  it("says what was not asked for with what it weighs, and of the rest that it was", () => {
    const profile = sampleProfile();
    const open = profile.behaviors.filter(({ status }) => status === "no-opportunity");
    const words = textOf(section(readPage(renderReport(profile)), "not-asked"));
    expect(words).toContain(`${open.length} of ${profile.behaviors.length} behaviors`);
    for (const { statement, competency } of profile.behaviors) {
      expect(words.includes(statement)).toBe(open.some((behavior) => behavior.statement === statement));
      if (!words.includes(statement)) continue;
      const { weight } = profile.overall.trail.components.find((part) => part.competency === competency)!;
      expect(words).toContain(`${Math.round(weight * 100)}% of the overall score`);
    }
  });

  it("holds an interview guide and a signature where they are given", () => {
    const profile = sampleProfile();
    const plain = readPage(renderReport(profile));
    expect(textOf(section(plain, "interview"))).toContain("leadsim interview");
    expect(() => section(plain, "signature")).toThrow();
    const signature = { by: "key-1", algorithm: "EdDSA", value: "abc..def" };
    const model = { id: "small", version: "1.0.0", title: "Small", locale: "en" };
    const question = { cue: "A deal slips.", question: "When did one slip?", probes: ["Who knew <first>?"] };
    const guide: InterviewGuide = {
      format: "leadsim/interview-guide@1",
      ...{ model, sessions: ["s1"], status: "complete", rules: [], left: [], notices: [] },
      questions: [
        {
          ...{ behavior: "a", competency: "b", title: "B", statement: "Does a.", for: "this-person" },
          ...{ why: { code: "not-asked" }, anchors: { 1: "Tells.", 3: "Tells and asks.", 5: "Asks." } },
          ...question,
        },
      ],
    };
    const tree = readPage(renderReport(profile, { guide, signature }));
    for (const said of ["When did one slip?", "Who knew <first>?", "Tells and asks.", "for this person"])
      expect(textOf(section(tree, "interview"))).toContain(said);
    for (const said of Object.values(signature)) expect(textOf(section(tree, "signature"))).toContain(said);
  });
});

describe("the page in German", () => {
  const profile = sampleProfile({ scenarios: 3, comparison: true, hasty: true, incomplete: true });
  const markup = renderReport(profile, { language: "de" });
  const tree = readPage(markup);

  it("is well-formed, and says so", () => {
    expect(tree.errors).toEqual([]);
    expect(attribute(named(tree, "html")[0]!, "lang")).toBe("de");
  });

  it("leaves no sentence of the tables in English", () => {
    // Texts of the model and of the scenarios stay in their own language, marked.
    const own = textOf(named(tree, "body")[0]!);
    const { headings, contents, howTo } = en.assessor;
    const sentences = [...Object.values(headings), ...Object.values(contents), howTo.intro, howTo.end];
    const same = new Set(Object.values(de.assessor.headings).concat(Object.values(de.assessor.contents)));
    for (const sentence of sentences.filter((one) => !same.has(one) && one.length > 8))
      expect(own).not.toContain(sentence);
    for (const scale of profile.competencies) expect(own).toContain(de.profile.scale(saidScale(scale)));
    for (const notice of profile.notices) expect(own).toContain(say(de.profile.notices, notice));
    for (const flag of profile.flags) expect(own).toContain(say(de.profile.flags, flag));
  });

  it("counts scored decisions in the case that its sentences ask for", () => {
    expect(de.assessor.pieces(46, 28, 2)).toBe("46 Belege aus 28 bewerteten Entscheidungen in 2 Szenarien");
    expect(de.assessor.pieces(1, 1, 1)).toBe("1 Beleg aus 1 bewerteten Entscheidung in 1 Szenario");
  });

  it("counts alike in both languages", () => {
    const numbers = (page: string): string[] =>
      (textOf(section(readPage(page), "summary")).match(/\d[.,]\d/g) ?? []).map((one) =>
        one.replace(",", "."),
      );
    expect(numbers(markup).sort()).toEqual(numbers(renderReport(profile)).sort());
  });
});

describe("the first screen", () => {
  it.each([1, 2, 3])(
    "says before the first number what each sign on it is, with %i scenarios",
    (scenarios) => {
      const profile = sampleProfile({ scenarios });
      const summary = section(readPage(renderReport(profile)), "summary");
      const within = elementsIn(summary);
      const classes = (element: (typeof within)[number]): string[] =>
        attribute(element, "class")?.split(" ") ?? [];
      const chart = within.findIndex((element) => classes(element).includes("chart"));
      const explained = new Set(
        within
          .slice(0, chart)
          .filter((element) => attribute(element.parentNode as typeof element, "class") === "legend")
          .flatMap((item) => elementsIn(item).flatMap(classes)),
      );
      const rows = within.filter((element) => classes(element).includes("pillar"));
      // What stands against the target is said in words beside its sign.
      const isSaid = (element: (typeof within)[number]): boolean =>
        classes(element.parentNode as typeof element).includes("standing");
      const shown = new Set(
        rows
          .flatMap((row) => elementsIn(row))
          .filter((element) => element.tagName === "i" && !isSaid(element))
          .flatMap(classes),
      );
      expect(shown.has("seen")).toBe(true);
      expect([...shown].filter((name) => !explained.has(name))).toEqual([]);
    },
  );
});
