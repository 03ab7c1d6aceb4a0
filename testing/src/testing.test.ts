import { expect, it } from "vitest";
import { accessibilityFaults, bundleForBrowser, describeInBrowser, openPage } from "./index.ts";

const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
const html = (body: string) => ({
  type: "text/html",
  body: `<!doctype html><html lang="en"><title>A page</title><body>${body}<script src="/page.js" type="module"></script>`,
});
const script = (body: string) => ({ type: "text/javascript", body });

describeInBrowser("pages under a policy", (browser) => {
  it("run what they may", async () => {
    const { code, gzipped, inputs } = await bundleForBrowser(
      "document.body.dataset.answer = String([6].map((n: number) => n * 7))",
      import.meta.dirname,
    );
    const { page, faults } = await openPage(
      browser(),
      { "/": html("<p>Hello"), "/page.js": script(code) },
      policy,
    );
    expect(await page.evaluate(() => Reflect.get(globalThis, "document").body.dataset.answer)).toBe("42");
    expect(faults).toEqual([]);
    expect(gzipped).toBeGreaterThan(code.length / 4);
    expect(Object.keys(inputs)).toHaveLength(1);
    await page.close();
  });

  it("tell what they may not", async () => {
    const files = { "/": html(""), "/page.js": script("new Function('return 1')()") };
    const { page, faults } = await openPage(browser(), files, policy);
    expect(faults.join()).toMatch(/EvalError|unsafe-eval|TrustedScript/);
    await page.close();
  });

  it("show what keeps people out", async () => {
    const files = { "/": html('<main><img src="data:,"></main>'), "/page.js": script("") };
    const { page } = await openPage(browser(), files, policy);
    const faults = await accessibilityFaults(page);
    expect(faults).toMatchObject([{ rule: "image-alt", elements: ["img"] }]);
    await page.close();
  });
});
