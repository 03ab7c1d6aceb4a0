// Slips of a person who writes a scenario, made in the scenarios of the library one by one: is each found at
// its line, is there a fix that a person would accept, and how many errors does one slip make?
import { checkDocuments } from "@leadsim/authoring/check";
import { fixDocuments } from "@leadsim/authoring/edit";
import { loadScenario } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import { kinds } from "./slips/kinds.mjs";
import { tryKind } from "./slips/try-kind.mjs";

const most = Number(process.argv[2] ?? 4);
const library = readLibrary();
const documentsOf = (files) => files.flatMap(({ document }) => document ?? []);
const content = {
  models: documentsOf(library.models),
  scenarios: documentsOf(library.scenarios),
  forms: documentsOf(library.forms),
  benchmarks: documentsOf(library.benchmarks),
};
const tools = { checkDocuments, fixDocuments, loadScenario, content };
const cell = (value, width) => String(value).padStart(width);
const isAccepted = (one) => one.mended || one.told;

console.log(`${"slip".padEnd(58)} places  found  mended  told  errors`);
const results = kinds.map((kind) => {
  const result = tryKind(kind, library.scenarios, tools, most);
  print(result);
  return result;
});

function print({ kind, tries }) {
  const count = (test) => tries.filter(test).length;
  const counts = [
    cell(tries.length, 6),
    cell(
      count((one) => one.found),
      6,
    ),
    cell(
      count((one) => one.mended),
      7,
    ),
    cell(
      count((one) => one.told),
      5,
    ),
    cell(Math.max(0, ...tries.map((one) => one.errors)), 7),
  ];
  console.log(`${kind.name.padEnd(58)} ${counts.join(" ")}`);
  if (!process.argv.includes("--show")) return;
  for (const one of tries.filter((each) => !each.found || !isAccepted(each) || each.errors > 1)) {
    const faults = [...(one.found ? [] : ["not found"]), ...(isAccepted(one) ? [] : ["no fix"])];
    console.log(`    ${one.file}:${one.line} ${faults.join(", ")} ${one.errors} errors | ${one.words}`);
    for (const line of one.said) console.log(`        ${line}`);
  }
}

const all = results.flatMap(({ tries }) => tries);
const share = (test) => `${((100 * all.filter(test).length) / all.length).toFixed(1)}%`;
console.log(
  `\n${results.length} kinds, ${all.length} places. Found at their line: ${share((one) => one.found)}; with a fix or a help that says what to write: ${share((one) => one.mended || one.told)}; both: ${share((one) => one.found && (one.mended || one.told))}; one error at most: ${share((one) => one.errors <= 1)}.`,
);
const without = results.filter(({ tries }) => tries.length === 0).map(({ kind }) => kind.name);
if (without.length > 0) console.log(`Without a place: ${without.join("; ")}.`);
const reached = all.filter((one) => one.found && (one.mended || one.told)).length / all.length;
process.exitCode = reached >= 0.95 ? 0 : 1;
