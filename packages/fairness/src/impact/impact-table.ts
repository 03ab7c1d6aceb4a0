import type { FairnessRules, FourFifths, ImpactGroup, ImpactTable } from "@leadsim/scenarios";
import type { Categories } from "../input/categories.js";
import type { PersonOutcome } from "../input/fairness-input.js";
import { compareRates } from "./compare-rates.js";
import type { Rate } from "./fisher-exact.js";

/** What an impact table heeds of a report's rules. */
type ImpactRules = Pick<FairnessRules, "confidence" | "minimumForImpact" | "leaveOutSmall">;

/** Four fifths (29 CFR 1607.4 D). */
const fourFifths = 0.8;

/** The share under which New York City's rule lets a category be left out (6 RCNY § 5-301(d)). */
const smallShare = 0.02;

interface Row extends Rate {
  readonly id: string;
  readonly values: readonly string[];
  readonly rate: number;
  readonly leftOut: boolean;
}

/** The rates of each category, and what the two rules and the tests say of them. */
export function impactTable(
  { by, categories, unknown }: Categories,
  measure: ImpactTable["measure"],
  isSelected: (outcome: PersonOutcome) => boolean,
  rules: ImpactRules,
): ImpactTable {
  const persons = categories.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  const rows: Row[] = categories.map(({ id, values, outcomes }) => {
    const n = outcomes.length;
    const selected = outcomes.filter(isSelected).length;
    return {
      id,
      values,
      n,
      selected,
      rate: selected / n,
      leftOut: rules.leaveOutSmall && n < smallShare * persons,
    };
  });
  const reference = highest(rows.filter(({ n }) => n >= rules.minimumForImpact));
  const city = highest(rows.filter(({ leftOut }) => !leftOut));
  return {
    by: [...by],
    measure,
    persons,
    unknown,
    reference: reference?.id ?? null,
    localLaw144Reference: city?.id ?? null,
    groups: rows.map((row) => impactGroup(row, persons, reference, city, rules)),
  };
}

/** Where rates are equal the larger group, as rows come largest first; none where nobody was selected. */
function highest(rows: readonly Row[]): Row | undefined {
  let best: Row | undefined;
  for (const row of rows) if (row.rate > (best?.rate ?? 0)) best = row;
  return best;
}

function impactGroup(
  row: Row,
  persons: number,
  reference: Row | undefined,
  city: Row | undefined,
  rules: ImpactRules,
): ImpactGroup {
  const large = row.n >= rules.minimumForImpact;
  const compared =
    reference && reference !== row ? compareRates(row, reference, rules.confidence) : undefined;
  return {
    id: row.id,
    values: [...row.values],
    n: row.n,
    share: row.n / persons,
    selected: row.selected,
    rate: row.rate,
    standing: row === reference ? "reference" : large ? "compared" : "too-few",
    localLaw144: { ratio: city && !row.leftOut ? row.rate / city.rate : null, leftOut: row.leftOut },
    fourFifths: compared && large ? fourFifthsOf(compared) : null,
    fisher: compared ? compared.fisher : null,
    z: compared && large && compared.z !== null ? { z: compared.z, p: compared.zP! } : null,
    h: compared && large ? compared.h : null,
    suppressed: false,
  };
}

function fourFifthsOf({
  ratio,
  interval,
  ratioWithOneMore,
}: ReturnType<typeof compareRates>): FourFifths | null {
  if (ratio === null || !interval) return null;
  const below = ratio < fourFifths;
  return {
    ratio,
    below,
    ...interval,
    ratioWithOneMore,
    turnsOnOnePerson: below && ratioWithOneMore !== null && ratioWithOneMore >= fourFifths,
  };
}
