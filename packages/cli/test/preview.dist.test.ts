import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { accessibilityFaults, describeInBrowser } from "@leadsim/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { scratchFolder } from "./memory-io.test-support.js";

// The preview as a designer meets it: the installed program, a real browser, a file that is being written.

const bin = fileURLToPath(new URL("../bin/leadsim.js", import.meta.url));
const scenario = fileURLToPath(
  new URL("../../scenarios/library/scenarios/first-ninety-days.yaml", import.meta.url),
);
const picture = fileURLToPath(new URL("../../../docs/images/preview.png", import.meta.url));

describeInBrowser("leadsim preview", (browser) => {
  const folder = scratchFolder();
  const file = join(folder.path, "first-ninety-days.yaml");
  let end: () => Promise<unknown>;
  let address: string;

  beforeAll(async () => {
    copyFileSync(scenario, file);
    ({ address, end } = await started("first-ninety-days.yaml"));
  });
  afterAll(async () => {
    expect(await end()).toBe(0);
    folder.remove();
  });

  /** A preview that runs, and what ends it with its status. */
  const started = async (named: string) => {
    const program: ChildProcess = spawn(process.execPath, [bin, "preview", named], { cwd: folder.path });
    const address = await new Promise<string>((resolve) => {
      let said = "";
      program.stdout!.on("data", (piece) => {
        said += piece;
        const found = /Preview: (\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
    });
    const end = async () => {
      const ended = new Promise((resolve) => program.once("exit", resolve));
      program.kill("SIGINT");
      return ended;
    };
    return { address, end };
  };

  /** A page of the preview, once it shows a text: that of the first page's button unless given. */
  const opened = async (url: string, text?: string): Promise<{ page: Page; faults: string[] }> => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 800 } });
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(url);
    await (text === undefined ? page.getByRole("button", { name: "Next" }) : page.getByText(text)).waitFor();
    return { page, faults };
  };

  it("goes to a scene, shows an edit there, and tells mistakes at their place", async () => {
    const { page, faults } = await opened(address);
    await page.getByRole("button", { name: /^olena-writes/ }).click();
    await page.getByText("What do you do about her message?").waitFor();
    await page.getByRole("tab", { name: "Graph" }).click();
    await page.getByRole("button", { name: "olena-writes" }).waitFor();
    if (process.env.LEADSIM_UPDATE_PICTURES) await page.screenshot({ path: picture });
    expect(await accessibilityFaults(page)).toEqual([]);

    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("What do you do about her message?", "What now, then?"));
    await page.getByText("What now, then?").waitFor();
    await page.getByRole("tab", { name: "Last answer" }).click();
    await page.getByText("support-without-taking-over").waitFor();

    writeFileSync(file, text.replace("minutes: 37", "minuten: 37"));
    await page.getByRole("tab", { name: /Checks/ }).click();
    await page
      .getByText(/first-ninety-days\.yaml:\d+:\d+/)
      .first()
      .waitFor();
    // What can't be read yet leaves the screen as it was.
    await page.getByText("What now, then?").waitFor();
    await page
      .getByRole("button", { name: /first-ninety-days\.yaml:\d+/ })
      .first()
      .click();
    await page.getByText("Say which editor to open").waitFor();
    writeFileSync(file, text);
    await page.getByText("What do you do about her message?").waitFor();
    await page.getByText("No mistakes found.").waitFor();
    // The editor that is not known is the one fault the browser tells of.
    expect(faults.filter((fault) => !fault.includes("409"))).toEqual([]);
  });

  it("says that the file is gone and what took its place, and goes on once it is back", async () => {
    const { page, faults } = await opened(address);
    await page.getByRole("button", { name: /^olena-writes/ }).click();
    const said = page.locator("span.said");
    renameSync(file, join(folder.path, "ninety.yaml"));
    await page.getByText("first-ninety-days.yaml is gone").waitFor();
    expect(await said.textContent()).toContain("leadsim preview ninety.yaml");
    await page.getByText("What do you do about her message?").waitFor();
    // Opened anew meanwhile, there is nothing to show, which is no mistake of the author.
    const { page: other } = await opened(address, "There is no first-ninety-days.yaml.");
    await other.getByRole("tab", { name: /Checks/ }).click();
    expect(await other.getByText("There is no first-ninety-days.yaml.").count()).toBe(2);
    renameSync(join(folder.path, "ninety.yaml"), file);
    await other.getByRole("button", { name: "Next" }).waitFor();
    await expect.poll(() => said.textContent()).toBe("");
    expect(faults).toEqual([]);
  });

  it("shows a form, and what is edited in a scenario of it", async () => {
    const form = join(folder.path, "mine.yaml");
    writeFileSync(
      form,
      `format: leadsim/form@1
id: mine
version: 1.0.0
title: Two of them
locale: en
model: sales-leader-core@1
purpose: development
instructions: [Take your time.]
scenarios:
  - scenario: first-ninety-days@1
  - scenario: the-number@1
`,
    );
    const running = await started("mine.yaml");
    const { page, faults } = await opened(running.address);
    await page.getByText("Take your time.").waitFor();
    await page.getByText("for all situations together").waitFor();
    await page.getByRole("button", { name: /^olena-writes/ }).click();
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("What do you do about her message?", "What now, then?"));
    await page.getByText("What now, then?").waitFor();
    writeFileSync(form, readFileSync(form, "utf8").replace("the-number@1", "no-such@1"));
    await page.getByText("There are mistakes: what you see is the text before them.").waitFor();
    writeFileSync(file, text);
    writeFileSync(form, readFileSync(form, "utf8").replace("no-such@1", "the-number@1"));
    await page.getByText("What do you do about her message?").waitFor();
    await expect.poll(() => page.locator("span.said").textContent()).toBe("");
    expect(faults).toEqual([]);
    await running.end();
  });

  it("begins with a file full of mistakes, and shows it as soon as they are mended", async () => {
    const draft = join(folder.path, "draft.yaml");
    writeFileSync(draft, "format: leadsim/scenario@1\nid: draft\n");
    const running = await started("draft.yaml");
    const { page, faults } = await opened(running.address, "There are mistakes that must be mended");
    await page.getByRole("tab", { name: /Checks/ }).click();
    await page.getByRole("button", { name: "draft.yaml:1:1" }).first().waitFor();
    expect(await page.locator("span.said").textContent()).toBe("");
    writeFileSync(draft, readFileSync(file, "utf8").replace("id: first-ninety-days", "id: draft"));
    await page.getByRole("button", { name: "Next" }).waitFor();
    await page.getByText("No mistakes found.").waitFor();
    expect(faults).toEqual([]);
    await running.end();
  });

  it("is kept to the screen of a phone, in light and dark side by side", async () => {
    const { page } = await opened(address);
    await page.getByLabel("Screen").selectOption("side-by-side");
    const players = page.locator("leadsim-player");
    expect(await players.count()).toBe(2);
    await page.getByRole("button", { name: /^olena-writes/ }).click();
    for (const at of [0, 1]) await players.nth(at).getByText("What do you do about her message?").waitFor();
    const widths = await players.evaluateAll((all) => all.map((one) => one.clientWidth));
    expect(widths).toEqual([320, 320]);
  });

  it("is one file for a colleague, which says that it holds the key", async () => {
    const out = spawnSync(process.execPath, [bin, "preview", file, "--export", "preview.html"], {
      cwd: folder.path,
      encoding: "utf8",
    });
    expect([out.status, out.stderr]).toEqual([0, ""]);
    const { page, faults } = await opened(pathToFileURL(join(folder.path, "preview.html")).href);
    await page.getByText("This file holds the scoring key").waitFor();
    await page.getByRole("tab", { name: "Coverage" }).click();
    await page.getByText(/behaviors can be shown/).waitFor();
    expect(faults).toEqual([]);
  });

  it("tells what is wrong where there is nothing to play yet", async () => {
    writeFileSync(join(folder.path, "begun.yaml"), "format: leadsim/scenario@1\nid: begun\n");
    const out = spawnSync(process.execPath, [bin, "preview", "begun.yaml", "--export", "begun.html"], {
      cwd: folder.path,
      encoding: "utf8",
    });
    expect([out.status, out.stderr]).toEqual([0, ""]);
    const page = await browser().newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(pathToFileURL(join(folder.path, "begun.html")).href);
    await page.getByText("There are mistakes that must be mended").waitFor();
    await page.getByRole("button", { name: "Begin again" }).click();
    await page.getByRole("button", { name: "One answer back" }).click();
    await page.getByRole("tab", { name: /Checks/ }).click();
    await page
      .getByText(/begun\.yaml:1:1/)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });
});
