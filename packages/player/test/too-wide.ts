import type { Page } from "playwright-core";

/** Elements that reach beyond the page; what scrolls by itself, as tables do, may be wider within. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.querySelector("leadsim-player")!.shadowRoot!;
    const width = document.documentElement.clientWidth;
    return [...root.querySelectorAll(".player *")]
      .filter((element) => !element.closest(".scroll, .hidden, svg"))
      .filter((element) => {
        const { left, right, width: wide } = element.getBoundingClientRect();
        return wide > 0 && (left < -1 || right > width + 1);
      })
      .map(
        (element) => `${element.tagName} ${element.className} ${element.textContent!.trim().slice(0, 30)}`,
      );
  });
}
