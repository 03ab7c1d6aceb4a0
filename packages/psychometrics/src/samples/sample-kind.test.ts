import { describe, expect, it } from "vitest";
import { kindOfPlayers, sampleKind } from "./sample-kind.js";

describe("kindOfPlayers", () => {
  it("labels a sample by the least real of its players", () => {
    expect(kindOfPlayers(["person", "person"])).toBe("measured");
    expect(kindOfPlayers(["person", "scripted"])).toBe("unknown");
    expect(kindOfPlayers(["person", "scripted", "simulated"])).toBe("synthetic");
    expect(kindOfPlayers([])).toBe("unknown");
  });
});

describe("sampleKind", () => {
  it("takes what is asked for where nothing is known, else what is found", () => {
    expect(sampleKind([undefined], "measured")).toBe("measured");
    expect(sampleKind(["unknown"], "synthetic")).toBe("synthetic");
    expect(sampleKind([undefined, "measured"])).toBe("measured");
    expect(sampleKind(["measured", "unknown"])).toBe("unknown");
    expect(sampleKind([])).toBe("unknown");
    expect(sampleKind(["measured"], "unknown")).toBe("unknown");
  });

  it("never takes the label off what simulated people did, nor puts it on people", () => {
    const codeOf = (found: Parameters<typeof sampleKind>[0], asked: Parameters<typeof sampleKind>[1]) => {
      try {
        return sampleKind(found, asked);
      } catch (error) {
        return (error as { code?: string }).code;
      }
    };
    expect(codeOf(["measured", "synthetic"], undefined)).toBe("synthetic");
    expect(codeOf(["measured", "synthetic"], "measured")).toBe("wrong-sample");
    expect(codeOf(["synthetic"], "unknown")).toBe("wrong-sample");
    expect(codeOf(["measured"], "synthetic")).toBe("wrong-sample");
    expect(codeOf(["measured", undefined, "unknown"], "synthetic")).toBe("wrong-sample");
    expect(codeOf([undefined], "people" as never)).toBe("bad-option");
  });
});
