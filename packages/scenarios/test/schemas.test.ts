import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

// Editors show what the schemas say of a field, so every field says it; where a person makes up the value, with an example.

interface Schema {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

interface Field {
  readonly path: string;
  readonly schema: Schema;
}

function read(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), "utf8"));
}

function followed(root: Schema, schema: Schema): Schema {
  const target = schema.$ref === undefined ? undefined : root.$defs?.[schema.$ref.replace("#/$defs/", "")];
  return target ? { ...followed(root, target), ...schema } : schema;
}

function fieldsOf(root: Schema, part: unknown, path: string): Field[] {
  if (typeof part !== "object" || part === null) return [];
  const properties = Object.entries((part as Schema).properties ?? {});
  return [
    ...properties.map(([name, schema]) => ({ path: `${path}.${name}`, schema: followed(root, schema) })),
    ...Object.entries(part).flatMap(([name, inside]) =>
      name === "examples" ? [] : fieldsOf(root, inside, name === "properties" ? path : `${path}.${name}`),
    ),
  ];
}

function isMadeUp({ type, enum: words, const: word }: Schema): boolean {
  return (type === "string" || type === "number" || type === "integer") && !words && word === undefined;
}

/** Every published schema: what people write, and what programs write and others read. */
const published = readdirSync(new URL("../schemas/", import.meta.url)).map((file) =>
  file.replace(".schema.json", ""),
);

/** What a person writes by hand. */
const authored = ["scenario", "model", "form", "responses"];

describe.each(published)("the schema of a %s", (name) => {
  const root = read(name);
  const fields = fieldsOf(root, root, name);

  test("describes every field", () => {
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter(({ schema }) => !schema.description).map(({ path }) => path)).toEqual([]);
  });
});

test.each(authored)("the schema of a %s has an example of every value that a person makes up", (name) => {
  const root = read(name);
  const bare = fieldsOf(root, root, name).filter(({ schema }) => isMadeUp(schema) && !schema.examples);
  expect(bare.map(({ path }) => path)).toEqual([]);
});
