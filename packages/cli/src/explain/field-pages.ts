import form from "@leadsim/scenarios/schemas/form.schema.json" with { type: "json" };
import model from "@leadsim/scenarios/schemas/model.schema.json" with { type: "json" };
import scenario from "@leadsim/scenarios/schemas/scenario.schema.json" with { type: "json" };
import { hang, wrap } from "../terminal/wrap.js";
import type { Heading } from "./model-pages.js";

/** As much of a schema as a page is made of. */
interface Node {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly $defs?: Readonly<Record<string, Node>>;
}

const schemas: readonly (readonly [document: string, schema: Node])[] = [
  ["scenario", scenario as Node],
  ["form", form as Node],
  ["model", model as Node],
];

/** Every field that an author can write, for “did you mean”. */
export function fieldNames(): readonly string[] {
  return [
    ...new Set(
      schemas.flatMap(([, schema]) =>
        [...nodesIn(schema)].flatMap((node) => Object.keys(node.properties ?? {})),
      ),
    ),
  ];
}

/**
 * What a field of a scenario, form or model is for, and what is written in it; undefined where there is no
 * such field.
 */
export function fieldPage(word: string, columns: number, heading: Heading): string | undefined {
  const seen = new Set<string>();
  const pages = schemas.flatMap(([document, schema]) =>
    [...nodesIn(schema)].flatMap((node) => {
      const field = node.properties?.[word];
      if (!field) return [];
      const page = pageOf(field, schema, columns, heading);
      const key = page.join("\n");
      if (page.length === 0 || seen.has(key)) return [];
      seen.add(key);
      return [[...wrap(`A field of a ${document}.`, columns), "", ...page].join("\n")];
    }),
  );
  return pages.length === 0 ? undefined : [heading(word), "", pages.join("\n\n")].join("\n");
}

function pageOf(field: Node, schema: Node, columns: number, heading: Heading): string[] {
  const meant = resolved(field, schema);
  const description = field.description ?? meant.description;
  const fields = Object.entries(meant.properties ?? {});
  return [
    ...(description === undefined ? [] : wrap(description, columns)),
    ...(meant.enum ? ["", ...wrap(`One of: ${meant.enum.join(", ")}.`, columns)] : []),
    ...(fields.length === 0 ? [] : ["", heading("Fields")]),
    ...fields.map(([name, own]) => {
      const said = own.description ?? resolved(own, schema).description ?? "";
      const must = meant.required?.includes(name) ? "" : " (may be left out)";
      return hang(`  ${name}  `, `${said}${must}`.trim(), columns);
    }),
  ];
}

function resolved(node: Node, schema: Node): Node {
  const name = node.$ref?.replace("#/$defs/", "");
  return (name === undefined ? undefined : schema.$defs?.[name]) ?? node;
}

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  const inside = [
    ...Object.values(node.properties ?? {}),
    ...Object.values(node.$defs ?? {}),
    ...(node.anyOf ?? []),
    ...(node.oneOf ?? []),
    ...(node.items ? [node.items] : []),
    ...(typeof node.additionalProperties === "object" ? [node.additionalProperties] : []),
  ];
  for (const each of inside) yield* nodesIn(each);
}
