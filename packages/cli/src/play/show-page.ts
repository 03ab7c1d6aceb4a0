import type { CandidateView, ExhibitView, LineView } from "@leadsim/scenarios";
import type { Bench } from "../terminal/bench.js";
import { dashboardLines } from "../terminal/dashboard.js";
import { exhibitLines, spoken } from "../terminal/exhibit.js";
import { plainLine } from "../terminal/plain.js";
import { hang, wrap } from "../terminal/wrap.js";

/** What was printed last, so that figures and titles are printed again only when they change. */
export interface Printed {
  dashboard: string;
  exhibits: string;
}

/** Prints the page a candidate stands at; for a decision everything above its options. */
export function showPage(view: CandidateView, bench: Bench, printed: Printed): void {
  if (view.ending) showEnding(view.ending, bench);
  if (view.briefing) showBriefing(view, view.briefing, bench);
  if (view.status === "showing" || view.status === "deciding") showScene(view, bench, printed);
  if (view.status === "consequence") showConsequence(view, bench);
}

/** One exhibit, by its place in the list. */
export function showExhibit(exhibit: ExhibitView, view: CandidateView, bench: Bench): void {
  bench.print("", ...exhibitLines(exhibit, bench, view.locale), "");
}

/** The exhibits there are, with the word that opens each. */
export function listExhibits(view: CandidateView, bench: Bench): void {
  if (view.exhibits.length === 0) {
    bench.say("There is nothing to open here yet.");
    return;
  }
  bench.print(...exhibitTitles(view.exhibits, bench));
}

/** The four figures and whatever else the team watches. */
export function showDashboard(view: CandidateView, bench: Bench): void {
  const lines = dashboardLines(view.dashboard, bench);
  if (lines.length === 0) bench.say("There are no team figures in this scenario.");
  else bench.print(...lines);
}

function showBriefing(
  view: CandidateView,
  briefing: NonNullable<CandidateView["briefing"]>,
  bench: Bench,
): void {
  const { colors, columns } = bench;
  const { scenario, form } = view;
  if (form && scenario.number === 1) {
    bench.print("", colors.bold(plainLine(form.title)), "");
    for (const paragraph of form.instructions) bench.print(...wrap(plainLine(paragraph), columns), "");
  }
  const place = scenario.of > 1 ? ` (${scenario.number} of ${scenario.of})` : "";
  const practice = scenario.practice ? ", for practice: nothing counts here" : "";
  bench.print(
    "",
    rule(`${plainLine(scenario.title)}${place}, about ${scenario.minutes} minutes${practice}`, bench),
    "",
  );
  bench.say(plainLine(briefing.summary));
  bench.print("");
  for (const { name, role, about } of view.cast) {
    const line = `${plainLine(role)}${about === null ? "" : `. ${plainLine(about)}`}`;
    bench.print(hang(`  ${colors.bold(plainLine(name))}  `, line, columns));
  }
  bench.print("");
  bench.say(
    briefing.instruction === "should"
      ? "Answer with what you think should be done."
      : "Answer with what you would most likely do.",
  );
}

function showScene(view: CandidateView, bench: Bench, printed: Printed): void {
  const { colors, columns } = bench;
  bench.print("");
  if (view.heading !== null) bench.print(rule(plainLine(view.heading), bench), "");
  showLines(view.lines, bench);
  const exhibits = exhibitTitles(view.exhibits, bench);
  if (exhibits.join() !== printed.exhibits) bench.print(...exhibits, "");
  const dashboard = dashboardLines(view.dashboard, bench);
  if (dashboard.join() !== printed.dashboard) bench.print(...dashboard, "");
  printed.exhibits = exhibits.join();
  printed.dashboard = dashboard.join();
  if (!view.decision) return;
  const { done, total } = view.progress;
  bench.print(...wrap(colors.dim(`Decision ${done + 1} of ${total}`), columns));
  bench.print(...wrap(plainLine(view.decision.prompt), columns).map(colors.bold), "");
}

function showConsequence(view: CandidateView, bench: Bench): void {
  bench.print("");
  showLines(view.lines, bench);
  for (const id of view.opened) {
    const exhibit = view.exhibits.find((known) => known.id === id);
    if (exhibit) showExhibit(exhibit, view, bench);
  }
}

function showEnding(ending: NonNullable<CandidateView["ending"]>, bench: Bench): void {
  bench.print("", rule(ending.title === null ? "The end" : plainLine(ending.title), bench), "");
  showLines(ending.lines, bench);
}

function showLines(lines: readonly LineView[], bench: Bench): void {
  for (const line of lines) {
    const [first = "", ...rest] = spoken(line, bench.columns);
    const name = line.speaker.kind === "cast" ? `${plainLine(line.speaker.name)}:` : "";
    const painted =
      name !== "" && first.startsWith(name) ? bench.colors.bold(name) + first.slice(name.length) : first;
    bench.print(painted, ...rest, "");
  }
}

function exhibitTitles(exhibits: readonly ExhibitView[], { colors, columns }: Bench): string[] {
  return exhibits.flatMap(({ title }, index) =>
    hang(`${colors.cyan(`e${index + 1}`)}  `, plainLine(title), columns).split("\n"),
  );
}

/** A title with a line after it, over the whole width. */
function rule(title: string, { colors, columns }: Bench): string {
  const lines = wrap(title, columns - 4);
  const last = lines[lines.length - 1] ?? "";
  const dashes = "─".repeat(Math.max(3, columns - last.length - 1));
  return [...lines.slice(0, -1), `${last} ${colors.dim(dashes)}`].map((line) => colors.bold(line)).join("\n");
}
