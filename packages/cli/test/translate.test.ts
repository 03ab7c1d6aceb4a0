import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import PO from "pofile";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

let folder: ReturnType<typeof scratchFolder>;
beforeAll(() => {
  folder = scratchFolder();
});
afterAll(() => folder.remove());

const run = (...argv: string[]) => leadsim(argv, { cwd: folder.path });
const at = (name: string) => join(folder.path, name);
const read = (name: string) => readFileSync(at(name), "utf8");
const write = (name: string, text: string) => writeFileSync(at(name), text);

/** A form is the smallest that can be translated. */
const form = `format: leadsim/form@1
id: my-form
version: 1.0.0
title: Our week
locale: en
model: sales-leader-core@1
purpose: development
instructions:
  - You have 30 minutes.
  - Take them {freely}.
scenarios:
  - scenario: first-ninety-days@1
`;

beforeEach(() => write("my-form.yaml", form));

const translated = (text: string) =>
  text
    .replace("from: Our week", "$&\n    text: Unsere Woche")
    .replace("from: You have 30 minutes.", "$&\n    text: Du hast 30 Minuten.")
    .replace("from: Take them {freely}.", "$&\n    text: Nimm sie dir {freely}.");

describe("leadsim translate", () => {
  it("begins a translation beside its document, and says what is to be done", async () => {
    const ran = await run("translate", "my-form.yaml", "--lang", "de");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toBe(
      "Wrote my-form.de.yaml: 3 texts, 3 to translate.\nNext: leadsim check my-form.de.yaml\n",
    );
    expect(read("my-form.de.yaml")).toContain(
      "id: my-form-de\nversion: 1.0.0\nkind: form\nof: my-form\nlocale: de\n",
    );
    const checked = await run("check", "my-form.de.yaml", "--format", "json");
    expect(JSON.parse(checked.out).counts).toMatchObject({ errors: 0, warnings: 3 });
    write("my-form.de.yaml", translated(read("my-form.de.yaml")));
    expect((await run("check", "my-form.yaml", "my-form.de.yaml")).out).toBe(
      "2 files checked: no mistakes found\n",
    );
  });

  it("keeps what fits, marks what has changed, and leaves out what is gone", async () => {
    write(
      "my-form.yaml",
      form.replace("Our week", "Our long week").replace("  - You have 30 minutes.\n", ""),
    );
    const ran = await run("translate", "my-form.yaml", "--lang", "de");
    expect(ran.out).toContain(
      "2 texts, 1 changed since translated, 1 left out that stand for nothing any more",
    );
    const text = read("my-form.de.yaml");
    expect(text).toContain("from: Our long week\n    was: Our week\n    text: Unsere Woche\n");
    expect(text).toContain("text: Nimm sie dir {freely}.");
    expect(text).not.toContain("Minuten");
    const checked = await run("check", "my-form.de.yaml");
    expect(checked.out).toMatch(/my-form\.de\.yaml:\d+:\d+ warning translation-stale/);
  });

  it("goes to an agency as PO and comes back, with notes, and an entry marked fuzzy is left as it is", async () => {
    write("my-form.yaml", form);
    const sent = await run("translate", "my-form.yaml", "--lang", "fr", "--po", "to-agency.po");
    expect(sent.out).toContain("Wrote to-agency.po for a translator's program.\n");
    const po = PO.parse(read("to-agency.po"));
    expect(po.items.map(({ msgctxt, msgid }) => [msgctxt, msgid])).toEqual([
      ["title", "Our week"],
      ["instructions.0", "You have 30 minutes."],
      ["instructions.1", "Take them {freely}."],
    ]);
    expect(po.headers.Language).toBe("fr");
    const [title, minutes, freely] = po.items;
    title!.msgstr = ["Notre semaine"];
    title!.comments = ["Of the team"];
    minutes!.msgstr = ["Vous avez 30 minutes."];
    freely!.msgstr = ["Prenez-les {freely}."];
    freely!.flags = { fuzzy: true };
    write("from-agency.po", po.toString());
    const taken = await run("translate", "my-form.yaml", "--lang", "fr", "--from", "from-agency.po");
    expect(taken.out).toContain(
      "Took 2 texts from from-agency.po.\nWrote my-form.fr.yaml: 3 texts, 1 to translate.\n",
    );
    expect(read("my-form.fr.yaml")).toContain(
      "    from: Our week\n    text: Notre semaine\n    note: Of the team\n",
    );
  });

  it("refuses a PO file in which a name of the story was lost, with its place, and writes nothing", async () => {
    const before = read("my-form.fr.yaml");
    const po = PO.parse(read("to-agency.po"));
    po.items[2]!.msgstr = ["Prenez-les."];
    write("lost.po", po.toString());
    const line = read("lost.po").split("\n").indexOf('msgstr "Prenez-les."') + 1;
    const ran = await run("translate", "my-form.yaml", "--lang", "fr", "--from", "lost.po");
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(
      `lost.po:${line}:1 error translation-placeholder  \`{freely}\` of the source is missing.`,
    );
    expect(read("my-form.fr.yaml")).toBe(before);
  });

  it("takes what was translated before the source changed as stale", async () => {
    const po = PO.parse(read("to-agency.po"));
    po.items[0]!.msgstr = ["Notre semaine"];
    write("late.po", po.toString());
    write("my-form.yaml", form.replace("Our week", "Our long week"));
    const ran = await run(
      "translate",
      "my-form.yaml",
      "--lang",
      "fr",
      "--from",
      "late.po",
      "--out",
      "late.fr.yaml",
    );
    expect(ran.out).toContain("1 changed since translated");
    expect(read("late.fr.yaml")).toContain("was: Our week\n    text: Notre semaine\n");
  });

  it("goes on from the library's own translation, where there is one", async () => {
    const ran = await run("translate", "first-ninety-days", "--lang", "de");
    expect(ran.out).toMatch(/Wrote first-ninety-days\.de\.yaml: \d+ texts, all translated\./);
    expect(read("first-ninety-days.de.yaml")).toContain("text: Die ersten neunzig Tage\n");
  });

  it("says what it can't do", async () => {
    expect((await run("translate", "my-form.yaml", "--lang", "en")).err).toContain(
      "my-form is written in en.",
    );
    expect((await run("translate", "nothing", "--lang", "de")).err).toContain(
      "There is no scenario, model or form",
    );
    expect((await run("translate", "my-form.yaml", "--lang", "German")).code).toBe(2);
    expect((await run("translate", "my-form.de.yaml", "--lang", "de")).err).toContain(
      "is a translation, not a",
    );
    const other = await run("translate", "first-ninety-days", "--lang", "de", "--out", "my-form.de.yaml");
    expect(other.err).toContain("my-form.de.yaml is the translation of the form my-form into de");
    expect(existsSync(at("nothing.de.yaml"))).toBe(false);
  });
});

