import { commandOf, leastUsedPolicy, type Policy } from "@leadsim/engine";
import type { ScriptedResponse } from "@leadsim/scenarios";
import { beginRehearsal, follow, type Rehearsal, standingOf, take } from "./rehearsal.js";

/** Stories tried before a scene counts as one that can't be come to by trying. */
const tries = 40;

/**
 * The rehearsal at a scene of the author's choosing: by the responses given so far where they lead there, else by those
 * that are known to, else by trying stories, options not used before first. Null where none of them comes by.
 *
 * @param known responses of that scenario that lead to the scene, as the analysis of the story found them
 */
export function wayTo(
  rehearsal: Rehearsal,
  { scenario, scene }: { readonly scenario: string; readonly scene: string },
  now: number,
  known: readonly ScriptedResponse[] = [],
): Rehearsal | null {
  const begun = beginRehearsal(rehearsal.stage, rehearsal.options, now);
  const isThere = ({ session }: Rehearsal) => {
    const here = standingOf(session);
    return here.scenario === scenario && here.scene === scene && here.page !== "consequence";
  };
  for (const page of ["showing", "deciding"]) {
    const own = follow(begun, rehearsal.given, { scenario, scene, page }, now);
    if (isThere(own)) return own;
  }
  const policy = leastUsedPolicy();
  for (let index = 0; index < tries; index += 1) {
    let tried: Rehearsal | null = begun;
    while (tried && !isThere(tried))
      tried = next(tried, policy, index, index === 0 ? { scenario, known } : null, now);
    if (tried) return tried;
  }
  return null;
}

/** One step of a story; null at its end. */
function next(
  rehearsal: Rehearsal,
  policy: Policy,
  index: number,
  leading: { readonly scenario: string; readonly known: readonly ScriptedResponse[] } | null,
  now: number,
): Rehearsal | null {
  const here = standingOf(rehearsal.session);
  const led =
    leading?.scenario === here.scenario ? leading.known.find(({ scene }) => scene === here.scene) : undefined;
  if (led && here.page === "deciding" && !("timeout" in led.response)) {
    const taken = take(rehearsal, { type: "respond", scene: led.scene, response: led.response }, now);
    if (!taken.refusal) return taken.rehearsal;
  }
  const command = commandOf(policy, rehearsal.session, index);
  return command && take(rehearsal, command, now).rehearsal;
}
