import type { Browser, Page } from "playwright-core";

/** A file that the page may ask for. */
export interface ServedFile {
  /** Such as `text/javascript`. */
  readonly type: string;
  readonly body: string;
}

/** A page that was opened from memory. */
export interface OpenedPage {
  readonly page: Page;
  /** What went wrong so far: uncaught errors, errors on the console, violations of the policy. */
  readonly faults: readonly string[];
}

/** Opens `/` of files held in memory, every one of them served under a content security policy; no port is opened. */
export async function openPage(
  browser: Browser,
  files: Readonly<Record<string, ServedFile>>,
  policy: string,
): Promise<OpenedPage> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files[pathname];
    if (pathname === "/favicon.ico" && file === undefined) return route.fulfill({ status: 204 });
    return file === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({
          body: file.body,
          headers: { "content-type": `${file.type}; charset=utf-8`, "content-security-policy": policy },
        });
  });
  await page.goto("http://leadsim.test/");
  return { page, faults };
}
