import { bundleForBrowser, describeInBrowser } from "@leadsim/testing";
import { expect, it } from "vitest";
import { everyWay, FakeServer, formOf, playOf } from "./fake-server.js";
import { setStage } from "./stage.js";

type Told = readonly (readonly [name: string, detail: Record<string, unknown>])[];

/** All of our other packages that is in it: what the fields of a response are called, and the contrast of two colors. */
const shared = {
  "packages/scenarios/src/document/response-names.ts": 450,
  "packages/scenarios/src/color/contrast.ts": 500,
};

it("the player weighs under 60 kB, gzipped whole, and no code of the engine or of keys is in it", async () => {
  const { code, gzipped, inputs } = await bundleForBrowser(
    'import "@leadsim/player/define"; export * from "@leadsim/player";',
    import.meta.dirname,
  );
  expect(gzipped).toBeLessThan(60_000);
  const held = Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : []));
  const foreign = held.filter((file) => /packages\/(?!player\/)/.test(file));
  expect(foreign.filter((file) => !(file in shared))).toEqual([]);
  for (const [file, most] of Object.entries(shared)) expect(inputs[file]!.bytesInOutput).toBeLessThan(most);
  const installed = held.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  expect([...new Set(installed)].sort()).toEqual(["@lit/reactive-element", "idb", "lit-element", "lit-html"]);
  for (const word of ["off-by", "offBy", "micro-behavior", "evidence"]) expect(code).not.toContain(word);
});

