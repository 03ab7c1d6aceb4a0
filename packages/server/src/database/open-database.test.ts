import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dataFolder } from "./database.test-support.js";
import { databaseIn, openLocal } from "./open-database.js";

let folder: string;
beforeEach(() => {
  folder = dataFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a folder that holds one kind of database is never opened as an empty one of the other", async () => {
  expect(databaseIn(folder)).toBeNull();
  mkdirSync(join(folder, "postgresql", "18"), { recursive: true });
  expect(databaseIn(folder)).toBe("embedded");
  const opening = openLocal({ folder, use: "pglite", connections: 1 });
  await expect(opening).rejects.toThrow(/holds a database of the embedded PostgreSQL/);
  rmSync(join(folder, "postgresql"), { recursive: true });
  const { database } = await openLocal({ folder, use: "pglite", connections: 1 });
  await database.close();
  const again = await openLocal({ folder, connections: 1 });
  expect(again.database.kind).toBe("pglite");
  await again.database.close();
  await expect(openLocal({ folder, use: "embedded", connections: 1 })).rejects.toThrow(/of PGlite/);
});
