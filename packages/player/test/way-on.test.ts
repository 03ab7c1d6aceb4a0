import { compile } from "@leadsim/engine";
import { loadScenario } from "@leadsim/scenarios";
import { describeInBrowser } from "@leadsim/testing";
import { expect, it } from "vitest";
import { FakeServer } from "./fake-server.js";
import { setStage } from "./stage.js";

const evening = `format: leadsim/scenario@1
id: soir
version: 1.0.0
title: Seul au bureau
locale: fr
minutes: 1
instruction: should
summary: Il est neuf heures du soir, et tout le monde est parti.
model: any@1
scenes:
  last-mail:
    heading: Lundi soir
    say:
      - narrator: Le dernier message est parti.
    continue: Fermer le portable
  door:
    say:
      - narrator: La porte est ouverte.
endings:
  done:
    say:
      - narrator: La soirée est finie.
`;

describeInBrowser("the way on from a scene", (browser) => {
  it("without people nobody is introduced, and the button has the author's words in the author's language", async () => {
    const play = compile(loadScenario(evening, { file: "soir.yaml" }).document!);
    const stage = await setStage(browser(), new FakeServer([play]), { locale: "en" });
    const page = await stage.open();
    await page.locator("main button.main").click();
    await page.getByRole("heading", { name: "Seul au bureau" }).waitFor();
    expect(await page.locator(".cast").count()).toBe(0);
    await page.locator("main button.main").click();
    const button = page.getByRole("button", { name: "Fermer le portable" });
    await button.waitFor();
    expect(await button.locator("span").getAttribute("lang")).toBe("fr");
    if (process.env["WAY_ON_PICTURE"]) await page.screenshot({ path: process.env["WAY_ON_PICTURE"] });
    await button.click();
    await page.getByText("La porte est ouverte.").waitFor();
    expect(await page.getByRole("button", { name: "Fermer le portable" }).count()).toBe(0);
    expect(stage.faults).toEqual([]);
    await stage.close();
  });
});
