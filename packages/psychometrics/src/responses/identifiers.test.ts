import { describe, expect, it } from "vitest";
import { isIdentifier, numbersPeople } from "./identifiers.js";
import { responseTable } from "./response-table.js";

/** A table of one column. */
const column = (name: string, rows: readonly number[]) => () =>
  responseTable(
    [name, "q"],
    rows.map((code, person) => [code, person % 3]),
  );
const upTo = (count: number, people: number) => Array.from({ length: people }, (_, person) => person % count);

describe("columns that number people", () => {
  it("are refused by their name and many numbers, however often they come", () => {
    expect(column("id", upTo(50, 300))).toThrow(/id holds 50 different numbers/);
    expect(column("Person_ID", upTo(21, 300))).toThrow(/Person_ID/);
    expect(column("id", upTo(5, 300))).not.toThrow();
    expect(column("candid", upTo(50, 300))).not.toThrow();
  });

  it("are refused where they describe people or sum up responses, by the same", () => {
    for (const name of ["birth_year", "Age", "tenure", "total score", "Geburtsjahr"]) {
      expect(column(name, upTo(45, 300)), name).toThrow(/describe people, or are scores/);
      expect(column(name, upTo(12, 300)), name).not.toThrow();
    }
    expect(column("manages", upTo(45, 300))).not.toThrow();
    // A score is no number of a person: norms are made of it.
    expect(numbersPeople("score", upTo(45, 300))).toBe(false);
  });

  it("are refused whatever their name where hardly any number comes twice", () => {
    expect(column("q7", upTo(30, 30))).toThrow(/q7 holds 30 different numbers in 30 rows/);
    expect(column("q7", upTo(15, 15))).not.toThrow();
    expect(column("q7", upTo(30, 90))).not.toThrow();
    expect(isIdentifier("q7", 5, 100)).toBe(false);
  });
});

describe("columns of scores that number people", () => {
  const counted = Array.from({ length: 200 }, (_, at) => 1001 + at);

  it("are told by their name, or by counting the rows", () => {
    expect(numbersPeople("person", [...counted].reverse())).toBe(true);
    expect(
      numbersPeople(
        "Candidate ID",
        counted.map((value) => value * 7),
      ),
    ).toBe(true);
    expect(numbersPeople("x", counted)).toBe(true);
  });

  it("are no scores of any other kind", () => {
    expect(
      numbersPeople(
        "score",
        counted.map((value) => Math.floor(value / 2)),
      ),
    ).toBe(false);
    expect(
      numbersPeople(
        "score",
        counted.map((value) => value / 10),
      ),
    ).toBe(false);
    expect(numbersPeople("no", [1, 2, 3, 1, 2])).toBe(false);
  });
});
