import type { Calibration } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { en } from "../words/en.js";
import type { AbilityRow } from "./ability-table.js";
import { renderAbilities } from "./render-abilities.js";

const calibration: Calibration = {
  format: "leadsim/calibration@1",
  model: "gpcm",
  scale: null,
  sample: {
    persons: 400,
    missing: 0,
    kind: "synthetic",
    source: "responses <1>.csv",
    weights: "none",
    effective: 400,
  },
  quadrature: { nodes: 61, from: -6, to: 6 },
  logLikelihood: -900,
  parameters: 6,
  aic: 1812,
  bic: 1836,
  convergence: { converged: true, cycles: 20, gradient: 1e-7, change: 1e-9 },
  slopePrior: "none",
  groups: [{ id: "all", persons: 400, mean: 0, sd: 1, standardErrors: { mean: null, sd: null } }],
  prior: { group: "all", mean: 0, sd: 1 },
  testlets: [],
  items: [
    {
      id: "q<1>",
      categories: [[0], [1], [2]],
      counts: [100, 200, 100],
      a: 1.234,
      b: [-0.5, 0.75],
      standardErrors: { a: 0.1, b: [0.1, 0.1] },
    },
  ],
  warnings: [{ code: "sparse-category", under: 10, items: ["q<1>"] }],
  program: "test",
};

const row = (id: string, t: number | undefined, more: Partial<AbilityRow> = {}): AbilityRow => ({
  id,
  t,
  low: t === undefined ? undefined : t - 4.9,
  high: t === undefined ? undefined : t + 4.9,
  items: 10,
  infit: 1,
  outfit: 1,
  status: "estimated",
  ...more,
});

