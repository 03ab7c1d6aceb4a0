// Generated from schemas/item-statistics.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What a reader of the figures must know.
 */
export type ItemStatisticsWarning =
  | {
      /**
       * Columns that others give, as totals left in a table.
       */
      readonly code: "dependent-columns";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * By item, what gives it.
       */
      readonly columns: readonly DependentColumn[];
    }
  | {
      /**
       * `duplicated-items`: pairs that hold the same responses. `reversed-copies`: pairs of which one holds the other's responses the other way around.
       */
      readonly code: "duplicated-items" | "reversed-copies";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * Those pairs.
       */
      readonly pairs: readonly string[][];
    }
  | {
      /**
       * `items-without-variance`: left out of alpha and omega. `improper-solution`: one factor would explain more than all of an item. `too-few-complete`, `alpha-from-pairs`: who met the same items. `alpha-ignores-scenarios`, `one-scenario`, `scenarios-not-separated`: what is not told apart. `no-person-variance`: people do not differ.
       */
      readonly code:
        | "items-without-variance"
        | "improper-solution"
        | "too-few-complete"
        | "alpha-from-pairs"
        | "alpha-ignores-scenarios"
        | "one-scenario"
        | "scenarios-not-separated"
        | "no-person-variance";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
    }
  | {
      /**
       * Too few people to judge reliability by.
       */
      readonly code: "too-few-people";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * People.
       */
      readonly persons: number;
    }
  | {
      /**
       * Too few scenarios to tell how people differ between them.
       */
      readonly code: "few-scenarios";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * Scenarios.
       */
      readonly scenarios: number;
    }
  | {
      /**
       * A statistic that the responses do not carry.
       */
      readonly code: "not-computed";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * What is missing.
       */
      readonly statistic: "alpha" | "omega" | "components";
      /**
       * Why.
       */
      readonly because: "too-few-people" | "too-few-items" | "no-variance" | "not-converged";
    };

/**
 * How the items of one scale worked: what was chosen, how it goes with the rest, how long it took, and how reliable the scores are.
 */
export interface ItemStatistics {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/item-statistics@1";
  /**
   * Null where the items are columns of a table of no competency model.
   */
  readonly scale: ItemStatisticsScale | null;
  readonly sample: ItemStatisticsSample;
  readonly total: ItemStatisticsTotal;
  /**
   * The items, in the order of the table.
   */
  readonly items: readonly ItemStatisticsItem[];
  /**
   * Null where the source holds no sessions.
   */
  readonly people: ItemPeople | null;
  readonly reliability: ItemReliability;
  /**
   * Whether pillars and competencies are worth reporting apart from the scale. Null where the source holds no sessions, or the scale has no parts; absent in documents of earlier releases.
   */
  readonly subscores?: ItemSubscores | null;
  /**
   * What a reader of the figures must know.
   */
  readonly warnings: readonly ItemStatisticsWarning[];
  /**
   * What computed it, with its version.
   */
  readonly program: string;
}
export interface ItemStatisticsScale {
  /**
   * The competency model, by id and version.
   */
  readonly model: string;
  /**
   * What is summed up.
   */
  readonly kind: "overall" | "pillar" | "competency";
  /**
   * The scale's id in the model; `overall` for all of it.
   */
  readonly id: string;
}
/**
 * Whose responses the figures come from.
 */
export interface ItemStatisticsSample {
  /**
   * People with at least one response.
   */
  readonly persons: number;
  /**
   * `measured`: people responded. `synthetic`: simulated responses; no person was measured. `unknown`: the source does not say.
   */
  readonly kind: "measured" | "synthetic" | "unknown";
  /**
   * Where the responses came from, in the words of whoever ran it.
   */
  readonly source: string;
  /**
   * Fewer than 30 people: too few to judge anything by.
   */
  readonly tooFew: boolean;
}
/**
 * The score that items are compared with: a person's mean over the items met.
 */
export interface ItemStatisticsTotal {
  /**
   * Mean over people.
   */
  readonly mean: number;
  /**
   * Standard deviation (n − 1); 0 for one person.
   */
  readonly sd: number;
}
/**
 * One item: a decision, or a column of a table.
 */