describe("a scenario in German", () => {
  const play = (out: string, ...words: string[]) =>
    run("play", "first-ninety-days", "--persona", "uneven", "--out", out, ...words);
  const json = (name: string) => JSON.parse(read(name));

  it("is another story with the same key, and what was chosen scores the same", async () => {
    for (const [name, words] of [
      ["en", []],
      ["de", ["--lang", "de"]],
    ] as const) {
      expect(await play(`${name}.json`, ...words)).toMatchObject({ code: 0, err: "" });
      const scored = await run(
        "score",
        `${name}.json`,
        "--benchmark",
        "none",
        "--out",
        `${name}-profile.json`,
      );
      expect(scored).toMatchObject({ code: 0, err: "" });
    }
    const [en, de] = ["en", "de"].map((name) => json(`${name}.json`).events[0]);
    expect([en.locale, de.locale]).toEqual(["en", "de"]);
    expect(de.scenarios[0].key).toBe(en.scenarios[0].key);
    expect(de.scenarios[0].story).not.toBe(en.scenarios[0].story);
    const scores = (name: string) => {
      const { overall, pillars, areas, competencies, behaviors, ledger } = json(`${name}-profile.json`);
      return { overall, pillars, areas, competencies, behaviors, ledger };
    };
    expect(scores("de")).toEqual(scores("en"));
    // Norms are those of one language: the library's benchmark knows the English story.
    const compared = await run("score", "de.json", "--out", "compared.json");
    expect(compared.code).toBe(0);
    expect(json("compared.json").versions.benchmark).toBeNull();
    const words = json("de-profile.json").evidence.flatMap((one: { options: { text: string }[] }) =>
      one.options.map(({ text }) => text),
    );
    expect(words).toContain(
      "Um 10:15 bei Ines im Gespräch mit Olena dabei sein, für die Frage der Servicestunden.",
    );
  });

  it("gives a report with German statements, of a session in either language", async () => {
    for (const name of ["en", "de"]) {
      for (const reader of ["assessor", "candidate"]) {
        const ran = await run(
          "report",
          `${name}-profile.json`,
          "--lang",
          "de",
          "--for",
          reader,
          "--out",
          "-",
        );
        expect(ran.code).toBe(0);
        expect(ran.out).toContain("Delegieren, ohne zu retten");
        expect(ran.out).not.toContain("Delegating Without Rescuing");
      }
    }
    const guide = await run("interview", "en-profile.json", "--lang", "de", "--out", "guide.json");
    expect(guide.code).toBe(0);
    expect(json("guide.json").model.locale).toBe("de");
    expect(JSON.stringify(json("guide.json").questions)).toContain("Erzählen Sie mir");
  });

  it("is told again and taken up again in German", async () => {
    const debrief = await run("report", "de.json", "--for", "debrief", "--lang", "de", "--out", "-");
    expect(debrief.out).toContain("Ines kommt zehn Minuten zu früh und macht die Tür zu.");
    const begun = await leadsim(["play", "first-ninety-days", "--lang", "de", "--out", "half.json"], {
      cwd: folder.path,
      lines: ["", "q"],
    });
    expect(begun.out).toContain("Tag 9, Dienstag, 8:00 Uhr");
    const resumed = await leadsim(["play", "--resume", "half.json"], { cwd: folder.path, lines: ["q"] });
    expect([resumed.code, resumed.err]).toEqual([0, ""]);
    expect((await run("verify", "de-profile.json", "de.json", "--benchmark", "none")).code).toBe(0);
  });

  it("is refused where there is no translation, or none that is whole", async () => {
    const none = await run("play", "the-number", "--lang", "de", "--persona", "able", "--out", "-");
    expect(none.err).toContain("There is no translation of the scenario the-number into de.");
    expect(none.err).toContain("leadsim translate the-number --lang de");
    const form = await run("play", "my-form.yaml", "--lang", "de", "--persona", "able", "--out", "-");
    expect(form.err).toContain(
      "my-form-de is not whole: 3 of its texts are not translated as the form now stands",
    );
  });
});
