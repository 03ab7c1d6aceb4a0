import { saidScale, say } from "@leadsim/report/words";
import type { Profile, ProfileScale } from "@leadsim/scenarios";
import { axis, axisTitle, type OnAxis } from "../terminal/axis.js";
import type { Colors } from "../terminal/colors.js";
import { plainLine } from "../terminal/plain.js";
import type { Screen } from "../terminal/screen.js";
import { pad, width } from "../terminal/width.js";
import { words } from "../terminal/words.js";
import { hang, wrap } from "../terminal/wrap.js";
import { behaviorTiles } from "./behavior-tiles.js";
import { gapLines } from "./gap-lines.js";
import { marksOf, sign } from "./marks.js";
import { normWords } from "./norm-words.js";

/**
 * A profile as text for a terminal or a pipe: overall and pillars with their bands on one axis, every
 * competency with its evidence and what may be said, every behavior, and what to look at first.
 */
export function profileOnScreen(profile: Profile, screen: Screen): string {
  return [
    heading(profile, screen),
    notices(profile, screen),
    legend(profile, screen),
    bands("Overall and pillars", [profile.overall, ...profile.pillars], profile, screen),
    ...profile.pillars.map((pillar) =>
      bands(
        `Competencies: ${pillar.title}`,
        profile.competencies.filter((competency) => competency.pillar === pillar.id),
        profile,
        screen,
      ),
    ),
    behaviorTiles(profile, screen),
    lookFirst(profile, screen),
    gapLines(profile, screen),
    time(profile, screen),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")
    .concat("\n");
}

function heading(profile: Profile, { colors, columns }: Screen): string[] {
  const played = profile.versions.sessions.flatMap((session) =>
    session.scenarios.filter((scenario) => !scenario.practice).map((scenario) => plainLine(scenario.title)),
  );
  const decisions = new Set(
    profile.evidence.map((evidence) => `${evidence.session} ${evidence.scenario} ${evidence.decision}`),
  ).size;
  const status = profile.status === "incomplete" ? " (incomplete)" : "";
  return [
    colors.bold(`Profile${status}`),
    ...wrap(
      `${played.join(" · ")}: ${decisions} decisions, ${profile.evidence.length} pieces of evidence, model ${plainLine(profile.versions.model.title)} ${profile.versions.model.version}`,
      columns,
    ),
  ];
}

function notices(profile: Profile, { colors, columns }: Screen): string[] {
  const { benchmark } = profile.versions;
  const said = profile.notices.some(({ code }) => code === "synthetic" || code.startsWith("benchmark-"));
  const texts = [
    ...(benchmark && !said
      ? [`${benchmark.title} (${benchmark.kind}). ${words.profile.benchmark(benchmark)}`]
      : []),
    ...profile.notices.map((notice) => say(words.profile.notices, notice)),
    ...profile.flags.map((flag) => say(words.profile.flags, flag)),
  ];
  return texts
    .flatMap((text) => hang("! ", plainLine(text), columns).split("\n"))
    .map((line) => colors.yellow(line));
}

interface Layout {
  readonly title: number;
  readonly axis: number;
}

/** One line per scale where the screen is wide enough, else the axis goes under the title. */
function layoutFor(columns: number): Layout {
  if (columns >= 100) return { title: 40, axis: 41 };
  if (columns >= 72) return { title: 30, axis: 33 };
  return { title: 2, axis: 33 };
}

function bands(title: string, scales: readonly ProfileScale[], profile: Profile, screen: Screen): string[] {
  if (scales.length === 0) return [];
  const { colors, columns } = screen;
  const layout = layoutFor(columns);
  const fits = width(title) < layout.title;
  return [
    colors.bold(fits ? pad(title, layout.title) : title) + (fits ? colors.dim(axisTitle(layout.axis)) : ""),
    ...(fits ? [] : [" ".repeat(layout.title) + colors.dim(axisTitle(layout.axis))]),
    ...scales.flatMap((scale) => scaleLines(scale, profile, screen, layout)),
  ];
}

function scaleLines(scale: ProfileScale, profile: Profile, screen: Screen, layout: Layout): string[] {
  const { colors, columns } = screen;
  const name = plainLine(scale.title);
  const drawn = scale.band ? axis(onAxis(scale), layout.axis) : colors.dim(axis(undefined, layout.axis));
  const beside = scale.kind === "competency" ? evidenceMarks(scale, profile, colors) : figures(scale);
  const said = saidOf(scale).flatMap((text) =>
    wrap(text, columns - 4).map((line) => `    ${colors.dim(line)}`),
  );
  if (layout.title <= 2)
    return [...hang("  ", name, columns).split("\n"), `  ${drawn}  ${beside}`.trimEnd(), ...said];
  const [first = "", ...rest] = wrap(name, layout.title - 3);
  return [
    `  ${pad(first, layout.title - 2)}${drawn}  ${beside}`.trimEnd(),
    ...rest.map((line) => `  ${line}`),
    ...said,
  ];
}

/** What may be said; for composites also how often and how evenly, where the evidence carries it. */
function saidOf(scale: ProfileScale): string[] {
  const { kind, frequency, consistency, percentile } = scale;
  const more =
    kind === "competency"
      ? []
      : [
          ...(frequency ? [words.profile.frequency(frequency)] : []),
          ...(consistency ? [words.profile.evenness[consistency.evenness]] : []),
        ];
  const standing = percentile ? [`${normWords(percentile)}.`] : [];
  return [words.profile.scale(saidScale(scale)), ...calibratedOf(scale), ...standing, ...more].map(plainLine);
}

/**
 * The T score of a calibrated scale, or its range alone where the evidence carries no score, and whose
 * responses stand behind it.
 */
function calibratedOf({ calibrated, tier }: ProfileScale): string[] {
  if (!calibrated) return [];
  const { t, tLow, tHigh, synthetic } = calibrated;
  const range = `${Math.round(tLow)} to ${Math.round(tHigh)}`;
  const shown = saysScore(tier) ? `${Math.round(t)} (${range})` : range;
  return [`Calibrated: T score ${shown}${synthetic ? ", from simulated responses" : ""}.`];
}

/** A score is drawn only where the evidence carries one: a band alone is a range. */
function onAxis({ band, standing, tier }: ProfileScale): OnAxis | undefined {
  if (!band) return undefined;
  const score = saysScore(tier) ? band.score : undefined;
  return { low: band.low, high: band.high, score, target: standing?.target };
}

/** Marks scenario by scenario: `●●◐ ○●`. */
function evidenceMarks(scale: ProfileScale, profile: Profile, colors: Colors): string {
  const marks = marksOf(scale, profile);
  if (marks.length === 0) return colors.dim("no evidence");
  return marks.map((scenario) => scenario.map((mark) => sign(mark, colors)).join("")).join(" ");
}

/** Tiers whose evidence carries a score, not only a range. */
function saysScore(tier: ProfileScale["tier"]): boolean {
  return tier === "development" || tier === "decision";
}

function figures({ band, tier }: ProfileScale): string {
  if (!band) return "";
  const range = `${band.low.toFixed(1)} to ${band.high.toFixed(1)}`;
  return saysScore(tier) ? `${band.score.toFixed(1)} (${range})` : range;
}

function legend(profile: Profile, { colors, columns }: Screen): string[] {
  const scales = [profile.overall, ...profile.pillars, ...profile.competencies];
  const parts = [
    ...(scales.some(({ band }) => band) ? ["├──┤ 90% likely range"] : []),
    ...(scales.some(({ band, tier }) => band && saysScore(tier)) ? ["● in it the estimate"] : []),
    ...(scales.some(({ standing }) => standing) ? ["◆ target practice"] : []),
    "● seen  ◎ judged well  ◐ partly  ○ not shown, one mark per decision, scenarios apart",
  ];
  return wrap(parts.join(" · "), columns).map((line) => colors.dim(line));
}

function lookFirst(profile: Profile, { colors, columns }: Screen): string[] {
  if (profile.lookFirst.length === 0) return [];
  const statements = new Map(profile.behaviors.map((behavior) => [behavior.id, behavior.statement]));
  const scales = new Map(profile.competencies.map((competency) => [competency.id, competency]));
  return [
    colors.bold("Look at first"),
    ...profile.lookFirst.flatMap((item, index) => {
      const scale = scales.get(item.competency);
      const name = plainLine(scale?.title ?? item.competency);
      const why = scale ? words.profile.lookFirst({ ...item, seen: scale.seen }) : "";
      return [
        ...hang(`  ${index + 1}. `, `${name}: ${why}`, columns).split("\n"),
        ...item.behaviors.flatMap((id) =>
          hang("     - ", plainLine(statements.get(id) ?? id), columns)
            .split("\n")
            .map((line) => colors.dim(line)),
        ),
      ];
    }),
    ...wrap(words.profile.contrasts(profile), columns - 2).map((line) => `  ${colors.dim(line)}`),
  ];
}

function time(profile: Profile, { colors, columns }: Screen): string[] {
  const { minutes, total } = profile.ledger;
  if (total === 0) return [];
  const parts = Object.entries(minutes)
    .filter(([, spent]) => spent > 0)
    .map(([kind, spent]) => `${kind} ${spent} min (${Math.round((100 * spent) / total)}%)`);
  return [colors.bold("Story time spent"), ...wrap(parts.join(", "), columns - 2).map((line) => `  ${line}`)];
}
