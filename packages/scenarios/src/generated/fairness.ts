// Generated from schemas/fairness.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What a reader of the numbers must know.
 */
export type FairnessWarning =
  | {
      /**
       * Columns that others give, as totals left in a table.
       */
      readonly code: "dependent-columns";
      /**
       * The columns, groups or items it is about.
       */
      readonly subjects: readonly string[];
      /**
       * By item, what gives it.
       */
      readonly columns: readonly DependentColumn[];
    }
  | {
      /**
       * `synthetic`: nobody was measured. `no-selection`: scoring rates alone. `matched-on-proportion`: equal shares may not be equal standing. `regression-not-converged`: the Mantel family stands alone. `stray-code`: a code lies far from all others. `reverse-keyed`: these items run against the rest, and were recoded for the comparison of items. `thin-tie`: these groups share fewer than three items with the group they are compared with, so that one or two items place them.
       */
      readonly code:
        | "synthetic"
        | "no-selection"
        | "matched-on-proportion"
        | "regression-not-converged"
        | "stray-code"
        | "reverse-keyed"
        | "thin-tie";
      /**
       * The columns, groups or items it is about.
       */
      readonly subjects: readonly string[];
    }
  | {
      /**
       * People whose group is not known.
       */
      readonly code: "unknown-groups";
      /**
       * The columns, groups or items it is about.
       */
      readonly subjects: readonly string[];
      /**
       * How many, by subject.
       */
      readonly people: readonly number[];
      /**
       * Whether the median counts them.
       */
      readonly inMedian: boolean;
    }
  | {
      /**
       * `small-groups`: too few to judge. `small-dif-groups`: items are not compared.
       */
      readonly code: "small-groups" | "small-dif-groups";
      /**
       * The columns, groups or items it is about.
       */
      readonly subjects: readonly string[];
      /**
       * Fewer people than this.
       */
      readonly under: number;
    }
  | {
      /**
       * Scores that are exactly the median.
       */
      readonly code: "ties-at-median";
      /**
       * The columns, groups or items it is about.
       */
      readonly subjects: readonly string[];
      /**
       * Their share.
       */
      readonly share: number;
    }
  | {
      /**
       * Taking flagged items out of the matching score did not settle.
       */
      readonly code: "purification-not-settled";
      /**
       * The columns, groups or items it is about.
       */
      readonly subjects: readonly string[];
      /**
       * Between these groups.
       */
      readonly pairs: readonly GroupPair[];
    };

/**
 * Whether groups fare differently: impact of selection, differences of scores, and items that work differently. Statistics, not a legal finding.
 */
export interface FairnessReport {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/fairness@1";
  readonly sample: FairnessSample;
  readonly outcome: FairnessOutcome;
  readonly rules: FairnessRules;
  /**
   * By column, then by columns crossed, for each measure.
   */
  readonly impact: readonly ImpactTable[];
  /**
   * Mean scores, where there are scores.
   */
  readonly scores: readonly ScoreTable[];
  /**
   * Null where no responses were given.
   */
  readonly dif: DifAnalysis | null;
  /**
   * What a reader of the numbers must know.
   */
  readonly warnings: readonly FairnessWarning[];
  /**
   * What computed it, with its version.
   */
  readonly program: string;
}
/**
 * Whose results these are.
 */
export interface FairnessSample {
  /**
   * People with an outcome.
   */
  readonly persons: number;
  /**
   * `measured`: people responded. `synthetic`: simulated; no person was measured. `unknown`: the source does not say.
   */
  readonly kind: "measured" | "synthetic" | "unknown";
  /**
   * Where the results came from.
   */
  readonly source: string;
  /**
   * Where the groups came from.
   */
  readonly groupsSource: string;
  /**
   * People with an outcome whom the groups do not name: unknown in every table.
   */
  readonly withoutGroups: number;
  /**
   * People whom the groups name without an outcome: in no table.
   */
  readonly withoutOutcome: number;
}
/**
 * What is compared.
 */
