import { resolve } from "node:path";
import type { Benchmark, Comparison, Profile } from "@leadsim/scenarios";
import { kindOf } from "@leadsim/scenarios";
import { bundledDocuments } from "@leadsim/scenarios/node";
import { present } from "@leadsim/scenarios/rules";
import { compareProfiles, compareWithTarget } from "@leadsim/scoring";
import { Command } from "commander";
import { printComparison } from "../compare/print-comparison.js";
import { findByReference } from "../content.js";
import { checkOut, deliver } from "../deliver.js";
import type { Io } from "../io.js";
import { readDocument } from "../read-document.js";
import { readFile } from "../read-file.js";
import { columnsFor } from "../terminal/colors.js";
import { plain } from "../terminal/plain.js";
import { toJson } from "../write-file.js";
import { formatOption } from "./bench-options.js";

interface CompareOptions {
  readonly benchmark?: string;
  readonly out?: string;
  readonly format: "table" | "json";
  readonly force?: boolean;
}

/** `leadsim compare`: a profile against another, against a target, or against itself scored anew. */
export function compareCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("compare")
    .description(
      "Compare two profiles, or a profile with the target of a benchmark: gaps with their intervals, and how similar they are. Two scorings of the same sessions: what changed.",
    )
    .argument("<profile>", "a profile")
    .argument("<other>", "another profile, or a benchmark: a file, or an id of the library")
    .option("--benchmark <id|file>", "two profiles: the population whose standard scores are compared")
    .option("--out <file>", "write the JSON to a file as well; - writes it to standard output")
    .addOption(formatOption())
    .option("--force", "replace a file that is not a leadsim comparison")
    .addHelpText("after", help)
    .action((first: string, other: string, options: CompareOptions) => {
      run(first, other, options, io);
      finish(0);
    });
}

function run(first: string, other: string, options: CompareOptions, io: Io): void {
  checkOut("comparison", options, io);
  const comparison = compared(first, other, options, io);
  const text = plain(printComparison(comparison, columnsFor(io.stdout, io.env)));
  deliver({ content: toJson(comparison), text }, options, io);
}

function compared(first: string, other: string, { benchmark: asked }: CompareOptions, io: Io): Comparison {
  const profile = readDocument("profile", resolve(io.cwd, first), first);
  const second = secondOf(other, io);
  if (second.format === "leadsim/benchmark@1") return compareWithTarget(profile, second, { first });
  const benchmark = asked === undefined ? knownTo(profile) : benchmarkNamed(asked, io);
  return compareProfiles(profile, second, {
    titles: { first, second: other },
    ...present({ benchmark }),
  });
}

function secondOf(other: string, io: Io): Profile | Benchmark {
  const path = resolve(io.cwd, other);
  if (!isFile(other)) return benchmarkNamed(other, io);
  if (kindOf(readFile(path, other, "profile or benchmark"), path) === "benchmark") {
    return readDocument("benchmark", path, other);
  }
  return readDocument("profile", path, other);
}

function benchmarkNamed(name: string, io: Io): Benchmark {
  if (isFile(name)) return readDocument("benchmark", resolve(io.cwd, name), name);
  return findByReference("benchmark", name, bundledDocuments().benchmarks);
}

/** The benchmark that the profile was scored with, where the library has it. */
function knownTo({ versions }: Profile): Benchmark | undefined {
  return bundledDocuments().benchmarks.find(
    ({ id, version }) => id === versions.benchmark?.id && version === versions.benchmark.version,
  );
}

function isFile(name: string): boolean {
  return /[\\/]|\.json$/i.test(name);
}

const help = `
A gap is the first less the second, with the 90% interval of both errors. Distance splits into level, spread and shape;
r_p is printed beside them, never alone. Two scorings of the same sessions have no intervals: what is listed is what the
scoring rests on and what it says otherwise.

Examples:
  leadsim compare anna.json northline-short-synthetic
  leadsim compare anna.json ben.json
  leadsim compare anna-old.json anna-new.json --out difference.json`;
