import { bars, pathInWords, paysFrom, rhoOf } from "@leadsim/authoring/simulate";
import { referenceTo, type Simulation, type SimulationDistribution } from "@leadsim/scenarios";
import { table } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";
import { end, figure, heading, percent, start } from "./figures.js";
import { noticeLines } from "./notice-lines.js";
import { printCoverage } from "./print-coverage.js";

/** A simulation as a designer reads it in the terminal. */
export function printSimulation(report: Simulation, columns: number): string {
  const { of, policy, sessions, seed, notices } = report;
  const sections = [
    [
      ...wrap(
        `${of.title} (${referenceTo(of)}): ${sessions} simulated sessions, policy ${policy}, seed ${seed}`,
        columns,
      ),
      ...noticeLines(notices, columns),
    ],
    distributions(report, columns),
    printCoverage(report, columns),
    leastMetLines(report, columns),
    strategies(report, columns),
    dependability(report, columns),
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function distributions({ scores }: Simulation, columns: number): string[] {
  const shown = scores.filter(({ kind }) => kind !== "competency");
  const drawn = (of: SimulationDistribution | null) => (of ? bars(of).trimEnd() : "");
  return [
    ...heading(
      "Scores, simulated",
      "Points earned of those attainable, from 1 to 5, each bar a quarter of a point. “score” is what profiles would print, pulled toward the middle by its dependability; a dash where the evidence carries none.",
      columns,
    ),
    ...table(
      [
        start("scale"),
        end("mean"),
        end("SD"),
        end("5%"),
        end("50%"),
        end("95%"),
        start("1···2···3···4··5"),
        end("score"),
        end("SD"),
      ],
      shown.map(({ title, quality, score }) => [
        title,
        figure(quality?.mean),
        figure(quality?.sd),
        figure(quality?.p5, 1),
        figure(quality?.p50, 1),
        figure(quality?.p95, 1),
        drawn(quality),
        figure(score?.mean),
        figure(score?.sd),
      ]),
      columns,
    ),
  ];
}

function leastMetLines({ leastMet }: Simulation, columns: number): string[] {
  const about =
    "Scenes by how many sessions were shown them, options by how many responses used them, each with a path that meets it.";
  return [
    ...heading("Least met, simulated", about, columns),
    ...(leastMet.length === 0 ? ["Every scene is met in every session."] : []),
    ...leastMet.flatMap(({ scenario, scene, option, share, everyPath, path }) => [
      ...wrap(
        `${(100 * share).toFixed(1)}%  ${option === undefined ? "scene" : "option"} ${scenario}/${scene}${option === undefined ? "" : `: ${option}`}`,
        columns,
      ),
      ...wrap(`path: ${everyPath ? "every path leads to that scene" : pathInWords(path)}`, columns - 7).map(
        (line) => `       ${line}`,
      ),
    ]),
  ];
}

function strategies({ strategies, scores }: Simulation, columns: number): string[] {
  const pillars = scores.filter(({ kind, quality }) => kind === "pillar" && quality);
  return [
    ...heading(
      "What can be earned without insight, simulated",
      `Mean points from 1 to 5. “share” is how far overall lies between random answers and the strongest; past ${percent(paysFrom)} a strategy without insight pays, and options want rewriting.`,
      columns,
    ),
    ...table(
      [start("answers"), end("overall"), ...pillars.map(({ title }) => end(title)), end("share"), start("")],
      strategies.map(({ name, overall, pillars: earned, share, pays }) => [
        name,
        figure(overall),
        ...pillars.map(({ id }) => figure(earned[id])),
        share === null ? "–" : percent(share),
        pays ? "pays" : "",
      ]),
      columns,
    ),
  ];
}

function dependability({ dependability }: Simulation, columns: number): string[] {
  return [
    ...heading(
      "Dependability, forecast",
      "ρ is the share of a score's variance that is not error, over all scenarios there might be (for a competency, from its own evidence), on the commonest path, as if a benchmark were made for exactly this form; over all paths from lowest to highest. A band is the score ± half its width, at 90%. A scale marked * shows no band: its evidence is too little for one. Where a band is for the one scenario alone, “within” is ρ there: it says nothing about another scenario.",
      columns,
    ),
    ...table(
      [start("scale"), end("decisions"), end("scenarios"), end("ρ"), end("by path"), end("within"), end("±")],
      dependability.map((scale) => [
        `${scale.title}${scale.band ? "" : " *"}`,
        String(scale.decisions),
        String(scale.scenarios),
        figure(rhoOf(scale)),
        scale.lowest === scale.highest ? "" : `${figure(scale.lowest)}–${figure(scale.highest)}`,
        scale.withinScenario === null ? "" : figure(scale.withinScenario),
        figure(scale.halfWidth),
      ]),
      columns,
    ),
  ];
}
