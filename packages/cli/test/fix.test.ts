import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

let folder: ReturnType<typeof scratchFolder>;
beforeAll(() => {
  folder = scratchFolder();
});
afterAll(() => folder.remove());

const sound = readFileSync(new URL("../../../docs/authoring-guide.md", import.meta.url), "utf8")
  .split("```yaml\n")[1]!
  .split("```")[0]!;

/** Writes a text to mend, runs `check --fix` and gives what became of it. */
async function mend(text: string, ...options: string[]) {
  const path = join(folder.path, "broken.yaml");
  writeFileSync(path, text);
  const ran = await leadsim(["check", "broken.yaml", "--fix", ...options], { cwd: folder.path });
  return { ...ran, text: readFileSync(path, "utf8") };
}

const broken = (from: string, to: string): string => {
  expect(sound).toContain(from);
  return sound.replace(from, to);
};

describe("leadsim check --fix", () => {
  it.each([
    ["a misspelt option in a key", "plan-together: 5", "plan-togther: 5"],
    ["a misspelt behavior", "support-without-taking-over:", "suport-without-taking-over:"],
    ["a misspelt memory name", "only-if: calledHoward", "only-if: calledHowrd"],
    ["a misspelt speaker", "- ines: Howard", "- inez: Howard"],
    ["a misspelt field", "heading: Monday", "headng: Monday"],
    ["a misspelt word", "order: shuffled", "order: shufled"],
    ["a quoted misspelling", "set: { calledHoward: true }", 'set: { "calledHoward": yes }'],
    ["a version in two parts", "version: 1.0.0", "version: 1.0"],
    ["a duration in words", "selling: 45m", "selling: 45 min"],
  ])("mends %s", async (_, right, wrong) => {
    const { code, text, err } = await mend(broken(right, wrong));
    expect([code, err]).toEqual([0, ""]);
    expect(text.replace('"calledHoward": t', "calledHoward: t")).toBe(sound);
  });

  it("mends a negated condition, an unquoted colon, a tab, an open quote and an operator", async () => {
    const several = sound
      .replace("only-if: calledHoward", "only-if: !calledHoward # not yet")
      .replace("heading: Monday, 09:10", "heading: Monday: early")
      .replace("    say:\n      - ines: Ines", "\t\tsay:\n      - ines: Ines")
      .replace("prompt: What do you say to Ines?", 'prompt: "What do you say to Ines?')
      .replace("    if: calledHoward", "    if: calledHoward = true and !calledHoward");
    const { code, text, out } = await mend(several);
    // What is left is no mistake of spelling: the last condition contradicts itself.
    expect([code, out.includes("condition-never-holds")]).toEqual([0, true]);
    expect(text).toContain("skip-if: calledHoward # not yet");
    expect(text).toContain('heading: "Monday: early"');
    expect(text).not.toContain("\t");
    expect(text).toContain('prompt: "What do you say to Ines?"');
    expect(text).toContain("if: calledHoward == true && !calledHoward");
    expect(out).toMatch(/^mended broken\.yaml:\d+:\d+ yaml-tag: Write skip-if: calledHoward$/m);
  });

  it("keeps comments, blank lines, carriage returns and a byte order mark", async () => {
    const text = `\ufeff# First\r\n${broken("order: shuffled", "order: shufled   # mixed").replaceAll("\n", "\r\n\r\n")}`;
    const ran = await mend(text);
    expect(ran.text).toBe(text.replace("shufled", "shuffled"));
  });

  it("leaves to a person what it can't know", async () => {
    const cut = broken("text: Offer to ring Howard at ten", "text: Offer to ring # Howard at ten");
    const ran = await mend(cut);
    expect(ran.text).toBe(cut);
    expect(ran.out).toContain("left for you broken.yaml:");
    const far = broken("plan-together: 5", "zebra: 5");
    expect((await mend(far)).text).toBe(far);
    expect((await mend(far)).out).toContain("Nothing that can be mended without you.");
    // Two memory names are equally near.
    const tie = sound
      .replace("inesTrust: { number", "calledHowarx: { flag: false }\n  inesTrust: { number")
      .replace("only-if: calledHoward", "only-if: calledHowarz");
    const tied = await mend(tie);
    expect(tied.text).toBe(tie);
    expect(tied.out).toContain("Did you mean `calledHoward` or `calledHowarx`?");
  });

  it("makes no edit that adds errors", async () => {
    const trap = broken("plan-together: 5, after-session: 3", "plan-together: 5, plan-togethr: 3");
    const { text, out } = await mend(trap);
    expect(text).toBe(trap);
    expect(out).toContain("left for you");
  });

  it("shows a diff with --dry-run and writes nothing", async () => {
    const text = broken("order: shuffled", "order: shufled");
    const ran = await mend(text, "--dry-run");
    expect(ran.code).toBe(1);
    expect(ran.text).toBe(text);
    expect(ran.out).toContain("-      order: shufled\n+      order: shuffled\n");
    expect(ran.out).toContain("would mend broken.yaml:");
  });

  it("keeps links and permissions, and standard output for programs", async () => {
    const path = join(folder.path, "real.yaml");
    writeFileSync(path, broken("order: shuffled", "order: shufled"));
    chmodSync(path, 0o640);
    symlinkSync("real.yaml", join(folder.path, "link.yaml"));
    const argv = ["check", "link.yaml", "--fix", "--format", "json"];
    const ran = await leadsim(argv, { cwd: folder.path });
    expect(JSON.parse(ran.out)).toMatchObject({ counts: { errors: 0 } });
    expect(ran.err).toContain("mended link.yaml:");
    expect(readFileSync(path, "utf8")).toBe(sound);
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });
});
