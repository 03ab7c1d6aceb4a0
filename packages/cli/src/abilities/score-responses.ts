import { resolve } from "node:path";
import { byteOrderMark, toCsv } from "@leadsim/authoring/csv";
import {
  type Abilities,
  type AbilityOptions,
  abilities,
  abilityStatuses,
  empiricalReliability,
  estimateMoments,
  type PersonFit,
  type PointMethod,
  personEstimates,
  personFit,
  plausibleValues,
} from "@leadsim/psychometrics";
import { type Calibration, nearest } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { warningsRepeated } from "../calibrate/warnings-repeated.js";
import { type TableOptions, tableOptions } from "../csv/table-options.js";
import type { Io } from "../io.js";
import { readDocument } from "../read-document.js";
import { refusalInWords } from "../refusal-in-words.js";
import { type Responses, readResponses } from "../response-file/read-responses.js";
import { plainLine } from "../terminal/plain.js";
import { progressLine } from "../terminal/progress-line.js";
import { UserError } from "../user-error.js";
import { checkWritable, writeFile } from "../write-file.js";
import { priorMark, scoringColumns } from "./scored-alike.js";
import { markOf, scaleMarkOf, scoredWith } from "./scored-with.js";

/** What is asked of a table of responses. */
export interface ScoreResponsesOptions extends TableOptions {
  readonly out: string;
  readonly calibration: readonly string[];
  readonly id?: string;
  readonly ignore?: readonly string[];
  readonly ignoreUnknown?: boolean;
  readonly method?: "eap" | PointMethod;
  /** A group of the calibration, or mean,sd. */
  readonly prior?: string;
  /** How many plausible values to draw of each person; none where left out. */
  readonly plausible?: number;
  /** What the draws begin from. */
  readonly seed?: number;
  readonly force?: boolean;
}

/** Files of responses, rather than transcripts, by their names. */
export function isResponseFile(file: string): boolean {
  return /\.(csv|tsv|txt|jsonl|ndjson)$/i.test(file);
}

/**
 * Estimates the ability of each person of a table of responses and writes them as CSV, one row per person.
 * @throws UserError for files that can't be read, or not exactly one calibration
 */
export function scoreResponses(files: readonly string[], options: ScoreResponsesOptions, io: Io): void {
  const [named, other] = options.calibration;
  if (named === undefined || other !== undefined) {
    throw new UserError(
      "A table of responses is scored with one calibration.",
      "Name it: leadsim score responses.csv --calibration calibration.json",
    );
  }
  const out = resolve(io.cwd, options.out);
  const own = [named, ...files].find((shown) => resolve(io.cwd, shown) === out);
  if (own !== undefined && options.out !== "-") {
    throw new UserError(
      `--out ${options.out} is a file that is read here: it would be lost.`,
      "Name another file for the abilities, such as --out abilities.csv",
    );
  }
  if (options.out !== "-") checkWritable(out, options.out, "ability table", options.force);
  const calibration = readDocument("calibration", resolve(io.cwd, named), named);
  const progress = progressLine(io);
  const responses = readResponses(
    files.map((shown) => ({ path: resolve(io.cwd, shown), shown })),
    {
      tell: progress.tell,
      ...tableOptions(options),
      ...present({ id: options.id, ignore: options.ignore }),
    },
  );
  progress.done();
  const { table } = responses;
  const ignoreUnknown = options.ignoreUnknown ?? false;
  const found = refusalInWords(
    () =>
      abilities(calibration, table, {
        method: options.method ?? "eap",
        ignoreUnknown,
        ...priorFrom(options.prior, calibration),
      }),
    ({ code, detail }) => (code === "unknown-item" ? meantItem(String(detail.item), calibration) : undefined),
  );
  const fit = personFit(calibration, table, found.theta, { ignoreUnknown });
  const draws = options.plausible ?? 0;
  const drawn =
    draws > 0
      ? plausibleValues(calibration, table, {
          ...{ draws, ignoreUnknown, seed: options.seed ?? 1 },
          ...priorFrom(options.prior, calibration),
        })
      : undefined;
  const drawNames = Array.from({ length: draws }, (_, draw) => `pv${draw + 1}`);
  const rows = [
    [options.id ?? "id", ...header, ...drawNames],
    ...rowsOf(responses, found, fit, calibration).map((row, person) => [
      ...row,
      ...drawNames.map((_, draw) => figure(drawn!.values[person * draws + draw]!)),
    ]),
  ];
  const csv = toCsv(rows, tableOptions(options));
  const warnings = warningsRepeated(calibration).map((line) => plainLine(`! ${line}`));
  if (options.out === "-") {
    io.stdout.write(csv);
    if (warnings.length > 0) io.stderr.write(`${[warned, ...warnings].join("\n")}\n`);
    return;
  }
  writeFile(out, options.out, byteOrderMark + csv);
  const lines = [...summaryOf(found, calibration), ...(drawn ? [drawn.statement] : [])];
  if (warnings.length > 0) lines.push("", warned, ...warnings);
  io.stdout.write(`${lines.join("\n")}\n\nWrote ${plainLine(options.out)}.\n`);
}

