import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderFairness } from "@leadsim/report";
import { accessibilityFaults, describeInBrowser } from "@leadsim/testing";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleFairness } from "../../report/src/fairness/sample-fairness.test-support.js";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

// `LEADSIM_PICTURES=1 npx vitest run packages/cli/test/report-pages.test.ts` takes the pictures of docs/reports.md anew.

const pictures = new URL("../../../docs/images/report/", import.meta.url);
const manual = new URL("../../../docs/reports.md", import.meta.url);

const personas = ["able", "typical", "struggling", "uneven"] as const;
const people = [...personas, "second-able", "second-uneven"];
const languages = ["en", "de"] as const;
const audiences = ["assessor", "candidate", "team", "debrief"] as const;
type Audience = (typeof audiences)[number];
/** Pages of many people. */
const statistics = ["calibration", "abilities", "fairness"] as const;

let folder: ReturnType<typeof scratchFolder>;
const markup = new Map<string, string>();

beforeAll(async () => {
  folder = scratchFolder();
  for (const name of people) {
    const [persona, seed] = name.startsWith("second-") ? [name.slice(7), "2"] : [name, "1"];
    const asked = ["demo", "--persona", persona!, "--seed", seed!, "--out-dir", name];
    await leadsim(asked, { cwd: folder.path });
  }
  for (const audience of audiences) {
    for (const language of languages) {
      const asked = ["report", ...filesFor(audience), "--for", audience, "--lang", language, "--out", "-"];
      const { code, out } = await leadsim(asked, { cwd: folder.path });
      expect(code).toBe(0);
      markup.set(`${audience} ${language}`, out);
    }
  }
});
beforeAll(async () => {
  const responses = new URL("../../psychometrics/validation/fixtures/fit/duplicate.csv", import.meta.url)
    .pathname;
  const run = async (line: string): Promise<string> => {
    const { code, out } = await leadsim(line.split(" "), { cwd: folder.path });
    expect(code).toBe(0);
    return out;
  };
  await run(`calibrate ${responses} --id person --out calibration.json`);
  await run(`score ${responses} --id person --calibration calibration.json --out abilities.csv`);
  const [head, ...rows] = readFileSync(responses, "utf8").trim().split("\n");
  const twice = ["applicant-a-", "applicant-b-"].flatMap((name) => rows.map((row) => `${name}${row}`));
  writeFileSync(join(folder.path, "thousand.csv"), [head, ...twice].join("\n"));
  await run("score thousand.csv --id person --calibration calibration.json --out thousand-abilities.csv");
  for (const language of languages) {
    const asked = `--lang ${language} --out -`;
    markup.set(
      `thousand ${language}`,
      await run(`report thousand-abilities.csv --calibration calibration.json ${asked}`),
    );
    markup.set(`calibration ${language}`, await run(`report calibration.json ${asked}`));
    markup.set(
      `abilities ${language}`,
      await run(`report abilities.csv --calibration calibration.json ${asked}`),
    );
    markup.set(`fairness ${language}`, renderFairness(sampleFairness(), { language }));
  }
});
afterAll(() => folder.remove());

function filesFor(audience: Audience): string[] {
  if (audience === "team") return people.map((name) => join(name, "profile.json"));
  return [join("uneven", audience === "debrief" ? "transcript.json" : "profile.json")];
}

interface Look {
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
}

async function open(browser: Browser, name: string, { width, height, dark = false }: Look) {
  const colorScheme = dark ? "dark" : "light";
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(data:|http:\/\/leadsim\.test\/$)/.test(request.url())) faults.push(request.url());
  });
  await page.route("http://leadsim.test/", (route) =>
    route.fulfill({ body: markup.get(name)!, contentType: "text/html; charset=utf-8" }),
  );
  await page.goto("http://leadsim.test/");
  return { page, faults };
}

// Asked in the page, where there is a document: as text, since tests here are not typed for browsers.
const openAll = (page: Page): Promise<void> =>
  page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
const textOf = (page: Page): Promise<string> =>
  page.evaluate(`[...document.querySelectorAll(".masthead, main, .colophon")]
    .map((part) => part.innerText.replaceAll(/\\s+/g, " ").trim()).join(" ")`);
/** In points, of all elements with words of their own. */
const smallestLetters = (page: Page): Promise<number> =>
  page.evaluate(`Math.min(...[...document.querySelectorAll("body *")]
    .filter((at) => at.checkVisibility() && [...at.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .map((at) => Math.round(Number.parseFloat(getComputedStyle(at).fontSize) * 75) / 100))`);
const widthOf = (page: Page): Promise<number> => page.evaluate("document.documentElement.scrollWidth");
/** The competency whose summary has the focus, and whether it is open. */
const focused = (page: Page): Promise<{ id: string; open: boolean } | null> =>
  page.evaluate(`(() => {
    const at = document.activeElement;
    if (!at?.matches("details.competency > summary")) return null;
    return { id: at.parentElement.id, open: at.parentElement.open };
  })()`);

it("weighs under 300 kB, whatever the page, with a thousand people too", () => {
  expect(markup.size).toBe(2 * (audiences.length + statistics.length + 1));
  for (const [name, page] of markup) expect(Buffer.byteLength(page), name).toBeLessThan(300_000);
  for (const language of languages) {
    const [, ...people] = markup.get(`thousand ${language}`)!.split('<th scope="row">applicant-');
    expect(people).toHaveLength(1000);
  }
});

