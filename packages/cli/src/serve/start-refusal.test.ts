import { DatabaseError, HostError, SettingsError } from "@leadsim/server";
import { expect, test } from "vitest";
import { startRefusal } from "./start-refusal.js";

const refusal = (error: unknown) => startRefusal({ DatabaseError, HostError, SettingsError }, error);

test("what there is not to try out is refused with what there is", () => {
  const error = new HostError("not-found", "There is no form “nope”.", { known: ["one", "two"] });
  expect(refusal(error)).toMatchObject({ message: "There is no form “nope”.", hint: "There are: one, two." });
});

test("a port that is taken is told by its number", () => {
  const error = Object.assign(new Error("listen"), { code: "EADDRINUSE", port: 4310 });
  expect(refusal(error)).toMatchObject({ message: "Port 4310 is taken." });
});

test("what nobody can mend stays what it was", () => {
  const error = new TypeError("x is undefined");
  expect(refusal(error)).toBe(error);
});
