import { expect, test } from "vitest";
import { renameInTranslation } from "./rename-in-translation.js";

const text = `format: leadsim/translation@1
id: two-days-de
kind: scenario
of: two-days
texts:
  scenes.go.say.0.go:
    from: Go with {go}.
    text: Geh mit {go}.
  scenes.go.choose.options.go.text:
    from: Go
    text: Geh
  scenes.then.choose.options.go.text:
    from: Go
    text: Geh
`;
const changed = (
  kind: Parameters<typeof renameInTranslation>[1]["kind"],
  scene?: string,
): readonly string[] =>
  renameInTranslation(
    text,
    { kind, id: "go", scope: "", file: "a.yaml", ...(scene ? { scene } : {}) },
    "leave",
  )
    .split("\n")
    .filter((line, at) => line !== text.split("\n")[at]);

test.each([
  ["scene", undefined, ["  scenes.leave.say.0.go:", "  scenes.leave.choose.options.go.text:"]],
  ["option", "go", ["  scenes.go.choose.options.leave.text:"]],
  ["cast", undefined, ["  scenes.go.say.0.leave:"]],
  ["memory", undefined, ["    from: Go with {leave}.", "    text: Geh mit {leave}."]],
  ["scenario", undefined, ["of: leave"]],
  ["exhibit", undefined, []],
] as const)("a %s is renamed where it stands for one", (kind, scene, lines) => {
  expect(changed(kind, scene)).toEqual(lines);
});
