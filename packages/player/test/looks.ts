import type { Page } from "playwright-core";

/** How a page can look: in both languages, themes and widths. */
export const looks = ["en", "de"].flatMap((locale) =>
  ["light", "dark"].flatMap((theme) => [1280, 320].map((width) => ({ locale, theme, width }))),
);

export type Look = (typeof looks)[number];

/** Lets a page look so. */
export async function wear(page: Page, { locale, theme, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(
    async ([language, scheme]) => {
      const player = document.querySelector("leadsim-player")!;
      player.setAttribute("locale", language!);
      player.setAttribute("theme", scheme!);
      // The player learns of its new width with the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    [locale, theme],
  );
}
