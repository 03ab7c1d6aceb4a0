import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { resolvePlayable } from "./resolve-playable.js";

const folder = mkdtempSync(join(tmpdir(), "leadsim-playable-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scenario = `format: leadsim/scenario@1
id: my-own
version: 1.0.0
title: My own
locale: en
minutes: 1
instruction: should
summary: One scene.
model: sales-leader-core@1
cast: {}
scenes:
  only: { say: [{ narrator: That is all. }] }
endings:
  done: { say: [{ narrator: Done. }] }
`;
const form = `format: leadsim/form@1
id: my-form
version: 1.0.0
title: My form
locale: en
model: sales-leader-core@1
purpose: practice
instructions: Play.
scenarios: [{ scenario: my-own@1.0.0 }]
`;

it("finds a form's scenarios beside it, and passes over what is not leadsim's", () => {
  writeFileSync(join(folder, "my-own.yaml"), scenario);
  writeFileSync(join(folder, "form.yaml"), form);
  writeFileSync(join(folder, "compose.yaml"), "services: {}\n");
  expect(resolvePlayable("form.yaml", [], folder).scenarios.map(({ id }) => id)).toEqual(["my-own"]);
});

it("says of a folder that it is one", () => {
  mkdirSync(join(folder, "stories"), { recursive: true });
  expect(() => resolvePlayable("stories", [], folder)).toThrow(
    "stories is a folder, not a scenario or a form.",
  );
});
