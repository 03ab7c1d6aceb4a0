import { expect, it } from "vitest";
import { spanWriter, type TimeUnit, writtenByIntl } from "./spans.js";

it.each(["en", "de", "en-GB", "de-AT"])("spans in %s are written as Intl writes them", (locale) => {
  const write = spanWriter(locale, () => locale);
  for (let value = 0; value < 60; value += 1) {
    for (const parts of [
      [["hour", value]],
      [["minute", value]],
      [["second", value]],
      [
        ["hour", 1],
        ["minute", value],
      ],
      [
        ["minute", value],
        ["second", 30],
      ],
    ] as [TimeUnit, number][][]) {
      expect(write(parts)).toBe(writtenByIntl(parts, locale));
    }
  }
});

it("other languages are written by Intl", () => {
  expect(spanWriter("fr", () => "fr")([["minute", 35]])).toBe("35 minutes");
});