const warned = "Of the calibration:";

/** @throws UserError for what is neither a group of the calibration nor a mean and a standard deviation */
function priorFrom(asked: string | undefined, { groups }: Calibration): Pick<AbilityOptions, "prior"> {
  if (asked === undefined) return {};
  if (groups.some(({ id }) => id === asked)) return { prior: asked };
  const [mean = Number.NaN, sd = Number.NaN, more] = asked
    .split(",")
    .map((word) => Number(word.trim() || Number.NaN));
  if (Number.isFinite(mean) && sd > 0 && more === undefined) return { prior: { mean, sd } };
  throw new UserError(
    `--prior ${asked} is no group of the calibration, and no mean and standard deviation.`,
    `Its groups: ${groups.map(({ id }) => id).join(", ")}. Or write it as --prior 0,1`,
  );
}

/** After the column that names the people, which is called as it was in their responses. */
const header = [
  "theta",
  "se",
  "low",
  "high",
  "T",
  "items",
  "infit",
  "outfit",
  "lz",
  "status",
  "calibration",
  scoredWith,
  ...scoringColumns,
] as const;

function rowsOf(
  { ids }: Responses,
  found: Abilities,
  { infit, outfit, lz }: PersonFit,
  calibration: Calibration,
): (string | number)[][] {
  const marks = [markOf(calibration), scaleMarkOf(calibration), found.method, priorMark(found)];
  return personEstimates(found).map(({ theta, se, low, high, t, items, status }, person) => [
    ids?.[person] ?? person + 1,
    figure(theta),
    figure(se),
    figure(low),
    figure(high),
    figure(t),
    items,
    figure(infit[person]!),
    figure(outfit[person]!),
    figure(lz[person]!),
    status,
    calibration.sample.kind,
    ...marks,
  ]);
}

/** Six decimals; empty where there is no number, Inf where an estimate has no bound. */
function figure(value: number): string | number {
  if (Number.isNaN(value)) return "";
  if (!Number.isFinite(value)) return value > 0 ? "Inf" : "-Inf";
  return Math.round(value * 1e6) / 1e6;
}

function summaryOf(found: Abilities, { model, sample, items, groups }: Calibration): string[] {
  const people = found.theta.length;
  const method = found.method.toUpperCase();
  const { n, mean, sd } = estimateMoments(found);
  const of = n < people ? ` of the ${n} with a number` : "";
  const spread = n > 1 ? `, standard deviation ${sd.toFixed(2)}` : "";
  const moments = n > 0 ? `mean ${fixed(mean)}${spread}${of}` : "no estimates";
  const lines = [`${people} people, ${items.length} calibrated items (${model}), ${method}: ${moments}.`];
  if (found.method === "eap" && n > 1) {
    lines.push(`Empirical reliability ${empiricalReliability(found).toFixed(2)} in this sample.`);
  }
  if (found.method === "eap" || found.method === "map") lines.push(priorInWords(found, groups));
  for (const status of abilityStatuses.slice(1)) {
    const count = [...found.status].filter((own) => abilityStatuses[own] === status).length;
    if (count > 0) lines.push(`${count} of ${people} ${statusWords[status]}.`);
  }
  if (found.ignored.length > 0) {
    lines.push(`Left out, not in the calibration: ${found.ignored.map(plainLine).join(", ")}.`);
  }
  if (sample.kind === "synthetic") {
    lines.push(
      "Calibrated with simulated responses: no person was measured, and these numbers say nothing about anyone.",
    );
  }
  lines.push(
    "Infit and outfit are 1 where responses go together as expected; lz is low where they are unlikely.",
  );
  return lines;
}

function priorInWords({ prior }: Abilities, groups: Calibration["groups"]): string {
  const { group, mean, sd } = prior;
  const whose =
    group === ""
      ? "a distribution that was asked for"
      : groups.length > 1
        ? `group ${group}`
        : "the scale's first group";
  return `Estimates are drawn to ${whose}: mean ${fixed(mean)}, standard deviation ${fixed(sd)}.`;
}

/** Two decimals, and never −0.00. */
function fixed(value: number): string {
  return Number(value.toFixed(2)).toFixed(2);
}

const statusWords = {
  estimated: "have an estimate",
  "no-responses": "met none of the items",
  unbounded: "answered all at one end: maximum likelihood has no finite value (Inf; try --method wle or eap)",
  "not-found": "have no estimate: no maximum was found",
} as const;

/** The item of the calibration that a column was probably meant to be. */
function meantItem(column: string, { items }: Calibration): string | undefined {
  const meant = nearest(
    column,
    items.map(({ id }) => id),
  );
  return meant === undefined
    ? undefined
    : `Did you mean ${meant}? If it is no item, leave it out: --ignore ${column}; or all such columns: --ignore-unknown`;
}
