import { accessibilityFaults, describeInBrowser } from "@leadsim/testing";
import { expect, it } from "vitest";
import { looks, wear } from "./looks.js";
import { setStage } from "./stage.js";
import { settings, states } from "./states.js";
import { tooWide } from "./too-wide.js";

describeInBrowser("every state", (browser) => {
  it.each(states)(
    "$name: keeps no one out and fits, in both languages, themes and widths",
    async ({ name, server, reach }) => {
      const script = `player.settings = ${JSON.stringify(settings)};`;
      const stage = await setStage(browser(), server(), { script, poll: 600_000 });
      const page = await stage.open();
      await page.locator("h2#page").waitFor();
      await reach?.(page, stage);
      const landmarks = [await page.getByRole("main").count(), await page.getByRole("banner").count()];
      expect(landmarks, "one main part, and at most one banner, also beside an open dialog").toEqual([
        1,
        Math.min(1, landmarks[1]!),
      ]);
      for (const look of looks) {
        await wear(page, look);
        const told = `${name} ${JSON.stringify(look)}`;
        expect(await accessibilityFaults(page), told).toEqual([]);
        expect(await tooWide(page), told).toEqual([]);
      }
      expect(stage.faults).toEqual([]);
      await stage.close();
    },
    60_000,
  );
});
