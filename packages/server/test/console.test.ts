import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { readLibrary } from "@leadsim/scenarios/node";
import { accessibilityFaults, describeInBrowser } from "@leadsim/testing";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { enter, play, type TestHost, testHost } from "../src/host.test-support.js";

// The console in a real browser. `LEADSIM_PICTURES=1 npx vitest run packages/server/test/console.test.ts` takes the pictures
// of docs/console.md anew; `LEADSIM_ALL_PICTURES=folder` puts one of every page into a folder, to be looked at.

const folder = new URL("../../../docs/images/console/", import.meta.url);
/** Pages that docs/console.md shows. */
const pictures = [
  "orders",
  "mistakes",
  "session",
  "profile",
  "compare",
  "webhook",
  "scenario",
  "diagnostics",
];
const manual = new URL("../../../docs/console.md", import.meta.url);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** A form as somebody sends it. */
interface FormSent {
  readonly path: string;
  readonly fill: Readonly<Record<string, string>>;
  readonly send: string;
}

describeInBrowser("the console", (browser) => {
  let host: TestHost;
  let url: string;
  let key: string;
  /** Ids of what the pages are about. */
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    // Later than any clock that a browser may have: its cookies shall not be over.
    host = await testHost({ environment: { LEADSIM_PUBLIC_URL: url }, at: new Date("2031-03-03T08:00:00Z") });
    await host.app.listen({ host: "127.0.0.1", port });
    key = await host.key(["admin"]);
    await fill(host, ids, key);
  }, 120_000);
  afterAll(() => host?.app.close());

  const pages = (): readonly (readonly [name: string, path: string])[] => [
    ["orders", "/console/orders"],
    ["invite", "/console/orders/invite"],
    ["people-file", "/console/orders/people"],
    ["order", `/console/orders/${ids.order}`],
    ["order-invited", `/console/orders/${ids.invited}`],
    ["session", `/console/sessions/${ids.open}`],
    ["results", "/console/results"],
    ["profile", `/console/results/${ids.session}`],
    ["compare", `/console/compare?with=${ids.session}&with=${ids.other}`],
    ["teams", "/console/teams"],
    ["team", "/console/teams/team?name=North"],
    ["person", `/console/people/${ids.person}`],
    ["library", "/console/library"],
    ["scenario", "/console/library/scenario/first-ninety-days/" + ids.version],
    ["upload", "/console/library/upload"],
    ["export", "/console/export"],
    ["webhooks", "/console/webhooks"],
    ["webhook", `/console/webhooks/${ids.webhook}`],
    ["connections", "/console/connections"],
    ["greenhouse", `/console/connections/${ids.greenhouse}`],
    ["lrs", `/console/connections/${ids.lrs}`],
    ["cmi5", `/console/connections/${ids.cmi5}`],
    ["audit", "/console/audit"],
    ["settings", "/console/settings"],
    ["refused", "/console/orders/00000000-0000-7000-8000-000000000000"],
  ];

  /** What forms are answered with that are wrong, or that are asked about first. */
  const forms = (): Readonly<Record<string, FormSent>> => {
    const scenario = readLibrary()
      .scenarios[0]!.source.replace(/^minutes:/m, "minuten:")
      .replace("unless", "unles");
    const csv =
      "name,email,reference\nNora Example,nora@example.com,e-7\nOle Example,ole.example.com,e-7\n,,\n";
    const sends = (path: string) => `form[action="/console/${path}"] button`;
    return {
      mistakes: { path: "/console/orders/people", fill: { csv }, send: sends("orders/people/preview") },
      diagnostics: {
        path: "/console/library/upload",
        fill: { source: scenario },
        send: `${sends("library/upload")}[value="check"]`,
      },
      "wrong-platform": {
        path: "/console/connections",
        fill: {
          "kombo-name": "Our tracking system",
          "kombo-integration": "with blanks",
          "kombo-secret": "s",
        },
        send: `form:has(#kombo-name) button`,
      },
      "wrong-webhook": {
        path: "/console/webhooks",
        fill: { url: "https://hooks.internal/leadsim", description: "Ours" },
        send: sends("webhooks"),
      },
      disconnect: {
        path: `/console/connections/${ids.greenhouse}`,
        fill: {},
        send: sends(`connections/${ids.greenhouse}/remove`),
      },
      erase: { path: `/console/people/${ids.person}`, fill: {}, send: sends(`people/${ids.person}/erase`) },
    };
  };

  it("is walked by keyboard: signed in, a person invited, the list filtered, a profile and its report opened", async () => {
    const { page, faults, context } = await open(browser(), { width: 1200, scheme: "light" });
    await page.goto(`${url}/console/orders`);
    // Wherever the focus is, what is looked for comes by Tab alone.
    await tabTo(page, "#key");
    await page.keyboard.type(key);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Orders" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    await tabTo(page, 'a[href="/console/orders/invite"]');
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Invite a person" }).waitFor();
    await tabTo(page, "#name");
    await page.keyboard.type("Nora Keyboard");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "The invitation is made" }).waitFor();
    expect(await page.locator("#link").inputValue()).toMatch(/\/play#lsi_/);
    await tabTo(page, "[data-copy]");
    await page.keyboard.press("Enter");
    await page.getByText("Copied").waitFor();
    await page.goto(`${url}/console/orders`);
    await tabTo(page, "#search");
    await page.keyboard.type("nora");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search=nora/);
    await expect.poll(() => page.locator("#list tbody tr").count()).toBe(1);
    await tabTo(page, '#list a[href^="/console/orders/"]');
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Nora Keyboard" }).waitFor();
    await tabTo(page, 'nav a[href="/console/results"]');
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Results" }).waitFor();
    await tabTo(page, `#list a[href="/console/results/${ids.session}"]`);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^Profile of/ }).waitFor();
    await tabTo(page, "a.button");
    await page.keyboard.press("Enter");
    await page.waitForURL(/report\.html\?lang=en$/);
    // The page that asks to sign in comes with the status that says so.
    expect(faults.filter((fault) => !/401/.test(fault))).toEqual([]);
    await context.close();
  }, 120_000);

  it.each([
    [320, "light", "en"],
    [320, "dark", "en"],
    [1200, "light", "en"],
    [1200, "dark", "en"],
    [320, "light", "de"],
    [1200, "dark", "de"],
  ] as const)(
    "at %d pixels, %s, in %s: keeps nobody out, breaks no policy, and scrolls down alone",
    async (width, scheme, language) => {
      const { page, faults, context } = await open(browser(), { width, scheme });
      await signIn(page, url, key);
      if (language === "de") await page.getByRole("button", { name: "Auf Deutsch" }).click();
      const look = async (name: string): Promise<void> => {
        expect(await page.getAttribute("html", "lang")).toBe(language);
        expect(await accessibilityFaults(page), name).toEqual([]);
        const wide = await page.evaluate(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        expect(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
        await shoot(page, name, `${width}-${scheme}-${language}`);
      };
      for (const [name, path] of pages()) {
        await page.goto(`${url}${path}`);
        if (name === "connections")
          await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
        await look(name);
      }
      for (const [name, { path, fill, send }] of Object.entries(forms())) {
        await page.goto(`${url}${path}`);
        await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
        for (const [field, value] of Object.entries(fill)) await page.locator(`#${field}`).fill(value);
        await page.locator(send).click();
        await page.locator('[role="alert"], form:has([name="sure"])').first().waitFor();
        await look(name);
      }
      // Pages that say why something was not done come with the status that says so.
      expect(faults.filter((fault) => !/404|422/.test(fault))).toEqual([]);
      await context.close();
    },
    240_000,
  );

  it("works without a script", async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await signIn(page, url, key);
    await page.goto(`${url}/console/orders`);
    await page.locator("#search").fill("ada");
    await page.getByRole("button", { name: "Filter" }).click();
    await page.waitForURL(/search=ada/);
    expect(await page.locator("#list tbody tr").count()).toBe(1);
    await page.getByRole("button", { name: "Auf Deutsch" }).click();
    await page.getByRole("heading", { name: "Aufträge" }).waitFor();
    await context.close();
  });

  it("a list keeps itself current, but not under somebody's hands", async () => {
    const { page, context } = await open(browser(), { width: 1200, scheme: "light" });
    await signIn(page, url, key);
    await page.goto(`${url}/console/orders?search=late`);
    await page.getByText("No order fits").waitFor();
    await enter(host, { person: { name: "Late Comer" } });
    await page.evaluate(
      "htmx.ajax('GET', location.href, { target: '#list', select: '#list', swap: 'outerHTML' })",
    );
    await page.getByText("Late Comer").waitFor();
    await context.close();
  });

  it("prints whole, from the dark, too, and without what is only for a screen", async () => {
    // As wide as a sheet of A4 within its margins.
    const { page, context } = await open(browser(), { width: 718, scheme: "dark" });
    await signIn(page, url, key);
    for (const [name, path] of pages()) {
      await page.goto(`${url}${path}`);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("nav").isVisible(), name).toBe(false);
      expect(await page.locator("h1").isVisible(), name).toBe(true);
      expect(await page.evaluate(cutParts), `${name} is cut`).toEqual([]);
      await shoot(page, name, "print");
      await page.emulateMedia({ media: null });
    }
    await page.goto(`${url}/console/settings`);
    await page.emulateMedia({ media: "print" });
    for (const field of ["#name", "#sessions", "#data", "#mail-de-invitation-subject"]) {
      expect(await page.locator(field).isVisible(), field).toBe(true);
    }
    await page.goto(`${url}/console/results`);
    expect(await page.locator("#list tbody tr").count()).toBeGreaterThan(1);
    expect(await page.locator("#list tbody tr").first().isVisible()).toBe(true);
    await context.close();
  }, 120_000);

  it.skipIf(process.env.LEADSIM_PICTURES !== undefined)(
    "has a page that shows every picture it names",
    () => {
      const named = [...readFileSync(manual, "utf8").matchAll(/images\/console\/([a-z-]+\.png)/g)].map(
        ([, file]) => file!,
      );
      expect(named.length).toBeGreaterThan(4);
      for (const file of named) expect(existsSync(new URL(file, folder)), file).toBe(true);
    },
  );
});

