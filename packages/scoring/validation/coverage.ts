import { cells, misspecified, people, seed } from "./coverage-cells.js";
import { type Assume, coverageOf } from "./coverage-study.js";

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)}%`;

function line(name: string, assume?: Assume): string[] {
  return cells.map(({ label, world }) => {
    const { competencies, lowest, highest, overall, extreme, halfWidth } = coverageOf(
      world,
      people,
      seed,
      assume,
    );
    return [
      name.padEnd(22),
      label.padEnd(44),
      percent(competencies),
      `${percent(lowest)} to ${percent(highest)}`,
      percent(overall),
      percent(extreme),
      `±${halfWidth.toFixed(2)}`,
    ].join("  ");
  });
}

const head = `${"assumed".padEnd(22)}  ${"form".padEnd(44)}  bands   per competency    overall  |θ|>1.5  half-width`;
process.stdout.write(`Coverage of 90% bands, ${people} simulated people per row\n\n${head}\n`);
process.stdout.write(`${line("as estimated").join("\n")}\n\n`);
for (const { name, assume } of misspecified) process.stdout.write(`${line(name, assume).join("\n")}\n\n`);
