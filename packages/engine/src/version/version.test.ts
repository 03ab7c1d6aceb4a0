import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { engineVersion } from "./version.js";

test("the engine's version is the package's", () => {
  expect(engineVersion).toBe(manifest.version);
});
