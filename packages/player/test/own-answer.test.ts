import { describeInBrowser } from "@leadsim/testing";
import type { Browser, Page } from "playwright-core";
import { expect, it } from "vitest";
import { FakeServer, playOf } from "./fake-server.js";
import { type Stage, type StageOptions, setStage } from "./stage.js";

const firstNinetyDays = playOf("first-ninety-days");

/** A stage whose session stands at the first decision of a type, the page open on it. */
async function at(
  browser: Browser,
  type: "choose" | "allocate",
  options: StageOptions = {},
): Promise<[Stage, Page]> {
  const stage = await setStage(browser, new FakeServer([firstNinetyDays]).playToDecision(type), options);
  const page = await stage.open();
  await page.locator("form.decision").waitFor();
  return [stage, page];
}

const main = (page: Page) => page.locator("main button.main");
const backOnline = (page: Page) => page.evaluate(() => dispatchEvent(new Event("online")));
const status = (page: Page) => page.locator("[role=status]").textContent();
const alarm = (page: Page) => page.locator("[role=alert]").textContent();

async function pickFirst(page: Page): Promise<void> {
  await page.locator(".option input").first().check();
  await main(page).click();
  await page.getByText("Your answer, before it is sent").waitFor();
}

async function isTold(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "What happens" }).waitFor();
  await expect.poll(() => page.locator(".delivery").textContent()).toContain("Answer saved");
  expect(await page.locator(".lost").count()).toBe(0);
}

const responses = (stage: Stage) =>
  stage.server.session.events.filter(({ type }) => type === "responded").length;

describeInBrowser("a person's own answer", (browser) => {
  it("waits behind a page to sign in to a network, and is told as saved", async () => {
    const [stage, page] = await at(browser(), "choose");
    await pickFirst(page);
    stage.network = "portal";
    await main(page).click();
    await page.locator(".delivery-waiting").waitFor();
    stage.network = "on";
    await backOnline(page);
    await isTold(page);
    await stage.close();
  });

  it("is kept where access has run out, which the page says, and is told as saved after another try", async () => {
    const [stage, page] = await at(browser(), "choose");
    await pickFirst(page);
    stage.network = "closed";
    await main(page).click();
    await page.getByText("This browser has no access any more.").waitFor();
    expect(await page.locator("main").textContent()).toContain("Your answer is kept in this browser");
    stage.network = "on";
    await page.getByRole("button", { name: "Try again" }).click();
    await isTold(page);
    await stage.close();
  });

  it("that waited in one tab, and was taken to another and back, is told as saved", async () => {
    const [stage, first] = await at(browser(), "choose");
    await pickFirst(first);
    const before = responses(stage);
    stage.network = "offline";
    await main(first).click();
    await first.locator(".delivery-waiting").waitFor();
    const second = await stage.open();
    await second.getByRole("button", { name: "Go on here" }).click();
    await first.getByRole("heading", { name: "This session is open in another tab" }).waitFor();
    stage.network = "on";
    await first.getByRole("button", { name: "Go on here" }).click();
    await first.getByRole("heading", { name: "What happens" }).waitFor();
    expect(await first.locator(".lost").count()).toBe(0);
    expect(responses(stage)).toBe(before + 1);
    await stage.close();
  });

  it("is not sent by the second click of a double click, which falls on another button", async () => {
    const [stage, page] = await at(browser(), "choose", { width: 1200, height: 800 });
    const before = responses(stage);
    await pickFirst(page);
    const send = (await main(page).boundingBox())!;
    await page.mouse.move(send.x + send.width / 2, send.y + send.height / 2);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await page.getByRole("button", { name: "Change answer" }).waitFor();
    expect(responses(stage)).toBe(before);
    await main(page).click();
    await isTold(page);
    await stage.close();
  });

  it("is not spoken of where there is none: a pause without a connection", async () => {
    const [stage, page] = await at(browser(), "choose");
    stage.network = "offline";
    await page.getByRole("button", { name: "Pause" }).click();
    await page.locator(".delivery-warning").waitFor();
    expect(await page.locator(".player").textContent()).not.toContain("Your answer is kept");
    expect(await status(page)).toContain("No connection");
    stage.network = "on";
    await backOnline(page);
    await page.getByRole("heading", { name: "Paused" }).waitFor();
    expect(await status(page)).toBe("");
    await stage.close();
  });

  it("is followed by what is said: what is missing, sending, saved, each until the next", async () => {
    const [stage, page] = await at(browser(), "choose");
    await main(page).click();
    await expect.poll(() => alarm(page)).toContain("One thing to put right");
    await pickFirst(page);
    expect(await alarm(page)).toBe("");
    const said = page.evaluate(() => {
      const region = document.querySelector("leadsim-player")!.shadowRoot!.querySelector("[role=status]")!;
      return new Promise<string>((resolve) =>
        new MutationObserver(() => resolve(region.textContent!)).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        }),
      );
    });
    await main(page).click();
    expect(await said).toContain("Sending");
    await isTold(page);
    expect(await status(page)).toContain("Answer saved");
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("heading", { name: "Paused" }).waitFor();
    expect(await status(page)).toBe("");
    await stage.close();
  });

  it("that is no number is told in a line, however much was pasted", async () => {
    const [stage, page] = await at(browser(), "allocate", { width: 400 });
    await page.locator("form.decision input").first().fill("x".repeat(40_000));
    await main(page).click();
    await page.locator(".faults").waitFor();
    expect((await alarm(page))!.length).toBeLessThan(400);
    expect(await alarm(page)).toContain("Use the digits 0 to 9");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    await stage.close();
  });
});
