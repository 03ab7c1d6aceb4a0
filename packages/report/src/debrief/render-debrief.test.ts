import type { Debrief } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import {
  attribute,
  elementsIn,
  named,
  readPage,
  section,
  spokenTexts,
  textOf,
  withClass,
} from "../page-tree.test-support.js";
import { languages } from "../words/language.js";
import { wordsIn } from "../words/words-in.js";
import { renderDebrief } from "./render-debrief.js";

const line = (text: string) => ({ by: "cast", name: "Ines <i>", text }) as const;
const level = { behavior: "support", level: 2 };
const alternative = { levels: [{ behavior: "support", level: 5 }], why: "She keeps the lead." };

const debrief: Debrief = {
  format: "leadsim/debrief@1",
  ...{ session: "s1", player: "person", locale: "en", began: Date.UTC(2026, 2, 14) },
  scenes: [
    {
      ...{
        scenario: "a",
        title: "First",
        scene: "one",
        heading: "Monday",
        said: [line("He signs & you call?")],
      },
      decision: {
        ...{ type: "choose", prompt: "What do you do?", levels: [level] },
        chosen: [{ option: "call", text: "Call him.", as: "picked", why: "The deal is saved." }],
        alternatives: [
          { ...alternative, text: "Rehearse with her.", ledTo: [line("Thank you.")], elsewhere: null },
          { ...alternative, text: "Send it back.", ledTo: [], elsewhere: "Tuesday" },
          { ...alternative, text: "Leave.", ledTo: [], elsewhere: "" },
        ],
        stronger: [],
      },
      ledTo: [line("I owe you one.")],
    },
    {
      scenario: "a",
      title: "First",
      scene: "two",
      heading: "",
      said: [line("Later.")],
      decision: null,
      ledTo: [],
    },
    {
      ...{ scenario: "b", title: "Second", scene: "three", heading: "Noon", said: [], ledTo: [] },
      decision: { type: "rate", prompt: "How good?", chosen: [], levels: [], alternatives: [], stronger: [] },
    },
    {
      ...{ scenario: "b", title: "Second", scene: "four", heading: "Two", said: [], ledTo: [] },
      decision: {
        ...{
          type: "best-worst",
          prompt: "Which?",
          levels: [{ behavior: "support", level: 2 }],
          alternatives: [],
        },
        chosen: [{ option: "wait", text: "Wait for him.", as: "best" }],
        stronger: [
          {
            ...{ behavior: "support", level: 5, ledTo: [line("She nods.")], elsewhere: "Friday" },
            words: [{ option: "ask", text: "Ask her first.", as: "best", level: 5 }],
          },
        ],
      },
    },
    {
      ...{ scenario: "b", title: "Second", scene: "five", heading: "Three", said: [], ledTo: [] },
      decision: {
        ...{ type: "rank", prompt: "Order?", levels: [{ behavior: "support", level: 5 }], alternatives: [] },
        ...{ chosen: [{ option: "ask", text: "Ask.", as: "ranked", value: 1 }], stronger: [] },
      },
    },
  ],
};

