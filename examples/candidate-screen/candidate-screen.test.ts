import { fileURLToPath } from "node:url";
import { describeInBrowser } from "@leadsim/testing";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
// @ts-expect-error plain JavaScript, as a reader would write it
import { kiosk, pages, strictPolicy } from "./pages.mjs";

const morning = fileURLToPath(new URL("morning.yaml", import.meta.url));
/** The sources, where this test reads sources. */
const conditions = import.meta.resolve("@leadsim/player").endsWith(".ts") ? ["leadsim-source"] : [];

/** As a person would: from the welcome to the end. */
async function play(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Review answer" }).click();
  await page.getByRole("button", { name: "Send answer" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  for (const place of [1, 2, 3]) {
    await page
      .getByRole("button", { name: `Place as number ${place}` })
      .first()
      .click();
  }
  await page.getByRole("button", { name: "Review answer" }).click();
  await page.getByRole("button", { name: "Send answer" }).click();
  await page.getByRole("heading", { name: "You have finished" }).waitFor();
}

describeInBrowser("the candidate's screen", (browser) => {
  it.each(["/plain", "/react", "/strict"])("plays to the end at %s", async (path) => {
    const files = await pages(morning, conditions);
    const page = await browser().newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.route("**/*", (route) => {
      const file = files[new URL(route.request().url()).pathname];
      if (!file) return route.fulfill({ status: 204 });
      const policy = path === "/strict" ? { "content-security-policy": strictPolicy } : {};
      return route.fulfill({ body: file.body, headers: { "content-type": file.type, ...policy } });
    });
    await page.goto(`https://host.test${path}`);
    await play(page);
    if (path === "/react") await page.getByText("2 decisions made", { exact: true }).first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it("plays from one file, goes on after it was closed, and gives the transcript", async () => {
    const html = await kiosk(morning, conditions);
    expect(html).toContain("This file holds the key");
    const page = await browser().newPage();
    await page.route("**/*", (route) => route.fulfill({ body: html, contentType: "text/html" }));
    await page.goto("https://kiosk.test/");
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("radio").nth(1).check();
    await page.reload();
    await expect.poll(() => page.getByRole("radio").nth(1).isChecked()).toBe(true);
    await page.getByRole("button", { name: "Review answer" }).click();
    await page.getByRole("button", { name: "Send answer" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.reload();
    for (const place of [1, 2, 3]) {
      await page
        .getByRole("button", { name: `Place as number ${place}` })
        .first()
        .click();
    }
    await page.getByRole("button", { name: "Review answer" }).click();
    await page.getByRole("button", { name: "Send answer" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the transcript" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("transcript.json");
    await page.close();
  });
});
