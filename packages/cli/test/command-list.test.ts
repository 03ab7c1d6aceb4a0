import { expect, it } from "vitest";
import { commandList } from "../src/command-list.js";
import { leadsim } from "./memory-io.test-support.js";

it("the list says of each command how it is used, as the command's own help does", async () => {
  for (const [name, { usage }] of Object.entries(commandList)) {
    const { code, out } = await leadsim([name, "--help"], { cwd: "/", columns: 200 });
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe(`Usage: leadsim ${name} ${usage}`);
  }
});

it("every command is in the list of leadsim --help, with what it is for", async () => {
  const { out } = await leadsim(["--help"], { cwd: "/", columns: 200 });
  for (const [name, { usage, summary }] of Object.entries(commandList)) {
    const line = out.split("\n").find((text) => text.startsWith(`  ${name} ${usage} `));
    expect(line?.endsWith(`  ${summary}`), name).toBe(true);
  }
});
