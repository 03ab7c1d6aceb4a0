// How long a candidate with a slow phone waits for the first page that can be used, from the link in their invitation:
// Lighthouse's own profile of such a phone (150 ms to the server and back, 1.6 Mbit/s, a processor four times slower),
// once as Lighthouse works it out, once as Chromium feels it when slowed by the same figures. The host is the real one.
// Lighthouse is fetched by npx when this is run, so that nobody else has to install it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { readSettings, startHost } from "@leadsim/server";
import { chromium } from "playwright-core";

const browser = process.env.CHROMIUM ?? "/usr/bin/chromium";
const lighthouse = "lighthouse@12.8.2"; // the last that runs on Node 20
const phone = { roundTrip: 150, bitsPerSecond: 1_638_400, slowdown: 4, width: 412, height: 823 };
const runs = 5;

if (!existsSync(browser)) {
  console.log("Skipped: there is no Chromium; name one in $CHROMIUM.");
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), "leadsim-bench-first-page-"));
const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const settings = readSettings({ LEADSIM_DATA: folder, LEADSIM_PORT: "0", LEADSIM_LOG_LEVEL: "error" });
const host = await startHost({ settings, write: (line) => process.stderr.write(line) });
await new Promise((resolve) => setTimeout(resolve, 2000)); // its files are packed by then
try {
  await measure();
} finally {
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure() {
  const opened = await chromium.launch({ executablePath: browser, args: flags });
  const felt = [];
  await feel(opened, await invite()); // the first person on a new host, who is not counted
  for (let run = 0; run < runs; run++) felt.push(await feel(opened, await invite()));
  await opened.close();
  const told = [];
  for (let run = 0; run < runs; run++) told.push(await tell(await invite()));
  const rows = {
    "felt: the main button can be pressed": felt.map(({ usable }) => usable),
    "Lighthouse: largest contentful paint": told.map(({ painted }) => painted),
    "Lighthouse: time to interactive": told.map(({ interactive }) => interactive),
  };
  for (const [name, values] of Object.entries(rows)) {
    const sorted = [...values].sort((a, b) => a - b);
    console.log(`${name}: ${Math.round(sorted[runs >> 1])} ms (${sorted.map(Math.round).join(", ")})`);
  }
  console.log(`over the wire: ${felt[0].bytes.toLocaleString("en")} bytes in ${felt[0].requests} requests`);
}

/** The link of a new invitation to a new sitting. */
async function invite() {
  const answer = await fetch(`${host.url}/v1/orders`, {
    method: "POST",
    headers: { authorization: `Bearer ${host.key}`, "content-type": "application/json" },
    body: JSON.stringify({ form: "first-ninety-days", person: { name: "Ada" }, invite: true }),
  });
  assert.equal(answer.status, 201, await answer.clone().text());
  return (await answer.json()).invitation.url;
}

/** Opens the page as on a slow phone: when its main button stands and the page is free to answer, in milliseconds. */
async function feel(opened, link) {
  const context = await opened.newContext({
    viewport: { width: phone.width, height: phone.height },
    isMobile: true,
    hasTouch: true,
    locale: "en",
  });
  const page = await context.newPage();
  const slow = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  slow.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await slow.send("Network.enable");
  const perSecond = phone.bitsPerSecond / 8;
  await slow.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: phone.roundTrip,
    downloadThroughput: perSecond,
    uploadThroughput: perSecond,
  });
  await slow.send("Emulation.setCPUThrottlingRate", { rate: phone.slowdown });
  await page.goto(link, { waitUntil: "commit" });
  const usable = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          const root = document.querySelector("leadsim-player")?.shadowRoot;
          const button = root?.querySelector("main button.main");
          // A message to oneself is answered when nothing else keeps the page busy.
          if (!button?.checkVisibility()) return requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          requestAnimationFrame(() => port2.postMessage(null));
        };
        look();
      }),
  );
  // It is the page that it should be, and it does what it should.
  await page.getByRole("heading", { name: "What to expect" }).waitFor();
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await page.getByRole("button", { name: "Begin", exact: true }).waitFor();
  assert.equal(await page.getByRole("heading", { level: 2 }).first().textContent(), "First Ninety Days");
  await context.close();
  return { usable, bytes, requests };
}

/** What Lighthouse says of the same page, in milliseconds. */
async function tell(link) {
  const report = join(folder, "lighthouse.json");
  const options = [
    "--quiet",
    "--output=json",
    `--output-path=${report}`,
    "--only-audits=largest-contentful-paint,interactive",
    `--chrome-flags=--headless=new ${flags.join(" ")}`,
  ];
  await promisify(execFile)("npx", ["--yes", lighthouse, link, ...options], {
    env: { ...process.env, CHROME_PATH: browser },
  });
  const { audits, runtimeError } = JSON.parse(readFileSync(report, "utf8"));
  assert.equal(runtimeError, undefined, runtimeError?.message);
  const of = (audit) => audits[audit].numericValue;
  return { painted: of("largest-contentful-paint"), interactive: of("interactive") };
}
