import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { houses } from "../.dependency-cruiser.mjs";

// The page that a contributor reads first is held to the sources: what it names is there.

const page = readFileSync("docs/life-of-a-scenario.md", "utf8");
const stops = page.split(/^## /m).slice(1);
const packagesOf = (stop: string): readonly string[] =>
  [...stop.split("\n")[0]!.matchAll(/`(packages\/[a-z-]+)`/g)].map(([, name]) => name!);
const namedIn = (stop: string): readonly string[] => [
  ...new Set([...stop.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name!)),
];
const isPath = (name: string): boolean =>
  /^[.\w/-]+(\/|\.(ts|mjs|md|json))$|^(packages|scripts|docs)\//.test(name);

function textOf(folder: string): string {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|test-support)\.ts$/.test(path))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
}

describe.each(
  stops.filter((stop) => packagesOf(stop).length > 0).map((stop) => [stop.split("\n")[0]!, stop]),
)("%s", (_, stop) => {
  const sources = packagesOf(stop).map((name) => `${name}/src`);

  test("names folders and files that are there", () => {
    const missing = namedIn(stop)
      .filter(isPath)
      .filter((path) => ![".", ...sources].some((place) => existsSync(join(place, path))));
    expect(missing).toEqual([]);
  });

  test("names functions that its packages export", () => {
    const text = sources.map(textOf).join("\n");
    const calls = namedIn(stop).flatMap((name) => /^([a-z]\w*)\(/.exec(name)?.[1] ?? []);
    expect(calls.filter((name) => !new RegExp(`export (async )?function ${name}\\b`).test(text))).toEqual([]);
  });
});

test("every package has a stop", () => {
  const named = stops.flatMap(packagesOf).map((name) => name.replace("packages/", ""));
  expect([...new Set(named)].sort()).toEqual(Object.keys(houses).sort());
});

describe("who may import whom", () => {
  const rows = [...page.matchAll(/^\| ([a-z-]+) \| (.*?) ?\|$/gm)]
    .filter(([, name]) => name !== "package" && name !== "---")
    .map(([, name, imports]) => [name!, imports!.split(", ").filter(Boolean)]);

  test("is what the structure check allows", () => {
    const allowed = Object.entries(houses).map(([name, imports]) => [name, [...imports].sort()]);
    expect(rows).toEqual(allowed);
  });

  test("is what each package depends on", () => {
    const depended = Object.keys(houses).map((name) => {
      const { dependencies = {} } = JSON.parse(readFileSync(`packages/${name}/package.json`, "utf8")) as {
        readonly dependencies?: Readonly<Record<string, string>>;
      };
      const own = Object.keys(dependencies).flatMap((id) => /^@leadsim\/(.+)$/.exec(id)?.[1] ?? []);
      return [name, own.sort()];
    });
    expect(rows).toEqual(depended);
  });
});
