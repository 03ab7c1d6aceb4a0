import type { DecisionType } from "@leadsim/scenarios";
import { accessibilityFaults, describeInBrowser } from "@leadsim/testing";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { FakeServer, playOf } from "./fake-server.js";
import { type Stage, type StageOptions, setStage } from "./stage.js";
import { homes } from "./states.js";
import { tooWide } from "./too-wide.js";

/** What a person presses after the tabulator brought them to the decision's first control. */
const keysOf: Readonly<Record<DecisionType, (page: Page) => Promise<void>>> = {
  choose: (page) => press(page, "Space"),
  // Three of the options.
  select: (page) => press(page, "Space", "Tab", "Space", "Tab", "Space"),
  // Each message in another group, by arrows within a choice.
  sort: async (page) => {
    for (const down of [0, 1, 2, 2, 3, 3, 4, 4, 4]) {
      await press(page, "Space", ...Array<string>(down).fill("ArrowDown"), "Tab");
    }
  },
  rate: async (page) => {
    for (let item = 0; item < 6; item += 1) await press(page, "Space", "ArrowRight", "Tab");
  },
  // The first is most effective; the arrow passes over it to the second, which is least effective.
  "best-worst": (page) => press(page, "Space", "Tab", "Space", "ArrowDown"),
  // Placed one by one: the focus goes to the next by itself. Then the last is moved up.
  rank: async (page) => {
    await press(page, "Enter", "Enter", "Enter", "Enter", "Enter");
    await press(page, "Shift+Tab", "Enter");
  },
  allocate: async (page) => {
    await press(page, "Tab");
    await page.keyboard.type("200");
    await press(page, "Tab", "Tab", "Tab", "ArrowUp", "ArrowUp");
  },
  estimate: async (page) => {
    await page.keyboard.type("1,300");
    await press(page, "Tab");
    await page.keyboard.type("1600");
    await press(page, "Tab");
    await page.keyboard.type("2000");
  },
};

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function at(
  browser: Parameters<typeof setStage>[0],
  type: DecisionType,
  options: StageOptions = {},
): Promise<[Stage, Page]> {
  const stage = await setStage(browser, new FakeServer([playOf(homes[type])]).playToDecision(type), options);
  const page = await stage.open();
  await page.locator("form.decision").waitFor();
  return [stage, page];
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.querySelector("leadsim-player")!.shadowRoot!.activeElement;
    return active?.id || active?.textContent?.trim() || "";
  });