/** Platforms that are connected. */
const platforms = {
  greenhouse: { settings: { language: "de" } },
  lrs: { settings: { endpoint: "https://lrs.example.com/xapi", user: "leadsim" }, secret: "their-secret" },
  cmi5: { settings: { hosts: ["lms.example.com"] } },
};

/** What an organization has set. */
const tenantSettings = {
  retention: { sessions: 730, people: 730, audit: 1_095 },
  mail: { sender: "Northline HR", remindDays: 3 },
  candidates: {
    contact: { name: "Nora Vale, Human Resources", email: "hr@example.com" },
    data: {
      paragraphs: [
        "Your answers are scored by rules that everybody can read, and nobody but the team that invited you sees them.",
        "They are kept for two years after the end, and longer only if you ask for it.",
      ],
    },
  },
};

/** What pages are about: people who are invited, play and have played. */
async function fill(host: TestHost, ids: Record<string, string>, key: string): Promise<void> {
  const people = [
    ["Ada Marlow", "North", "ada.marlow@example.com"],
    ["Bilal Osman", "North", "bilal.osman@example.com"],
    ["Carla Weiss", "South", "carla.weiss@example.com"],
  ] as const;
  for (const [place, [name, team, email]] of people.entries()) {
    const seat = await enter(host, { person: { name, team, email }, form: "northline-short", mail: true });
    await play(host, seat, place === 2 ? 9 : Number.POSITIVE_INFINITY);
    ids[["session", "other", "open"][place]!] = seat.session;
    if (place === 0) ids.order = seat.order;
  }
  await host.work();
  for (const name of ["Dele Adeyemi", "Elin Berg"]) {
    const person = { name, team: "South", locale: "de-CH" };
    const body = { form: "first-ninety-days", person, invite: true };
    const { json } = await host.ask("POST", "/v1/orders", { key, body });
    ids.invited = json.order.id;
  }
  // One mail that was sent, and one that came back.
  const mails = `/v1/orders/${ids.order}/mails`;
  const { json: sent } = await host.ask("GET", mails, { key });
  await host.ask("POST", `${mails}/${sent.items[0].id}/bounced`, { key });
  await host.ask("POST", `/v1/orders/${ids.order}/invitations`, { key, body: { mail: "reminder" } });
  await host.work();
  const { json: order } = await host.ask("GET", `/v1/orders/${ids.order}`, { key });
  ids.person = order.person.id;
  const body = { url: "https://hooks.example.com/leadsim", events: ["result.ready", "session.completed"] };
  const { json: made } = await host.ask("POST", "/v1/webhooks", { key, body });
  ids.webhook = made.webhook.id;
  for (const [kind, settings] of Object.entries(platforms)) {
    const wanted = { kind, name: `Our ${kind}`, ...settings };
    const { json: connected } = await host.ask("POST", "/v1/connections", { key, body: wanted });
    ids[kind] = connected.connection.id;
  }
  await host.ask("PATCH", `/v1/tenants/${host.tenant}`, { key, body: { settings: tenantSettings } });
  const { json: content } = await host.ask("GET", "/v1/scenarios/first-ninety-days/versions", { key });
  ids.version = content.items.at(-1).version;
  await host.ask("POST", `/v1/webhooks/${ids.webhook}/test`, { key });
}

