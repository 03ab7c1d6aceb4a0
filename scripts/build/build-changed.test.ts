import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildChanged } from "./build-changed.mjs";

// A workspace of two packages, built by the tools of this one.

const ours = fileURLToPath(new URL("../../", import.meta.url));
let root: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const manifest = (name: string, dependencies: Record<string, string>) =>
  JSON.stringify({
    name,
    type: "module",
    dependencies,
    exports: {
      ".": { "leadsim-source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" },
    },
  });
const tsup = `export default { entry: ["src/index.ts"], format: "esm", target: "es2022" };`;
const configuration = { target: "ES2022", module: "ESNext", moduleResolution: "Bundler", strict: true };

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "leadsim-build-"));
  mkdirSync(join(root, "node_modules"));
  for (const tool of ["tsup", "typescript-7"])
    symlinkSync(join(ours, "node_modules", tool), join(root, "node_modules", tool));
  const compilerOptions = { ...configuration, customConditions: ["leadsim-source"] };
  write("tsconfig.json", JSON.stringify({ compilerOptions }));
  for (const [name, uses] of [
    ["low", {}],
    ["high", { low: "*" }],
    ["alone", {}],
  ] as const) {
    write(`packages/${name}/package.json`, manifest(name, uses));
    write(`packages/${name}/tsup.config.ts`, tsup);
    write(`packages/${name}/tsconfig.json`, JSON.stringify({ compilerOptions: configuration }));
    write(`packages/${name}/src/index.ts`, `export const ${name}: string = "${name} 1";\n`);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const built = async (options = { types: false }) => [...(await buildChanged(root, options))].sort();
const dist = (file: string) => join(root, "packages", file);

test("only what has changed is built, by content", async () => {
  expect(await built()).toEqual(["alone", "high", "low"]);
  expect(await built()).toEqual([]);

  const later = new Date(Date.now() + 60_000);
  utimesSync(join(root, "packages/low/src/index.ts"), later, later);
  write("packages/low/src/index.test.ts", "a test is not built");
  expect(await built()).toEqual([]);

  write("packages/low/src/index.ts", `export const low: string = "low 2";\n`);
  expect(await built()).toEqual(["high", "low"]);
  expect(readFileSync(dist("low/dist/index.js"), "utf8")).toContain("low 2");

  rmSync(dist("alone/dist/index.js"));
  writeFileSync(dist("high/dist/index.js"), "cut o");
  expect(await built()).toEqual(["alone", "high"]);
});

test("declarations are built apart, and only where they are asked for", async () => {
  await built();
  expect(existsSync(dist("low/dist/index.d.ts"))).toBe(false);
  expect(await built({ types: true })).toEqual(["types of alone", "types of high", "types of low"]);
  expect(readFileSync(dist("low/dist/index.d.ts"), "utf8")).toContain("low: string");
  expect(await built({ types: true })).toEqual([]);
});

test("what can't be built is said, and what was there stays", async () => {
  await built();
  write("packages/alone/.dist-code-999999999/index.js", "left behind by a build that was killed");
  write("packages/alone/src/index.ts", "export const = 1;\n");
  await expect(built()).rejects.toThrow("alone can't be built");
  expect(readFileSync(dist("alone/dist/index.js"), "utf8")).toContain("alone 1");
  expect(readdirSync(join(root, "packages/alone")).sort()).toEqual([
    "dist",
    "package.json",
    "src",
    "tsconfig.json",
    "tsup.config.ts",
  ]);
  write("packages/alone/src/index.ts", "export const alone: string = 1;\n");
  await expect(built({ types: true })).rejects.toThrow("The types are wrong");
});
