import { timeFactors } from "@leadsim/engine";
import { expect, test } from "vitest";
import { migrations } from "../database/migrations/migrations.js";

test("the database takes the time factors there are, and no others", () => {
  const lists = [...JSON.stringify(migrations).matchAll(/accommodation IN \(([^)]*)\)/g)].map(([, list]) =>
    list!.split(", ").map((factor) => factor.replaceAll("'", "")),
  );
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) expect(list).toEqual(timeFactors.map(String));
});
