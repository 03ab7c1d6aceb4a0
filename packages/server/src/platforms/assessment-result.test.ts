import type { TrackingResult } from "@leadsim/scenarios";
import { describe, expect, test } from "vitest";
import { assessmentResult } from "./assessment-result.js";
import { completeStatus } from "./greenhouse/test-status.js";
import { komboResult } from "./kombo-result.js";
import { unifiedResult } from "./unified-result.js";

const order = {
  status: "completed",
  form: { id: "f", version: "1.0.0", title: "Form" },
  sessions: [
    {
      id: "s",
      attempt: 1,
      status: "completed",
      progress: { done: 9, total: 9 },
      begunAt: new Date("2026-11-29T09:00:00Z"),
      endedAt: new Date("2026-11-29T09:20:00Z"),
    },
  ],
} as const;
const url = "https://assess.example.com/console/results/s";
const unified = { id: "o-1", workspace: "w-1", connection: "c-1" };

type Score = TrackingResult["scores"][number];

const score = (fields: Partial<Score>): Score => ({
  id: "overall",
  kind: "overall",
  title: "Overall",
  score: 3.44,
  low: 2.96,
  high: 3.91,
  standing: null,
  tier: "decision",
  level: 1,
  synthetic: false,
  ...fields,
});
const tracked = (scores: readonly Score[], code: "too-little" | "too-little-to-decide" | null = null) =>
  ({ scores, withheld: code && { code } }) as TrackingResult;
const lead = score({ id: "lead", kind: "pillar", title: "Lead", score: 4.06 });

const resultOf = (tracking: TrackingResult, fields: object = {}, language: "en" | "de" = "en") =>
  assessmentResult({ ...order, ...fields }, { tracking, url, language });

describe("a result on a platform", () => {
  test("is in Kombo's shape a score with its highest, sub-results and notes", () => {
    expect(komboResult(resultOf(tracked([score({}), lead])))).toEqual({
      status: "COMPLETED",
      result_url: url,
      completed_at: "2026-11-29T09:20:00.000Z",
      score: 3.4,
      max_score: 5,
      attributes: [
        { type: "TEXT", label: "Form", value: "Form (1.0.0)" },
        { type: "TEXT", label: "Status", value: "completed" },
        { type: "TEXT", label: "90% range", value: "3 to 3.9" },
        {
          type: "SUB_RESULT",
          id: "lead",
          label: "Lead",
          score: { value: 4.1, max: 5 },
          status: "COMPLETED",
        },
      ],
    });
  });

  test("is in Unified's shape the same under its own names", () => {
    expect(unifiedResult(resultOf(tracked([score({}), lead])), unified)).toMatchObject({
      id: "o-1",
      workspace_id: "w-1",
      connection_id: "c-1",
      response_status: "COMPLETED",
      response_score: 3.4,
      response_max_score: 5,
      response_url: url,
      response_attributes: expect.arrayContaining([
        {
          type: "SUB_RESULT",
          reference: "lead",
          label: "Lead",
          score_value: 4.1,
          score_max: 5,
          status: "COMPLETED",
        },
      ]),
    });
  });

  test("has no score where none may be passed on, and says why", () => {
    for (const tracking of [tracked([lead]), tracked([], "too-little-to-decide")]) {
      const result = resultOf(tracking);
      expect(komboResult(result)).not.toHaveProperty("score");
      expect(unifiedResult(result, unified)).not.toHaveProperty("response_score");
      expect(completeStatus(result, "en").partner_score).toBeNull();
    }
    const labels = komboResult(resultOf(tracked([], "too-little"))).attributes.map(({ label }) => label);
    expect(labels).toContain("No score");
  });

  test("says beside a score that the numbers compared with are simulated, in the connection's language", () => {
    const result = resultOf(tracked([score({ synthetic: true })]), {}, "de");
    expect(completeStatus(result, "de").metadata).toMatchObject({
      "90-%-Bereich": "3 bis 3,9",
      Normen: expect.stringContaining("simuliert"),
    });
  });

  test("of a sitting that was not completed is no completed one", () => {
    for (const status of ["withdrawn", "expired"]) {
      const result = resultOf(tracked([], "too-little"), { status });
      expect(komboResult(result).status).toBe("CANCELLED");
      expect(unifiedResult(result, unified).response_status).toBe("FAILED");
    }
  });
});
