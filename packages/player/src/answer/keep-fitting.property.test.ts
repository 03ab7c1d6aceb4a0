import type { DecisionView } from "@leadsim/scenarios";
import fc from "fast-check";
import { expect, it } from "vitest";
import { en } from "../words/en.js";
import { emptyDraft } from "./draft.js";
import { keepFitting } from "./keep-fitting.js";

const decisions = Object.values(en.examples) as DecisionView[];

it("whatever lies in the browser's storage becomes a draft that fits, and a fitting one stays as it is", () => {
  fc.assert(
    fc.property(fc.constantFrom(...decisions), fc.anything(), (decision, kept) => {
      const draft = keepFitting(kept, decision);
      expect(draft.type).toBe(decision.type);
      expect(keepFitting(structuredClone(draft), decision)).toEqual(draft);
    }),
  );
});

it("ids that are gone are left out, all others are kept", () => {
  const ids = fc.array(fc.constantFrom("day", "place", "lunch", "gone", "constructor"));
  fc.assert(
    fc.property(ids, (order) => {
      const draft = keepFitting({ type: "rank", order }, en.examples.rank);
      const known = [...new Set(order)].filter((id) => ["day", "place", "lunch"].includes(id));
      expect(draft).toEqual({ type: "rank", order: known });
    }),
  );
  expect(keepFitting({ type: "choose", picked: "gone" }, en.examples.choose)).toEqual(emptyDraft("choose"));
});
