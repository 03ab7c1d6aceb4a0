import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findSymbols } from "@leadsim/scenarios";
import { beforeAll, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { completionAt } from "./completion.js";
import { definitionAt } from "./definition.js";
import { hoverAt } from "./hover.js";
import { type KnownText, knownText } from "./known-text.js";
import { diskHost } from "./node/disk-host.js";
import { createWorkspace } from "./workspace.js";

// What the editor tells from text alone is held to what the loader reads, on a scenario with every part of the format.

const fixture = (name: string) => new URL(`../../scenarios/fixtures/${name}`, import.meta.url);
const source = readFileSync(fixture("all-types.yaml"), "utf8");
const known = (text: string): KnownText =>
  knownText(TextDocument.create(fixture("all-types.yaml").href, "yaml", 1, text));

const workspace = createWorkspace(diskHost());
beforeAll(async () => {
  await workspace.readLibrary();
  await workspace.addFolder(new URL(".", fixture("all-types.yaml")).href);
});

test("names stand where `leadsim rename` finds them", () => {
  const file = fileURLToPath(fixture("all-types.yaml"));
  const others = new Set(["scenario", "document"]);
  const places = findSymbols({ file, kind: "scenario", text: source })!
    .filter(({ kind }) => !others.has(kind))
    .map(({ kind, id, scene, place }) => `${place.start} ${kind} ${id} ${scene ?? ""}`);
  const mentions = known(source)
    .mentions.filter(({ kind }) => !others.has(kind))
    .map(({ kind, name, scope, start }) => `${start} ${kind} ${name} ${scope ?? ""}`);
  expect(mentions.sort()).toEqual(places.sort());
});

test("every key that is written would have been offered", () => {
  const text = known(source);
  const made = new Set([
    "cast",
    "memory",
    "derived",
    "exhibits",
    "scenes",
    "endings",
    "options",
    "items",
    "bins",
    "author",
  ]);
  const missing = text.spots.list.flatMap(({ path, key }, index) => {
    // Every sixth is enough to meet all kinds, and quick.
    if (index % 6 > 0 || !key || made.has(String(path.at(-2))) || path.includes("author")) return [];
    const name = String(path.at(-1));
    // The name without its last letter, then the cursor; what follows is still there.
    const written = source.slice(0, key.end - 1) + source.slice(key.end);
    const begun = known(written);
    const offered = completionAt(workspace, begun, begun.document.positionAt(key.end - 1));
    return offered.some(({ label }) => label === name) ? [] : [path.join(".")];
  });
  expect(missing).toEqual([]);
});

test("every name that is used would have been offered", () => {
  const { mentions } = known(source);
  const missing = mentions.flatMap(({ kind, name, declares, start, end }, index) => {
    if (declares || index % 4 > 0) return [];
    const begun = known(source.slice(0, end - 1) + source.slice(end));
    const offered = completionAt(workspace, begun, begun.document.positionAt(end - 1));
    return offered.some(({ label }) => label === name) ? [] : [`${kind} ${name} at ${start}`];
  });
  expect(missing).toEqual([]);
});

test("nothing throws, wherever a text is cut off", () => {
  for (let end = 0; end < source.length; end += 127) {
    const begun = known(source.slice(0, end));
    const position = begun.document.positionAt(end);
    completionAt(workspace, begun, position);
    hoverAt(workspace, begun, position);
    definitionAt(workspace, begun, position);
  }
});