export interface FairnessOutcome {
  /**
   * The column or scale.
   */
  readonly name: string;
  /**
   * `selected`: selected or not. `cut`: selected from `cut` upward. `score`: a score alone.
   */
  readonly kind: "selected" | "cut" | "score";
  /**
   * The lowest score that is selected.
   */
  readonly cut: number | null;
  /**
   * Median score of the full sample, people of unknown groups included; null without scores.
   */
  readonly median: number | null;
}
/**
 * What was asked for.
 */
export interface FairnessRules {
  /**
   * Of every interval.
   */
  readonly confidence: number;
  /**
   * People a group needs for an interval and the four-fifths rule.
   */
  readonly minimumForImpact: number;
  /**
   * People each group needs for an item to be compared.
   */
  readonly minimumForDif: number;
  /**
   * Whether categories with under 2% of the people were left out of New York City's ratio.
   */
  readonly leaveOutSmall: boolean;
  /**
   * Counts under this were suppressed for publication; null where nothing was.
   */
  readonly suppressUnder: number | null;
}
/**
 * Rates of the groups of one column, or of several crossed.
 */
export interface ImpactTable {
  /**
   * The columns that make the groups.
   */
  readonly by: readonly string[];
  /**
   * `selection`: share selected. `scoring`: share with a score strictly above the median of the full sample.
   */
  readonly measure: "selection" | "scoring";
  /**
   * People with an outcome whose group is known.
   */
  readonly persons: number;
  /**
   * People with an outcome whose group is not known: in no rate of this table.
   */
  readonly unknown: number;
  /**
   * The group with the highest rate of those large enough; null where none is, or nobody was selected.
   */
  readonly reference: string | null;
  /**
   * The category with the highest rate of those not left out.
   */
  readonly localLaw144Reference: string | null;
  /**
   * The groups, largest first.
   */
  readonly groups: readonly ImpactGroup[];
}
/**
 * One group of an impact table. Every number but n is null where it can't be formed, was not judged, or is suppressed.
 */
export interface ImpactGroup {
  /**
   * The values of the columns, joined by ` · `.
   */
  readonly id: string;
  /**
   * One value per column of `by`.
   */
  readonly values: readonly string[];
  /**
   * People in the group. Null where suppressed.
   */
  readonly n: number | null;
  /**
   * Share of the table's people.
   */
  readonly share: number | null;
  /**
   * People selected; in a scoring table, people above the median.
   */
  readonly selected: number | null;
  /**
   * `selected` over `n`: selection rate or scoring rate.
   */
  readonly rate: number | null;
  /**
   * `reference`: the group with the highest rate of those large enough. `compared`: held against it. `too-few`: fewer people than `rules.minimumForImpact`, so that the four-fifths rule is not applied and no interval is given.
   */
  readonly standing: "reference" | "compared" | "too-few";
  readonly localLaw144: LocalLaw144Ratio;
  /**
   * The rule of 29 CFR 1607.4 D against the reference group.
   */
  readonly fourFifths: FourFifths | null;
  /**
   * Fisher's exact test against the reference group; it holds at any group size.
   */
  readonly fisher: FairnessFisher | null;
  /**
   * The difference from the reference group's rate in pooled standard errors.
   */
  readonly z: FairnessZ | null;
  /**
   * Cohen's h against the reference group; below 0 the group's rate is lower.
   */
  readonly h: number | null;
  /**
   * Whether the numbers were taken out for privacy.
   */
  readonly suppressed: boolean;
}
/**
 * New York City's impact ratio: the rate over the highest rate of any category not left out (6 RCNY § 5-300).
 */
