import type { Page } from "playwright-core";

/** What has the focus, as its name and kind tell it. */
interface Focused {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly label: string;
  /** Whether it belongs to a group of its own within the decision, as an item that is rated or sorted does. */
  readonly grouped: boolean;
  readonly inDecision: boolean;
  readonly isMain: boolean;
  /** Whether it can be seen without scrolling. */
  readonly inView: boolean;
  readonly isPage: boolean;
}

/**
 * Plays the page that is on the screen with Tab, arrows, Space, Enter and figures alone, from where the focus is; it
 * answers whatever the focus comes to.
 *
 * @returns the heading it left, or null where there is nothing left to press
 */
export async function keyboardStep(page: Page): Promise<string | null> {
  const shown = await shownOn(page);
  if (!shown.hasMain) return null;
  const answered = new Set<string>();
  let count = 0;
  for (let tabs = 0; ; tabs += 1) {
    if (tabs > 80) throw new Error(`The tabulator does not come to the main button on “${shown.heading}”.`);
    await page.keyboard.press("Tab");
    const focused = await focusedOn(page);
    if (!focused.inView)
      throw new Error(`“${focused.label}” has the focus and can't be seen on “${shown.heading}”.`);
    if (focused.isMain) break;
    if (!focused.inDecision) continue;
    if (focused.type === "radio" && !answered.has(focused.name)) {
      await mark(page, answered.size, focused.grouped);
      answered.add(focused.name);
    } else if (focused.type === "checkbox" && count < shown.figures[0]!) {
      count += 1;
      await page.keyboard.press("Space");
    } else if (focused.tag === "BUTTON" && focused.label.startsWith("Place as")) {
      while ((await focusedOn(page)).label.startsWith("Place as")) await page.keyboard.press("Enter");
    } else if (focused.tag === "INPUT" && focused.type === "text") {
      const [least, most, step = 1] = shown.figures as [number, number, number?];
      // All of a budget goes to the first; of three figures each is larger than the one before.
      const figure = shown.shares ? (count === 0 ? least : 0) : Math.min(most, least + 5 * step * count);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(String(figure));
      count += 1;
    }
  }
  await page.keyboard.press("Enter");
  await page.waitForFunction(isOther, shown.text);
  if (!(await focusedOn(page)).isPage)
    throw new Error(`After “${shown.heading}” the focus is not on what is new.`);
  return shown.heading;
}

/** Marks one of a group: the first or, by arrows, another, so that no group of items gets too full. */
async function mark(page: Page, before: number, grouped: boolean): Promise<void> {
  await page.keyboard.press("Space");
  for (let moves = grouped ? (before + 1) % 5 : before; moves > 0; moves -= 1) {
    await page.keyboard.press("ArrowDown");
  }
}

function shownOn(page: Page) {
  return page.evaluate(() => {
    const root = document.querySelector("leadsim-player")!.shadowRoot!;
    const hint = root.querySelector(".hint")?.textContent ?? "";
    return {
      heading: root.querySelector("#page")?.textContent?.trim() ?? "",
      text: root.querySelector("main")!.textContent!,
      hasMain: root.querySelector("main button.main") !== null,
      shares: hint.startsWith("Share out"),
      figures: (hint.replace(/(\d),(?=\d{3})/g, "$1").match(/\d+/g) ?? []).map(Number),
    };
  });
}

function focusedOn(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const active = document.querySelector("leadsim-player")!.shadowRoot!.activeElement ?? document.body;
    const { top, bottom } = active.getBoundingClientRect();
    const input = active as HTMLInputElement;
    const label = active.ariaLabel ?? input.labels?.[0]?.textContent ?? active.textContent ?? "";
    return {
      tag: active.tagName,
      type: input.type ?? "",
      name: input.name ?? "",
      label: label.replace(/\s+/g, " ").trim(),
      grouped: active.closest("fieldset[role=radiogroup]") !== null,
      inDecision: active.closest("form.decision") !== null,
      isMain: active.classList.contains("main"),
      inView: bottom > 0 && top < innerHeight,
      isPage: ["page", "d-review"].includes(active.id),
    };
  });
}

function isOther(before: string): boolean {
  const main = document.querySelector("leadsim-player")!.shadowRoot!.querySelector("main")!;
  const button = main.querySelector("button.main");
  return main.textContent !== before && button?.ariaDisabled !== "true";
}
