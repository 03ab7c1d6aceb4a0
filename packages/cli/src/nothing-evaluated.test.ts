import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleForBrowser, describeInBrowser, openPage } from "@leadsim/testing";
import { expect, test } from "vitest";

// Loading, checking, formatting, playing, scoring and reporting, where nothing may be evaluated from text.

const library = new URL("../../scenarios/library/", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, library), "utf8");

const program = `
import { checkMeaning } from "@leadsim/authoring/check";
import { apply, begin, collectEvidence, commandOf, compile, randomPolicy, transcript } from "@leadsim/engine";
import { renderReport } from "@leadsim/report";
import { profileWithSays, wordsIn } from "@leadsim/report/words";
import { formatDocument, loadModel, loadScenario, parseJsonDocument } from "@leadsim/scenarios";
import { score } from "@leadsim/scoring";

const model = loadModel(${JSON.stringify(read("models/sales-leader-core.yaml"))}, { file: "model.yaml" }).document;
const source = ${JSON.stringify(read("scenarios/the-number.yaml"))};
const { document } = loadScenario(source, { file: "the-number.yaml", model });
const found = checkMeaning({ scenario: document, source, file: "the-number.yaml" });
const broken = loadScenario(source.replace("choose:", "chose:"), { file: "broken.yaml", model });
const formatted = formatDocument(source, "scenario");
const play = compile(document);
let at = 0;
let session = begin([play], { session: "s", seed: "s", at });
for (let command; (command = commandOf(randomPolicy, session)); ) session = apply(session, command, (at += 9000));
const stored = parseJsonDocument("transcript", JSON.stringify(transcript(session)), { file: "transcript.json" });
const profile = score([collectEvidence([play], stored.document)], model);
const page = renderReport(profile);
export const result = JSON.stringify([
  found.length >= 0,
  broken.diagnostics.map(({ message }) => message),
  "text" in formatted,
  profileWithSays(profile, wordsIn("en")).overall.says,
  page.length,
]);
`;

const bundle = bundleForBrowser(program, import.meta.dirname);

async function resultInNode(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "leadsim-"));
  try {
    writeFileSync(join(folder, "program.mjs"), (await bundle).code);
    const call = `import("./program.mjs").then(({ result }) => process.stdout.write(result))`;
    const flags = ["--disallow-code-generation-from-strings", "-e", call];
    const { stdout, stderr } = spawnSync(process.execPath, flags, { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("in Node, with --disallow-code-generation-from-strings", async () => {
  const [checked, messages, formatted, says, length] = JSON.parse(await resultInNode());
  expect([checked, formatted]).toEqual([true, true]);
  expect(messages.join()).toContain("`chose` is not a field");
  expect(says).toMatch(/\w/);
  expect(length).toBeGreaterThan(10_000);
});

describeInBrowser("in Chromium, where the policy allows scripts of the page alone", (browser) => {
  test("the same result comes out", async () => {
    const files = {
      "/": {
        type: "text/html",
        body: '<!doctype html><title>x</title><script type="module" src="/page.js"></script>',
      },
      "/page.js": {
        type: "text/javascript",
        body: 'import { result } from "/program.js"; document.body.textContent = result;',
      },
      "/program.js": { type: "text/javascript", body: (await bundle).code },
    };
    const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
    const { page, faults } = await openPage(browser(), files, policy);
    expect(faults).toEqual([]);
    expect(await page.textContent("body")).toBe(await resultInNode());
    await page.close();
  });
});
