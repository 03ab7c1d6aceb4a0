import { expect, test } from "vitest";
import { previewPage } from "./preview-page.js";

const programs = { texts: { page: "let a = '<script></script>'", worker: "/<!--/" } };

test("no text of a document or a program ends the element it stands in", () => {
  const text = "</script><script>alert(1)</script><!-- \u2028";
  const page = previewPage({
    title: "<b>&",
    data: { target: "a.yaml", files: [{ file: "a.yaml", text }], live: null },
    programs,
  });
  // The ends of the page's own three elements, and no more.
  expect(page.match(/<\/script/g)).toHaveLength(3);
  expect(page).not.toContain("<!--");
  expect(page).toContain("<title>&lt;b>&amp; · preview</title>");
  const json = /id="preview-data">(.*?)<\/script>/s.exec(page)![1]!;
  expect(JSON.parse(json).files[0].text).toBe(text);
});
