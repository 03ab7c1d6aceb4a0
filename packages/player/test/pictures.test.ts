import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { describeInBrowser } from "@leadsim/testing";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { everyWay, FakeServer, playOf } from "./fake-server.js";
import { type StageOptions, setStage } from "./stage.js";

// `LEADSIM_PICTURES=1 npx vitest run packages/player/test/pictures.test.ts` takes the pictures of docs/player.md anew.

const folder = new URL("../../../docs/images/player/", import.meta.url);
const manual = new URL("../../../docs/player.md", import.meta.url);

interface Picture {
  readonly name: string;
  readonly server: () => FakeServer;
  readonly look: StageOptions;
  /** What a person has done when the picture is taken. */
  readonly done: (page: Page) => Promise<void>;
}

const wide = { width: 1160, height: 800 } as const;
const phone = { width: 360, height: 740 } as const;
const ninety = () => new FakeServer([playOf("first-ninety-days")]);
const number = () => new FakeServer([playOf("the-number")]);
const day = () => new FakeServer([everyWay()]);

/** Brings the decision into the middle of the picture. */
const showDecision = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector("leadsim-player")!.shadowRoot!;
    root.querySelector("#d-prompt")!.scrollIntoView({ block: "center" });
  });

const check = async (page: Page, ...selectors: readonly string[]) => {
  for (const selector of selectors) await page.locator(selector).check();
};

const decisions: readonly (readonly [
  type: Parameters<FakeServer["playToDecision"]>[0],
  server: () => FakeServer,
  done: (page: Page) => Promise<void>,
])[] = [
  ["choose", ninety, (page) => check(page, ".options li:nth-child(3) input")],
  [
    "select",
    ninety,
    (page) => check(page, ".options li:nth-child(2) input", ".options li:nth-child(4) input"),
  ],
  [
    "sort",
    ninety,
    (page) =>
      check(
        page,
        "li:nth-child(1) > fieldset label:nth-child(2) input",
        "li:nth-child(2) > fieldset label:nth-child(3) input",
        "li:nth-child(3) > fieldset label:nth-child(5) input",
      ),
  ],
  [
    "rate",
    ninety,
    (page) =>
      check(
        page,
        "li:nth-child(1) > fieldset label:nth-child(2) input",
        "li:nth-child(2) > fieldset label:nth-child(5) input",
        "li:nth-child(3) > fieldset label:nth-child(4) input",
      ),
  ],
  [
    "best-worst",
    number,
    (page) => check(page, "li:nth-child(3) [id$=-best]", "li:nth-child(1) [id$=-worst]"),
  ],
  [
    "rank",
    number,
    async (page) => {
      for (let place = 0; place < 3; place += 1) await page.locator("[id$=-place]").first().click();
    },
  ],
  [
    "allocate",
    number,
    async (page) => {
      const amounts = page.locator(".amount-item input");
      for (const [place, amount] of ["40", "70", "20", "50"].entries()) await amounts.nth(place).fill(amount);
    },
  ],
  [
    "estimate",
    number,
    async (page) => {
      const figures = page.locator(".figure-field input");
      for (const [place, figure] of ["1440", "1600", "1900"].entries()) await figures.nth(place).fill(figure);
    },
  ],
];

const pictures: readonly Picture[] = [
  ...decisions.map(
    ([type, server, done]): Picture => ({
      name: type,
      server: () => server().playToDecision(type),
      look: wide,
      done: async (page) => {
        await done(page);
        await showDecision(page);
      },
    }),
  ),
  {
    name: "cover",
    server: number,
    look: wide,
    done: async (page) => {
      await page.locator("main button.main").click();
      await page.locator(".cover").waitFor();
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: "narrow",
    server: () => ninety().playToDecision("choose"),
    look: phone,
    done: async (page) => {
      await check(page, ".options li:nth-child(2) input");
      await showDecision(page);
    },
  },
  {
    name: "dark",
    server: () => number().playToDecision("best-worst"),
    look: { ...wide, scheme: "dark" },
    done: async (page) => {
      await check(page, "li:nth-child(3) [id$=-best]");
      await page.locator(".exhibit button").nth(1).click();
    },
  },
  {
    name: "message",
    server: () => day().playTo(({ as }) => as === "message"),
    look: wide,
    done: async () => {},
  },
  {
    name: "meeting",
    server: () => day().playTo(({ as }) => as === "meeting"),
    look: wide,
    done: async () => {},
  },
  {
    name: "consequence",
    server: () =>
      ninety()
        .playToDecision("choose")
        .playTo(({ status }) => status === "consequence"),
    look: wide,
    done: async () => {},
  },
];

/** Practice of each way of answering, which is German throughout, on a phone in the dark. */
async function practiceInGerman(
  browser: Parameters<typeof setStage>[0],
  shoot: (page: Page, name: string) => Promise<unknown>,
) {
  const stage = await setStage(browser, number(), {
    ...phone,
    scheme: "dark",
    locale: "de",
    attributes: 'locale="de"',
    html: (player) => player,
  });
  const page = await stage.open();
  await page.locator("h2#page").waitFor();
  await shoot(page, "german");
  await page.locator("main button.main").click();
  await page.locator("#try").click();
  await page.locator("form.decision").waitFor();
  await shoot(page, "german-practice");
  await stage.close();
}

const patience = 180_000;

if (process.env.LEADSIM_PICTURES) {
  describeInBrowser("the pictures of the manual", (browser) => {
    it(
      "are taken",
      async () => {
        mkdirSync(folder, { recursive: true });
        const shoot = (page: Page, name: string) =>
          page.screenshot({ path: new URL(`${name}.png`, folder).pathname, animations: "disabled" });
        for (const { name, server, look, done } of pictures) {
          const html = (player: string) => player;
          const stage = await setStage(browser(), server(), { ...look, html });
          const page = await stage.open();
          await page.locator("h2#page").waitFor();
          await done(page);
          await shoot(page, name);
          await stage.close();
        }
        await practiceInGerman(browser(), shoot);
      },
      patience,
    );
  });
}

it("every picture that the manual shows is there, and every one there is shown", () => {
  const shown = [...readFileSync(manual, "utf8").matchAll(/images\/player\/([\w-]+)\.png/g)].map(
    ([, name]) => name!,
  );
  const made = [...pictures.map(({ name }) => name), "german", "german-practice"];
  expect([...new Set(shown)].sort()).toEqual([...made].sort());
  expect(made.filter((name) => !existsSync(new URL(`${name}.png`, folder)))).toEqual([]);
});