export interface ItemStatisticsItem {
  /**
   * The column's name, or scenario/decision.
   */
  readonly id: string;
  /**
   * The scenario it belongs to; null where items are not grouped.
   */
  readonly scenario: string | null;
  /**
   * Responses.
   */
  readonly n: number;
  /**
   * People who did not respond, timeouts left out: most often their path did not lead there.
   */
  readonly notMet: number;
  /**
   * People whose time ran out; null where the source does not say.
   */
  readonly timeouts: number | null;
  /**
   * Fewer than 30 responses: too few to judge, so no flags.
   */
  readonly tooFew: boolean;
  /**
   * Mean score; null without responses.
   */
  readonly mean: number | null;
  /**
   * Standard deviation (n − 1); null under two responses.
   */
  readonly sd: number | null;
  /**
   * Mean as a share of the way from the lowest to the highest code that occurred: the higher, the easier. Null where only one occurred.
   */
  readonly difficulty: number | null;
  /**
   * Correlation with the mean over the person's other items (corrected, Pearson); null where nothing varies.
   */
  readonly itemTotal: number | null;
  /**
   * The same for a normal variable behind the categories (polyserial, ad hoc estimate of Olsson, Drasgow & Dorans 1982); it can pass 1.
   */
  readonly polyserial: number | null;
  /**
   * Cronbach's alpha without the item; null where alpha is, or with two items.
   */
  readonly alphaIfDropped: number | null;
  /**
   * How often each score occurred.
   */
  readonly categories: readonly ItemCategory[];
  /**
   * What was done with each option; empty where the source does not say.
   */
  readonly options: readonly ItemOption[];
  /**
   * Amounts and figures of `allocate` and `estimate`; otherwise empty.
   */
  readonly amounts: readonly ItemAmount[];
  /**
   * Null where the source does not say.
   */
  readonly time: ItemTime | null;
  /**
   * What to look at.
   */
  readonly flags: readonly ItemFlag[];
}
/**
 * One category of an item's score.
 */
export interface ItemCategory {
  /**
   * The score; where codes were merged, their mean.
   */
  readonly code: number;
  /**
   * Responses.
   */
  readonly n: number;
  /**
   * Share of the responses to the item.
   */
  readonly share: number;
  /**
   * Lower end of Wilson's 90% interval of the share.
   */
  readonly low: number;
  /**
   * Upper end.
   */
  readonly high: number;
}
/**
 * What was done with one option: picked, named best or worst, given a rating, a place or a bin.
 */
export interface ItemOption {
  /**
   * Option, item or figure.
   */
  readonly option: string;
  /**
   * What was done with it.
   */
  readonly as: "picked" | "best" | "worst" | "rated" | "ranked" | "sorted";
  /**
   * Rating, place or bin, where there is one.
   */
  readonly value: number | string | null;
  /**
   * How many did so.
   */
  readonly n: number;
  /**
   * Share of those who responded.
   */
  readonly share: number;
  /**
   * Lower end of Wilson's 90% interval of the share.
   */
  readonly low: number;
  /**
   * Upper end.
   */
  readonly high: number;
  /**
   * Mean level that the key gives the option over the scale's behaviors; null where it rates it for none.
   */
  readonly level: number | null;
  /**
   * Point-biserial correlation of doing so with the mean over the person's other items; null where everybody or nobody did, or too little else is known.
   */
  readonly optionTotal: number | null;
  /**
   * No other option has a higher level.
   */
  readonly keyedBest: boolean;
}
/**
 * Amounts given to one option, or one figure estimated.
 */
export interface ItemAmount {
  /**
   * Option or figure.
   */
  readonly option: string;
  /**
   * How many gave one.
   */
  readonly n: number;
  /**
   * Mean amount.
   */
  readonly mean: number;
  /**
   * Standard deviation (n − 1).
   */
  readonly sd: number;
  /**
   * Correlation of the amount with the mean over the person's other items; null where nothing varies.
   */
  readonly amountTotal: number | null;
}
export interface ItemTime {
  /**
   * Responses with a time.
   */
  readonly n: number;
  /**
   * Half were faster.
   */
  readonly median: number;
  /**
   * A quarter was faster.
   */
  readonly lowerQuartile: number;
  /**
   * A quarter was slower.
   */
  readonly upperQuartile: number;
  /**
   * Words on the page; the median where pages differ.
   */
  readonly words: number;
  /**
   * Response time effort of the item: share of responses not faster than the page can be read (Wise & Kong 2005; Wise 2006).
   */
  readonly effort: number;
}
/**
 * Something to look at.
 */
