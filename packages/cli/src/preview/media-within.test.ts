import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scratchFolder } from "../../test/memory-io.test-support.js";
import { mediaWithin } from "./media-within.js";
import { previewSources } from "./preview-sources.js";

const scenario = `
format: leadsim/scenario@1
id: pictured
version: 1.0.0
title: Pictured
locale: en
minutes: 1
instruction: should
summary: A board hangs in the corridor.
model: sales-leader-core@1
cast:
  ines: { name: Ines Carvalho, role: Account executive, picture: { file: images/ines.png, alt: Ines } }
exhibits:
  board: { title: The board, image: { file: images/gone.png, alt: A board }, text: Five names. }
  door: { title: The door, image: { file: images/outside.png, alt: A door }, text: Shut. }
scenes:
  first: { say: [{ ines: Look. }], exhibits: [board, door] }
endings:
  done: { say: [{ narrator: Done. }] }
`;

test("a page holds the pictures that lie beside its scenario, and nothing from elsewhere", () => {
  const folder = scratchFolder();
  const beside = join(folder.path, "mine");
  mkdirSync(join(beside, "images"), { recursive: true });
  writeFileSync(join(beside, "pictured.yaml"), scenario);
  writeFileSync(join(beside, "images", "ines.png"), "png");
  symlinkSync(join(folder.path, "outside.png"), join(beside, "images", "outside.png"));
  writeFileSync(join(folder.path, "outside.png"), "png");
  const { media, leftOut } = mediaWithin(previewSources("pictured.yaml", beside));
  expect(media).toEqual({ "images/ines.png": "data:image/png;base64,cG5n" });
  expect(leftOut).toEqual(["images/gone.png", "images/outside.png"]);
  folder.remove();
});
