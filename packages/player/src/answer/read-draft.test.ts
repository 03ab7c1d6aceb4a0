import type { DecisionView } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { en } from "../words/en.js";
import type { Draft } from "./draft.js";
import { leftOf, readDraft } from "./read-draft.js";

const { examples } = en;

const codes = (draft: Draft, locale = "en") =>
  readDraft(draft, examples[draft.type] as DecisionView, locale).faults.map((fault) =>
    "at" in fault ? `${fault.code} ${fault.at}` : fault.code,
  );
const responseOf = (draft: Draft, locale = "en") =>
  readDraft(draft, examples[draft.type] as DecisionView, locale).response;

describe("an answer", () => {
  it("that is complete can be sent, in each of the eight ways", () => {
    const drafts: Draft[] = [
      { type: "choose", picked: "bus" },
      { type: "best-worst", best: "museum", worst: "move" },
      { type: "rate", ratings: { bottle: 5, map: 1, lamp: 3 } },
      { type: "rank", order: ["place", "day", "lunch"] },
      { type: "select", picked: ["likes", "price"] },
      { type: "allocate", amounts: { walk: "2.5", lunch: "1.5", museum: "2" } },
      { type: "estimate", low: "30", likely: "45", high: "60" },
      { type: "sort", bins: { tickets: "me", table: "other", photos: "other" } },
    ];
    expect(drafts.map((draft) => responseOf(draft))).toEqual([
      { picked: "bus" },
      { best: "museum", worst: "move" },
      { ratings: { bottle: 5, map: 1, lamp: 3 } },
      { order: ["place", "day", "lunch"] },
      { picked: ["likes", "price"] },
      { amounts: { walk: 2.5, lunch: 1.5, museum: 2 } },
      { low: 30, likely: 45, high: 60 },
      { bins: { tickets: "me", table: "other", photos: "other" } },
    ]);
  });

  it("that is not says what is missing, each where it is missing", () => {
    expect(codes({ type: "choose", picked: null })).toEqual(["nothing-picked"]);
    expect(codes({ type: "best-worst", best: "wait", worst: null })).toEqual(["worst-missing"]);
    expect(codes({ type: "best-worst", best: "wait", worst: "wait" })).toEqual(["same-best-worst"]);
    expect(codes({ type: "rate", ratings: { map: 2 } })).toEqual(["not-rated bottle", "not-rated lamp"]);
    expect(codes({ type: "rank", order: ["day"] })).toEqual(["not-ranked place", "not-ranked lunch"]);
    expect(codes({ type: "select", picked: ["time"] })).toEqual(["too-few"]);
    expect(codes({ type: "select", picked: ["time", "color", "price"] })).toEqual(["too-many"]);
    expect(codes({ type: "sort", bins: { tickets: "me", table: "me" } })).toEqual([
      "not-sorted photos",
      "bin-full me",
    ]);
  });

  it("in figures is read in the language it is typed in", () => {
    expect(codes({ type: "allocate", amounts: { walk: "2,5", lunch: "1,5", museum: "2" } }, "de")).toEqual(
      [],
    );
    expect(codes({ type: "allocate", amounts: { walk: "2.3", lunch: "one" } })).toEqual([
      "off-step walk",
      "not-a-number lunch",
    ]);
    expect(codes({ type: "allocate", amounts: { walk: "-1" } })).toEqual(["negative walk"]);
    expect(codes({ type: "allocate", amounts: { walk: "5" } })).toEqual(["budget-left"]);
    expect(codes({ type: "allocate", amounts: { walk: "6.5" } })).toEqual(["budget-over"]);
    expect(codes({ type: "estimate", low: "", likely: "200", high: "7" })).toEqual([
      "figure-missing low",
      "outside likely",
      "off-step high",
    ]);
    expect(codes({ type: "estimate", low: "50", likely: "45", high: "60" })).toEqual([
      "not-ascending likely",
    ]);
    expect(codes({ type: "estimate", low: "30", likely: "65", high: "60" })).toEqual(["not-ascending high"]);
  });

  it("in decimal steps adds up without crumbs", () => {
    const draft = { type: "allocate", amounts: { a: "0.1", b: "0.2" } } as const;
    expect(leftOf(draft, 0.3, "en")).toBe(0);
  });

  it("of another decision has nothing answered", () => {
    const reading = readDraft({ type: "choose", picked: "bus" }, examples.rank, "en");
    expect(reading).toEqual({ response: null, faults: [{ code: "nothing-picked" }] });
  });
});