describe("renderAbilities", () => {
  const rows = [
    row("anna <b>", 55),
    row("ben", 38, { outfit: 2.4 }),
    row("cleo", undefined, { status: "unbounded" }),
  ];
  const page = renderAbilities(rows, calibration);

  it("shows each person's T score with its range, and the items behind it", () => {
    expect(page).toContain("anna &lt;b&gt;");
    expect(page).toContain("<td>55</td><td>50 to 60</td>");
    expect(page).toMatch(/q&lt;1&gt;<\/th><td class="number">400<\/td><td class="number">1\.23<\/td>/);
    expect(page).toContain("−0.50  0.75");
  });

  it("marks who does not fit, and who has no number", () => {
    expect(page.match(/<td>check<\/td>/g)).toHaveLength(1);
    expect(page).toContain("answered all at one end");
    expect(page).toContain("1 without a number");
    expect(page).not.toContain("NaN");
  });

  it("says that simulated is simulated, what the calibration warns of, and loads nothing", () => {
    expect(page).toContain("No person was measured");
    expect(page).toContain("A category has fewer than 10 responses");
    expect(page).not.toMatch(/<script|https?:\/\//);
    expect(
      renderAbilities(rows, { ...calibration, sample: { ...calibration.sample, kind: "measured" } }),
    ).not.toContain("No person was measured");
  });

  it("counts people in bars of five points", () => {
    expect(page).toContain('aria-label="from 35: 1, from 40: 0, from 45: 0, from 50: 0, from 55: 1"');
  });

  it("speaks German with the same figures, and leaves no sentence of the tables in English", () => {
    const german = renderAbilities(rows, calibration, { language: "de" });
    expect(german).toContain('<html lang="de">');
    const body = (markup: string): string => markup.slice(markup.indexOf("<body>")).replace(/<[^>]*>/g, " ");
    const texts = (part: object): string[] =>
      Object.values(part).flatMap((one) =>
        typeof one === "string" ? [one] : typeof one === "object" && one !== null ? texts(one) : [],
      );
    const told = texts(en.abilities).filter((text) => text.length > 6 && body(page).includes(text));
    expect(told.length).toBeGreaterThan(8);
    for (const text of told) expect(body(german)).not.toContain(text);
    const figures = (markup: string): string[] =>
      [...markup.matchAll(/<td(?: class="(?:number|figures)")?>([^<]*)</g)].flatMap(
        ([, cell]) => cell!.replaceAll(",", ".").match(/−?\d+(?:\.\d+)?/g) ?? [],
      );
    expect(figures(page).length).toBeGreaterThan(10);
    expect(figures(german)).toEqual(figures(page));
    expect(german).toContain("1 ohne Zahl");
    expect(german.match(/<td>prüfen<\/td>/g)).toHaveLength(1);
  });

  it("prints a change just short of 0 with the digits that tell it from 0", () => {
    const change = { change: -7.81, low: -15.58, high: -0.04, verdict: "lower" } as const;
    const shown = renderAbilities([row("anna", 55, { change })], calibration, {});
    expect(shown).toMatch(/−7\.81 <small>\(−15\.58 to −0\.04\)<\/small> lower<\/td>/);
  });

  it("shows where people stand in norms and how far they moved, only where that is known", () => {
    const ranged = (value: number, low: number, high: number) => ({ value, low, high });
    const known = [
      row("anna", 55, {
        standing: { percentile: ranged(69.1, 50.4, 84.2), sten: ranged(6, 5, 8) },
        change: { change: 6.25, low: -0.75, high: 13.25, verdict: "unsure" },
      }),
      row("ben", 38),
      row("cleo", undefined, { status: "unbounded" }),
    ];
    const norms = { title: "Spring <1>", population: "Team leads", n: 600, kind: "synthetic" } as const;
    const shown = renderAbilities(known, calibration, { norms });
    expect(shown).toContain("<td>69 <small>(50 to 84)</small></td>");
    expect(shown).toContain("<td>6 <small>(5 to 8)</small></td>");
    expect(shown).toMatch(/6\.3 <small>\(−0\.8 to 13\.3\)<\/small> within error<\/td>/);
    expect(shown).toContain("Spring &lt;1&gt;: Team leads");
    expect(shown).toContain("These norms are simulated");
    const cells = (name: string): number => shown.split(name)[1]!.split("</tr>")[0]!.match(/<td/g)!.length;
    expect([cells("anna"), cells("ben"), cells("cleo")]).toEqual([8, 8, 8]);
    expect(page).not.toContain("Percentile");
    expect(page).not.toContain("Change in T");
    const german = renderAbilities(known, calibration, { norms, language: "de" });
    expect(german).toContain("im Rahmen des Fehlers");
    expect(german).toContain("Prozentrang");
  });

  it("says that norms run along a covariate, which the page does not know", () => {
    const norms = { title: "Spring", population: "Team leads", n: 600, kind: "pilot" } as const;
    const standing = {
      percentile: { value: 69.1, low: 50.4, high: 84.2 },
      sten: { value: 6, low: 5, high: 8 },
    };
    const people = [row("a", 55, { standing })];
    const said = "These norms run along tenure as well; here everybody is read among all";
    expect(renderAbilities(people, calibration, { norms: { ...norms, along: "tenure" } })).toContain(said);
    expect(renderAbilities(people, calibration, { norms })).not.toContain("run along");
  });

  it("says how often classes at a cut are right, of these people", () => {
    const one = { cuts: [0.5], accuracy: 0.883, consistency: 0.8349, kappa: null };
    const shown = renderAbilities(rows, calibration, { classes: { classes: [one], people: 2 } });
    expect(shown).toMatch(/θ 0\.50<\/th><td class="number">0?\.88<\/td><td class="number">0?\.83<\/td>/);
    expect(shown).toContain("By the estimates of 2 people");
  });

  it("says of all together where they lie, and whose responses to look at first", () => {
    const shown = renderAbilities([...rows, row("dora", 45)], calibration);
    const section = shown.split('<h2 id="summary-title">')[1]!.split("</section>")[0]!;
    // 55, 38 and 45: mean 46, squares 81 + 64 + 1; quartiles 41.5 and 50.
    expect(section).toMatch(/3 people with a number: T 46\.0 on average, standard deviation 8\.5/);
    expect(section).toContain("half of them between 42 and 50");
    expect(section).toContain("1 without a number");
    expect(section).toMatch(/responses of 1 person before their number: <bdi>ben<\/bdi>\./);
    const fine = renderAbilities([row("a", 40), row("b", 50)], calibration);
    expect(fine).toContain("Nobody&#39;s responses call for a look before their number");
    // Where hardly anybody met enough items, that nobody is named means nothing of the others.
    const short = { items: 7, infit: 3, outfit: 3 };
    const some = renderAbilities([row("a", 40), row("b", 50, short)], calibration);
    expect(some).toContain("Of 1 person who met 8 items or more nobody&#39;s responses call for a look");
    expect(some).toContain("of the others it was not judged");
    for (const few of [short, { infit: undefined, outfit: undefined }]) {
      const none = renderAbilities([row("a", 40, few), row("b", 50, few)], calibration);
      expect(none).toContain("was not judged: that takes infit and outfit over 8 items or more");
      expect(none).not.toContain("call for a look");
    }
    expect(renderAbilities([row("a", 40)], calibration)).not.toContain("summary-title");
  });

  it("draws a range where its ends lie from 20 to 80, and cuts it there", () => {
    const shown = renderAbilities(
      [row("a", 50, { low: 35, high: 65 }), row("b", 83, { low: 74, high: 92 })],
      calibration,
    );
    const drawn = [...shown.matchAll(/<td class="plot">(.*?)<\/td>/g)].map(([, chart]) => chart);
    expect(drawn).toEqual([
      '<i style="left:25%;width:50%"></i><b style="left:50%"></b>',
      '<i style="left:90%;width:10%"></i><b style="left:100%"></b>',
    ]);
  });

  it.each(["plain", "beside norms"])("weighs under 300 kB with 1,000 people and more, %s", (kind) => {
    const ranged = { value: 69.1, low: 50.4, high: 84.2 };
    const more: Partial<AbilityRow> =
      kind === "plain"
        ? {}
        : {
            standing: { percentile: ranged, sten: { value: 6, low: 5, high: 8 } },
            change: { change: 6.25, low: -0.75, high: 13.25, verdict: "unsure" },
          };
    const many = Array.from({ length: 1234 }, (_, at) => row(`applicant-${1000 + at}`, 20 + (at % 60), more));
    const norms = { title: "Spring", population: "Team leads", n: 600, kind: "synthetic" } as const;
    const shown = renderAbilities(many, calibration, kind === "plain" ? {} : { norms });
    expect(Buffer.byteLength(shown)).toBeLessThan(300_000);
    // All others are in the file, and the page says how many.
    const listed = shown.match(/<th scope="row">applicant-/g)!.length;
    expect(listed).toBeGreaterThan(kind === "plain" ? 999 : 800);
    expect(shown).toContain(en.abilities.people.more(many.length - listed));
    expect(shown).toContain("1234 people with a number");
  });

  it("has the look of an organization", () => {
    const theme = {
      format: "leadsim/theme@1",
      colors: { accent: "#6a1b9a", accentDark: "#d7a8ee" },
    } as const;
    expect(page).not.toContain("#6a1b9a");
    expect(renderAbilities(rows, calibration, { theme })).toContain("#6a1b9a");
  });
});
