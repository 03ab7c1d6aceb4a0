import { bundleForBrowser } from "@leadsim/testing";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { FakeServer } from "./fake-server.js";

export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

/** A browser with a server of its own: pages of one person, under a strict policy. */
export interface Stage {
  readonly context: BrowserContext;
  server: FakeServer;
  /** What went wrong on any page: errors, violations of the policy. */
  readonly faults: string[];
  /**
   * `offline`: nothing gets through. `deaf`: requests arrive, answers get lost. `answerless`: commands don't get through.
   * `portal`: a page to sign in answers everything, with 200. `closed`: access has run out.
   */
  network: "on" | "offline" | "deaf" | "answerless" | "portal" | "closed";
  open(): Promise<Page>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  readonly locale?: string;
  /** Attributes of the element. */
  readonly attributes?: string;
  /** What the page runs beside the player. */
  readonly script?: string;
  /** How often the page asks, in milliseconds. */
  readonly poll?: number;
  readonly html?: (player: string) => string;
}

let bundle: Promise<string> | undefined;

/** The player in one file, as a plain page loads it. */
export function playerBundle(): Promise<string> {
  bundle ??= bundleForBrowser(
    'import "@leadsim/player/define"; export * from "@leadsim/player";',
    import.meta.dirname,
  ).then(({ code }) => code);
  return bundle;
}

const script = `
import { httpTransport } from "/player.js";
const player = document.querySelector("leadsim-player");
window.told = [];
window.poll = { timed: POLL, untimed: POLL };
for (const name of ["page", "delivery", "end", "height", "failed"])
  addEventListener("leadsim-" + name, (event) => window.told.push([name, event.detail]));
window.connect = () => httpTransport({ base: "/v1", session: "visit", poll: window.poll });
player.transport = window.connect();
`;

export async function setStage(
  browser: Browser,
  server: FakeServer,
  options: StageOptions = {},
): Promise<Stage> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.scheme ?? "light",
    forcedColors: options.forcedColors ?? "none",
    locale: options.locale ?? "en-GB",
    reducedMotion: "reduce",
  });
  const player = await playerBundle();
  const stage: Stage = {
    context,
    server,
    faults: [],
    network: "on",
    open: async () => {
      const page = await context.newPage();
      page.on("pageerror", (error) => stage.faults.push(error.message));
      page.on("console", (message) => {
        const text = message.text();
        // What the network does is the test's own doing.
        if (message.type() === "error" && !/Failed to load resource/.test(text)) stage.faults.push(text);
      });
      await page.goto("https://player.test/");
      return page;
    },
    close: () => context.close(),
  };
  await context.route("https://player.test/**", async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    if (/\.(png|mp3|mp4|vtt)$/.test(pathname)) {
      return route.fulfill({
        contentType: "image/svg+xml",
        body: picture,
        headers: { "content-security-policy": policy },
      });
    }
    if (pathname.startsWith("/v1/")) {
      const isCommand = pathname.endsWith("/commands");
      if (stage.network === "offline" || (stage.network === "answerless" && isCommand))
        return route.abort("internetdisconnected");
      if (stage.network === "portal")
        return route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Welcome, guest</h1>" });
      if (stage.network === "closed") return route.fulfill({ status: 401 });
      const answer = stage.server.answer({
        method: request.method(),
        path: request.url(),
        key: request.headers()["idempotency-key"],
        body: request.postData(),
      });
      if (stage.network === "deaf") return route.abort("connectionreset");
      return route.fulfill({ status: answer.status, contentType: answer.type, body: answer.body });
    }
    const file = files(options, player)[pathname];
    if (!file) return route.fulfill({ status: pathname === "/favicon.ico" ? 204 : 404 });
    return route.fulfill({
      body: file.body,
      headers: { "content-type": `${file.type}; charset=utf-8`, "content-security-policy": policy },
    });
  });
  return stage;
}

/** Stands for every picture of a scenario. */
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="#c9a27e"/><circle cx="40" cy="32" r="14" fill="#5b3f2b"/><ellipse cx="40" cy="72" rx="26" ry="22" fill="#35506b"/></svg>';

// What a page's own code would do; a host page has a stylesheet of its own.
const hostStyles = "body{margin:0} .host{font:1rem sans-serif;margin:0;padding:1rem}";

function files(
  options: StageOptions,
  player: string,
): Record<string, { type: string; body: string | Buffer }> {
  const element = `<leadsim-player ${options.attributes ?? ""}></leadsim-player>`;
  const body = options.html?.(element) ?? `<h1 class="host">A host's page</h1>${element}`;
  return {
    "/": {
      type: "text/html",
      body: `<!doctype html><html lang="${options.locale ?? "en"}"><head><title>Host</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/host.css"><script type="module" src="/page.js"></script></head><body>${body}</body></html>`,
    },
    "/host.css": { type: "text/css", body: hostStyles },
    "/page.js": {
      type: "text/javascript",
      body: script.replaceAll("POLL", String(options.poll ?? 300)) + (options.script ?? ""),
    },
    "/player.js": { type: "text/javascript", body: player },
  };
}
