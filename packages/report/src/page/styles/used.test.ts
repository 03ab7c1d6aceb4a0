import { expect, it } from "vitest";
import { used } from "./used.js";

const body = '<p class="soft small" id="main">…</p>';

it("keeps rules whose classes and ids the page has, and each of their selectors that applies", () => {
  expect(used(".soft{color:red}.hard{color:blue}\n.soft.small,.hard{top:0}", body)).toBe(
    ".soft{color:red}.soft.small{top:0}",
  );
  expect(used("#main p{top:0}#aside p{top:0}*,h2{top:0}", body)).toBe("#main p{top:0}*,h2{top:0}");
});

it("asks nothing of what a rule refuses, and of attributes", () => {
  const styles = 'p:not(.hard){top:0}[href=".hard"]{top:0}p:not(.hard,.harder)>.soft{top:0}';
  expect(used(styles, body)).toBe(styles);
});

it("looks into media, and leaves pages and their margins as they are", () => {
  expect(used("@media print{.soft{top:0}.hard{top:0}}@media screen{.hard{top:0}}", body)).toBe(
    "@media print{.soft{top:0}}",
  );
  const paper = '@page{margin:16mm;@bottom-left{content:"} .hard{ \\" ";color:#555}}';
  expect(used(`${paper}.hard{top:0}`, body)).toBe(paper);
});
