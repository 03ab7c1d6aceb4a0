import type { Calibration, EvidenceSet, Model } from "@leadsim/scenarios";
import { decisionResponses } from "../responses/decision-responses.js";
import { responseTable } from "../responses/response-table.js";
import type { ItemStatisticsOptions } from "./item-statistics.js";

type Scale = Pick<NonNullable<Calibration["scale"]>, "kind" | "id">;
type Competency = Model["competencies"][number];

/** Gathers, session by session, what tells whether the parts of a scale are worth reporting apart. */
export interface SubscoreTally {
  add(set: EvidenceSet, model: Model, scale: Scale): void;
  /** Nothing where the scale has no parts. */
  known(): Pick<ItemStatisticsOptions, "subscores">;
}

/**
 * An item is a decision with the behaviors of one competency, so that each belongs to one part:
 * `scenario/decision competency`.
 */
export function subscoreTally(): SubscoreTally {
  const rows: ReadonlyMap<string, number>[] = [];
  let about: { readonly model: Model; readonly scale: Scale } | undefined;
  return {
    add: (set, model, scale) => {
      about ??= { model, scale };
      const codes = partsOf(model, scale).flatMap(({ id }) =>
        [...decisionResponses(set, model, { kind: "competency", id })].map(
          ([item, code]): [string, number] => [`${item} ${id}`, code],
        ),
      );
      rows.push(new Map(codes));
    },
    known: () => {
      if (!about || about.scale.kind === "competency") return {};
      const { model, scale } = about;
      const parts = partsOf(model, scale);
      const items = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort();
      const table = responseTable(
        items,
        rows.map((row) => items.map((item) => row.get(item))),
      );
      const competencyOf = (item: string): string => item.slice(item.indexOf(" ") + 1);
      const pillars = new Map(parts.map(({ id, pillar }) => [id, pillar]));
      const competencies = {
        kind: "competency" as const,
        ids: parts.map(({ id }) => id),
        of: competencyOf,
      };
      const byPillar = {
        kind: "pillar" as const,
        ids: model.pillars.map(({ id }) => id),
        of: (item: string): string => pillars.get(competencyOf(item)) ?? "",
      };
      return {
        subscores: {
          table,
          divisions: scale.kind === "overall" ? [byPillar, competencies] : [competencies],
        },
      };
    },
  };
}

function partsOf({ competencies }: Model, { kind, id }: Scale): readonly Competency[] {
  if (kind === "overall") return competencies;
  return kind === "pillar" ? competencies.filter(({ pillar }) => pillar === id) : [];
}
