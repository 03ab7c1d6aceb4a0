import { expect, it } from "vitest";
import { asArgument } from "./as-argument.js";

it("writes words as a shell takes them", () => {
  expect(asArgument("a/b-c_1.json")).toBe("a/b-c_1.json");
  expect(asArgument("my file.json")).toBe("'my file.json'");
  expect(asArgument("it's $HOME.json")).toBe("'it'\\''s $HOME.json'");
  expect(asArgument("-rf.json")).toBe("./-rf.json");
  expect(asArgument("")).toBe("''");
  expect(asArgument("a\u001b[2J;b.json")).toBe("'a[2J;b.json'");
});
