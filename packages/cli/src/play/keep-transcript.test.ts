import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { begin, compile } from "@leadsim/engine";
import { loadScenario } from "@leadsim/scenarios";
import { expect, it } from "vitest";
import type { Io } from "../io.js";
import { transcriptKeeper } from "./keep-transcript.js";

const source = `format: leadsim/scenario@1
id: short
version: 1.0.0
title: Short
locale: en
minutes: 1
instruction: should
summary: One scene.
model: sales-leader-core@1
cast: {}
scenes:
  only: { say: [{ narrator: That is all. }] }
endings:
  done: { say: [{ narrator: Done. }] }
`;
const plays = [compile(loadScenario(source, { file: "short.yaml" }).document!)];
const sessionOf = (id: string) => begin(plays, { session: id, seed: "1", at: 0 });

it("leaves alone what a second process put in its place, and keeps its own elsewhere", () => {
  const path = join(tmpdir(), `leadsim-keep-${process.pid}.json`);
  let said = "";
  const io = { stderr: { write: (text: string) => (said += text) } } as unknown as Io;
  const first = transcriptKeeper(path, "kept.json", io);
  const second = transcriptKeeper(path, "kept.json", io);
  const [mine, theirs] = [sessionOf(`mine-${process.pid}`), sessionOf(`theirs-${process.pid}`)];
  first.keep(mine);
  second.keep(theirs);
  const spare = second.finish(theirs)!;
  try {
    expect(first.finish(mine)).toBe("kept.json");
    expect(JSON.parse(readFileSync(path, "utf8")).events[0].session).toBe(`mine-${process.pid}`);
    expect(JSON.parse(readFileSync(spare, "utf8")).events[0].session).toBe(`theirs-${process.pid}`);
    expect(said).toContain("kept.json holds another session");
  } finally {
    rmSync(path);
    rmSync(spare);
  }
});