export interface ItemFlag {
  /**
   * `one-answer`: nearly everybody gave it. `crowded-option`: nearly everybody picked it among others. `rare-option`, `rare-category`: hardly anybody. `stray-code`: far from all others. `keyed-best-by-low-scorers`, `negative-item-total`, `weak-item-total`: how it goes with the other items. `fast-responses`, `timeouts`: what time tells.
   */
  readonly code:
    | "one-answer"
    | "crowded-option"
    | "rare-option"
    | "rare-category"
    | "stray-code"
    | "keyed-best-by-low-scorers"
    | "negative-item-total"
    | "weak-item-total"
    | "fast-responses"
    | "timeouts";
  /**
   * `note`: chance may have made it (its 90% interval does not exclude that). `warning`: hardly.
   */
  readonly severity: "warning" | "note";
  /**
   * The option or category it is about; null where it is the whole item.
   */
  readonly option: string | null;
  /**
   * What it was found by: a share, a correlation, or the code for `stray-code`.
   */
  readonly figure: number;
}
export interface ItemPeople {
  /**
   * Sessions with times.
   */
  readonly sessions: number;
  /**
   * Mean response time effort of a session.
   */
  readonly effort: number;
  /**
   * Response time effort under which a session is usually set aside.
   */
  readonly needed: number;
  /**
   * When a response counts as too fast.
   */
  readonly rule: string;
  /**
   * Sessions under it.
   */
  readonly below: readonly ItemSession[];
  readonly straightLining: ItemStraightLining;
}
/**
 * One session.
 */
export interface ItemSession {
  /**
   * The session's id.
   */
  readonly session: string;
  /**
   * Response time effort.
   */
  readonly effort: number;
  /**
   * Responses faster than the page can be read.
   */
  readonly fast: number;
  /**
   * Responses.
   */
  readonly of: number;
}
/**
 * Rating decisions in which every option was rated alike.
 */
export interface ItemStraightLining {
  /**
   * Sessions with at least one.
   */
  readonly sessions: number;
  /**
   * Such decisions.
   */
  readonly decisions: number;
  /**
   * Rating decisions answered.
   */
  readonly of: number;
}
/**
 * How far the scores would hold again.
 */
export interface ItemReliability {
  /**
   * Cronbach's alpha over items. It takes items of one scenario for independent.
   */
  readonly alpha: ItemAlpha | null;
  /**
   * `complete`: alpha and omega rest on people who met every item. `pairs`: on covariances of pairs of items, since too few met everything. Null where neither can be had.
   */
  readonly cases: ("complete" | "pairs") | null;
  /**
   * Alpha of items brought to equal variance.
   */
  readonly standardizedAlpha: number | null;
  /**
   * Cronbach's alpha over scenario means of people who met every scenario.
   */
  readonly alphaOfScenarios: ItemScenarioAlpha | null;
  /**
   * Omega total by one factor (maximum likelihood) over items; like alpha it ignores scenarios.
   */
  readonly omega: number | null;
  /**
   * Null where no calibration was given.
   */
  readonly bifactor: ItemBifactor | null;
  /**
   * What the components tell apart; null where none could be estimated.
   */
  readonly design: ("person × (item : scenario)" | "person × item") | null;
  /**
   * `anova`: expected mean squares. `reml`: restricted maximum likelihood.
   */
  readonly method: ("anova" | "reml") | null;
  /**
   * Variance components; empty where none could be estimated.
   */
  readonly components: readonly ItemComponent[];
  /**
   * The form as it was met, averaged over people and their paths.
   */
  readonly observed: ItemObservedStudy | null;
  /**
   * Forms of other lengths.
   */
  readonly studies: readonly ItemDecisionStudy[];
}
export interface ItemAlpha {
  /**
   * The coefficient.
   */
  readonly value: number;
  /**
   * Lower end of the 90% interval.
   */
  readonly low: number;
  /**
   * Upper end.
   */
  readonly high: number;
  /**
   * People it rests on; for pairs, the fewest who met both items of any.
   */
  readonly n: number;
  /**
   * Items.
   */
  readonly parts: number;
}
export interface ItemScenarioAlpha {
  /**
   * The coefficient.
   */
  readonly value: number;
  /**
   * Lower end of the 90% interval.
   */
  readonly low: number;
  /**
   * Upper end.
   */
  readonly high: number;
  /**
   * People it rests on; for pairs, the fewest who met both items of any.
   */
  readonly n: number;
  /**
   * Scenarios.
   */
  readonly parts: number;
}
/**
 * Omega from item parameters with a factor per testlet, on the scale of continuous responses behind the categories.
 */
