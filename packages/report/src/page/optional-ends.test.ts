import { parse, serialize } from "parse5";
import { expect, it } from "vitest";
import { renderReport } from "../assessor/render-report.js";
import { readPage } from "../page-tree.test-support.js";
import { sampleProfile } from "../sample-profile.test-support.js";
import { withoutOptionalEnds } from "./optional-ends.js";

/** What a parser makes of markup, without white space between tags. */
const tree = (markup: string): string => serialize(parse(markup)).replace(/\s*(<[^>]*>)\s*/g, "$1");

const lists =
  "<ul>\n<li>a<p>b</p></li>\n<li>c <p>d</p> e</li></ul><dl><div><dt>f</dt><dd><p>g</p></dd></div></dl>";
const inline =
  "<div><p>a</p> <small>b</small><p>c</p>\n</div><details><summary>d</summary><p>e</p></details>";

it.each([lists, inline])("leaves out only what a parser adds again, in %s", (markup) => {
  const short = withoutOptionalEnds(markup);
  expect(short.length).toBeLessThan(markup.length);
  expect(tree(short)).toBe(tree(markup));
});

it("keeps the end of a paragraph where text or a word in line follows", () => {
  expect(withoutOptionalEnds("<div><p>a</p> b<p>c</p><small>d</small></div>")).toBe(
    "<div><p>a</p> b<p>c</p><small>d</small></div>",
  );
});

it("gives a page that is read without an error, and has each item and paragraph once", () => {
  const page = readPage(renderReport(sampleProfile({ scenarios: 3 })));
  expect(page.errors).toEqual([]);
  const nested = page.elements.filter(
    ({ tagName, parentNode }) => ["li", "p"].includes(tagName) && parentNode?.nodeName === "p",
  );
  expect(nested).toEqual([]);
});
