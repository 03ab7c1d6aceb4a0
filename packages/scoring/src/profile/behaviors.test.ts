import { describe, expect, it } from "vitest";
import { score } from "../score.js";
import { evidenceSet, type Sketch, smallModel } from "../scoring.test-support.js";

const model = smallModel();
const at = (decision: string, behavior: string, level: number): Sketch => ({
  scenario: "a",
  decision,
  behavior,
  level,
});

describe("behaviors", () => {
  it("are seen, partly seen, not shown, or had no opportunity", () => {
    const profile = score(
      [
        evidenceSet([
          at("d1", "tell-why", 4),
          at("d2", "tell-why", 2),
          at("d3", "tell-why", 5),
          at("d1", "invite-doubt", 2.5),
          at("d2", "hand-over", 2.4),
        ]),
      ],
      model,
    );
    const behavior = (id: string) => profile.behaviors.find((one) => one.id === id);
    expect(behavior("tell-why")).toMatchObject({
      status: "seen",
      seen: 2,
      of: 3,
      evidence: ["e1", "e3", "e5"],
    });
    expect(behavior("invite-doubt")).toMatchObject({ status: "partly", of: 1 });
    expect(behavior("hand-over")).toMatchObject({ status: "not-shown", of: 1 });
    expect(behavior("stay-out")).toMatchObject({ status: "no-opportunity", of: 0, evidence: [] });
  });

  it("with the weakest evidence are looked at and planned first", () => {
    const profile = score(
      [evidenceSet([at("d1", "hand-over", 1), at("d2", "stay-out", 4), at("d3", "tell-why", 5)])],
      model,
    );
    expect(profile.lookFirst[0]).toMatchObject({
      competency: "delegate",
      behaviors: ["hand-over", "stay-out"],
    });
    expect(profile.lookFirst[0]?.likelihood).toBeNull();
    expect(profile.lookFirst[1]?.competency).toBe("inspire");
    expect(profile.lookFirst[2]?.likelihood).toBeNull();
    expect(profile.plan[0]).toMatchObject({
      competency: "delegate",
      behavior: "hand-over",
      rehearse: "Rehearse hand-over",
    });
  });
});
