import { type Model, referenceTo, type Scenario, type Scene } from "@leadsim/scenarios";
import { AuthoringError } from "../authoring-error.js";
import { byteOrderMark, type CsvStyle, fromCsv, toCsv } from "../csv/csv-rows.js";
import { rounded } from "../simulate/distribution.js";
import { oneLine } from "./one-line.js";
import { storyParts } from "./reading-sheet.js";

const columns = ["scenario", "decision", "text", "behavior"] as const;

/**
 * A sheet to sort by: the best option of each decision, and no word of what it measures. A rater who is new to the
 * model writes beside each the behavior that it shows. Where two statements are mistaken for one another, they are too
 * much alike, or the decision measures something else than its author meant.
 */
export function behaviorSortSheet(scenario: Scenario, style: CsvStyle = {}): string {
  const reference = referenceTo(scenario);
  const rows = sortedOptions(scenario).map(({ decision, text }) => [reference, String(decision), text, ""]);
  return byteOrderMark + toCsv([columns, ...rows], style);
}

/** What a rater reads beside that sheet: the story, each option in its place, and the statements of all behaviors. */
export function behaviorSortReading(scenario: Scenario, model: Model): string {
  const options = sortedOptions(scenario);
  const inPlace = (scene: Scene): readonly string[] => [
    ...(scene.decision ? [`**${scene.decision.prompt}**`] : []),
    ...options
      .filter((option) => option.scene === scene.id)
      .map(({ decision, text }) => `${decision}. ${text}`),
  ];
  return `${[
    `# ${scenario.title}: to sort by behavior`,
    "Beside each numbered option write the id of the one behavior of the list at the end that somebody who chooses it here shows. Leave a cell empty where you can't say.",
    ...storyParts(scenario, inPlace),
    "## Behaviors",
    [...model.behaviors]
      .sort((left, right) => (left.id < right.id ? -1 : 1))
      .map(({ id, statement }) => `- \`${id}\` ${statement}`)
      .join("\n"),
  ].join("\n\n")}\n`;
}

interface SortedOption {
  readonly scene: string;
  /** From 1, in the order of the sheet. */
  readonly decision: number;
  readonly text: string;
  /** Whose highest level in the decision this option has. */
  readonly behaviors: readonly string[];
}

/** For each behavior of each decision its best option, once where it is best for several. */
function sortedOptions(scenario: Scenario): readonly SortedOption[] {
  const found = scenario.scenes.flatMap((scene) => bestOptions(scene));
  return found.map((option, place) => ({ ...option, decision: place + 1 }));
}

function bestOptions({ id: scene, decision }: Scene): readonly Omit<SortedOption, "decision">[] {
  if (!decision || decision.type === "allocate" || decision.type === "estimate" || decision.type === "sort") {
    return [];
  }
  const best = new Map<string, readonly string[]>();
  for (const { behavior, levels } of decision.key) {
    const highest = Math.max(...Object.values(levels));
    const option = decision.options.find(({ id }) => levels[id] === highest);
    if (option) best.set(option.id, [...(best.get(option.id) ?? []), behavior]);
  }
  return decision.options.flatMap(({ id, text }) => {
    const behaviors = best.get(id);
    return behaviors ? [{ scene, text: oneLine(text), behaviors }] : [];
  });
}

function hasOption({ scenes }: Scenario, text: string): boolean {
  return scenes.some(({ decision }) => {
    if (!decision || decision.type === "estimate" || decision.type === "sort") return false;
    return decision.options.some((option) => oneLine(option.text) === text);
  });
}

/** What one rater wrote: a behavior by number of the sheet as it would be written now. */
export interface BehaviorSortMarks {
  readonly rater: string;
  readonly behaviors: ReadonlyMap<number, string>;
}

/**
 * Reads a sheet back.
 *
 * @throws AuthoringError `bad-rating-sheet` where a column, an option of the scenario or a behavior of the model is not
 * what it was when the sheet was written
 */
export function readBehaviorSort(
  text: string,
  rater: string,
  scenario: Scenario,
  model: Model,
  separator?: string,
): BehaviorSortMarks {
  const [head, ...rows] = fromCsv(text, separator);
  const names = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  const missing = ["decision", "text", "behavior"].filter((name) => !names.includes(name));
  if (missing.length > 0) throw wrong(rater, `it has no column ${missing.join(", ")}`);
  const options = sortedOptions(scenario);
  const known = new Set(model.behaviors.map(({ id }) => id));
  const behaviors = new Map<number, string>();
  for (const { cells, line } of rows) {
    const cell = (name: string): string => (cells[names.indexOf(name)] ?? "").trim();
    const [number, text, behavior] = [Number(cell("decision")), oneLine(cell("text")), cell("behavior")];
    if (behavior === "") continue;
    if (!known.has(behavior))
      throw wrong(rater, `line ${line} names “${behavior}”, which is no behavior of ${model.id}`);
    const same = options.filter((option) => option.text === text);
    const option = same.find(({ decision }) => decision === number) ?? same[0];
    if (!option && !hasOption(scenario, text))
      throw wrong(
        rater,
        `line ${line} has “${text}”, which ${scenario.id} does not have; a sheet belongs to the texts it was written from`,
      );
    // The best no longer, since its key was changed: there is nothing to hold it against.
    if (!option) continue;
    if (behaviors.has(option.decision)) throw wrong(rater, `line ${line} sorts “${text}” a second time`);
    behaviors.set(option.decision, behavior);
  }
  return { rater, behaviors };
}

/** How often raters found what a decision measures. */
export interface BehaviorSortResult {
  readonly options: number;
  readonly raters: readonly { readonly rater: string; readonly answered: number; readonly right: number }[];
  /** Right answers among all that were given; null without one. */
  readonly share: number | null;
  /** Each option that somebody put to another behavior. */
  readonly mistaken: readonly {
    readonly scene: string;
    readonly behaviors: readonly string[];
    readonly takenFor: readonly string[];
  }[];
}

/** Holds what raters wrote against the key: right is any behavior that the option is the best for. */
export function behaviorSortResult(
  scenario: Scenario,
  sheets: readonly BehaviorSortMarks[],
): BehaviorSortResult {
  const options = sortedOptions(scenario);
  const raters = sheets.map(({ rater, behaviors }) => ({
    rater,
    answered: behaviors.size,
    right: options.filter((option) => option.behaviors.includes(behaviors.get(option.decision) ?? "")).length,
  }));
  const answered = raters.reduce((sum, rater) => sum + rater.answered, 0);
  const right = raters.reduce((sum, rater) => sum + rater.right, 0);
  return {
    options: options.length,
    raters,
    share: answered === 0 ? null : rounded(right / answered),
    mistaken: options.flatMap(({ scene, decision, behaviors }) => {
      const takenFor = sheets
        .flatMap((sheet) => sheet.behaviors.get(decision) ?? [])
        .filter((behavior) => !behaviors.includes(behavior));
      return takenFor.length === 0 ? [] : [{ scene, behaviors, takenFor }];
    }),
  };
}

function wrong(rater: string, what: string): AuthoringError {
  return new AuthoringError(
    "bad-rating-sheet",
    `${rater} can't be read as a sheet sorted by behavior: ${what}.`,
    "Fill in the sheet that leadsim panel --sort-behaviors writes: one id of a behavior in each row.",
  );
}
