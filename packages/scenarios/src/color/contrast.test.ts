import { describe, expect, it } from "vitest";
import { contrast } from "./contrast.js";

describe("contrast", () => {
  it("runs from 1 to 21", () => {
    expect(contrast("#000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrast("#abc", "#aabbcc")).toBe(1);
  });

  // The example of WebAIM's checker: gray #767676 on white just passes.
  it("agrees with a known value", () => {
    expect(contrast("#767676", "#fff")).toBeCloseTo(4.54, 2);
  });

  it("reads hexadecimal colors only", () => {
    expect(() => contrast("teal", "#fff")).toThrow(RangeError);
  });
});
