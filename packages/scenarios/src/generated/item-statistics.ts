// Generated from schemas/item-statistics.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What a reader of the figures must know.
 */
export type ItemStatisticsWarning =
  | {
      /**
       * `items-without-variance`: left out of alpha and omega. `improper-solution`: one factor would explain more than all of an item. `too-few-complete`, `alpha-from-pairs`: who met the same items. `alpha-ignores-scenarios`, `one-scenario`, `scenarios-not-separated`: what is not told apart. `no-person-variance`: people do not differ.
       */
      code:
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
      items: string[];
    }
  | {
      /**
       * Too few people to judge reliability by.
       */
      code: "too-few-people";
      /**
       * The items it is about; empty where it is all.
       */
      items: string[];
      /**
       * People.
       */
      persons: number;
    }
  | {
      /**
       * Too few scenarios to tell how people differ between them.
       */
      code: "few-scenarios";
      /**
       * The items it is about; empty where it is all.
       */
      items: string[];
      /**
       * Scenarios.
       */
      scenarios: number;
    }
  | {
      /**
       * A statistic that the responses do not carry.
       */
      code: "not-computed";
      /**
       * The items it is about; empty where it is all.
       */
      items: string[];
      /**
       * What is missing.
       */
      statistic: "alpha" | "omega" | "components";
      /**
       * Why.
       */
      because: "too-few-people" | "too-few-items" | "no-variance" | "not-converged";
    };

/**
 * How the items of one scale worked: what was chosen, how it goes with the rest, how long it took, and how reliable the scores are.
 */
export interface ItemStatistics {
  /**
   * The format and its version.
   */
  format: "leadsim/item-statistics@1";
  /**
   * Null where the items are columns of a table of no competency model.
   */
  scale: ItemStatisticsScale | null;
  sample: ItemStatisticsSample;
  total: ItemStatisticsTotal;
  /**
   * The items, in the order of the table.
   */
  items: ItemStatisticsItem[];
  /**
   * Null where the source holds no sessions.
   */
  people: ItemPeople | null;
  reliability: ItemReliability;
  /**
   * Whether pillars and competencies are worth reporting apart from the scale. Null where the source holds no sessions, or the scale has no parts; absent in documents of earlier releases.
   */
  subscores?: ItemSubscores | null;
  /**
   * What a reader of the figures must know.
   */
  warnings: ItemStatisticsWarning[];
  /**
   * What computed it, with its version.
   */
  program: string;
}
export interface ItemStatisticsScale {
  /**
   * The competency model, by id and version.
   */
  model: string;
  /**
   * What is summed up.
   */
  kind: "overall" | "pillar" | "competency";
  /**
   * The scale's id in the model; `overall` for all of it.
   */
  id: string;
}
/**
 * Whose responses the figures come from.
 */
export interface ItemStatisticsSample {
  /**
   * People with at least one response.
   */
  persons: number;
  /**
   * `measured`: people responded. `synthetic`: simulated responses; no person was measured. `unknown`: the source does not say.
   */
  kind: "measured" | "synthetic" | "unknown";
  /**
   * Where the responses came from, in the words of whoever ran it.
   */
  source: string;
  /**
   * Fewer than 30 people: too few to judge anything by.
   */
  tooFew: boolean;
}
/**
 * The score that items are compared with: a person's mean over the items met.
 */
export interface ItemStatisticsTotal {
  /**
   * Mean over people.
   */
  mean: number;
  /**
   * Standard deviation (n − 1); 0 for one person.
   */
  sd: number;
}
/**
 * One item: a decision, or a column of a table.
 */
export interface ItemStatisticsItem {
  /**
   * The column's name, or scenario/decision.
   */
  id: string;
  /**
   * The scenario it belongs to; null where items are not grouped.
   */
  scenario: string | null;
  /**
   * Responses.
   */
  n: number;
  /**
   * People who did not respond, timeouts left out: most often their route did not lead there.
   */
  notMet: number;
  /**
   * People whose time ran out; null where the source does not say.
   */
  timeouts: number | null;
  /**
   * Fewer than 30 responses: too few to judge, so no flags.
   */
  tooFew: boolean;
  /**
   * Mean score; null without responses.
   */
  mean: number | null;
  /**
   * Standard deviation (n − 1); null under two responses.
   */
  sd: number | null;
  /**
   * Mean as a share of the way from the lowest to the highest code that occurred: the higher, the easier. Null where only one occurred.
   */
  difficulty: number | null;
  /**
   * Correlation with the mean over the person's other items (corrected, Pearson); null where nothing varies.
   */
  itemTotal: number | null;
  /**
   * The same for a normal variable behind the categories (polyserial, ad hoc estimate of Olsson, Drasgow & Dorans 1982); it can pass 1.
   */
  polyserial: number | null;
  /**
   * Cronbach's alpha without the item; null where alpha is, or with two items.
   */
  alphaIfDropped: number | null;
  /**
   * How often each score occurred.
   */
  categories: ItemCategory[];
  /**
   * What was done with each option; empty where the source does not say.
   */
  options: ItemOption[];
  /**
   * Amounts and figures of `allocate` and `estimate`; otherwise empty.
   */
  amounts: ItemAmount[];
  /**
   * Null where the source does not say.
   */
  time: ItemTime | null;
  /**
   * What to look at.
   */
  flags: ItemFlag[];
}
/**
 * One category of an item's score.
 */
