import type { Debrief } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { attribute, named, readPage, textOf, withClass } from "../page-tree.test-support.js";
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
  const statements = new Map([["support", "Supports without taking over."]]);
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

  it("says where time ran out, and draws the path with its text", () => {
    expect(textOf(withClass(tree, "scene")[2]!)).toContain(said.ranOut);
    const says = said.pathSays({ decisions: 4, forks: 1 });
    expect(page.split(says)).toHaveLength(3);
    expect(withClass(tree, "path-asked")).toHaveLength(4);
    expect(withClass(tree, "path-branch")).toHaveLength(1);
    const places = tree.elements.flatMap((element) => attribute(element, "id") ?? []);
    const links = named(tree, "a").map((link) => attribute(link, "href")!.slice(1));
    expect(links.filter((link) => link !== "main")).toEqual(["scene-1", "scene-3", "scene-4", "scene-5"]);
    for (const link of links) expect(places).toContain(link);
  });
});
