import { Validator } from "@seriousme/openapi-schema-validator";
import { beforeAll, describe, expect, test } from "vitest";
import { type TestHost, testHost } from "../../host.test-support.js";

let host: TestHost;
let api: {
  paths: Record<string, Record<string, { operationId: string; summary: string; tags: string[] }>>;
  components: { schemas: Record<string, unknown> };
};
beforeAll(async () => {
  host = await testHost();
  api = (await host.ask("GET", "/openapi.json")).json;
});

describe("the description of the API", () => {
  test("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(api) as never);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  test("holds every route once, each with an id of its own, and every reference leads somewhere", () => {
    const operations = Object.values(api.paths).flatMap((methods) => Object.values(methods));
    expect(operations).toHaveLength(host.routes.filter(({ isPage }) => !isPage).length);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    const references = [...JSON.stringify(api).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(50);
    for (const [, name] of references) expect(api.components.schemas, name).toHaveProperty([name!]);
    expect(JSON.stringify(api)).not.toContain("#/$defs/");
    expect(JSON.stringify(api)).not.toContain('"$id"');
  });
});
