import { bundleForBrowser } from "@leadsim/testing";
import { expect, test } from "vitest";

test("all that loads a scenario takes at most 90 kB in a browser, gzipped", async () => {
  const { gzipped, inputs } = await bundleForBrowser(
    'export { loadScenario } from "./load-scenario.js";',
    import.meta.dirname,
  );
  expect(gzipped).toBeLessThan(90_000);
  expect(Object.keys(inputs).join()).not.toMatch(/ajv|cel-js/);
});