export interface LocalLaw144Ratio {
  /**
   * The impact ratio; null where left out or nobody was selected.
   */
  readonly ratio: number | null;
  /**
   * Whether the category has under 2% of the people and was left out of the ratio, as § 5-301(d) allows.
   */
  readonly leftOut: boolean;
}
export interface FourFifths {
  /**
   * The rate over the reference group's.
   */
  readonly ratio: number;
  /**
   * Whether the ratio is under four fifths.
   */
  readonly below: boolean;
  /**
   * Lower confidence limit of the ratio.
   */
  readonly low: number;
  /**
   * Upper confidence limit of the ratio.
   */
  readonly high: number;
  /**
   * `log`: normal on the logarithm (Katz et al. 1978). `log-half`: the same with ½ added to each of the four counts, where a count is 0.
   */
  readonly method: "log" | "log-half";
  /**
   * The ratio if one more of the group had been selected and one fewer of the reference group.
   */
  readonly ratioWithOneMore: number | null;
  /**
   * Whether that one person would lift the ratio to four fifths or more.
   */
  readonly turnsOnOnePerson: boolean;
}
export interface FairnessFisher {
  /**
   * Two-sided p value.
   */
  readonly p: number;
  /**
   * Two-sided mid-p value.
   */
  readonly midP: number;
  /**
   * Odds of being selected over the reference group's, conditional maximum likelihood.
   */
  readonly oddsRatio: number | null;
}
export interface FairnessZ {
  /**
   * Below 0 the group's rate is lower.
   */
  readonly z: number;
  /**
   * Two-sided p value.
   */
  readonly p: number;
}
/**
 * Mean scores of the groups of one column, or of several crossed.
 */
export interface ScoreTable {
  /**
   * The columns that make the groups.
   */
  readonly by: readonly string[];
  /**
   * People with a score whose group is known.
   */
  readonly persons: number;
  /**
   * People with a score whose group is not known.
   */
  readonly unknown: number;
  /**
   * The group compared with.
   */
  readonly reference: string | null;
  /**
   * The groups, largest first.
   */
  readonly groups: readonly ScoreGroup[];
}
/**
 * One group's scores.
 */
export interface ScoreGroup {
  /**
   * The values of the columns, joined by ` · `.
   */
  readonly id: string;
  /**
   * One value per column of `by`.
   */
  readonly values: readonly string[];
  /**
   * People in the group. Null where suppressed.
   */
  readonly n: number | null;
  /**
   * Mean score.
   */
  readonly mean: number | null;
  /**
   * Standard deviation of the scores.
   */
  readonly sd: number | null;
  /**
   * `reference`, `compared`, or `too-few` people to judge.
   */
  readonly standing: "reference" | "compared" | "too-few";
  /**
   * Against the reference group.
   */
  readonly difference: ScoreGap | null;
  /**
   * Whether the numbers were taken out for privacy.
   */
  readonly suppressed: boolean;
}
export interface ScoreGap {
  /**
   * Cohen's d: difference of means in pooled standard deviations; below 0 the group scores lower.
   */
  readonly d: number;
  /**
   * Lower confidence limit of d (noncentral t).
   */
  readonly low: number;
  /**
   * Upper confidence limit of d.
   */
  readonly high: number;
  /**
   * Hedges' g: d without its small-sample bias.
   */
  readonly g: number;
  /**
   * Welch's t.
   */
  readonly t: number;
  /**
   * Its degrees of freedom.
   */
  readonly df: number;
  /**
   * Its two-sided p value.
   */
  readonly p: number;
}
/**
 * Differential item functioning: whether people of equal standing on the whole respond differently to an item.
 */
export interface DifAnalysis {
  readonly matching: DifMatching;
  /**
   * By column.
   */
  readonly unknown: readonly DifUnknown[];
  /**
   * One per column and focal group.
   */
  readonly comparisons: readonly DifComparison[];
}
/**
 * What people are matched on.
 */
export interface DifMatching {
  /**
   * `total`: sum of the item scores. `rest`: the same without the item. `proportion`: share attained of what was attainable on the items met. `given`: scores from outside, such as θ.
   */
  readonly kind: "total" | "rest" | "proportion" | "given";
  /**
   * Most strata for the Mantel family, by quantiles; null where each value is a stratum.
   */
  readonly strata: number | null;
  /**
   * Of `given`: what the scores are.
   */
  readonly source: string | null;
  /**
   * Whether items flagged were taken out of the matching score and all compared again.
   */
  readonly purified: boolean;
}
/**
 * People left out of a column's comparisons.
 */
