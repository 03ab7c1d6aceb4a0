import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// ajv belongs to the scenarios package; scoring itself needs no validator.
const require = createRequire(new URL("../../scenarios/package.json", import.meta.url));
const { Ajv2020 } = require("ajv/dist/2020.js") as {
  Ajv2020: new (
    options: object,
  ) => {
    compile(
      schema: object,
    ): ((value: unknown) => boolean) & { errors?: { instancePath: string; message: string }[] };
  };
};
const compiled = new Map<string, ReturnType<InstanceType<typeof Ajv2020>["compile"]>>();

/** What the published schema objects to, as `path: message`; nothing for a valid document. */
export function schemaErrors(name: "profile" | "benchmark", value: unknown): string[] {
  const file = new URL(`../../scenarios/schemas/${name}.schema.json`, import.meta.url);
  const validate =
    compiled.get(name) ??
    new Ajv2020({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(file, "utf8")));
  compiled.set(name, validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath}: ${error.message}`);
}
