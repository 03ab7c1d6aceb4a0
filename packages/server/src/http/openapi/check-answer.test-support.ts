import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Route } from "../call.js";
import { ProblemSchema } from "../schemas/common.js";

const ajv = addFormats.default(new Ajv2020({ strict: false }), ["uuid", "date-time", "email"]);
const require = createRequire(import.meta.url);
const published = new Map<string, ValidateFunction>();
const own = new WeakMap<object, ValidateFunction>();

interface Given {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly json: unknown;
}

/** Holds an answer to what its route says it answers: what is documented is what is sent. */
export function checkAnswer(routes: readonly Route[], { method, url, status, json }: Given): void {
  const route = findRoute(routes, method, url);
  // A wrong address of the console or of the candidate's page is told on a page; tests look at it.
  if (!route && (status === 400 || status === 404) && /^\/(console|play)\//.test(url) && json === undefined)
    return;
  if (status >= 400 && !(route && status in route.answers)) {
    conform(ajv.getSchema("Problem") ?? ajv.compile(ProblemSchema), json, `${method} ${url} ${status}`);
    return;
  }
  if (!route) return;
  const shape = route.answers[status];
  if (!shape) throw new Error(`${method} ${route.path} answered ${status}, which it does not say it does.`);
  if (shape.schema === undefined || json === undefined) return;
  const validate = typeof shape.schema === "string" ? validatorOf(shape.schema) : ownValidator(shape.schema);
  conform(validate, json, `${method} ${route.path} ${status}`);
}

/** The route that an address leads to, or undefined. */
function findRoute(routes: readonly Route[], method: string, url: string): Route | undefined {
  const path = url.split("?")[0]!;
  const fits = (pattern: string): boolean =>
    new RegExp(`^${pattern.replace(/\{\w+\}/g, "[^/]+")}$`).test(path);
  return routes.find((route) => route.method === method && fits(route.path));
}

function conform(validate: ValidateFunction, json: unknown, where: string): void {
  if (validate(json)) return;
  const [error] = validate.errors ?? [];
  throw new Error(
    `${where}: ${error?.instancePath ?? ""} ${error?.message ?? ""} in ${JSON.stringify(json).slice(0, 300)}`,
  );
}

function ownValidator(schema: object): ValidateFunction {
  const { $id } = schema as { readonly $id?: string };
  const known =
    own.get(schema) ?? ($id === undefined ? undefined : ajv.getSchema($id)) ?? ajv.compile(schema);
  own.set(schema, known as ValidateFunction);
  return known as ValidateFunction;
}

function validatorOf(name: string): ValidateFunction {
  const known = published.get(name) ?? ajv.compile(readJson(name));
  published.set(name, known);
  return known;
}

function readJson(name: string): object {
  return JSON.parse(readFileSync(require.resolve(`@leadsim/scenarios/schemas/${name}.schema.json`), "utf8"));
}
