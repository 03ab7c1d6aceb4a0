import { toCsv } from "@leadsim/authoring/csv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostPeople, readPeopleFile } from "./people-file.js";

describe("a file of people", () => {
  test("brings people, by headings of either language, in any order, by commas, semicolons or tabs", () => {
    const english = readPeopleFile(
      "name,email,reference,team,language,time\nAda,ada@example.com,e-1,north,en,1.5\n",
    );
    expect(english).toEqual({
      mistakes: [],
      rows: [
        {
          line: 2,
          accommodation: 1.5,
          person: { name: "Ada", email: "ada@example.com", externalRef: "e-1", team: "north", locale: "en" },
        },
      ],
    });
    const german = readPeopleFile("Zeit;E-Mail;Name\r\n1,25;bo@example.com;Bo\r\n\r\nuntimed;;Cy\r\n");
    expect(german.mistakes).toEqual([]);
    expect(german.rows.map(({ line, accommodation, person }) => [line, accommodation, person.name])).toEqual([
      [2, 1.25, "Bo"],
      [4, "untimed", "Cy"],
    ]);
  });

  test("tells every mistake by its line, and then brings nobody", () => {
    const text = [
      "name,email,reference,time,shoe size",
      "Ada,ada@example.com,e-1,,",
      "Bo,not-an-address,e-2,,",
      ",,,1,",
      "Cy,ADA@example.com,e-1,3,,more",
      'Di,"di@example.com',
    ].join("\n");
    const { rows, mistakes } = readPeopleFile(text);
    expect(rows).toEqual([]);
    expect(mistakes.map(({ line, code, before }) => [line, code, before])).toEqual([
      [1, "unknown-column", undefined],
      [3, "wrong-field", undefined],
      [4, "nobody", undefined],
      [5, "too-many-cells", undefined],
      [5, "wrong-time", undefined],
      [5, "same-reference", 2],
      [5, "same-email", 2],
      [6, "unclosed", undefined],
    ]);
  });

  test.each([
    ["", "empty", 1],
    ["name\n", "empty", 1],
    ["team\nnorth\n", "no-column", 1],
    ["name,Name\na,b\n", "twice-column", 1],
    [`name\n${"x\n".repeat(mostPeople + 1)}`, "too-many", mostPeople + 2],
  ])("%j is refused", (text, code, line) => {
    expect(readPeopleFile(text).mistakes).toContainEqual(expect.objectContaining({ code, line }));
  });

  test("whatever was written comes back, and hostile text breaks nothing", () => {
    const word = fc
      .string({ minLength: 1, maxLength: 30 })
      .filter((text) => /^[^\p{Cc}]+$/u.test(text) && text.trim() === text);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), (names) => {
        const { rows, mistakes } = readPeopleFile(
          toCsv([["name", "team"], ...names.map((name) => [name, "t"])]),
        );
        expect(mistakes).toEqual([]);
        expect(rows.map(({ person }) => person.name)).toEqual(names);
      }),
      { numRuns: 40 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { rows, mistakes } = readPeopleFile(text);
        expect(rows.length === 0 || mistakes.length === 0).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