describeInBrowser("in a host's page", (browser) => {
  it("the page learns height, state, delivery and the end, by events", async () => {
    const server = new FakeServer([everyWay()]).playTo(({ as }) => as === "inbox");
    const stage = await setStage(browser(), server);
    const page = await stage.open();
    await page.locator("form.decision").waitFor();
    const told = () => page.evaluate(() => (window as unknown as { told: Told }).told);
    const of = async (name: string) =>
      (await told()).filter(([one]) => one === name).map(([, detail]) => detail);
    expect(await of("page")).toMatchObject([{ session: "visit", status: "deciding" }]);

    const heights = async () => (await of("height")).map(({ height }) => height as number);
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
    const before = (await heights()).at(-1)!;
    await page.locator("main button.main").click();
    await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(before);
    for (const group of await page.locator("fieldset fieldset").all()) {
      await group.locator("input").last().check();
    }
    await expect.poll(async () => (await heights()).at(-1)).toBe(before);

    await page.locator("main button.main").click();
    await page.locator("form.review").waitFor();
    await page.locator("main button.main").click();
    await page.getByRole("heading", { name: "An ordinary Monday" }).waitFor();
    expect((await of("delivery")).map(({ delivery }) => delivery)).toEqual(["sending", "saved"]);
    expect(await of("end")).toEqual([{ session: "visit", status: "completed" }]);
    expect(await of("failed")).toEqual([]);
    expect(stage.faults).toEqual([]);
    await stage.close();
  });

  it("what the page says of itself stands in the banner of the screen, or on what is shown instead of it", async () => {
    const stage = await setStage(browser(), new FakeServer([playOf("first-ninety-days")]), {
      html: (player) => player.replace("></", '><h1 slot="host">Northline</h1></'),
    });
    const page = await stage.open();
    await page.locator("h2#page").waitFor();
    const landmarkOf = () =>
      page.locator("[slot=host]").evaluate((name) => name.assignedSlot?.parentElement?.localName);
    expect(await landmarkOf()).toBe("header");
    expect(await page.getByRole("heading", { level: 1, name: "Northline" }).isVisible()).toBe(true);
    stage.network = "offline";
    await page.reload();
    await page.getByText("There is no connection").waitFor();
    expect(await landmarkOf()).toBe("main");
    await stage.close();
  });

  it("a page that is written from right to left leaves a story in English as it is; the element's own direction counts", async () => {
    const stage = await setStage(browser(), new FakeServer([playOf("first-ninety-days")]), {
      html: (player) => `<div dir="rtl">${player}</div>`,
    });
    const page = await stage.open();
    await page.locator("h2#page").waitFor();
    const direction = () => page.locator("h2#page").evaluate((title) => getComputedStyle(title).direction);
    expect(await direction()).toBe("ltr");
    await page.evaluate(() => {
      const player = document.querySelector("leadsim-player")!;
      player.dir = "rtl";
      player.requestUpdate();
    });
    await expect.poll(direction).toBe("rtl");
    await stage.close();
  });

  it("a session that can't be reached says why, and the page learns it", async () => {
    const stage = await setStage(browser(), new FakeServer([everyWay()]), {
      script: `
        window.connect = () => httpTransport({ base: "/v1", session: "visit", fetch: async () => new Response("", { status: 401 }) });
        player.transport = window.connect();`,
    });
    const page = await stage.open();
    await page.getByText("This browser has no access any more.").waitFor();
    const told = await page.evaluate(() => (window as unknown as { told: Told }).told);
    expect(told).toContainEqual(["failed", { code: "unauthorized" }]);
    await stage.close();
  });

  it("scenes look like what they are, and say so", async () => {
    const server = new FakeServer([everyWay()]);
    const stage = await setStage(browser(), server, { width: 700 });
    const page = await stage.open();
    for (const [as, name] of [
      ["message", "Message"],
      ["call", "Call With Margot Lindgren"],
      ["meeting", "Meeting With Ines Carvalho, Kofi Boateng, and Margot Lindgren"],
      ["note", "Note"],
      ["inbox", "Inbox"],
    ] as const) {
      server.playTo((now) => now.as === as);
      await page.reload();
      await page.locator("h2#page").waitFor();
      expect(await page.getByRole("region", { name, exact: true }).count()).toBe(1);
    }
    await stage.close();
  });

  it("documents carry pictures with words and recordings with transcripts, and keep their marks", async () => {
    const server = new FakeServer([everyWay()]).playTo(
      ({ as, decision }) => as === "call" && decision !== null,
    );
    const stage = await setStage(browser(), server);
    const page = await stage.open();
    const open = async (title: string) => {
      await page.getByRole("button", { name: title }).click();
      return page.locator(".exhibit", { hasText: title });
    };
    const board = await open("The board in the corridor");
    expect(await board.getByRole("img").getAttribute("alt")).toContain("Kofi is the last");
    const voicemail = await open("A voicemail from Howard");
    expect(await voicemail.locator("audio").getAttribute("src")).toMatch(/every-way\/sound\/howard\.mp3$/);
    expect(await voicemail.locator(".transcript").textContent()).toContain("Ring me before three.");
    const pitch = await open("Kofi's pitch, on video");
    expect(await pitch.locator("track").getAttribute("src")).toMatch(/pitch\.vtt$/);
    expect(await pitch.locator(".transcript").textContent()).toContain("And what does the customer make?");
    const deals = await open("Open deals");
    expect(await deals.locator("th[scope=row]").first().textContent()).toBe("Hartwell Pumps");
    expect(await deals.locator("th[scope=col]").nth(1).textContent()).toBe("Value in k€");
    // A year is a year; a sum of money has its thousands.
    expect(await deals.locator("td").allTextContents()).toEqual(["12,400", "2022", "60", "34", "2026", "15"]);
    await expect.poll(() => server.session.events.filter(({ type }) => type === "opened").length).toBe(4);
    // Closed and opened again: nothing more is recorded.
    await open("Open deals");
    await open("Open deals");
    await page.locator(".exhibit .mark").first().waitFor({ state: "detached" });
    expect(server.session.events.filter(({ type }) => type === "opened")).toHaveLength(4);
    expect(stage.faults).toEqual([]);
    await stage.close();
  });

  it("a table that is wider than a phone says so below it; one that fits says nothing", async () => {
    const server = new FakeServer([everyWay()]).playTo(
      ({ as, decision }) => as === "call" && decision !== null,
    );
    const stage = await setStage(browser(), server, { width: 320 });
    const page = await stage.open();
    await page.getByRole("button", { name: "Documents" }).click();
    await page.getByRole("button", { name: "Open deals" }).click();
    const table = page.locator(".scroll", { hasText: "Hartwell Pumps" });
    const note = page.getByText("This table has more columns");
    await note.waitFor();
    expect(await table.evaluate((place) => place.scrollWidth - place.clientWidth)).toBeGreaterThan(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await note.waitFor({ state: "hidden" });
    expect(await table.evaluate((place) => place.scrollWidth - place.clientWidth)).toBe(0);
    await stage.close();
  });

  it("a form tells what to expect, a second situation begins after the end of the first", async () => {
    const plays = [playOf("first-ninety-days"), playOf("the-number")];
    const server = new FakeServer(plays, { form: formOf("northline-short"), time: 1.5 });
    const stage = await setStage(browser(), server, {
      script: `player.settings = {
        contact: { name: "Dana Whitfield", email: "dana@northline.example", page: "javascript:alert(1)" },
        data: { paragraphs: ["Your results are kept for a year."], page: "https://northline.example/privacy" },
        glossary: [{ term: "CRM", meaning: "Where sellers record their deals." }],
      };`,
    });
    const page = await stage.open();
    await page.getByRole("heading", { name: "What to expect" }).waitFor();
    const text = (await page.locator("main").textContent())!;
    for (const told of [
      "You make 28 decisions in 2 situations.",
      "Allow about 1 hour, 14 minutes for all situations together.",
      "You have 1.5 times the usual time on them.",
      "How long you take is never scored.",
      "Your results are kept for a year.",
      "Dana Whitfield",
    ]) {
      expect(text).toContain(told);
    }
    expect(
      await page.locator("a").evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
    ).toEqual(["https://northline.example/privacy", "mailto:dana@northline.example"]);
    await page.getByRole("button", { name: "Help" }).click();
    expect(await page.locator("dialog").textContent()).toContain("Where sellers record their deals.");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("heading", { name: "First Ninety Days" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Begin", exact: true }).waitFor();
    server.playTo(({ briefing, scenario }) => briefing !== null && scenario.number === 2);
    await page.reload();
    await page.getByText("The end of this situation").waitFor();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("heading", { name: "The Number" }).waitFor();
    await page.getByRole("button", { name: "Begin the next situation" }).waitFor();
    expect(stage.faults).toEqual([]);
    await stage.close();
  });
});
