import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { score } from "./score.js";
import { evenSketches, evidenceSet, smallModel } from "./scoring.test-support.js";

const schemas = new URL("../../scenarios/schemas/", import.meta.url);
const require = createRequire(new URL("../../scenarios/package.json", import.meta.url));
const { Ajv2020 } = require("ajv/dist/2020.js") as {
  Ajv2020: new (
    options: object,
  ) => { compile(schema: object): ((value: unknown) => boolean) & { errors?: unknown } };
};
const valid = new Ajv2020({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync(new URL("profile.schema.json", schemas), "utf8")),
);

describe("score", () => {
  it.each([0, 1, 2, 4])("gives a profile that holds to its schema, from %i scenarios", (scenarios) => {
    const model = smallModel();
    const profile = score([evidenceSet(evenSketches(model, scenarios, (b, s) => 1 + ((b + s) % 5)))], model);
    expect(valid(profile), JSON.stringify(valid.errors)).toBe(true);
    expect(profile.competencies).toHaveLength(model.competencies.length);
    expect(profile.behaviors).toHaveLength(model.behaviors.length);
    expect(profile.lookFirst).toHaveLength(3);
  });
});