export interface DifUnknown {
  /**
   * The column.
   */
  readonly by: string;
  /**
   * People with responses whose group is not known.
   */
  readonly persons: number;
}
/**
 * Two groups, item by item.
 */
export interface DifComparison {
  /**
   * The column that makes the groups.
   */
  readonly by: string;
  /**
   * The group compared with: the largest, unless another was named.
   */
  readonly reference: string;
  /**
   * The group compared.
   */
  readonly focal: string;
  /**
   * People of the reference group with responses.
   */
  readonly referencePersons: number | null;
  /**
   * People of the focal group with responses.
   */
  readonly focalPersons: number | null;
  /**
   * `too-few`: fewer of either group than `rules.minimumForDif`.
   */
  readonly standing: "compared" | "too-few";
  /**
   * Rounds of purification: 1 where nothing was taken out of the matching score.
   */
  readonly rounds: number;
  /**
   * Whether the last two rounds agreed on which items to take out.
   */
  readonly settled: boolean;
  /**
   * In the order of the responses; empty where there were too few people.
   */
  readonly items: readonly DifItem[];
}
/**
 * One item between two groups.
 */
export interface DifItem {
  /**
   * The item.
   */
  readonly id: string;
  /**
   * People of the reference group who met the item and could be matched.
   */
  readonly reference: number | null;
  /**
   * People of the focal group who did.
   */
  readonly focal: number | null;
  /**
   * Categories in use.
   */
  readonly categories: number;
  /**
   * `compared`; `too-few` people of either group met it; `no-variation`: all responses are alike, or no stratum holds both groups.
   */
  readonly standing: "compared" | "too-few" | "no-variation";
  /**
   * Size by the rules of Educational Testing Service: A negligible or not significant before adjustment, B moderate, C large.
   */
  readonly class: ("A" | "B" | "C") | null;
  /**
   * Who does better at equal standing on the rest.
   */
  readonly favors: ("reference" | "focal") | null;
  /**
   * Whether people should look at the item: a class of B or C with an adjusted p under .05, a regression effect of at least .035 with one, or a difference that changes with standing (`nonUniform.class` or `sibtest.crossing.class` B or C) with one.
   */
  readonly review: boolean;
  /**
   * Whether the item counted in the matching score of the last round.
   */
  readonly inMatching: boolean;
  /**
   * For items with two categories (Mantel & Haenszel 1959; Holland & Thayer 1988).
   */
  readonly mantelHaenszel: DifMantelHaenszel | null;
  /**
   * Mantel's (1963) test; with two categories Mantel–Haenszel without continuity correction.
   */
  readonly mantel: FairnessTest | null;
  /**
   * The generalized Mantel–Haenszel test.
   */
  readonly generalized: FairnessTest | null;
  /**
   * Focal less reference at equal matching score, weighted by the focal group (Dorans & Kulick 1986; Dorans & Schmitt 1991).
   */
  readonly standardizedDifference: DifStandardizedDifference | null;
  /**
   * Ordinal logistic regression (Zumbo 1999). Null where it did not converge.
   */
  readonly logistic: DifLogistic | null;
  /**
   * Between the groups' expected-score curves of the regression with the product. Null where it did not converge.
   */
  readonly nonUniform: DifNonUniform | null;
  /**
   * SIBTEST (Shealy & Stout 1993; Chang, Mazzeo & Roussos 1996) and crossing SIBTEST (Li & Stout 1996; Chalmers 2018). Null where people are not matched on sums of scores, or no score has five people of each group.
   */
  readonly sibtest: DifSibtest | null;
  readonly adjustedP: DifAdjusted;
}
export interface DifMantelHaenszel {
  /**
   * Common odds ratio, reference over focal.
   */
  readonly alpha: number;
  /**
   * −2.35 ln alpha; below 0 favors the reference group.
   */
  readonly delta: number;
  /**
   * Of delta.
   */
  readonly standardError: number;
  readonly corrected: FairnessTest;
}
/**
 * A chi-square statistic.
 */
