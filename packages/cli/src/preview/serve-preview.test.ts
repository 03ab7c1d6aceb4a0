import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { previewSources } from "./preview-sources.js";
import { type ServedPreview, servePreview } from "./serve-preview.js";

const folder = mkdtempSync(join(tmpdir(), "leadsim-preview-"));
const file = join(folder, "mine.yaml");
const problems: string[] = [];
let served: ServedPreview;

beforeAll(async () => {
  writeFileSync(file, "format: leadsim/scenario@1\nid: mine\n");
  writeFileSync(join(folder, "face.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  writeFileSync(join(folder, "notes.txt"), "private");
  symlinkSync("/etc/hostname", join(folder, "out.png"));
  served = await servePreview({
    sources: previewSources("mine.yaml", folder),
    programs: { page: "page()", worker: "worker()" },
    port: 0,
    onProblem: (message) => problems.push(message),
  });
});
afterAll(() => {
  served.close();
  rmSync(folder, { recursive: true });
});

const at = (path: string) => new URL(path, served.address);
const status = async (path: string, init?: RequestInit) => (await fetch(at(path), init)).status;

describe("the server of a preview", () => {
  it("serves the page under a strict policy, with the documents as they are now", async () => {
    writeFileSync(file, "format: leadsim/scenario@1\nid: mine\ntitle: Mine\n");
    const answer = await fetch(served.address);
    expect(answer.headers.get("content-security-policy")).toContain("script-src 'self'");
    expect(await answer.text()).toContain("title: Mine");
    expect(await (await fetch(at("preview.js"))).text()).toBe("page()");
    expect(await (await fetch(at("analysis.js"))).text()).toBe("worker()");
  });

  it("tells of a change", async () => {
    const answer = await fetch(at("events"));
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    let told = (await reader.read()).value ?? "";
    writeFileSync(file, "format: leadsim/scenario@1\nid: mine\ntitle: Changed\n");
    while (!told.includes("title: Changed")) told += (await reader.read()).value ?? "";
    expect(told).toContain("event: files");
    await reader.cancel();
  });

  it("knows neither a page without the secret nor one of another name", async () => {
    expect(await status("/")).toBe(404);
    expect(await status("/preview.js")).toBe(404);
    const { port, pathname } = new URL(served.address);
    const rebound = await new Promise((resolve) => {
      request({ host: "127.0.0.1", port, path: pathname, headers: { host: "evil.example" } }, (response) =>
        resolve(response.statusCode),
      ).end();
    });
    expect(rebound).toBe(404);
    expect(await status("", { method: "PUT" })).toBe(405);
  });

  it("gives out pictures of the folder and nothing else", async () => {
    expect(await status("files/face.svg")).toBe(200);
    for (const name of [
      "notes.txt",
      "mine.yaml",
      "gone.png",
      "out.png",
      "..%2f..%2fetc%2fpasswd",
      "%2e%2e/x.png",
    ]) {
      expect(await status(`files/${name}`)).toBe(404);
    }
    expect(await status("files/%E0%A4%A")).toBe(400);
  });

  it("opens an editor only at a place of its own documents, and says where none is known", async () => {
    const post = (body: unknown, type = "application/json") =>
      fetch(at("open"), { method: "POST", headers: { "content-type": type }, body: JSON.stringify(body) });
    expect((await post({ file: "/etc/passwd", line: 1, column: 1 })).status).toBe(400);
    expect((await post({ file: "mine.yaml", line: 0, column: 1 })).status).toBe(400);
    expect((await post({ file: "mine.yaml", line: 1, column: 1 }, "text/plain")).status).toBe(400);
    const answer = await post({ file: "mine.yaml", line: 1, column: 1 });
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining("--editor")]);
    expect(problems.filter((problem) => !problem.includes("URI"))).toEqual([]);
  });
});

it("says what there is where nothing has the name", () => {
  expect(() => previewSources("nothing", folder)).toThrow("There is no scenario or form “nothing”");
});
