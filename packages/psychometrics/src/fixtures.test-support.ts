import { readFileSync } from "node:fs";

const folder = new URL("../validation/fixtures/", import.meta.url);

/** The rows of a fixture, each a record of numbers; empty and unreadable cells are NaN. */
export function readCsv(name: string): Record<string, number>[] {
  const [head = "", ...rows] = readFileSync(new URL(name, folder), "utf8").trim().split("\n");
  const names = head.split(",");
  return rows.map((row) => {
    const cells = row.split(",");
    return Object.fromEntries(
      names.map((name, at) => [name, cells[at] === "" ? Number.NaN : Number(cells[at])]),
    );
  });
}

/** A fixture in JSON. */
export function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, folder), "utf8")) as T;
}

/** The bytes of a fixture. */
export function readFixture(name: string): Buffer {
  return readFileSync(new URL(name, folder));
}