export interface FairnessTest {
  /**
   * The statistic.
   */
  readonly chi2: number;
  /**
   * Degrees of freedom.
   */
  readonly df: number;
  /**
   * Probability of so large a statistic where there is no difference.
   */
  readonly p: number;
}
export interface DifStandardizedDifference {
  /**
   * In units of the item.
   */
  readonly difference: number;
  /**
   * Where there is no difference.
   */
  readonly standardError: number;
  /**
   * In standard deviations of the item; in size under .17 negligible, over .25 large.
   */
  readonly effect: number;
}
export interface DifLogistic {
  /**
   * Of the matching score alone, with the group, with group and product.
   */
  readonly logLikelihoods: readonly number[];
  readonly uniform: FairnessTest;
  readonly nonUniform: FairnessTest;
  readonly total: FairnessTest;
  /**
   * Nagelkerke's R² of the matching score alone.
   */
  readonly r2: number;
  /**
   * What the group adds to it.
   */
  readonly r2Uniform: number;
  /**
   * What group and product add.
   */
  readonly r2Total: number;
  /**
   * Log odds of a higher response in the focal group.
   */
  readonly groupSlope: number;
  /**
   * Size of `r2Total` by Jodoin & Gierl (2001): A under .035, B under .070, C from there; A where `total` is not significant.
   */
  readonly jodoinGierl: "A" | "B" | "C";
  /**
   * Size of `r2Total` by Zumbo (1999): negligible under .13, moderate to .26, large above.
   */
  readonly zumbo: "negligible" | "moderate" | "large";
}
export interface DifNonUniform {
  /**
   * Size of `effect`: A up to .17 or where the group's part does not change significantly with standing (`logistic.nonUniform`), B up to .25, C over.
   */
  readonly class: "A" | "B" | "C";
  /**
   * Expected score of the focal group less that of the reference group at equal matching score, averaged over the focal group, in units of the item. Where the curves cross, parts cancel.
   */
  readonly signed: number;
  /**
   * The same without regard to sign: the area between the curves, over the focal group.
   */
  readonly unsigned: number;
  /**
   * `unsigned` in standard deviations of the item.
   */
  readonly effect: number;
  /**
   * The matching score at which neither group is ahead; null where there is none among the scores seen.
   */
  readonly crossesAt: number | null;
  /**
   * Who does better at the lowest matching score.
   */
  readonly favoredBelow: "reference" | "focal";
}
export interface DifSibtest {
  /**
   * Expected score of the reference group less that of the focal group at equal true score, in units of the item.
   */
  readonly beta: number;
  /**
   * Of beta.
   */
  readonly standardError: number;
  readonly test: FairnessTest;
  readonly crossing: DifCrossingSibtest;
}
/**
 * Crossing SIBTEST: the same where the item favors one group below some matching score and the other above it.
 */
export interface DifCrossingSibtest {
  /**
   * The same with the sign turned below the crossing.
   */
  readonly beta: number;
  /**
   * The last matching score (sum of categories of the other items, counted from 0) below the crossing; null where there is none.
   */
  readonly at: number | null;
  /**
   * Who does better below the crossing.
   */
  readonly favoredBelow: ("reference" | "focal") | null;
  readonly test: FairnessTest;
  /**
   * `beta` in standard deviations of the item.
   */
  readonly effect: number;
  /**
   * Size of `effect`: A up to .17, where nothing crosses or the test is not significant; B up to .25; C over.
   */
  readonly class: "A" | "B" | "C";
}
/**
 * p values over all items of this comparison by Benjamini & Hochberg (1995).
 */
export interface DifAdjusted {
  /**
   * Of `mantel`.
   */
  readonly mantel: number | null;
  /**
   * Of `logistic.total`.
   */
  readonly logistic: number | null;
  /**
   * Of `logistic.nonUniform`.
   */
  readonly nonUniform: number | null;
  /**
   * Of `sibtest.crossing`; 1 where nothing crosses.
   */
  readonly crossing: number | null;
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
export interface GroupPair {
  /**
   * The group looked at.
   */
  readonly focal: string;
  /**
   * The group compared with.
   */
  readonly reference: string;
}
