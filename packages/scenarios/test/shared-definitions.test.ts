import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../schemas/", import.meta.url);

/** Every definition with a title and a shape of its own, without its description: where it is used says more. */
function definitions(schema: unknown, found: [title: string, shape: string][] = []): [string, string][] {
  if (typeof schema !== "object" || schema === null) return found;
  if (
    "title" in schema &&
    typeof schema.title === "string" &&
    ("properties" in schema || "anyOf" in schema)
  ) {
    const { description: _, ...shape } = schema as { description?: string };
    found.push([schema.title, JSON.stringify(shape)]);
  }
  for (const part of Object.values(schema)) definitions(part, found);
  return found;
}

test("what several schemas define under one title is the same in each", () => {
  // What people write by hand may say more loosely what transcripts hold.
  const files = readdirSync(folder).filter((name) => name !== "responses.schema.json");
  const shapes = new Map<string, { file: string; shape: string }>();
  let shared = 0;
  for (const file of files) {
    for (const [title, shape] of definitions(JSON.parse(readFileSync(new URL(file, folder), "utf8")))) {
      const known = shapes.get(title);
      if (known && known.file !== file) {
        shared += 1;
        expect(shape, `${title} of ${file} and ${known.file}`).toBe(known.shape);
      }
      shapes.set(title, { file, shape });
    }
  }
  expect(shared).toBeGreaterThan(20);
});
