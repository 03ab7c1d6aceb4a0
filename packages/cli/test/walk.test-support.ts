import { expect } from "vitest";

// Pages of the docs whose steps are taken in an empty folder by a test.

/** A block of code of a page, under a heading. */
export interface Step {
  readonly title: string;
  readonly language: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly code: string;
}

/** The steps of a chapter whose headings are `###`; after the language of a block stand marks such as `file=name`. */
export function stepsOf(markdown: string): Step[] {
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
export function edit(text: string, change: string): string {
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
export function expectShown(printed: string, shown: string): void {
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

/** leadsim as the docs call it: the installed one, never a package of that name that someone else has registered. */
const program = ["npx", "--no-install", "leadsim"];

/** What leadsim is asked for by a command of the docs. */
export function wordsAfterProgram(words: readonly string[]): string[] {
  expect(words.slice(0, program.length)).toEqual(program);
  return words.slice(program.length);
}
