// Writes packages/scenarios/src/generated/<name>.ts from schemas/<name>.schema.json. `--check` only compares.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const schemas = new URL("../packages/scenarios/schemas/", import.meta.url);
const generated = new URL("../packages/scenarios/src/generated/", import.meta.url);
const check = process.argv.includes("--check");
let stale = 0;

/** Parts that have a type of their own already, by their titles. */
const sharedTypes = {
  PathResponse: 'import("./responses.js").ScriptedResponse',
  CheckDiagnostic: 'import("../diagnostic/diagnostic.js").Diagnostic',
};

for (const file of readdirSync(schemas).filter((name) => name.endsWith(".schema.json"))) {
  const schema = JSON.parse(readFileSync(new URL(file, schemas), "utf8"));
  const compiled = await compile(withSharedTypes(schema), schema.title, {
    bannerComment: `// Generated from schemas/${file} by scripts/generate-types.mjs. Do not edit.`,
    cwd: schemas.pathname,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 110 },
  });
  const types = readonlyFields(looseIndexes(compiled));
  const target = new URL(file.replace(".schema.json", ".ts"), generated);
  if (check) {
    const current = readFileSync(target, "utf8");
    if (current !== types) {
      process.stderr.write(`${target.pathname} is not what schemas/${file} gives. Run: npm run generate\n`);
      stale += 1;
    }
  } else {
    writeFileSync(target, types);
  }
}
process.exitCode = stale > 0 ? 1 : 0;

/**
 * Where a type has optional fields beside an index, what is looked up may be undefined: without
 * `exactOptionalPropertyTypes` the declarations would not compile.
 */
function looseIndexes(types) {
  return types.replace(/^export interface \w+ \{\n(?: {2}.*\n)*?\}$/gm, (block) =>
    /^ {2}\w+\?:/m.test(block) ? block.replace(/^( {2}\[k: string\]: [^;]+);$/m, "$1 | undefined;") : block,
  );
}

/** Documents are data that nobody changes in place. */
function readonlyFields(types) {
  return types
    .replace(/^( +)((?:\w+|"[^"]+"|\[k: string\])\??:(?: |$))/gm, "$1readonly $2")
    .replace(/((?:import\("[^"]+"\)\.)?\w+|\([^()]+\))((?:\[\])+)(?=[;\s|,)])/g, "readonly $1$2")
    .replace(/: \{(?=\n(?:(?! *\}).*\n)* *\}\[\])/g, ": readonly {");
}

function withSharedTypes(schema) {
  return JSON.parse(JSON.stringify(schema), (_, part) => {
    const tsType = sharedTypes[part?.title];
    return tsType === undefined ? part : { tsType };
  });
}
