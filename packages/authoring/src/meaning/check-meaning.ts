import { compile } from "@leadsim/engine/plays";
import type { Diagnostic, Scenario } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { checkPaths } from "./check-paths.js";
import { checkReachability } from "./check-reachability.js";
import { checkTradeOffs } from "./check-trade-offs.js";
import { checkUnreadResponses } from "./check-unread-responses.js";
import { checkUnused } from "./check-unused.js";
import { checkWording } from "./check-wording.js";
import { explore } from "./explore.js";
import { createReport } from "./report.js";
import { watch } from "./watched-play.js";
import { work } from "./work.js";

/** A scenario that was loaded without errors, with the text it was loaded from. */
export interface MeaningInput {
  readonly source: string | Uint8Array;
  /** The name that diagnostics carry. */
  readonly file: string;
  readonly scenario: Scenario;
  /** States explored before what is still open is called unknown; 200,000 by default. */
  readonly mostStates?: number | undefined;
}

/**
 * What a scenario means when it is played, beyond being well formed: what can never happen, paths that offer
 * different opportunities, what nothing uses, and decisions that measure less than they seem to. Reads no file.
 */
export function checkMeaning({ source, file, scenario, mostStates }: MeaningInput): readonly Diagnostic[] {
  const report = createReport(source, file);
  const play = compile(scenario);
  const watched = watch(play);
  const bounds = { work: work(2 / 3), ...present({ most: mostStates }) };
  checkReachability(watched, explore(watched, bounds), report);
  checkPaths(watched, report, work(1 / 3));
  checkUnused(scenario, report);
  checkTradeOffs(play, report);
  checkUnreadResponses(play, report);
  checkWording(play, report);
  return report.list();
}