describeInBrowser("the pages of a report in a browser", (browser) => {
  const inEach = (pages: readonly string[]): readonly string[] =>
    pages.flatMap((page) => languages.map((language) => `${page} ${language}`));
  const all = inEach([...audiences, ...statistics]);

  it.each(all)(
    "%s: nothing against WCAG 2.2 AA, light and dark, closed and opened; nothing asked for",
    async (name) => {
      for (const dark of [false, true]) {
        const { page, faults } = await open(browser(), name, { width: 1280, height: 900, dark });
        expect(await accessibilityFaults(page)).toEqual([]);
        await openAll(page);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(faults).toEqual([]);
        await page.close();
      }
    },
  );

  it.each(all)("%s: fits a phone of 320 px, opened", async (name) => {
    const { page } = await open(browser(), name, { width: 320, height: 700 });
    await openAll(page);
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it.each(languages)(
    "keeps in sight whose row a team's cells are, scrolled on a phone, in %s",
    async (language) => {
      const { page } = await open(browser(), `team ${language}`, { width: 320, height: 700 });
      const covered = await page.evaluate(`(() => {
      const table = document.querySelector(".heat");
      table.parentElement.scrollBy(120, 0);
      if (table.parentElement.scrollLeft === 0) return ["it does not scroll"];
      return [...table.querySelectorAll('th[scope="row"], thead th:first-child')].filter((name) => {
        name.scrollIntoView({ block: "center", inline: "nearest" });
        const { right, top, height } = name.getBoundingClientRect();
        return !name.contains(document.elementFromPoint(right - 4, top + height / 2));
      }).map((name) => name.textContent);
    })()`);
      expect(covered).toEqual([]);
      await page.close();
    },
  );

  it.each(all)("%s: has open on paper what is closed on the screen, and numbers its sheets", async (name) => {
    const { page } = await open(browser(), name, { width: 1280, height: 900 });
    const closed = (): Promise<string[]> =>
      page.evaluate(`[...document.querySelectorAll("details:not(.competency) > :not(summary)")]
        .filter((inner) => inner.closest("#path") === null && !inner.checkVisibility())
        .map((inner) => inner.textContent)`);
    const onScreen = await closed();
    expect(onScreen.length > 0).toBe(!/^(candidate|team|abilities)/.test(name));
    await page.emulateMedia({ media: "print" });
    expect(await closed()).toEqual([]);
    expect(markup.get(name)).toContain('counter(page) " / " counter(pages)');
    await page.close();
  });

  it.each(["A4", "Letter"] as const)(
    "prints a candidate's page on two sheets of %s, in letters of 9 points and more, whole",
    async (paper) => {
      for (const person of people) {
        for (const language of languages) {
          const asked = ["report", join(person, "profile.json"), "--for", "candidate", "--lang", language];
          const { out } = await leadsim([...asked, "--paper", paper, "--out", "-"], { cwd: folder.path });
          const name = `${person} ${language} ${paper}`;
          markup.set(name, out);
          const { page } = await open(browser(), name, { width: 1280, height: 900 });
          expect(await textOf(page).then((text) => text.split(/\s+/).length)).toBeLessThanOrEqual(1500);
          const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
          expect(pdf.match(/\/Type\s*\/Page\b/g), name).toHaveLength(2);
          const onScreen = await textOf(page);
          await page.emulateMedia({ media: "print" });
          expect(await smallestLetters(page), name).toBeGreaterThanOrEqual(9);
          expect(await textOf(page), name).toBe(onScreen);
          await page.close();
        }
      }
    },
    180_000,
  );

  it.each(languages)("can be read by keyboard alone, in %s", async (language) => {
    const { page } = await open(browser(), `assessor ${language}`, { width: 1280, height: 900 });
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("location.hash")).toBe("#main");
    const summaries = await page.locator("details.competency > summary").count();
    const reached = new Set<string>();
    for (let presses = 0; presses < 400 && reached.size < summaries; presses += 1) {
      await page.keyboard.press("Tab");
      const at = await focused(page);
      if (at === null) continue;
      if (reached.size === 0) {
        expect(at.open).toBe(false);
        await page.keyboard.press("Enter");
        expect(await focused(page)).toEqual({ ...at, open: true });
      }
      reached.add(at.id);
    }
    expect(reached.size).toBe(summaries);
    await page.close();
  });

  const shots: readonly (readonly [file: string, name: string, look: Look, at: string | null])[] = [
    ["assessor", "assessor en", { width: 1280, height: 1000 }, null],
    ["assessor-competencies", "assessor en", { width: 1280, height: 900 }, "#competencies"],
    ["assessor-dark", "assessor de", { width: 1280, height: 1000, dark: true }, null],
    ["candidate", "candidate en", { width: 1180, height: 1300 }, null],
    ["candidate-phone", "candidate de", { width: 360, height: 740 }, null],
    ["team", "team en", { width: 1180, height: 1000 }, "#map"],
    ["debrief", "debrief en", { width: 1000, height: 800 }, null],
    ["abilities", "thousand en", { width: 1000, height: 1150 }, null],
  ];

  it.skipIf(process.env.LEADSIM_PICTURES !== "1").each(shots)(
    "takes the picture %s",
    async (file, name, look, at) => {
      mkdirSync(pictures, { recursive: true });
      const { page } = await open(browser(), name, look);
      if (at) await page.evaluate(`document.querySelector("${at}").scrollIntoView()`);
      await page.screenshot({ path: new URL(`${file}.png`, pictures).pathname });
      await page.close();
    },
  );

  it("has every picture in the manual", () => {
    const text = readFileSync(manual, "utf8");
    for (const [file] of shots) {
      expect(existsSync(new URL(`${file}.png`, pictures)), file).toBe(true);
      expect(text).toContain(`images/report/${file}.png`);
    }
  });
});