async function open(
  browser: Browser,
  { width, scheme }: { readonly width: number; readonly scheme: "light" | "dark" },
): Promise<{ readonly page: Page; readonly faults: string[]; readonly context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    locale: "en-GB",
    timezoneId: "UTC",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { page, faults, context };
}

async function signIn(page: Page, url: string, key: string): Promise<void> {
  await page.goto(`${url}/console`);
  await page.locator("#key").fill(key);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Orders" }).waitFor();
}

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is not reached by Tab.`);
}

function focused(page: Page): Promise<string> {
  return page.evaluate<string>("document.activeElement?.textContent?.trim() ?? ''");
}

/** Parts of a page that are wider than what shows them, as a printer would cut them. */
const cutParts = `[...document.querySelectorAll("main, main *")]
  .filter((part) => part.checkVisibility() && !part.matches("svg *, option, .hidden"))
  .filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1
    || (part.matches(".wide, .graph, pre, textarea") && part.scrollWidth > part.clientWidth + 1))
  .map((part) => part.tagName + "." + part.className + " " + part.textContent.trim().slice(0, 40))`;

async function shoot(page: Page, name: string, as: string): Promise<void> {
  const all = process.env.LEADSIM_ALL_PICTURES;
  if (all !== undefined) await page.screenshot({ path: `${all}/${name}-${as}.png`, fullPage: true });
  const isShown = pictures.includes(name) && as === "1200-light-en";
  if (process.env.LEADSIM_PICTURES === undefined || !isShown) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, folder)) });
}
