import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A JSON Schema as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const require = createRequire(import.meta.url);

/**
 * Schemas by name, as OpenAPI's components hold them: whatever is named (`$id`) stands here once, and is
 * pointed to from everywhere else.
 */
export class Components {
  readonly schemas: Record<string, JsonSchema> = {};

  /** A schema of ours, with every named part moved out. */
  take(schema: unknown): JsonSchema {
    if (typeof schema !== "object" || schema === null) return schema as unknown as JsonSchema;
    if (Array.isArray(schema)) return schema.map((part) => this.take(part)) as unknown as JsonSchema;
    const { $id, published, ...rest } = schema as Record<string, unknown>;
    if (typeof published === "string") return this.published(published);
    const taken = Object.fromEntries(Object.entries(rest).map(([name, part]) => [name, this.take(part)]));
    if (typeof $id !== "string") return taken;
    this.schemas[$id] ??= taken;
    return { $ref: `#/components/schemas/${$id}` };
  }

  /** A published document schema, with its definitions beside it under names of their own. */
  published(name: string): JsonSchema {
    const schema = readPublished(name);
    const title = String(schema.title);
    if (this.schemas[title] === undefined) {
      const {
        $schema: _schema,
        $id: _id,
        $defs = {},
        ...body
      } = schema as Record<string, JsonSchema | undefined>;
      const definitions = Object.entries($defs as Record<string, JsonSchema>);
      const names = new Map(definitions.map(([key]) => [key, `${title}.${key}`]));
      for (const [key, part] of definitions) this.schemas[names.get(key)!] = point(part, names);
      this.schemas[title] = point(body, names);
    }
    return { $ref: `#/components/schemas/${title}` };
  }
}

/** A published schema's text, by the first part of its file's name. */
function readPublished(name: string): JsonSchema {
  const file = require.resolve(`@leadsim/scenarios/schemas/${name}.schema.json`);
  return JSON.parse(readFileSync(file, "utf8")) as JsonSchema;
}

/** The same schema, its references leading to the components. */
function point(schema: unknown, names: ReadonlyMap<string, string>): JsonSchema {
  if (Array.isArray(schema)) return schema.map((part) => point(part, names)) as unknown as JsonSchema;
  if (typeof schema !== "object" || schema === null) return schema as unknown as JsonSchema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, part]) => {
      const local =
        key === "$ref" && typeof part === "string" ? /^#\/\$defs\/(.+)$/.exec(part)?.[1] : undefined;
      const found = local === undefined ? undefined : names.get(local);
      return [key, found === undefined ? point(part, names) : `#/components/schemas/${found}`];
    }),
  );
}
