import fc from "fast-check";
import { expect, test } from "vitest";
import { checkDates } from "./check-figures.js";

const wrong = (text: string): readonly string[] => checkDates(text, "a.yaml").map(({ message }) => message);

test.each([
  ["two dates of one year", "text: Monday, June 2, then Friday, June 13.", 0],
  ["a date alone, of any year", "text: Wednesday, June 2.", 0],
  ["one that differs from two", "text: Monday, June 2, Friday, June 13, Sunday, June 9.", 1],
  ["a date with its year", "text: Sunday, June 2, 2025, and Monday, June 9, 2025.", 1],
  [
    "German dates, and a line that breaks in one",
    "text: Montag, den 2. Juni, Freitag,\n  13. Juni, Sonntag, der 9. Juni",
    1,
  ],
  ["British dates", "text: Monday 2 June, Friday 13 June, Sunday 9 June", 1],
  ["a day that no month has", "text: Monday, June 31", 1],
  ["February 29 in a year without", "author: { calendar: The year is 2026. }\ntext: Sunday, February 29", 1],
  ["the year that the author names", "author: { calendar: The year is 2026. }\ntext: Monday, June 2", 1],
  [
    "January after a story in autumn",
    "text: Friday, September 12, Monday, September 29, Monday, January 5",
    0,
  ],
  ["dates that are told in a row", "text: June 2 is a Monday, June 10 is a Tuesday", 0],
  ["times of day", "text: Monday 08:00, Tuesday 18:40", 0],
])("%s", (_, text, count) => {
  expect(wrong(text)).toHaveLength(count);
});

test("every date of a year is right with its own weekday and wrong with any other", () => {
  const names = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true }),
      fc.nat(6),
      (date, off) => {
        const month = date.toLocaleString("en-US", { month: "long", timeZone: "UTC" });
        const weekday = names[(date.getUTCDay() + off) % 7]!;
        const text = `author: { calendar: "${date.getUTCFullYear()}" }\nsummary: ${weekday}, ${month} ${date.getUTCDate()}`;
        expect(wrong(text)).toHaveLength(off === 0 ? 0 : 1);
      },
    ),
  );
});
