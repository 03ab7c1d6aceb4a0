import { expect, test } from "vitest";
import { previewSources } from "./preview-sources.js";

test.each(["the-number", "the-number@1", "the-number@1.0.0"])("%s is the library's scenario", (named) => {
  expect(previewSources(named, "/").target).toBe("the-number.yaml");
});

test.each(["the-number@9", "northline-short@2", "nobody"])(
  "%s is refused, as where it is played",
  (named) => {
    expect(() => previewSources(named, "/")).toThrow(`There is no scenario or form “${named}”`);
  },
);
