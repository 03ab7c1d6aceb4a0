import fc from "fast-check";
import { expect, it } from "vitest";
import { brief, shortened } from "./brief.js";

const wordsOf = (text: string): string[] => text.split(/\s+/);
const text = fc.array(fc.constantFrom("one", "two", "three,", "four."), { minLength: 1, maxLength: 30 });
const texts = fc.array(
  text.map((words) => words.join(" ")),
  { minLength: 1, maxLength: 12 },
);

it("leaves texts as they are that are short enough", () => {
  expect(shortened(["Ask her first.", "Then  decide."], 5)).toEqual(["Ask her first.", "Then  decide."]);
  expect(shortened([], 5)).toEqual([]);
});

it("tells long texts by their beginning, and short ones whole", () => {
  expect(
    shortened(["No.", "Ask her what she wants from it.", "Tell him what you saw and heard."], 9),
  ).toEqual(["No.", "Ask her what …", "Tell him what …"]);
});

it("closes a quotation that it cuts, with the mark of its language", () => {
  const cut = (text: string): string | undefined => shortened([text], 6)[0];
  expect(cut('She wrote "we can sign on Monday or never" at noon.')).toBe('She wrote "we can sign …"');
  expect(cut("She wrote “we can sign on Monday or never” at noon.")).toBe("She wrote “we can sign …”");
  expect(cut("Sie schrieb „wir unterschreiben am Montag oder nie“ am Mittag.")).toBe(
    "Sie schrieb „wir unterschreiben am …“",
  );
  expect(cut("Sie schrieb „am Montag“ um zwölf und ging dann weg.")).toBe("Sie schrieb „am Montag“ um …");
  expect(cut('She wrote "Monday" and then went home for the day.')).toBe('She wrote "Monday" and then …');
});

it("takes no more words than it may, whatever the texts are, and begins each as it was", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 12, max: 200 }), (given, most) => {
      const told = shortened(given, most);
      expect(told.flatMap(wordsOf).length).toBeLessThanOrEqual(most);
      for (const [at, own] of told.entries()) {
        expect(given[at]!.startsWith(own.replace(/ ?…["“”]?$/, ""))).toBe(true);
      }
      const cut = told.filter((own, at) => own !== given[at]).map((own) => wordsOf(own).length);
      expect(new Set(cut).size).toBeLessThanOrEqual(1);
    }),
  );
});

it("leaves to the lines around a response what question and response don't take", () => {
  const line = (text: string) => ({ by: "narrator" as const, text });
  const moment = {
    ...{ decision: "d", heading: "", language: null, prompt: "What now, and who does what?" },
    chosen: [{ text: "Ask her.", as: "picked" as const }],
    said: [line("She waits at the door and looks at you.")],
    ledTo: [line("She nods.")],
  };
  expect(brief(moment, { prompt: 10, chosen: 10, all: 30 })).toEqual(moment);
  expect(brief(moment, { prompt: 4, chosen: 2, all: 12 })).toEqual({
    ...moment,
    prompt: "What now, and …",
    said: [line("She waits at …")],
  });
});
