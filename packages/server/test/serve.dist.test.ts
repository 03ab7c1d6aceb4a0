import { accessibilityFaults, describeInBrowser } from "@leadsim/testing";
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dataFolder, isBuilt, type RunningHost, startHost } from "./running-host.js";

// The program as it is installed, with its own database and a real browser: from the first start to a result, and
// everything there after the second.

/** The player's own robot. Its file is typed for a browser, so it is not read by the compiler here. */
const robot: string = "../../player/test/robot.js";
type RobotStep = (page: Page, seed: number) => Promise<{ readonly done: boolean }>;

/** The author's preview runs from the console, under a policy of its own, with its worker. */
async function lookAtPreview(context: BrowserContext, url: string, key: string): Promise<void> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(`${url}/console`);
  await page.locator("#key").fill(key);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("link", { name: "Library" }).click();
  await page.getByRole("link", { name: "First Ninety Days", exact: true }).click();
  await page.getByRole("link", { name: "Open the preview" }).click();
  await page.getByRole("button", { name: "Next" }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
}

describeInBrowser("leadsim serve", (browser) => {
  let folder: ReturnType<typeof dataFolder>;
  let host: RunningHost | null = null;
  beforeEach(() => {
    folder = dataFolder();
  });
  afterEach(async () => {
    await host?.stop();
    host = null;
    folder.remove();
  });

  it.runIf(isBuilt)(
    "takes a person to the end and keeps everything over a stop and a start",
    { timeout: 300_000 },
    async () => {
      host = await startHost(folder.path);
      const key = host.key!;
      const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
      // What does not come is told by its place, and not by the end of the test's time.
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(host.link);
      await page.locator("leadsim-player main h2").waitFor();
      // A slow phone waits for each way to the server and back: the first page takes two.
      expect(asked.filter((path) => path !== "").slice(0, 3)).toEqual(["/play", "/v1/play"]);
      expect(new URL(page.url()).hash).toBe("");
      expect(await accessibilityFaults(page)).toEqual([]);
      // Whose assessment it is heads the page, inside its one banner.
      expect(await page.getByRole("heading", { level: 1 }).allTextContents()).toEqual(["leadsim"]);
      expect(await page.getByRole("banner").count()).toBe(1);
      expect(
        await page.locator("[slot=host]").evaluate((name) => name.assignedSlot?.closest("header") !== null),
      ).toBe(true);
      const { robotStep } = (await import(robot)) as { readonly robotStep: RobotStep };
      let steps = 0;
      for (let done = false; !done; steps++) ({ done } = await robotStep(page, 7 + steps));
      expect(steps).toBeGreaterThan(15);
      const session = new URL(page.url()).pathname.split("/").at(-1)!;
      const result = () => host!.read(`/v1/results/${session}`, key);
      await expect.poll(result, { timeout: 60_000 }).toMatchObject({ result: { status: "completed" } });
      await page.locator("a[data-report]").click();
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(new URL(page.url()).pathname).toBe(`/v1/results/${session}/report.html`);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
      await lookAtPreview(context, host.url, key);
      const before = await result();
      await host.stop();
      host = await startHost(folder.path);
      expect(host.key).toBeUndefined();
      expect(await result()).toEqual(before);
      const { items } = (await host.read("/v1/orders", key)) as { items: readonly object[] };
      expect(items).toMatchObject([{ status: "invited" }, { status: "completed", result: { session } }]);
      await context.close();
    },
  );

  it.runIf(isBuilt)(
    "says in the browser's language that access has ended while the page was open",
    { timeout: 120_000 },
    async () => {
      host = await startHost(folder.path);
      const context = await browser().newContext({ locale: "de-DE" });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      await page.goto(host.link);
      await page.locator("leadsim-player main h2").waitFor();
      await context.clearCookies();
      await page.getByRole("button", { name: "Next" }).click();
      await page.getByRole("button", { name: "Begin" }).click();
      const heading = page.getByRole("heading", { level: 1, name: "Dieser Browser hat keinen Zugang" });
      await heading.waitFor();
      expect(await page.locator("h1:focus").textContent()).toBe("Dieser Browser hat keinen Zugang");
      expect(await page.getByRole("button").count()).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      await context.close();
    },
  );
});
