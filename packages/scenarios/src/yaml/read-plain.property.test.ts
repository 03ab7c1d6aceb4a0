import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createFindings } from "../findings/findings.js";
import { edit, textsOnTheWay } from "../load/text-edits.test-support.js";
import { createSource } from "../source/source.js";
import type { TreeNode } from "../source/tree.js";
import { parseAnyYaml } from "./parse-yaml.js";
import { readPlain } from "./read-plain.js";

// What is read here is what the YAML parser reads; whatever that finds a mistake in is left to it.

const folder = new URL("../../", import.meta.url);
const texts = [
  "fixtures",
  "fixtures/diagnostics",
  "library/scenarios",
  "library/models",
  "library/forms",
].flatMap((name) =>
  readdirSync(new URL(`${name}/`, folder))
    .filter((file) => file.endsWith(".yaml"))
    .map((file): [string, string] => [file, readFileSync(new URL(`${name}/${file}`, folder), "utf8")]),
);

function readBoth(text: string): boolean {
  const source = createSource("x.yaml", text);
  const plain = readPlain(source);
  if (!plain) return false;
  const findings = createFindings(source);
  const whole = parseAnyYaml(findings);
  expect(findings.list()).toEqual([]);
  expect(inside(plain)).toEqual(whole && inside(whole));
  return true;
}

/** Comments below the last entry of a map or list are counted with it, or not: nobody asks where it ends. */
function inside(node: TreeNode): unknown {
  if (node.kind === "scalar") return node;
  const { kind, start } = node;
  return kind === "list"
    ? { kind, start, items: node.items.map(inside) }
    : { kind, start, entries: [...node.entries].map(([name, { key, value }]) => [name, key, inside(value)]) };
}

test("documents as they are written", () => {
  const read = texts.filter(([, text]) => readBoth(text)).map(([file]) => file);
  expect(read).toEqual(
    expect.arrayContaining(["all-types.yaml", ...readdirSync(new URL("library/scenarios/", folder))]),
  );
  expect(read).toEqual(expect.arrayContaining(["sales-leader-core.yaml", "northline-short.yaml"]));
  expect(read.length).toBeGreaterThan(texts.length * 0.8);
});

const changes = fc.tuple(fc.nat({ max: texts.length - 1 }), fc.array(edit, { minLength: 1, maxLength: 3 }));

test("documents that somebody works on", () => {
  fc.assert(
    fc.property(changes, ([index, edits]) => {
      const [, text] = texts[index]!;
      if (text.length < 8_000) for (const changed of textsOnTheWay(text, edits)) readBoth(changed);
    }),
    { numRuns: 600, seed: 8 },
  );
});

const words = fc.constantFrom(
  ..."a|b-c|1|007|1.|.5|+3|-2|1e3|0x1F|true|False|tRue|null|~|.inf|- x|-x|?x|:x|a:b|a: b|a #b|a#b|#c|&a b|*a|!t|%x|@x|`x|é|x y|x, y|[1, a]".split(
    "|",
  ),
  ...'[a, [b], {c: 1}]|[]|{}|{ }|[ ]|{a: 1, b: "x, y"}|{ a: b c }|{a: 1,}|[a,]|{a}|{a:1}|{a: }|[a: 1]|{a: 1} x|[1|{a: [1}|"x"|\'y\'|"x\\n"|"x\\q"|\'it\'\'s\'|"a" b|"open|"a: b # c"|{"a": 1}|[x]y|a]|a{b|}|,a'.split(
    "|",
  ),
  ...">-|>|\\||\\|-|>+|>2|>- # c|> x|a  |  ".split(/(?<!\\)\|/).map((mark) => mark.replace("\\", "")),
);
const few = fc.constantFrom(..."some words|x|5|'it''s'|[a, {b: 1}]|{a: x, b-c: [1, 2]}".split("|"));
const value = fc.oneof({ weight: 3, arbitrary: few }, { weight: 1, arbitrary: words });
const gap = fc.constantFrom("", "", "", "", "", "\n", "  \n", "# c\n", "      # c\n");
const end = fc.constantFrom("\n", "\n", "\n", "\n", "\r\n", " \n");

/** Lines that belong together: a map or a list, in a column, with what is below its entries. */
function blocks(indent: number, depth: number): fc.Arbitrary<string> {
  const column = " ".repeat(indent);
  const text = fc
    .tuple(
      fc.constantFrom(">-", "|-", ">", "|", "some", "some", '"some'),
      fc.array(value, { minLength: 1, maxLength: 3 }),
      gap,
    )
    .map(([mark, lines, space]) => `${mark}\n${lines.map((words) => `${column}  ${words}\n`).join(space)}`);
  const inline = fc.tuple(value, end).map((parts) => parts.join(""));
  const below = depth > 0 ? [blocks(indent + 2, depth - 1).map((block) => `\n${block}`)] : [];
  const listed = fc
    .array(
      fc.tuple(value, end, gap).map(([words, ...rest]) => `${column}- ${words}${rest.join("")}`),
      { minLength: 1, maxLength: 3 },
    )
    .map((items) => `\n${items.join("")}`);
  const rows = fc
    .array(fc.array(fc.tuple(value, end, gap), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 2,
    })
    .map((all) =>
      all.map((cells) =>
        cells.map(([words, ...rest], at) => `${column}${at === 0 ? "- - " : "  - "}${words}${rest.join("")}`),
      ),
    )
    .map((all) => `\n${all.flat().join("")}`);
  const held = fc.oneof(
    { weight: 5, arbitrary: inline },
    { weight: 2, arbitrary: text },
    listed,
    rows,
    ...below,
  );
  const entries = fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b-c", "1", "text", "x_y"), held, gap), {
    selector: ([name]) => name,
    minLength: 1,
    maxLength: 3,
  });
  const map = entries.map((all) =>
    all.map(([name, words, space]) => `${column}${name}: ${words}${space}`).join(""),
  );
  if (indent === 0 || depth === 0) return map;
  const compact = entries.map((all) =>
    all
      .map(
        ([name, words, space], index) =>
          `${column.slice(2)}${index === 0 ? "- " : "  "}${name}: ${words}${space}`,
      )
      .join(""),
  );
  return fc.oneof({ weight: 3, arbitrary: map }, { weight: 2, arbitrary: compact });
}

const slip = fc.option(
  fc.tuple(
    fc.nat({ max: 120 }),
    fc.constantFrom("", " ", "  ", "-", ":", "#", "\n", "{", "]", ",", '"', "'"),
  ),
  { freq: 3 },
);

test("lines of all kinds", () => {
  let read = 0;
  fc.assert(
    fc.property(blocks(0, 2), slip, (text, change) => {
      const [at, sign] = change ?? [0, ""];
      if (readBoth(change ? text.slice(0, at) + sign + text.slice(at + 1) : text)) read += 1;
    }),
    { numRuns: 6_000, seed: 8 },
  );
  expect(read).toBeGreaterThan(1_000);
});
