import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { findBrowser } from "./find-browser.ts";
import { launchBrowser } from "./launch-browser.ts";

/**
 * Tests that share one browser, which is closed after them. Where there is no browser they are skipped, and why is
 * printed. Call `browser()` inside tests and hooks only.
 */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const missing = findBrowser() === undefined;
  if (missing) process.stderr.write(`Skipped: ${name}. There is no Chromium; name one in $CHROMIUM.\n`);
  describe.skipIf(missing)(name, () => {
    let launched: Browser | undefined;
    beforeAll(async () => {
      launched = await launchBrowser();
    });
    afterAll(async () => {
      await launched?.close();
    });
    tests(() => launched!);
  });
}
