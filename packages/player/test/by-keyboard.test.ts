import { describeInBrowser } from "@leadsim/testing";
import { expect, it } from "vitest";
import { FakeServer, playOf } from "./fake-server.js";
import { keyboardStep } from "./keyboard-robot.js";
import { setStage } from "./stage.js";

describeInBrowser("a phone's width and a keyboard", (browser) => {
  it.each(["first-ninety-days", "the-number"])(
    "are enough to play %s to its end: what has the focus can be seen, and what is new gets it",
    async (id) => {
      const server = new FakeServer([playOf(id)]);
      const stage = await setStage(browser(), server, { width: 320, height: 640 });
      const page = await stage.open();
      await page.locator("main button.main").waitFor();
      const headings: string[] = [];
      for (let left = await keyboardStep(page); left !== null; left = await keyboardStep(page)) {
        headings.push(left);
        server.pass(5_000);
      }
      expect(server.session.state.page).toBe("completed");
      expect(new Set(headings).size).toBeGreaterThan(15);
      expect(stage.faults).toEqual([]);
      await stage.close();
    },
    180_000,
  );
});
