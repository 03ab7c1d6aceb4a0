import type { Benchmark, TargetNotice } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";

/** What a target is, and what stands behind it; without a benchmark it is the rule. */
export function targetNotice(target: Benchmark["target"] | undefined): TargetNotice {
  if (!target) return { code: "target", kind: "judgment" };
  const { kind, rule, n, contrast } = target;
  return { code: "target", kind, ...present({ rule, n, contrast: contrast && sizesOf(contrast) }) };
}

function sizesOf({ outcome, top, others }: NonNullable<Benchmark["target"]["contrast"]>) {
  return { outcome, top, others };
}