export interface ItemCategory {
  /**
   * The score; where codes were merged, their mean.
   */
  code: number;
  /**
   * Responses.
   */
  n: number;
  /**
   * Share of the responses to the item.
   */
  share: number;
  /**
   * Lower end of Wilson's 90% interval of the share.
   */
  low: number;
  /**
   * Upper end.
   */
  high: number;
}
/**
 * What was done with one option: picked, named best or worst, given a rating, a place or a bin.
 */
export interface ItemOption {
  /**
   * Option, item or figure.
   */
  option: string;
  /**
   * What was done with it.
   */
  as: "picked" | "best" | "worst" | "rated" | "ranked" | "sorted";
  /**
   * Rating, place or bin, where there is one.
   */
  value: number | string | null;
  /**
   * How many did so.
   */
  n: number;
  /**
   * Share of those who responded.
   */
  share: number;
  /**
   * Lower end of Wilson's 90% interval of the share.
   */
  low: number;
  /**
   * Upper end.
   */
  high: number;
  /**
   * Mean level that the key gives the option over the scale's behaviors; null where it rates it for none.
   */
  level: number | null;
  /**
   * Point-biserial correlation of doing so with the mean over the person's other items; null where everybody or nobody did, or too little else is known.
   */
  optionTotal: number | null;
  /**
   * No other option has a higher level.
   */
  keyedBest: boolean;
}
/**
 * Amounts given to one option, or one figure estimated.
 */
export interface ItemAmount {
  /**
   * Option or figure.
   */
  option: string;
  /**
   * How many gave one.
   */
  n: number;
  /**
   * Mean amount.
   */
  mean: number;
  /**
   * Standard deviation (n − 1).
   */
  sd: number;
  /**
   * Correlation of the amount with the mean over the person's other items; null where nothing varies.
   */
  amountTotal: number | null;
}
export interface ItemTime {
  /**
   * Responses with a time.
   */
  n: number;
  /**
   * Half were faster.
   */
  median: number;
  /**
   * A quarter was faster.
   */
  lowerQuartile: number;
  /**
   * A quarter was slower.
   */
  upperQuartile: number;
  /**
   * Words on the page; the median where pages differ.
   */
  words: number;
  /**
   * Response time effort of the item: share of responses not faster than the page can be read (Wise & Kong 2005; Wise 2006).
   */
  effort: number;
}
/**
 * Something to look at.
 */
export interface ItemFlag {
  /**
   * `one-answer`: nearly everybody gave it. `crowded-option`: nearly everybody picked it among others. `rare-option`, `rare-category`: hardly anybody. `stray-code`: far from all others. `keyed-best-by-low-scorers`, `negative-item-total`, `weak-item-total`: how it goes with the other items. `fast-responses`, `timeouts`: what time tells.
   */
  code:
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
  severity: "warning" | "note";
  /**
   * The option or category it is about; null where it is the whole item.
   */
  option: string | null;
  /**
   * What it was found by: a share, a correlation, or the code for `stray-code`.
   */
  figure: number;
}
export interface ItemPeople {
  /**
   * Sessions with times.
   */
  sessions: number;
  /**
   * Mean response time effort of a session.
   */
  effort: number;
  /**
   * Response time effort under which a session is usually set aside.
   */
  needed: number;
  /**
   * When a response counts as too fast.
   */
  rule: string;
  /**
   * Sessions under it.
   */
  below: ItemSession[];
  straightLining: ItemStraightLining;
}
/**
 * One session.
 */
export interface ItemSession {
  /**
   * The session's id.
   */
  session: string;
  /**
   * Response time effort.
   */
  effort: number;
  /**
   * Responses faster than the page can be read.
   */
  fast: number;
  /**
   * Responses.
   */
  of: number;
}
/**
 * Rating decisions in which every option was rated alike.
 */
export interface ItemStraightLining {
  /**
   * Sessions with at least one.
   */
  sessions: number;
  /**
   * Such decisions.
   */
  decisions: number;
  /**
   * Rating decisions answered.
   */
  of: number;
}
/**
 * How far the scores would hold again.
 */
