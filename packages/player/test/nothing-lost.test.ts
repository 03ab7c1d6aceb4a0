import { advance } from "@leadsim/engine";
import { describeInBrowser } from "@leadsim/testing";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { FakeServer, playOf } from "./fake-server.js";
import { type Stage, type StageOptions, setStage } from "./stage.js";

const firstNinetyDays = playOf("first-ninety-days");
const minute = 60_000;

/** A stage whose session stands at the first decision of a type. */
async function at(
  browser: Parameters<typeof setStage>[0],
  type: "sort" | "choose",
  options: StageOptions = {},
): Promise<[Stage, Page]> {
  const stage = await setStage(browser, new FakeServer([firstNinetyDays]).playToDecision(type), options);
  const page = await stage.open();
  await page.locator("form.decision").waitFor();
  return [stage, page];
}

const main = (page: Page) => page.locator("main button.main");

async function pickFirst(page: Page): Promise<void> {
  await page.locator(".option input").first().check();
  await main(page).click();
  await page.getByText("Your answer, before it is sent").waitFor();
}

const responses = (stage: Stage) =>
  stage.server.session.events.filter(({ type }) => type === "responded").length;

describeInBrowser("nothing is lost", (browser) => {
  it("by a reload, a way back, another size or a host page that renders again", async () => {
    const [stage, page] = await at(browser(), "sort");
    const marked = page.locator("fieldset fieldset input:checked");
    await page.locator("fieldset fieldset").nth(0).locator("input").nth(1).check();
    await page.locator("fieldset fieldset").nth(3).locator("input").nth(0).check();
    await page.reload();
    await expect.poll(() => marked.count()).toBe(2);
    await page.goto("about:blank");
    await page.goBack();
    await expect.poll(() => marked.count()).toBe(2);
    await page.setViewportSize({ width: 400, height: 700 });
    await page.locator("fieldset fieldset").nth(4).locator("input").nth(2).check();
    // As frameworks do: another transport and other settings at each rendering, the element moved about.
    await page.evaluate(async () => {
      const player = document.querySelector("leadsim-player")!;
      for (let round = 0; round < 3; round += 1) {
        player.transport = (window as unknown as { connect: () => typeof player.transport }).connect();
        player.settings = { contact: { name: "Dana" } };
        const frame = document.createElement("div");
        document.body.append(frame);
        frame.append(player);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    });
    await expect.poll(() => marked.count()).toBe(3);
    expect(await page.locator("h2#page").textContent()).toBe("Day 9, Tuesday, 09:35");
    expect(stage.faults).toEqual([]);
    await stage.close();
  });

  it("by half an hour away; after an hour the story so far comes first", async () => {
    const [stage, page] = await at(browser(), "choose");
    await page.locator(".option input").nth(2).check();
    stage.server.pass(30 * minute);
    await page.reload();
    await expect.poll(() => page.locator(".option input").nth(2).isChecked()).toBe(true);
    stage.server.pass(31 * minute);
    await page.reload();
    await page.getByRole("heading", { name: "Welcome back" }).waitFor();
    expect(await page.locator(".past > li").count()).toBe(2);
    expect(await page.locator(".past").textContent()).toContain("What happens to each message?");
    await page.getByRole("button", { name: "Continue" }).click();
    expect(await page.locator(".option input").nth(2).isChecked()).toBe(true);
    expect(stage.faults).toEqual([]);
    await stage.close();
  });

  it("by a lost connection: an answer waits, outlives a reload, and arrives once", async () => {
    const [stage, page] = await at(browser(), "choose");
    await pickFirst(page);
    const before = responses(stage);
    stage.network = "offline";
    await main(page).click();
    await page.locator(".delivery-waiting").waitFor();
    expect(await page.locator(".delivery").textContent()).toContain("Waiting for the connection");
    expect(await page.locator("[role=status]").textContent()).toContain("Waiting for the connection");
    expect(await warnsWhenLeft(page)).toBe(true);
    await page.evaluate(() =>
      addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), true),
    );
    page.on("dialog", (dialog) => dialog.accept());
    await page.reload();
    await page.getByRole("heading", { name: "Waiting for the connection" }).waitFor();
    stage.network = "on";
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.getByRole("heading", { name: "What happens" }).waitFor();
    expect(responses(stage)).toBe(before + 1);
    expect(await warnsWhenLeft(page)).toBe(false);
    await stage.close();
  });

  it("by an answer of the server that gets lost: what it took is not taken twice", async () => {
    const [stage, page] = await at(browser(), "choose");
    await pickFirst(page);
    const before = responses(stage);
    stage.network = "deaf";
    await main(page).click();
    await page.locator(".delivery-waiting").waitFor();
    stage.network = "on";
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.getByRole("heading", { name: "What happens" }).waitFor();
    expect(await page.locator(".delivery").textContent()).toContain("Answer saved");
    expect(responses(stage)).toBe(before + 1);
    expect(stage.server.log.filter((line) => line === "POST respond")).toHaveLength(2);
    await stage.close();
  });

  it("by a second tab: the first leads until the second takes over, with what was typed", async () => {
    const [stage, first] = await at(browser(), "choose");
    await first.locator(".option input").nth(1).check();
    const second = await stage.open();
    await second.getByRole("heading", { name: "This session is open in another tab" }).waitFor();
    await second.getByRole("button", { name: "Go on here" }).click();
    await expect.poll(() => second.locator(".option input").nth(1).isChecked()).toBe(true);
    await first.getByRole("heading", { name: "This session is open in another tab" }).waitFor();
    await pickFirst(second);
    await main(second).click();
    await second.getByRole("heading", { name: "What happens" }).waitFor();
    // The tab that led is closed: the other one goes on by itself, where the session stands.
    await second.close();
    await first.getByRole("heading", { name: "What happens" }).waitFor();
    expect(stage.faults).toEqual([]);
    await stage.close();
  });

  it("by a way back to the first tab: what was typed in the second is there", async () => {
    const [stage, first] = await at(browser(), "choose");
    await first.locator(".option input").nth(1).check();
    const second = await stage.open();
    await second.getByRole("button", { name: "Go on here" }).click();
    await expect.poll(() => second.locator(".option input").nth(1).isChecked()).toBe(true);
    await second.locator(".option input").nth(2).check();
    await first.getByRole("button", { name: "Go on here" }).click();
    await expect.poll(() => first.locator(".option input").nth(2).isChecked()).toBe(true);
    await second.getByRole("heading", { name: "This session is open in another tab" }).waitFor();
    expect(stage.faults).toEqual([]);
    await stage.close();
  });

  it("by another device that went on: an old page never overwrites, and shows what was not taken", async () => {
    const [stage, page] = await at(browser(), "choose", { poll: 600_000 });
    await pickFirst(page);
    const text = await page.locator(".review .answer").textContent();
    stage.server.playTo(({ status }) => status === "consequence");
    const before = responses(stage);
    await main(page).click();
    await page.locator(".delivery-warning").waitFor();
    expect(await page.locator(".delivery").textContent()).toContain("The session went on in another place");
    expect(await page.locator("[role=alert]").textContent()).toContain(
      "The session went on in another place",
    );
    expect(await page.locator(".lost").textContent()).toContain(text);
    expect(responses(stage)).toBe(before);
    await stage.close();
  });

  it("by another device that went on while an answer was on its way: what was not taken is still shown", async () => {
    const [stage, page] = await at(browser(), "choose");
    await pickFirst(page);
    const text = await page.locator(".review .answer").textContent();
    stage.network = "offline";
    await main(page).click();
    await page.locator(".delivery-waiting").waitFor();
    stage.server.playTo(({ status }) => status === "consequence");
    // The new page is seen before the answer's fate is known.
    stage.network = "answerless";
    await page.getByRole("heading", { name: "What happens" }).waitFor();
    stage.network = "on";
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.locator(".delivery-warning").waitFor();
    expect(await page.locator(".lost").textContent()).toContain(text);
    await stage.close();
  });

  it("by another device while an answer is being made: it is told, with what was typed", async () => {
    const [stage, page] = await at(browser(), "choose");
    await page.locator(".option input").nth(1).check();
    const text = (await page.locator(".option").nth(1).textContent())!.trim();
    stage.server.playTo(({ status }) => status === "consequence");
    await page.getByRole("heading", { name: "What happens" }).waitFor();
    expect(await page.locator(".delivery").textContent()).toContain("The session went on in another place");
    expect(await page.locator(".lost").textContent()).toContain(text);
    await stage.close();
  });

  it("by the clock: the server's counts, more time shows at once, a pause stops it", async () => {
    const server = new FakeServer([firstNinetyDays], { time: 1.5 }).playTo(({ time }) => time.limit !== null);
    const stage = await setStage(browser(), server);
    const page = await stage.open();
    const time = page.locator("p.time");
    await time.waitFor();
    expect(await time.textContent()).toMatch(/(6|5) minutes.*left/s);
    expect(await page.locator("[role=status]").textContent()).toMatch(
      /This page has a time limit: (6|5) minutes.* left/,
    );
    expect(await time.textContent()).toContain("of 6 minutes");
    server.session = advance(server.session, { type: "change-time", time: 2 }, server.now).session;
    await expect.poll(() => time.textContent()).toContain("of 8 minutes");
    expect(await page.locator("[role=status]").textContent()).toMatch(
      /You were given more time: (8|7) minutes/,
    );
    server.pass(3 * minute);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("heading", { name: "Paused" }).waitFor();
    expect(await page.locator("main").textContent()).toContain("you have 5 minutes left on this page");
    server.pass(20 * minute);
    await page.getByRole("button", { name: "Go on" }).click();
    await time.waitFor();
    expect(await time.textContent()).toMatch(/(5 minutes|4 minutes, 30 seconds)/);
    server.pass(6 * minute);
    await page.getByText("Time ran out before an answer was sent.").first().waitFor();
    // A new page has a limit of its own, or none.
    expect(await time.count()).toBe(0);
    expect(stage.faults).toEqual([]);
    await stage.close();
  });

  it("by a browser that throws its storage away in the middle: the answer arrives, once", async () => {
    const [stage, page] = await at(browser(), "choose");
    const before = responses(stage);
    await page.evaluate(clearStorage);
    await page.locator(".option input").nth(1).check();
    await pickFirst(page);
    stage.network = "offline";
    await main(page).click();
    await page.locator(".delivery-waiting").waitFor();
    await page.evaluate(clearStorage);
    stage.network = "on";
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.getByRole("heading", { name: "What happens" }).waitFor();
    expect(await page.locator(".delivery").textContent()).toContain("Answer saved");
    expect(responses(stage)).toBe(before + 1);
    expect(await warnsWhenLeft(page)).toBe(false);
    await main(page).click();
    await page.getByRole("heading", { name: "What happens" }).waitFor({ state: "detached" });
    expect(stage.faults).toEqual([]);
    await stage.close();
  });

  it("by a withdrawal that was not meant; one that was ends it for good", async () => {
    const [stage, page] = await at(browser(), "choose");
    const openDialog = async () => {
      await page.getByRole("button", { name: "Help" }).click();
      await page.getByRole("button", { name: "Stop taking part …" }).click();
      await page.getByRole("heading", { name: "Stop taking part?" }).waitFor();
    };
    await openDialog();
    await page.getByRole("button", { name: "Go on taking part" }).click();
    expect(
      await page.evaluate(() => document.querySelector("leadsim-player")!.shadowRoot!.activeElement?.id),
    ).toBe("menu-help");
    await openDialog();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await openDialog();
    await page.getByRole("button", { name: "Stop for good" }).click();
    await page.getByRole("heading", { name: "You have stopped taking part" }).waitFor();
    expect(stage.server.session.events.at(-1)!.type).toBe("withdrawn");
    await stage.close();
  });
});

/** Whether the page asks before it is left. */
function warnsWhenLeft(page: Page): Promise<boolean> {
  return page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
}

/** As when site data are cleared, or a browser makes room: what was kept is gone, and its connection is closed. */
function clearStorage(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase("leadsim-player");
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
