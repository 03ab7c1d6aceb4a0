import { describe, expect, it } from "vitest";
import { escapeText, html, trustedMarkup } from "./escape.js";

describe("escapeText", () => {
  it("escapes what could end text or an attribute", () => {
    expect(escapeText(`<script>alert("1" + '2') && x</script>`)).toBe(
      "&lt;script&gt;alert(&quot;1&quot; + &#39;2&#39;) &amp;&amp; x&lt;/script&gt;",
    );
  });

  it("replaces what no page may hold, and keeps every other script whole", () => {
    expect(escapeText("a\u0000b\u001bc\ud800d")).toBe("a\ufffdb\ufffdc\ufffdd");
    expect(escapeText("Ann\u202eneB")).toBe("Ann\ufffdneB");
    expect(escapeText("héllo 😀 مرحبا\n\t")).toBe("héllo 😀 مرحبا\n\t");
  });
});

describe("html", () => {
  it("escapes values and keeps what html made", () => {
    expect(html`<p title="${'"'}">${"<b>"}${html`<i>${1}</i>`}</p>`.markup).toBe(
      '<p title="&quot;">&lt;b&gt;<i>1</i></p>',
    );
  });

  it("joins lists and leaves out null, undefined and false", () => {
    expect(html`${["a", html`<br>`, ["<"]]}${null}${undefined}${false}`.markup).toBe("a<br>&lt;");
  });

  it("takes an object that only looks like markup for a mistake", () => {
    const forged = { markup: "<script>" };
    expect(() => html`${forged}`.markup).toThrow(TypeError);
    expect(html`${trustedMarkup("<hr>")}`.markup).toBe("<hr>");
  });
});
