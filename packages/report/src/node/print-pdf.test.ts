import { inflateSync } from "node:zlib";
import { forCandidate } from "@leadsim/scoring";
import { findBrowser } from "@leadsim/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderReport } from "../assessor/render-report.js";
import { renderCandidate } from "../candidate/render-candidate.js";
import { named, readPage, textOf } from "../page-tree.test-support.js";
import { sampleProfile } from "../sample-profile.test-support.js";
import { languages } from "../words/language.js";
import { printPdf } from "./print-pdf.js";

afterEach(() => {
  vi.unstubAllEnvs();
});

const shared = forCandidate(sampleProfile());

/** What a PDF says of itself, its compressed streams opened. */
function textsOf(pdf: Uint8Array): string {
  const file = Buffer.from(pdf).toString("latin1");
  const opened = [...file.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)].map((match) => {
    try {
      return inflateSync(Buffer.from(pdf).subarray(match.index + match[0].length)).toString("latin1");
    } catch {
      return "";
    }
  });
  return [file, ...opened].join("\n");
}

/** The titles of a PDF and of its outline, which are Latin-1 in parentheses or UTF-16 in hexadecimal. */
function titlesOf(texts: string): readonly string[] {
  const titles = texts.matchAll(/\/Title (?:\(((?:\\.|[^)\\])*)\)|<FEFF([0-9A-F]*)>)/g);
  return [...titles].map(([, latin, utf16 = ""]) =>
    latin === undefined
      ? Buffer.from(utf16, "hex").swap16().toString("utf16le")
      : latin.replace(/\\(.)/g, "$1"),
  );
}

describe.skipIf(findBrowser() === undefined)("printPdf", () => {
  it.each(languages)(
    "has tags, a language and an outline that reads as its headings do, in %s",
    async (language) => {
      const page = renderCandidate(shared, { language });
      const texts = textsOf(await printPdf(page));
      const headings = named(readPage(page), "h1", "h2", "h3", "h4").map(textOf);
      expect([...new Set(titlesOf(texts))].sort()).toEqual([...new Set(headings)].sort());
      for (const part of ["/StructTreeRoot", "/Outlines", `/Lang (${language})`, "/Marked true"])
        expect(texts).toContain(part);
    },
  );

  it("prints on the paper that the theme names", async () => {
    const sizes = async (paper: "A4" | "Letter") => {
      const theme = { format: "leadsim/theme@1", paper } as const;
      const texts = textsOf(await printPdf(renderReport(sampleProfile(), { theme })));
      return new Set(
        [...texts.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
          [width, height].map((side) => Math.round(Number(side))).join(" "),
        ),
      );
    };
    expect(await sizes("A4")).toEqual(new Set(["595 842"]));
    expect(await sizes("Letter")).toEqual(new Set(["612 792"]));
  });

  it("says what to do where there is no browser that prints", async () => {
    vi.stubEnv("CHROMIUM", "/nowhere/chromium");
    await expect(printPdf("<p>")).rejects.toMatchObject({ code: "not-printed" });
  });
});
