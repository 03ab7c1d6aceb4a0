import { personaNames, type TimeFactor, timeFactors } from "@leadsim/engine";
import { InvalidArgumentError, Option } from "commander";

const factorsInWords = timeFactors.join(", ").replace(/, (?=[^,]*$)/, " or ");

/** `--time`. */
export function timeOption(): Option {
  return new Option("--time <factor>", `more time for limited scenes: ${factorsInWords}`).argParser(asTime);
}

/** `--persona`. */
export function personaOption(): Option {
  return new Option("--persona <name>", "let a simulated person play").choices([...personaNames]);
}

/** `--seed`: any text; the same seed gives the same order of options and the same simulated person. */
export function seedOption(): Option {
  return new Option("--seed <text>", "fixes the order of options and a simulated person's answers")
    .default("1")
    .argParser(asSeed);
}

/** `--lang`: of what is played. */
export function langOption(): Option {
  return new Option(
    "--lang <tag>",
    "the language to play in, where there is a whole translation: de",
  ).argParser(asLocale);
}

/** A folder given once or more. */
export function foldersOption(): Option {
  return new Option("--scenarios <path...>", "where else to look for scenarios, forms and models");
}

/** A language tag, such as `de` or `pt-BR`. */
export function asLocale(value: string): string {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)) return value;
  throw new InvalidArgumentError("It is a language tag, such as de, fr or pt-BR.");
}

function asTime(value: string): TimeFactor {
  const factor = timeFactors.find((known) => String(known) === value || known === Number(value));
  if (factor !== undefined) return factor;
  throw new InvalidArgumentError(`It is ${factorsInWords}.`);
}

function asSeed(value: string): string {
  if (value.length > 0 && value.length <= 100) return value;
  throw new InvalidArgumentError("It is a short text or a number, such as 1.");
}
