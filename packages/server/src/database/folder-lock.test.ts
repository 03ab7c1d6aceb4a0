import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "./folder-lock.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leadsim-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a folder is held once, and free again when it was let go", async () => {
  const release = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: "folder-in-use" });
  await release();
  const again = await lockFolder(folder);
  await again();
});

test("of twenty who come at once, one gets it, also where a killed process left its lock behind", async () => {
  const socket = join(folder, "in-use.7");
  const dies = `require("net").createServer().listen(${JSON.stringify(socket)}, () => process.kill(process.pid, "SIGKILL"))`;
  spawnSync(process.execPath, ["-e", dies]);
  const tried = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
  const held = tried.filter((one) => one.status === "fulfilled");
  expect(held).toHaveLength(1);
  await held[0]!.value();
});

test("a folder whose path is too long for a socket is locked all the same", async () => {
  const deep = join(folder, "d".repeat(120));
  mkdirSync(deep);
  const release = await lockFolder(deep);
  await expect(lockFolder(deep)).rejects.toMatchObject({ code: "folder-in-use" });
  await release();
});
