import type { TObject, TSchema } from "@sinclair/typebox";
import type { Access, AnswerShape, Route } from "../call.js";
import { ProblemSchema } from "../schemas/common.js";
import { Components, type JsonSchema } from "./components.js";

/** The API as OpenAPI 3.1, made from the routes and their schemas. */
export function describeApi(
  routes: readonly Route[],
  { version, url }: { version: string; url: string },
): JsonSchema {
  const components = new Components();
  components.take(ProblemSchema);
  const paths: Record<string, Record<string, JsonSchema>> = {};
  const described = routes.filter(({ isPage }) => !isPage);
  for (const route of described) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route, components) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "leadsim",
      version,
      description: "The host of leadsim: orders, invitations, sessions, results and reports.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url }],
    tags: [...new Set(described.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: components.schemas,
      responses: {
        Problem: {
          description: "It was refused: `code` says why.",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
      securitySchemes: {
        key: { type: "http", scheme: "bearer", description: "A key: lsk_…" },
        session: { type: "http", scheme: "bearer", description: "A session's token: lst_…" },
        connection: {
          type: "http",
          scheme: "basic",
          description: "A connection's key (lsp_…) as the user; no password.",
        },
        console: { type: "apiKey", in: "cookie", name: "leadsim-console" },
      },
    },
  };
}

function operation(route: Route, components: Components): JsonSchema {
  const { method, path, tag, summary, about, access, keyed } = route;
  const roles = "staff" in access ? `Roles: ${access.staff.join(", ")}.` : "";
  const description = [about, roles].filter(Boolean).join("\n\n");
  return {
    operationId: operationId(method, path),
    tags: [tag],
    summary,
    ...(description === "" ? {} : { description }),
    security: securityOf(access),
    parameters: [
      ...parameters("path", route.params, components),
      ...parameters("query", route.query, components),
      ...(keyed ? [retryKey] : []),
    ],
    ...bodyOf(route, components),
    responses: {
      ...Object.fromEntries(
        Object.entries(route.answers).map(([status, shape]) => [status, answerOf(shape, components)]),
      ),
      default: { $ref: "#/components/responses/Problem" },
    },
  };
}

const retryKey = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description:
    "The same at every retry. May be left out where the command has an `id`, which is then the key.",
  schema: { type: "string", minLength: 1, maxLength: 100, pattern: "^[!-~]+$" },
};

function securityOf(access: Access): readonly JsonSchema[] {
  return [
    ...("staff" in access ? [{ key: [] }, { console: [] }] : []),
    ...("candidate" in access ? [{ session: [] }] : []),
    ...("platform" in access ? [{ connection: [] }] : []),
  ];
}

/** `GET /v1/orders/{id}` is `getOrdersById`. */
function operationId(method: string, path: string): string {
  const words = path.replace(/^\/(v1\/)?/, "").split(/[/.-]/);
  const named = words.map((word) =>
    word.startsWith("{") ? `By${capital(word.slice(1, -1))}` : capital(word),
  );
  return `${method.toLowerCase()}${named.join("")}`;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function parameters(
  place: "path" | "query",
  schema: TSchema | undefined,
  components: Components,
): readonly JsonSchema[] {
  const { properties = {}, required = [] } = (schema ?? {}) as Partial<TObject>;
  return Object.entries(properties).map(([name, part]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: components.take(part),
  }));
}

function bodyOf({ body, bodySchema, textTypes }: Route, components: Components): JsonSchema {
  if (textTypes) {
    const content = Object.fromEntries(textTypes.map((type) => [type, { schema: { type: "string" } }]));
    return { requestBody: { required: true, content } };
  }
  if (!body && bodySchema === undefined) return {};
  const schema = body ? components.take(body) : components.published(bodySchema!);
  return { requestBody: { required: true, content: { "application/json": { schema } } } };
}

function answerOf({ about, schema, type }: AnswerShape, components: Components): JsonSchema {
  if (type !== undefined) return { description: about, content: { [type]: { schema: { type: "string" } } } };
  if (schema === undefined) return { description: about };
  const taken = typeof schema === "string" ? components.published(schema) : components.take(schema);
  return { description: about, content: { "application/json": { schema: taken } } };
}
