import { bestPlaces, rhoOf } from "@leadsim/authoring/simulate";
import { type Meter, type MeterNext, referenceTo } from "@leadsim/scenarios";
import { end, figure, heading, percent, start } from "../simulate/figures.js";
import { noticeLines } from "../simulate/notice-lines.js";
import { table } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";

/** A form's measure as a designer reads it. */
export function printMeter(measure: Meter, columns: number): string {
  const { of, minutes, scenarios, notices } = measure;
  const lines = [
    ...wrap(`${of.title} (${referenceTo(of)}): about ${minutes} minutes`, columns),
    ...noticeLines(notices, columns),
    "",
    ...scenarios.flatMap(({ title, minutes: own, decisions, minutesPerDecision }) =>
      wrap(
        `${title}: ${own} minutes, ${figure(decisions, 1)} decisions met, ${figure(minutesPerDecision, 1)} minutes each`,
        columns,
      ),
    ),
    "",
    ...scales(measure, columns),
    ...heaviest(measure, columns),
    "",
    ...next(measure, columns),
  ];
  return `${lines.join("\n")}\n`;
}

function scales({ scales }: Meter, columns: number): string[] {
  return [
    ...heading(
      "Dependability, forecast",
      "ρ is the share of a score's variance that is not error, over all scenarios there might be (for a competency, from its own evidence). A band is the score ± half its width, at 90%. A scale marked * shows no band: its evidence is too little for one. Where a band is for the one scenario alone, “within” is ρ there: it says nothing about another scenario.",
      columns,
    ),
    ...table(
      [start("scale"), end("decisions"), end("scenarios"), end("ρ"), end("within"), end("±")],
      scales.map((scale) => [
        `${scale.title}${scale.band ? "" : " *"}`,
        String(scale.decisions),
        String(scale.scenarios),
        scale.decisions === 0 ? "–" : figure(rhoOf(scale)),
        scale.withinScenario === null ? "" : figure(scale.withinScenario),
        scale.decisions === 0 ? "–" : figure(scale.halfWidth),
      ]),
      columns,
    ),
  ];
}

/** A warning, not a mistake: a short form can't ask for everything. */
function heaviest({ heaviest: all }: Meter, columns: number): string[] {
  const over = all.filter(({ overHalf }) => overHalf);
  if (over.length === 0) return [];
  return [
    "",
    ...heading(
      "One behavior carries it",
      "More than half of these competencies' weight in this form lies on one behavior: what is measured is mostly that behavior, whatever the competency is called.",
      columns,
    ),
    ...over.flatMap(({ title, behavior, share, measured }) =>
      wrap(
        measured === 1
          ? `! ${title}: only ${behavior} is measured`
          : `! ${title}: ${percent(share)} on ${behavior}, of ${measured} behaviors measured`,
        columns,
      ),
    ),
  ];
}

function next({ next: all, scenarios, openingMinutes }: Meter, columns: number): string[] {
  const best = bestPlaces(all);
  const titles = new Map(scenarios.map(({ id, title }) => [id, title]));
  const place = ({ scenario }: MeterNext) =>
    scenario === null ? "a new scenario" : (titles.get(scenario) ?? scenario);
  const [first] = best;
  return [
    ...heading(
      "The cheapest next decision, forecast",
      `For each competency, the place where one more decision over the full range narrows its band most per minute. A new scenario costs ${openingMinutes} minutes to open. + marks a decision with which a profile begins to show a band.`,
      columns,
    ),
    ...(first
      ? [
          ...wrap(
            `One more decision on ${first.title} in ${place(first)} narrows its band by ${percent(first.narrows)}, in about ${figure(first.minutes, 1)} minutes.`,
            columns,
          ),
          "",
        ]
      : []),
    ...table(
      [
        start("one more decision on"),
        start("in"),
        end("narrows"),
        end("± now"),
        end("± then"),
        end("minutes"),
        end("per minute"),
      ],
      best.map((option) => [
        `${option.title}${option.opensBand ? " +" : ""}`,
        place(option),
        `${(100 * option.narrows).toFixed(1)}%`,
        figure(option.halfWidth.before),
        figure(option.halfWidth.after),
        figure(option.minutes, 1),
        `${(100 * option.narrowsPerMinute).toFixed(1)}%`,
      ]),
      columns,
    ),
  ];
}
