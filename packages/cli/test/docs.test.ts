import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadForm, loadScenario } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";
import { wordsAfterProgram } from "./walk.test-support.js";

// Code in the docs is run: YAML loads clean, commands do what they say, snippets are the examples they name.

const root = new URL("../../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const model = readLibrary().models[0]!.document!;

interface Block {
  readonly language: string;
  readonly code: string;
}

function blocks(path: string): Block[] {
  return [...read(path).matchAll(/^```([^\n]*)\n(.*?)^```$/gms)].map(([, language, code]) => ({
    language: language!,
    code: code!,
  }));
}

/** A whole scenario around one scene of the guide. */
function around(scene: string): string {
  const indented = scene.replace(/^(?=.)/gm, "  ");
  return `format: leadsim/scenario@1
id: fragment
version: 1.0.0
title: Fragment
locale: en
minutes: 1
instruction: should
summary: One scene of the guide.
model: sales-leader-core@1
cast: {}
memory:
  promised: { number: 0, min: 0, max: 2000 }
exhibits:
  last-call: { title: Her last call, text: Twenty minutes. }
scenes:
${indented}endings:
  done: { say: [{ narrator: Done. }] }
`;
}

describe("authoring guide", () => {
  const guide = blocks("docs/authoring-guide.md");
  const scenes = guide.filter(({ language }) => language === "yaml scene");

  test.each(scenes.map(({ code }) => [code.split(":")[0]!, code]))("the scene “%s” is clean", (_, code) => {
    expect(loadScenario(around(code), { file: "scene.yaml", model }).diagnostics).toEqual([]);
  });

  test("its parts are clean", () => {
    const parts = guide.filter(({ language }) => language === "yaml part").map(({ code }) => code);
    expect(parts.length).toBe(3);
    const scenario = around("quiet:\n  exhibits: [last-call]\n")
      .replace("cast: {}\n", "")
      .replace(/^memory:[\s\S]*?(?=^scenes:)/m, parts.join(""));
    expect(loadScenario(scenario, { file: "parts.yaml", model }).diagnostics).toEqual([]);
  });

  test("its scenes and its first example show all eight types", () => {
    const types = ["choose", "best-worst", "rate", "rank", "select", "allocate", "estimate", "sort"];
    const all = guide.map(({ code }) => code).join("\n");
    expect(types.filter((type) => !new RegExp(`^ +${type}:`, "m").test(all))).toEqual([]);
  });

  test("its documents are clean", () => {
    // Those of the first chapter are written step by step, mistakes and all: authoring-walk.test.ts.
    const documents = guide.filter(
      ({ language, code }) => language === "yaml" && code.includes("format: leadsim/"),
    );
    expect(documents.length).toBe(2);
    for (const { code } of documents) {
      const loaded = code.includes("leadsim/form@1")
        ? loadForm(code, { file: "form.yaml" })
        : loadScenario(code, { file: "scenario.yaml", model });
      expect(loaded.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });
});

/** What raters send back, by the first figures that come to mind. */
async function fillInSheets(cwd: string, scenario: string, raters: readonly string[]): Promise<void> {
  await leadsim(["panel", `${scenario}.yaml`, "--out", "raters"], { cwd });
  const [head, ...rows] = readFileSync(join(cwd, "raters", `${scenario}-ratings.csv`), "utf8").split("\r\n");
  for (const [index, rater] of raters.entries()) {
    const filled = rows.map((row, at) => row.replace(/,{7}$/, `,${1 + ((at + index) % 5)},,,,,,`));
    writeFileSync(join(cwd, "raters", `${rater}.csv`), [head, ...filled].join("\r\n"));
  }
}

/** What an agency sends back: a text or two is translated. */
async function translateByAgency(cwd: string, scenario: string): Promise<void> {
  const po = join(cwd, "from-the-agency.po");
  await leadsim(["translate", scenario, "--lang", "fr", "--po", po], { cwd });
  const sent = readFileSync(po, "utf8");
  writeFileSync(po, sent.replace(/^(msgctxt "title"\nmsgid .*\n)msgstr ""/m, '$1msgstr "Le coup de fil"'));
}

/** The public LSAT-7 data, as they are and with columns beside the items. */
function writeResponses(cwd: string): void {
  const lsat = read("packages/psychometrics/validation/fixtures/calibrate/lsat7.csv");
  writeFileSync(join(cwd, "responses.csv"), lsat);
  const [head, ...rows] = lsat.trim().split("\n");
  const beside = rows.map((row, at) => `p${at},${row},${at % 2 ? "new" : "old"},1,fine`);
  writeFileSync(join(cwd, "people.csv"), [`person,${head},year,weight,comment`, ...beside].join("\n"));
}

describe("commands in the docs", () => {
  const folder = scratchFolder();

  beforeAll(async () => {
    const first = blocks("docs/authoring-guide.md").find(({ language }) => language === "yaml")!;
    writeFileSync(join(folder.path, "the-call.yaml"), first.code);
    writeFileSync(join(folder.path, "my-scenario.yaml"), first.code);
    const form = blocks("docs/authoring-guide.md").find(({ code }) =>
      code.includes("format: leadsim/form@1"),
    )!;
    writeFileSync(join(folder.path, "my-form.yaml"), form.code);
    const example = "examples/yaml-to-profile/the-call.yaml";
    cpSync(new URL(example, root), join(folder.path, example));
    await fillInSheets(folder.path, "the-call", ["anna", "ben", "chloe"]);
    writeResponses(folder.path);
    await translateByAgency(folder.path, "my-scenario.yaml");
    for (const persona of ["able", "struggling"]) {
      const out = ["--out", `transcripts/${persona}.json`];
      await leadsim(["play", "first-ninety-days", "--persona", persona, ...out], { cwd: folder.path });
    }
  });
  afterAll(() => folder.remove());

  const pages = [
    "README.md",
    "docs/authoring-guide.md",
    "docs/editors.md",
    "docs/simulate.md",
    "docs/panels.md",
    "docs/calibrate.md",
    "docs/items.md",
  ];
  const commands = pages.flatMap((path) =>
    blocks(path)
      .filter(({ language }) => language === "sh")
      .flatMap(({ code }) => code.split("\n"))
      .map((line) => line.replace(/#.*/, "").trim())
      .filter((line) => line.startsWith("npx --no-install leadsim"))
      // These wait for a person at the keyboard.
      .filter((line) => !/leadsim play \S+$/.test(line))
      .map((line): [string, string] => [line, path]),
  );

  test.each(commands)("%s (%s)", async (line) => {
    const { code, err } = await leadsim(wordsAfterProgram(line.split(/\s+/)), { cwd: folder.path });
    expect([code, err]).toEqual([0, ""]);
  });
});

describe("snippets", () => {
  test("the README shows the example it names", () => {
    const shown = [...read("README.md").matchAll(/<!-- example: (\S+) -->\n+```js\n(.*?)```/gs)];
    expect(shown.length).toBeGreaterThan(0);
    for (const [, path, code] of shown) expect(code).toBe(read(path!));
  });
});

test("no page, help or message runs a package of a name that nobody of the project owns", () => {
  const texts = ["docs", "packages", "examples", "bench", "scripts"].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true })
      .map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`)
      .filter(
        (path) =>
          /\.(md|ts|mjs|js|json|yaml)$/.test(path) && !/(^|\/)(node_modules|dist|\.[^/]*)\//.test(path),
      ),
  );
  expect(texts.length).toBeGreaterThan(500);
  const fetching = ["README.md", "CONTRIBUTING.md", ...texts].filter((path) =>
    /\b(?:npx|npm exec|pnpm dlx|pnpx|bunx)(?:["', ]+(?:-y|--yes|exec))*["', ]+(?:@leadsim\/|leadsim\b)/.test(
      read(path),
    ),
  );
  expect(fetching).toEqual([]);
});

describe("links", () => {
  const pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md"].concat(
    readdirSync(new URL("docs", root), { recursive: true })
      .map((name) => `docs/${String(name)}`)
      .filter((name) => name.endsWith(".md")),
  );

  test.each(pages)("%s leads nowhere that is missing", (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      ([, target]) => target!,
    );
    const missing = targets.filter((target) => !existsSync(new URL(target, new URL(page, root))));
    expect(missing).toEqual([]);
  });
});
