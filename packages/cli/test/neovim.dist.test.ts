import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatDocument } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scratchFolder } from "./memory-io.test-support.js";
import { findNeovim, type Neovim, openNeovim } from "./neovim.test-support.js";

// A real Neovim, set up by the lines that docs/editors.md gives, writes in a scenario of the library: by its keys, and over `npx --no-install leadsim lsp`.

const root = new URL("../../../", import.meta.url);
const built = existsSync(new URL("packages/cli/dist/index.js", root));
const neovim = findNeovim();
const name = neovim
  ? `Neovim ${neovim.version} as docs/editors.md sets it up`
  : "Neovim as docs/editors.md sets it up (skipped: there is no nvim on this machine)";

describe.runIf(built && neovim)(name, () => {
  const folder = scratchFolder();
  const { source } = readLibrary().scenarios.find(({ document }) => document?.id === "the-number")!;
  const file = join(folder.path, "project/stories/the-number.yaml");
  const behavior = "read-leading-indicators";
  let editor: Neovim;

  beforeAll(async () => {
    const guide = readFileSync(new URL("docs/editors.md", root), "utf8");
    const config = join(folder.path, "init.lua");
    writeFileSync(config, /^```lua\n(.*?)^```$/ms.exec(guide)![1]!);
    // A project that leadsim is installed in, as npm leaves it.
    mkdirSync(join(folder.path, "project/stories"), { recursive: true });
    mkdirSync(join(folder.path, "project/node_modules/.bin"), { recursive: true });
    writeFileSync(join(folder.path, "project/package.json"), "{}");
    symlinkSync(
      fileURLToPath(new URL("packages/cli/bin/leadsim.js", root)),
      join(folder.path, "project/node_modules/.bin/leadsim"),
    );
    writeFileSync(file, source);
    editor = await openNeovim(neovim!.command, config, file, { cwd: "/", scratch: folder.path });
    // A picker and a field of its own, as many people have: Neovim's wait for keys, and answer no questions meanwhile.
    editor.ask(
      "(function() vim.ui.select = function(items, _, on) on(items[1], 1) end vim.ui.input = function(_, on) on('tomaszConfidence') end return 1 end)()",
    );
    const clients = "vim.tbl_count((vim.lsp.get_clients or vim.lsp.get_active_clients)())";
    await editor.until<number>(clients, (count) => count === 1);
  }, 60_000);
  afterAll(async () => {
    await editor.close();
    folder.remove();
  });

  const lines = "vim.api.nvim_buf_get_lines(0, 0, -1, false)";
  const textIs = (wanted: string) =>
    editor.until<string[]>(lines, (found) => `${found.join("\n")}\n` === wanted);
  const mistakes =
    "vim.tbl_map(function(d) return { code = d.code or d.user_data.lsp.code, message = d.message } end, vim.diagnostic.get(0))";
  const codesAre = (...codes: string[]) =>
    editor.until<{ code: string }[]>(
      mistakes,
      (found) => found.map(({ code }) => code).join() === codes.join(),
    );
  /** The text of the window that floats over the others. */
  const floating =
    "vim.tbl_map(function(w) return vim.api.nvim_win_get_config(w).relative ~= '' and vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(w), 0, -1, false) or {} end, vim.api.nvim_list_wins())";
  const floats = (words: string) =>
    editor.until<string[][]>(floating, (windows) => windows.flat().join("\n").includes(words));

  test("marks a misspelled behavior, says the whole of it, and mends it by a fix", async () => {
    await codesAre();
    editor.press(`gg/${behavior}:<CR>ea<BS>z<Esc>`);
    const [mistake] = await codesAre("unknown-behavior");
    expect(mistake).toMatchObject({ message: expect.stringContaining(`Did you mean \`${behavior}\`?`) });
    editor.press("grd");
    await floats(`Did you mean \`${behavior}\`?`);
    editor.press("gra");
    await textIs(source);
    await codesAre();
  });

  test("explains a behavior, with its anchors", async () => {
    editor.press(`gg/${behavior}:<CR>`);
    await editor.until<string>("vim.fn.getline('.')", (line) => line.includes(`${behavior}:`));
    editor.press("K");
    await floats("A decision must offer:");
  });

  test("goes to where names are declared, in the file and in the library", async () => {
    editor.press("gg/only-if: \\zsconceded<CR>gd");
    await editor.until<string>("vim.fn.getline('.')", (line) => line.startsWith("  conceded: {"));
    editor.press(`gg/${behavior}:<CR>gd`);
    await editor.until<string>("vim.fn.expand('%:t')", (open) => open === "sales-leader-core.yaml");
    editor.press("<C-o>");
    await editor.until<string>("vim.fn.expand('%:t')", (open) => open === "the-number.yaml");
  });

  test("completes a behavior that is begun", async () => {
    editor.press(`gg/${behavior}:<CR>ct:read-lead<C-x><C-o>`);
    await textIs(source);
    editor.press("<Esc>");
    await codesAre();
  });

  test("renames a memory everywhere it stands", async () => {
    editor.press("gg/tomaszTrust:<CR>grn");
    await textIs(source.replaceAll(/\btomaszTrust\b/g, "tomaszConfidence"));
    await codesAre();
    editor.press("u");
    await textIs(source);
  });

  test("lays the text out, and saves what is shown", async () => {
    editor.press(":%s/^title: The Number/title:    The Number/<CR>grf");
    const formatted = formatDocument(source, "scenario");
    if (!("text" in formatted)) throw new Error("The scenario can't be laid out.");
    await textIs(formatted.text);
    editor.press(":write<CR>");
    await editor.until<boolean>("vim.bo.modified", (modified) => !modified);
    expect(readFileSync(file, "utf8")).toBe(formatted.text);
    await codesAre();
  });
});
