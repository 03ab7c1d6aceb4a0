import type { NumberMarks } from "@leadsim/authoring/csv";
import { present } from "@leadsim/scenarios/rules";
import { type Command, InvalidArgumentError, Option } from "commander";

/** What a person says of the tables that a command reads. */
export interface TableOptions extends NumberMarks {
  /** Between cells; told from the file where nothing is said. */
  readonly separator?: string;
  /** Codes that stand for what is missing. */
  readonly missing?: readonly string[];
}

/** Adds the options of every command that reads tables. */
export function addTableOptions(command: Command): Command {
  return command
    .addOption(separatorOption())
    .addOption(
      new Option("--decimal <mark>", "the decimal mark of the tables' numbers: . or ,").choices([".", ","]),
    )
    .addOption(
      new Option("--thousands <mark>", "the mark between thousands: , or . or ' or space").argParser(
        asThousands,
      ),
    )
    .option("--missing <codes>", "codes that stand for what is missing, such as -99,99999", asCodes);
}

/** What separates cells, of tables that are read and written. */
export function separatorOption(): Option {
  return new Option(
    "--separator <sign>",
    "between the cells of tables: comma, semicolon, tab, or the sign itself",
  ).argParser(asSeparator);
}

/** Of a command's options those that say how its tables are read. */
export function tableOptions({ separator, decimal, thousands, missing }: TableOptions): TableOptions {
  return {
    ...present({ separator, decimal, thousands, missing }),
  };
}

/** Whether a cell holds a code for what is missing, as it is written or by its value: -99 and -99.0. */
export function isMissing(cell: string, missing: readonly string[] = []): boolean {
  return missing.some((code) => code === cell || (cell !== "" && Number(code) === Number(cell)));
}

const named: Readonly<Record<string, string>> = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  "\\t": "\t",
  pipe: "|",
};

function asSeparator(value: string): string {
  const sign = named[value.toLowerCase()] ?? value;
  if (sign.length === 1 && !/["\r\n\p{L}\p{N}]/u.test(sign)) return sign;
  throw new InvalidArgumentError("It is comma, semicolon, tab, pipe, or one sign.");
}

function asCodes(value: string): readonly string[] {
  const codes = value.split(",").map((code) => code.trim());
  if (codes.every((code) => code !== "")) return codes;
  throw new InvalidArgumentError("It is a list such as -99,99999.");
}

function asThousands(value: string): NonNullable<NumberMarks["thousands"]> {
  const mark = value.toLowerCase() === "space" ? " " : value === "\u2019" ? "'" : value;
  if (mark === "," || mark === "." || mark === " " || mark === "'") return mark;
  throw new InvalidArgumentError("It is , or . or ' or space.");
}
