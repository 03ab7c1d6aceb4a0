import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Plain } from "../source/tree.js";
import type { Objection } from "./objection.js";
import { followReference, type SchemaNode } from "./schema-node.js";
import { validate } from "./validate.js";

// Ajv reads the same schemas and documents: both object to the same values for the same reasons.

const folder = new URL("../../schemas/", import.meta.url);
const schemas = readdirSync(folder).map((file): [string, SchemaNode] => [
  file.replace(".schema.json", ""),
  JSON.parse(readFileSync(new URL(file, folder), "utf8")),
]);

/** Lists are not searched for entries that stand twice: comparing each with each takes too long for hostile input. */
const withoutUnique = (schema: SchemaNode): SchemaNode =>
  JSON.parse(JSON.stringify(schema, (name, value) => (name === "uniqueItems" ? undefined : value)));

const nameOf = ({ params }: ErrorObject): unknown =>
  params.additionalProperty ?? params.missingProperty ?? "";

function saidByAjv(errors: readonly ErrorObject[]): readonly string[] {
  return errors
    .filter(({ keyword }) => keyword !== "propertyNames")
    .map((error) => `${error.instancePath} ${error.keyword} ${nameOf(error) || (error.propertyName ?? "")}`)
    .sort();
}

function saidHere(objections: readonly Objection[]): readonly string[] {
  const all = ({ keyword, path, name = "", alternatives = [] }: Objection): readonly string[] => [
    `${path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")} ${keyword} ${name}`,
    ...alternatives.flat().flatMap(all),
  ];
  return objections.flatMap(all).sort();
}

const odd: fc.Arbitrary<Plain> = fc.oneof(
  fc.constantFrom<Plain>(null, true, "", " ", "two words", "1.0", "a@1", "😀", -1, 0.5, 1e9, 3, [], {}, [
    1,
    "x",
  ]),
  fc.constant({ id: "x", text: "y", if: "z", 1: 2 }),
  fc.constant("x".repeat(5_001)),
);

/** Documents as a schema asks for them, with something odd here and there. */
function documentsOf(node: SchemaNode, root: SchemaNode, depth: number): fc.Arbitrary<Plain> {
  const schema = followReference(node, root);
  const meant = meantBy(schema, root, depth);
  return depth <= 0 ? meant : fc.oneof({ weight: 12, arbitrary: meant }, { weight: 1, arbitrary: odd });
}

function meantBy(schema: SchemaNode, root: SchemaNode, depth: number): fc.Arbitrary<Plain> {
  const inside = (part: SchemaNode) => documentsOf(part, root, depth - 1);
  const [type] = [schema.type ?? []].flat();
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...(schema.enum as readonly Plain[]));
  if (depth <= 0) return odd;
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(inside));
  if (schema.allOf?.[0]) return inside(schema.allOf[0]);
  if (schema.examples) return fc.constantFrom(...(schema.examples as readonly Plain[]));
  if (type === "array" || schema.items) return fc.array(inside(schema.items ?? {}), { maxLength: 3 });
  if (type === "string") return fc.constantFrom("some words", "x", "");
  if (type === "number" || type === "integer") return fc.constantFrom(0, 1, 2.5, 100);
  if (type === "boolean") return fc.boolean();
  return fieldsOf(schema, inside);
}

function fieldsOf(
  schema: SchemaNode,
  inside: (part: SchemaNode) => fc.Arbitrary<Plain>,
): fc.Arbitrary<Plain> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const fields = Object.entries(properties).map(([name, part]): [string, fc.Arbitrary<Plain>] => [
    name,
    inside(part),
  ]);
  const known = fc.record(Object.fromEntries(fields), {
    requiredKeys: required.filter((name) => name in properties),
  });
  const others = typeof additionalProperties === "object" ? inside(additionalProperties) : odd;
  const name = fc.constantFrom("call", "plan-together", "1", "Not an id", "a/b~c", "inesTrust");
  const extra = fc.dictionary(name, others, { maxKeys: additionalProperties === false ? 1 : 4 });
  return fc
    .tuple(
      known,
      fc.oneof({ weight: additionalProperties === false ? 9 : 1, arbitrary: fc.constant({}) }, extra),
    )
    .map(([own, more]) => ({ ...more, ...own }));
}

test.each(schemas)("a %s", (_, schema) => {
  const ajv = new Ajv2020({ allErrors: true, strict: false, ownProperties: true, logger: false });
  const check = ajv.compile(withoutUnique(schema));
  let faulty = 0;
  fc.assert(
    fc.property(documentsOf(schema, schema, 7), (document) => {
      const said = check(document) ? [] : saidByAjv(check.errors ?? []);
      faulty += said.length > 0 ? 1 : 0;
      expect(saidHere(validate(schema, document))).toEqual(said);
    }),
    { numRuns: 60, seed: 8 },
  );
  expect(faulty).toBeGreaterThan(5);
});
