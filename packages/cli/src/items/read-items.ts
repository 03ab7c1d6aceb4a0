import {
  decisionTally,
  type ItemStatisticsOptions,
  type KeyedOption,
  keyedOptions,
  membersOf,
  type ResponseTable,
  scaleAnswers,
  subscoreTally,
} from "@leadsim/psychometrics";
import type { Calibration, ItemStatisticsSample } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import type { NamedPath } from "../content.js";
import { type ReadOptions, readResponses } from "../response-file/read-responses.js";

/** Responses with what else their files say of items. */
export interface ItemResponses {
  readonly table: ResponseTable;
  /** All but the scenarios of items. */
  readonly known: Omit<ItemStatisticsOptions, "scenarioOf">;
  /** Whether they are transcripts, whose items are named scenario/decision. */
  readonly played: boolean;
}

/**
 * Responses for item statistics: a table, or transcripts, of which also options, times and timeouts are
 * counted as they are replayed.
 * @throws UserError as `readResponses` does
 */
export function readItems(
  paths: readonly NamedPath[],
  options: Omit<ReadOptions, "see">,
  kind: ItemStatisticsSample["kind"] | undefined,
): ItemResponses {
  const tally = decisionTally();
  const keyed = new Map<string, readonly KeyedOption[]>();
  const scenarios = new Set<unknown>();
  const parts = subscoreTally();
  const responses = readResponses(paths, {
    ...options,
    see: ({ set, plays, model, scale }) => {
      tally.add(scaleAnswers(set, model, scale));
      parts.add(set, model, scale);
      const measures = membersOf(model, scale);
      for (const { scenario } of plays) {
        if (scenarios.has(scenario)) continue;
        scenarios.add(scenario);
        for (const [item, found] of keyedOptions(scenario, measures)) keyed.set(item, found);
      }
    },
  });
  const { table, played, source } = responses;
  const sample = { ...present({ kind }), source };
  if (!played) return { table, known: { sample }, played: false };
  return {
    table,
    known: {
      ...(played.scale ? { scale: nameOf(played.scale) } : {}),
      sample,
      decisions: tally.decisions(),
      optionsOf: (item) => keyed.get(item),
      people: tally.people(),
      ...parts.known(),
    },
    played: true,
  };
}

/** A scale without the contents that were played: statistics describe, and nothing is scored with them. */
function nameOf({
  model,
  kind,
  id,
}: NonNullable<Calibration["scale"]>): NonNullable<ItemStatisticsOptions["scale"]> {
  return { model, kind, id };
}
