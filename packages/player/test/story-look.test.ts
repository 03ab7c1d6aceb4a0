import { describeInBrowser } from "@leadsim/testing";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { FakeServer, formOf, playOf } from "./fake-server.js";
import { setStage } from "./stage.js";

const shape = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluate((drawn) => [
      drawn.classList[1],
      ...[...drawn.querySelectorAll("path")].map((path) => path.getAttribute("d")),
    ]);

const twoStories = () =>
  new FakeServer([playOf("first-ninety-days"), playOf("the-number")], { form: formOf("northline-short") });

/** From what comes before a situation to the situation itself. */
async function toSituation(page: Page): Promise<void> {
  await page.locator("main button.main").click();
  await page.locator(".cover").waitFor();
}

describeInBrowser("the look of a story", (browser) => {
  it("opens it, stays in the head, and another begins with the next story of a form", async () => {
    const server = twoStories();
    const stage = await setStage(browser(), server);
    const page = await stage.open();
    await toSituation(page);
    const first = await shape(page, ".cover");
    expect(await shape(page, ".emblem")).toEqual(first);
    await page.getByRole("button", { name: "Begin" }).click();
    await page.locator(".cover").waitFor({ state: "detached" });
    expect(await shape(page, ".emblem")).toEqual(first);

    server.playTo(({ briefing, scenario }) => briefing !== null && scenario.number === 2);
    await page.reload();
    await toSituation(page);
    const second = await shape(page, ".cover");
    expect(second).not.toEqual(first);
    expect(await shape(page, ".emblem")).toEqual(second);
    expect(stage.faults).toEqual([]);
    await stage.close();
  });

  it("is seen above the title although the focus goes there", async () => {
    const server = twoStories().playTo(
      ({ briefing, scenario }) => briefing !== null && scenario.number === 2,
    );
    for (const width of [320, 1280]) {
      const stage = await setStage(browser(), server, { width, height: 600 });
      const page = await stage.open();
      await page.locator("h2#page").waitFor();
      await toSituation(page);
      expect(
        await page.evaluate(() => document.querySelector("leadsim-player")!.shadowRoot!.activeElement!.id),
      ).toBe("page");
      const { y, height } = (await page.locator(".cover").boundingBox())!;
      expect([y >= 0, y + height <= 600]).toEqual([true, true]);
      await stage.close();
    }
  });

  it("takes the host's color, and goes where the host wants none", async () => {
    const stage = await setStage(browser(), twoStories());
    const page = await stage.open();
    await toSituation(page);
    const color = () =>
      page.locator(".cover").evaluate((drawn) => getComputedStyle(drawn.querySelector("path")!).fill);
    const before = await color();
    const hue = (await shape(page, ".cover"))[0]!;
    await page.evaluate((name) => {
      document.querySelector("leadsim-player")!.style.setProperty(`--leadsim-${name}`, "rgb(1, 2, 3)");
    }, hue);
    expect([before, await color()]).toEqual([expect.not.stringContaining("rgb(1, 2, 3)"), "rgb(1, 2, 3)"]);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("leadsim-player::part(cover), leadsim-player::part(emblem) { display: none }");
      document.adoptedStyleSheets = [sheet];
    });
    expect(await page.locator(".look:visible").count()).toBe(0);
    await stage.close();
  });

  it("is nothing to a screen reader, and is not drawn in forced colors", async () => {
    const stage = await setStage(browser(), twoStories(), { forcedColors: "active" });
    const page = await stage.open();
    await page.locator("main button.main").click();
    await page.locator(".cover").waitFor({ state: "attached" });
    expect(await page.locator(".look").evaluateAll((all) => all.map((one) => one.ariaHidden))).toEqual([
      "true",
      "true",
    ]);
    expect(await page.locator(".look:visible").count()).toBe(0);
    await stage.close();
  });
});
