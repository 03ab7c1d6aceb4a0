import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";
import { edit, expectShown, type Step, stepsOf, wordsAfterProgram } from "./walk.test-support.js";

// The first chapter of the authoring guide, step by step in an empty folder: files are written and edited, commands run, and what they
// print compared with what the guide shows. A line of … in the guide stands for any lines.

const guide = readFileSync(new URL("../../../docs/authoring-guide.md", import.meta.url), "utf8");
const chapter = /^## Your first scenario.*?(?=^## )/ms.exec(guide)![0];

describe("the first scenario of the authoring guide", () => {
  const folder = scratchFolder();
  afterAll(() => folder.remove());
  let printed = "";

  async function run(line: string, exit: number): Promise<void> {
    const [program, ...words] = line.split(/\s+/);
    if (program === "cp") return copyFileSync(join(folder.path, words[0]!), join(folder.path, words[1]!));
    const { code, out, err } = await leadsim(wordsAfterProgram([program!, ...words]), { cwd: folder.path });
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