describe.each(languages)("renderDebrief in %s", (language) => {
  const { debrief: said } = wordsIn(language);
  const statements = new Map([["support", { statement: "Supports without taking over.", locale: "en" }]]);
  const page = renderDebrief(debrief, { language, statements });
  const tree = readPage(page);

  it("is well-formed and silent", () => {
    expect(tree.errors).toEqual([]);
    expect(page).not.toMatch(/<script|https?:\/\/|url\(/);
  });

  it("tells what was said, asked and chosen, what it led to, and the key", () => {
    const [first] = withClass(tree, "scene").map(textOf);
    for (const part of [
      ...["He signs & you call?", "What do you do?", "Call him.", "The deal is saved.", "I owe you one."],
      ...[said.level("2"), "Supports without taking over.", "Ines <i>"],
    ])
      expect(first).toContain(part);
  });

  it("says the language of a statement that is in another than the page's", () => {
    const other = language === "en" ? "de" : "en";
    const marked = (locale: string): string =>
      renderDebrief(debrief, {
        language,
        statements: new Map([["support", { statement: "Hilft, ohne zu nehmen.", locale }]]),
      });
    expect(marked(other)).toContain(`<span lang="${other}">Hilft, ohne zu nehmen.</span>`);
    expect(marked(language)).toContain("<span>Hilft, ohne zu nehmen.</span>");
  });

  it("tells every option not chosen, and where it leads", () => {
    const alternatives = named(tree, "li").filter(({ parentNode }) =>
      (parentNode as { attrs?: { value: string }[] }).attrs?.some(({ value }) => value === "alternatives"),
    );
    const texts = alternatives.map(textOf);
    expect(texts).toHaveLength(4);
    expect(texts[0]).toContain("Thank you.");
    expect(texts[0]).not.toContain(said.nothingSaid);
    expect(texts[1]).toContain(said.elsewhere("Tuesday"));
    expect(texts[1]).toContain(said.nothingSaid);
    expect(texts[2]).toContain(said.toTheEnd);
  });

  it("tells a stronger response where there are too many answers, and where none is", () => {
    const [, , , ranked, ordered] = withClass(tree, "scene").map(textOf);
    for (const part of [
      said.stronger,
      said.level("5"),
      "Ask her first.",
      "She nods.",
      said.elsewhere("Friday"),
    ])
      expect(ranked).toContain(part);
    expect(ordered).toContain(said.noneStronger);
    expect(ranked).not.toContain(said.noneStronger);
  });

  it("names first the decisions with the lowest levels, none that was strong, and at most three", () => {
    const named = (levels: readonly (readonly number[])[]): string[] => {
      const [first] = debrief.scenes;
      const scenes = levels.map((of, at) => ({
        ...{ ...first!, scene: `s${at + 1}` },
        decision: { ...first!.decision!, levels: of.map((level) => ({ behavior: "support", level })) },
      }));
      const path = section(readPage(renderDebrief({ ...debrief, scenes }, { language, statements })), "path");
      return elementsIn(path)
        .filter((element) => attribute(element, "class") === "least")
        .flatMap((list) => elementsIn(list).filter((one) => one.parentNode === list))
        .map(textOf);
    };
    const told = (decision: number, level: string): string =>
      `${said.decision(decision)} What do you do? ${said.level(level)} Supports without taking over.`;
    expect(named([[5], [4, 2], [1], [2], [3]])).toEqual([told(3, "1"), told(2, "2"), told(4, "2")]);
    expect(named([[5], [4], []])).toEqual([]);
  });

  it("says where time ran out, and draws the path with its text", () => {
    expect(textOf(withClass(tree, "scene")[2]!)).toContain(said.ranOut);
    expect(textOf(section(tree, "path"))).toContain(said.pathSays({ decisions: 4, scored: 3, forks: 1 }));
    const [path] = [section(tree, "path")];
    const drawn = elementsIn(path!).filter(({ tagName }) => ["h3", "ol"].includes(tagName));
    // Each scenario has its name and its line.
    expect(drawn.map(textOf).filter((text) => ["First", "Second"].includes(text))).toEqual([
      "First",
      "Second",
    ]);
    const asked = withClass(tree, "path-asked").filter(({ tagName }) => tagName === "a");
    const spoken = [1, 2, 3, 4].map((number) => said.decision(number));
    spoken[0] += `, ${said.key.fork}`;
    spoken[1] += `, ${said.key.unscored}`;
    const plain = (text: string): string => text.replace(/\s*,\s*/g, ", ");
    expect(asked.map((link) => plain(textOf(link)))).toEqual(spoken);
    expect(asked.map((link) => attribute(link, "class")!.includes("path-unscored"))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    // Whatever stands on the path is explained under it, and nothing else.
    const [key] = withClass(tree, "path-key");
    for (const sign of ["decision", "unscored", "told", "fork"] as const)
      expect(textOf(key!)).toContain(said.key[sign]);
    const places = tree.elements.flatMap((element) => attribute(element, "id") ?? []);
    const links = named(tree, "a").map((link) => attribute(link, "href")!.slice(1));
    const decisions = ["scene-1", "scene-3", "scene-4", "scene-5"];
    expect(links.filter((link) => link !== "main")).toEqual([
      ...decisions,
      ...["scene-1", "scene-4"],
      ...decisions,
    ]);
    for (const link of links) expect(places).toContain(link);
  });

  it("names each decision to go to by its question, and numbers it as on the path", () => {
    const [list] = withClass(tree, "jumps");
    const asked = debrief.scenes.flatMap(({ heading, decision }) =>
      decision ? [`${heading} ${decision.prompt}`] : [],
    );
    expect(
      elementsIn(list!)
        .filter(({ tagName }) => tagName === "a")
        .map(textOf),
    ).toEqual(asked);
    const numbered = withClass(tree, "decision-told").map((one) => textOf(one));
    for (const [at, text] of numbered.entries()) expect(text.startsWith(said.decision(at + 1))).toBe(true);
    expect(numbered.map((text) => text.includes(said.unscored))).toEqual([false, false, false, false]);
  });

  it("says who responded, where it was nobody in person", () => {
    const head = (player: Debrief["player"]): string =>
      textOf(named(readPage(renderDebrief({ ...debrief, player }, { language })), "header")[0]!);
    for (const player of ["simulated", "scripted"] as const) {
      expect(head(player)).toContain(said.players[player]);
      expect(head("person")).not.toContain(said.players[player]);
    }
    expect(said.players.simulated).toMatch({ en: /simulated person/, de: /simulierte Person/ }[language]);
    expect(said.players.scripted).toMatch({ en: /from a file/, de: /aus einer Datei/ }[language]);
  });

  it("says the language of what was played, and of nothing else", () => {
    const texts = spokenTexts(readPage(renderDebrief({ ...debrief, locale: "fr" }, { language })));
    const foreign = texts.filter((one) => one.language === "fr").map(({ text }) => text);
    const played = JSON.stringify(debrief);
    for (const text of foreign) expect(played).toContain(JSON.stringify(text).slice(1, -1));
    const own = texts.filter((one) => one.language === language).map(({ text }) => text);
    const story = [
      "First",
      "Monday",
      "He signs & you call?",
      "What do you do?",
      "Call him.",
      "Rehearse with her.",
    ];
    for (const text of [...story, "The deal is saved.", "Thank you.", "Tuesday", "She nods.", "Friday"]) {
      expect(foreign).toContain(text);
      expect(
        own.some((one) => one.includes(text)),
        text,
      ).toBe(false);
    }
  });
});
