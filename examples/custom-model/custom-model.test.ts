import { expect, test } from "vitest";
// @ts-expect-error plain JavaScript, as a reader would write it
import { profile } from "./custom-model.mjs";

test("a host's own model is scored like the bundled one", () => {
  expect(profile.versions.model.id).toBe("support-lead");
  expect(
    profile.behaviors.map((behavior: { id: string; status: string }) => [behavior.id, behavior.status]),
  ).toEqual([
    ["name-the-owner", "not-shown"],
    ["tell-the-customer", "partly"],
  ]);
});
