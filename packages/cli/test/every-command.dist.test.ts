import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { commandList } from "../src/command-list.js";

// Each command is a module that the program loads when it is typed: what does not load is seen only in what was built.

const bin = fileURLToPath(new URL("../bin/leadsim.js", import.meta.url));
const built = existsSync(fileURLToPath(new URL("../dist/index.js", import.meta.url)));
const run = (...argv: string[]) => spawnSync(process.execPath, [bin, ...argv], { encoding: "utf8" });

describe.runIf(built)("the program", () => {
  it.each(Object.keys(commandList))("loads %s and says how it is used", (command) => {
    const ran = run(command, "--help");
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).toContain(`Usage: leadsim ${command}`);
  });

  it.each(["same-text", "choose", "welcome-bad-news-early", "accountability-conversations"])(
    "explains %s",
    (word) => {
      const ran = run("explain", word);
      expect([ran.status, ran.stderr]).toEqual([0, ""]);
      expect(ran.stdout).toContain(word);
    },
  );
});