export interface ItemBifactor {
  /**
   * Where the parameters are from.
   */
  readonly calibration: string;
  /**
   * Share of the sum's variance that the general factor makes.
   */
  readonly hierarchical: number;
  /**
   * Share that all factors make.
   */
  readonly total: number;
  /**
   * The general factor's share of the squared loadings.
   */
  readonly explainedCommonVariance: number;
}
/**
 * One variance component.
 */
export interface ItemComponent {
  /**
   * What varies.
   */
  readonly source: "person" | "scenario" | "item" | "personScenario" | "residual";
  /**
   * Its variance.
   */
  readonly variance: number;
  /**
   * For normal effects; null for a component that was held at zero.
   */
  readonly standardError: number | null;
  /**
   * Share of the sum of all components.
   */
  readonly share: number;
}
export interface ItemObservedStudy {
  /**
   * Eρ²: for ranking people who sit the same form.
   */
  readonly generalizability: number;
  /**
   * Φ: for reading the score itself, also across forms.
   */
  readonly dependability: number;
  /**
   * Standard error for comparing people on one form, in the units of the items' mean.
   */
  readonly relativeError: number;
  /**
   * Standard error of the score itself.
   */
  readonly absoluteError: number;
}
/**
 * A form of other length.
 */
export interface ItemDecisionStudy {
  /**
   * Scenarios.
   */
  readonly scenarios: number;
  /**
   * Items in each.
   */
  readonly itemsPerScenario: number;
  /**
   * Eρ²: for ranking people who sit the same form.
   */
  readonly generalizability: number;
  /**
   * Φ: for reading the score itself, also across forms.
   */
  readonly dependability: number;
  /**
   * Standard error for comparing people on one form, in the units of the items' mean.
   */
  readonly relativeError: number;
  /**
   * Standard error of the score itself.
   */
  readonly absoluteError: number;
}
/**
 * Proportional reductions of mean squared error (Haberman 2008) of sums of decisions. An item is here a decision with the behaviors of one competency; errors of different items are taken for uncorrelated, also within one decision and scenario.
 */
export interface ItemSubscores {
  /**
   * People it rests on; for pairs, the fewest who met both items of any.
   */
  readonly persons: number;
  /**
   * `complete`: people who met every item used. `pairs`: covariances of pairs of items. Null where neither has 30 people.
   */
  readonly cases: ("complete" | "pairs") | null;
  /**
   * Items used: those that at least four in five met and not all answered alike.
   */
  readonly items: number;
  /**
   * The other items, left out.
   */
  readonly leftOut: number;
  /**
   * Subscores that could be tested.
   */
  readonly tested: readonly ItemSubscore[];
  /**
   * Subscores that could not be tested.
   */
  readonly untested: readonly ItemUntestedSubscore[];
}
/**
 * One subscore.
 */
export interface ItemSubscore {
  /**
   * What is summed up.
   */
  readonly kind: "pillar" | "competency";
  /**
   * The scale's id in the model.
   */
  readonly id: string;
  /**
   * Its items.
   */
  readonly items: number;
  /**
   * By the subscore alone: its reliability (alpha).
   */
  readonly bySubscore: number;
  /**
   * By the total alone.
   */
  readonly byTotal: number;
  /**
   * By the best linear combination of both.
   */
  readonly byBoth: number;
  /**
   * `separate`: it tells more of its true score than the total does. `augmented`: it does not; report it only together with what the total tells.
   */
  readonly report: "separate" | "augmented";
}
/**
 * One subscore.
 */
export interface ItemUntestedSubscore {
  /**
   * What is summed up.
   */
  readonly kind: "pillar" | "competency";
  /**
   * The scale's id in the model.
   */
  readonly id: string;
  /**
   * `too-few-people`: under 30 met the same items. `too-few-items`: under two items used. `no-variance`: all people have the same sum.
   */
  readonly why: "too-few-people" | "too-few-items" | "no-variance";
}
export interface DependentColumn {
  /**
   * The column.
   */
  readonly item: string;
  /**
   * It is the sum of the others, the mean of those met, or another exact linear function of them.
   */
  readonly kind: "sum" | "mean" | "linear";
  /**
   * The others.
   *
   * @minItems 2
   */
  readonly of: readonly string[];
}
