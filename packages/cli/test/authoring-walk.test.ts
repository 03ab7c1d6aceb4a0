import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

// The first chapter of the authoring guide, step by step in an empty folder: files are written and edited, commands run, and what they
// print compared with what the guide shows. A line of … in the guide stands for any lines.

const guide = readFileSync(new URL("../../../docs/authoring-guide.md", import.meta.url), "utf8");
const chapter = /^## Your first scenario.*?(?=^## )/ms.exec(guide)![0];

interface Step {
  readonly title: string;
  readonly language: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly code: string;
}

function stepsOf(markdown: string): Step[] {
  return markdown.split(/^(?=### )/m).flatMap((part) => {
    const title = /^### (.*)$/m.exec(part)?.[1] ?? "";
    return [...part.matchAll(/^```([^\n]*)\n(.*?)^```$/gms)].map(([, info, code]) => {
      const [language, ...marks] = info!.split(" ");
      const pairs = marks.map((mark) => mark.split("=") as [string, string]);
      return { title, language: language!, marks: Object.fromEntries(pairs), code: code! };
    });
  });
}

/** Lines that begin with − are found in the file and give way to those that begin with +. */
function edit(text: string, change: string): string {
  const hunks = change.matchAll(/(?:^-.*\n)+(?:^\+.*\n)*/gm);
  return [...hunks].reduce((edited, [hunk]) => {
    const side = (sign: string) =>
      [...hunk.matchAll(/^([-+])(.*\n)/gm)]
        .flatMap(([, mark, line]) => (mark === sign ? [line!] : []))
        .join("");
    const lines = [...side("-")].join("");
    const at = `\n${edited}`.indexOf(`\n${lines}`);
    expect(at, `the guide changes what is not in the file:\n${lines}`).not.toBe(-1);
    return edited.slice(0, at) + side("+") + edited.slice(at + lines.length);
  }, text);
}

/** What is shown must be printed, line by line and in this order; … skips lines, and the start of a line before a code. */
function expectShown(printed: string, shown: string): void {
  let rest = printed;
  let skips = false;
  for (const line of shown.trimEnd().split("\n")) {
    if (line === "…") {
      skips = true;
      continue;
    }
    const at = rest.indexOf(line);
    expect(at, `“${line}” is not in what follows:\n${rest}`).not.toBe(-1);
    const between = rest.slice(0, at).trim();
    if (!skips && between !== "") expect(between, "lines that the guide leaves out without …").toBe("");
    rest = rest.slice(at + line.length);
    skips = false;
  }
}

describe("the first scenario of the authoring guide", () => {
  const folder = scratchFolder();
  afterAll(() => folder.remove());
  let printed = "";

  async function run(line: string, exit: number): Promise<void> {
    const [program, ...words] = line.split(/\s+/);
    if (program === "cp") return copyFileSync(join(folder.path, words[0]!), join(folder.path, words[1]!));
    expect([program, words[0]]).toEqual(["npx", "leadsim"]);
    const { code, out, err } = await leadsim(words.slice(1), { cwd: folder.path });
    printed += out;
    expect([code, err], `${line}\n${out}`).toEqual([exit, ""]);
  }

  async function take({ language, marks, code }: Step): Promise<void> {
    const path = (name: string) => join(folder.path, name);
    if (language === "sh") {
      printed = "";
      for (const line of code.trim().split("\n")) await run(line, Number(marks.exit ?? 0));
    } else if (language === "text") expectShown(printed, code);
    else if (language === "diff") {
      writeFileSync(path(marks.file!), edit(readFileSync(path(marks.file!), "utf8"), code));
    } else if (marks.append !== undefined) appendFileSync(path(marks.append), code);
    else writeFileSync(path(marks.file!), code);
  }

  const steps = stepsOf(chapter);
  const titles = [...new Set(steps.map(({ title }) => title))];

  test("has its nine steps", () => {
    expect(titles.map((title) => title.split(".")[0])).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  });

  test.each(titles)("%s", async (title) => {
    for (const step of steps.filter((one) => one.title === title)) await take(step);
  });
});