export interface ItemReliability {
  /**
   * Cronbach's alpha over items. It takes items of one scenario for independent.
   */
  alpha: ItemAlpha | null;
  /**
   * `complete`: alpha and omega rest on people who met every item. `pairs`: on covariances of pairs of items, since too few met everything. Null where neither can be had.
   */
  cases: ("complete" | "pairs") | null;
  /**
   * Alpha of items brought to equal variance.
   */
  standardizedAlpha: number | null;
  /**
   * Cronbach's alpha over scenario means of people who met every scenario.
   */
  alphaOfScenarios: ItemScenarioAlpha | null;
  /**
   * Omega total by one factor (maximum likelihood) over items; like alpha it ignores scenarios.
   */
  omega: number | null;
  /**
   * Null where no calibration was given.
   */
  bifactor: ItemBifactor | null;
  /**
   * What the components tell apart; null where none could be estimated.
   */
  design: ("person × (item : scenario)" | "person × item") | null;
  /**
   * `anova`: expected mean squares. `reml`: restricted maximum likelihood.
   */
  method: ("anova" | "reml") | null;
  /**
   * Variance components; empty where none could be estimated.
   */
  components: ItemComponent[];
  /**
   * The form as it was met, averaged over people and their routes.
   */
  observed: ItemObservedStudy | null;
  /**
   * Forms of other lengths.
   */
  studies: ItemDecisionStudy[];
}
export interface ItemAlpha {
  /**
   * The coefficient.
   */
  value: number;
  /**
   * Lower end of the 90% interval.
   */
  low: number;
  /**
   * Upper end.
   */
  high: number;
  /**
   * People it rests on; for pairs, the fewest who met both items of any.
   */
  n: number;
  /**
   * Items.
   */
  parts: number;
}
export interface ItemScenarioAlpha {
  /**
   * The coefficient.
   */
  value: number;
  /**
   * Lower end of the 90% interval.
   */
  low: number;
  /**
   * Upper end.
   */
  high: number;
  /**
   * People it rests on; for pairs, the fewest who met both items of any.
   */
  n: number;
  /**
   * Scenarios.
   */
  parts: number;
}
/**
 * Omega from item parameters with a factor per testlet, on the scale of continuous responses behind the categories.
 */
export interface ItemBifactor {
  /**
   * Where the parameters are from.
   */
  calibration: string;
  /**
   * Share of the sum's variance that the general factor makes.
   */
  hierarchical: number;
  /**
   * Share that all factors make.
   */
  total: number;
  /**
   * The general factor's share of the squared loadings.
   */
  explainedCommonVariance: number;
}
/**
 * One variance component.
 */
export interface ItemComponent {
  /**
   * What varies.
   */
  source: "person" | "scenario" | "item" | "personScenario" | "residual";
  /**
   * Its variance.
   */
  variance: number;
  /**
   * For normal effects; null for a component that was held at zero.
   */
  standardError: number | null;
  /**
   * Share of the sum of all components.
   */
  share: number;
}
export interface ItemObservedStudy {
  /**
   * Eρ²: for ranking people who sit the same form.
   */
  generalizability: number;
  /**
   * Φ: for reading the score itself, also across forms.
   */
  dependability: number;
  /**
   * Standard error for comparing people on one form, in the units of the items' mean.
   */
  relativeError: number;
  /**
   * Standard error of the score itself.
   */
  absoluteError: number;
}
/**
 * A form of other length.
 */
export interface ItemDecisionStudy {
  /**
   * Scenarios.
   */
  scenarios: number;
  /**
   * Items in each.
   */
  itemsPerScenario: number;
  /**
   * Eρ²: for ranking people who sit the same form.
   */
  generalizability: number;
  /**
   * Φ: for reading the score itself, also across forms.
   */
  dependability: number;
  /**
   * Standard error for comparing people on one form, in the units of the items' mean.
   */
  relativeError: number;
  /**
   * Standard error of the score itself.
   */
  absoluteError: number;
}
/**
 * Proportional reductions of mean squared error (Haberman 2008) of sums of decisions. An item is here a decision with the behaviors of one competency; errors of different items are taken for uncorrelated, also within one decision and scenario.
 */
export interface ItemSubscores {
  /**
   * People it rests on; for pairs, the fewest who met both items of any.
   */
  persons: number;
  /**
   * `complete`: people who met every item used. `pairs`: covariances of pairs of items. Null where neither has 30 people.
   */
  cases: ("complete" | "pairs") | null;
  /**
   * Items used: those that at least four in five met and not all answered alike.
   */
  items: number;
  /**
   * The other items, left out.
   */
  leftOut: number;
  /**
   * Subscores that could be tested.
   */
  tested: ItemSubscore[];
  /**
   * Subscores that could not be tested.
   */
  untested: ItemUntestedSubscore[];
}
/**
 * One subscore.
 */
export interface ItemSubscore {
  /**
   * What is summed up.
   */
  kind: "pillar" | "competency";
  /**
   * The scale's id in the model.
   */
  id: string;
  /**
   * Its items.
   */
  items: number;
  /**
   * By the subscore alone: its reliability (alpha).
   */
  bySubscore: number;
  /**
   * By the total alone.
   */
  byTotal: number;
  /**
   * By the best linear combination of both.
   */
  byBoth: number;
  /**
   * `separate`: it tells more of its true score than the total does. `augmented`: it does not; report it only together with what the total tells.
   */
  report: "separate" | "augmented";
}
/**
 * One subscore.
 */
export interface ItemUntestedSubscore {
  /**
   * What is summed up.
   */
  kind: "pillar" | "competency";
  /**
   * The scale's id in the model.
   */
  id: string;
  /**
   * `too-few-people`: under 30 met the same items. `too-few-items`: under two items used. `no-variance`: all people have the same sum.
   */
  why: "too-few-people" | "too-few-items" | "no-variance";
}