describeInBrowser("for everyone", (browser) => {
  it.each(Object.keys(homes) as DecisionType[])(
    "%s can be answered by the keyboard alone, and what comes of it gets the focus",
    async (type) => {
      const [stage, page] = await at(browser(), type);
      // From the question on; screen readers come here, too.
      await page.locator("#d-prompt").focus();
      await press(page, "Tab");
      await keysOf[type](page);
      for (let tries = 0; (await focused(page)) !== "Review answer"; tries += 1) {
        if (tries > 40) throw new Error("The tabulator does not come to the button.");
        await press(page, "Tab");
      }
      await press(page, "Enter");
      expect(await page.locator(".faults").allTextContents()).toEqual([]);
      expect(await focused(page)).toBe("d-review");
      await press(page, "Tab", "Enter");
      await page.getByText("Answer saved").first().waitFor();
      expect(await focused(page)).toBe("page");
      expect(stage.server.session.events.filter((event) => event.type === "responded").at(-1)).toMatchObject({
        type: "responded",
      });
      expect(stage.faults).toEqual([]);
      await stage.close();
    },
  );

  it("what is missing is said and shown, and the focus stays where it is", async () => {
    const [stage, page] = await at(browser(), "rate");
    const review = page.getByRole("button", { name: "Review answer" });
    await review.focus();
    await press(page, "Enter");
    expect(await page.locator("[role=alert]").textContent()).toMatch(/6 things to put right\. Rate “/);
    expect(await focused(page)).toBe("Review answer");
    expect(await page.locator("fieldset[aria-invalid=true]").count()).toBe(6);
    expect(await accessibilityFaults(page)).toEqual([]);
    // Each of them leads to where it is missing.
    await page.locator(".faults button").nth(2).click();
    expect(await focused(page)).toMatch(/^d-.*-1$/);
    // The same mistake again is said again.
    const said = await page.locator("[role=alert]").textContent();
    await review.click();
    expect(await page.locator("[role=alert]").textContent()).not.toBe(said);
    await stage.close();
  });

  it("live regions are there from the first, one polite and one at once", async () => {
    const stage = await setStage(browser(), new FakeServer([playOf("first-ninety-days")]), {
      script: "window.first = [...player.shadowRoot?.querySelectorAll('[role]') ?? []].length;",
    });
    const page = await stage.open();
    await page.locator("main h2").waitFor();
    const regions = page.locator("[role=status], [role=alert]");
    expect(await regions.evaluateAll((all) => all.map((one) => one.getAttribute("role")))).toEqual([
      "status",
      "alert",
    ]);
    await page.evaluate(() => {
      const root = document.querySelector("leadsim-player")!.shadowRoot!;
      Object.assign(window, { polite: root.querySelector("[role=status]") });
    });
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("button", { name: "Continue" }).waitFor();
    // The same element all along: a region that is put in with its text is not read out.
    expect(
      await page.evaluate(
        () =>
          (window as unknown as { polite: Element }).polite ===
          document.querySelector("leadsim-player")!.shadowRoot!.querySelector("[role=status]"),
      ),
    ).toBe(true);
    await stage.close();
  });

  it("nothing lies within what can be pressed, nothing needs dragging, nothing has a style of its own", async () => {
    const server = new FakeServer([playOf("the-number")]).playToDecision("rank");
    const stage = await setStage(browser(), server);
    const page = await stage.open();
    await page.locator("form.decision").waitFor();
    await page.locator("[id$=-place]").first().click();
    await page.locator(".exhibit button").first().click();
    const found = await page.evaluate(() => {
      const root = document.querySelector("leadsim-player")!.shadowRoot!;
      const pressable = "button, a, select, [role=button], summary";
      return {
        nested: root.querySelectorAll(`:is(${pressable}) :is(${pressable}, input)`).length,
        draggable: root.querySelectorAll("[draggable], [ondragstart]").length,
        styled: root.querySelectorAll("[style], style, link, script").length,
        roots: [...root.querySelectorAll("*")].filter((element) => element.shadowRoot).length,
        unnamed: [...root.querySelectorAll<HTMLInputElement>("input, select")].filter(
          (input) => !input.labels?.length && !input.ariaLabel,
        ).length,
      };
    });
    expect(found).toEqual({ nested: 0, draggable: 0, styled: 0, roots: 0, unnamed: 0 });
    expect(stage.faults).toEqual([]);
    await stage.close();
  });

  it.each<[string, StageOptions]>([
    ["320 pixels", { width: 320, height: 640 }],
    ["1280 pixels at 400%", { width: 320, height: 256 }],
    ["right to left", { width: 320, attributes: 'dir="rtl"' }],
    ["text spacing", { width: 320, script: spacing() }],
    ["forced colors", { width: 800, forcedColors: "active" }],
  ])("at %s nothing is cut off and nothing scrolls sideways", async (_, options) => {
    const [stage, page] = await at(browser(), "sort", options);
    for (const type of ["sort", "rank", "allocate", "estimate"] as const) {
      stage.server = new FakeServer([playOf(homes[type])]).playToDecision(type);
      await page.reload();
      await page.locator("form.decision").waitFor();
      if (type === "rank") await page.locator("[id$=-place]").first().click();
      expect(await tooWide(page)).toEqual([]);
    }
    expect(await accessibilityFaults(page)).toEqual([]);
    await stage.close();
  });

  it("one can practice each way of answering before it counts, and nothing of it is sent", async () => {
    const server = new FakeServer([playOf("the-number")]);
    const stage = await setStage(browser(), server, { width: 400 });
    const page = await stage.open();
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("button", { name: "Try them" }).click();
    const names: string[] = [];
    for (let round = 0; round < 7; round += 1) {
      names.push((await page.locator("h2#page").textContent())!);
      await practice(page);
      expect(await page.locator("#p-done").textContent()).toContain("That is how it works");
      await page.locator("main button.main").click();
    }
    expect(names).toEqual([
      "Choose one",
      "Choose several",
      "Sort into groups",
      "Estimate a figure",
      "Most and least effective",
      "Put in order",
      "Share out an amount",
    ]);
    await page.getByRole("button", { name: "Try them again" }).waitFor();
    expect(await focused(page)).toBe("try");
    expect(server.log.every((line) => line === "GET view")).toBe(true);
    expect(stage.faults).toEqual([]);
    await stage.close();
  });
});

/** Answers the practice decision on the screen, whatever it is. */
async function practice(page: Page): Promise<void> {
  const form = page.locator("form.decision");
  const check = async (selector: string) => {
    for (const input of await form.locator(selector).all()) await input.check();
  };
  const kind = await page.locator("h2#page").textContent();
  if (kind === "Choose several") await check("li:nth-child(-n + 2) input");
  else if (kind === "Choose one") await check("li:first-child input");
  else if (kind === "Sort into groups") await check("fieldset fieldset label:last-child input");
  else if (kind === "Most and least effective") {
    await form.locator("input").nth(0).check();
    await form.locator("input").nth(3).check();
  } else if (kind === "Put in order") {
    for (let place = 0; place < 3; place += 1) await form.locator("[id$=-place]").first().click();
  } else {
    const values = kind === "Estimate a figure" ? ["30", "45", "60"] : ["2.5", "1.5", "2"];
    for (const [place, value] of values.entries()) await form.locator("input").nth(place).fill(value);
  }
  await page.locator("main button.main").click();
  await page.locator("form.review").waitFor();
  await page.locator("main button.main").click();
}

/** The spacing that WCAG 1.4.12 asks to stand, set as a reader's own styles would. */
function spacing(): string {
  return `
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
    customElements.whenDefined("leadsim-player").then(() => player.updateComplete).then(() => {
      player.shadowRoot.adoptedStyleSheets = [...player.shadowRoot.adoptedStyleSheets, sheet];
    });`;
}
