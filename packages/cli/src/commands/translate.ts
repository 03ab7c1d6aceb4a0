import { resolve } from "node:path";
import {
  type Diagnostic,
  printTranslation,
  type RefreshedTranslation,
  refreshTranslation,
} from "@leadsim/scenarios";
import { Command } from "commander";
import { asArgument } from "../as-argument.js";
import { asTyped } from "../as-typed.js";
import type { Io } from "../io.js";
import { schemaLine } from "../new/schema-line.js";
import { printDiagnostic } from "../print-diagnostic.js";
import { readFile } from "../read-file.js";
import { wantsColor } from "../terminal/colors.js";
import { plainLine } from "../terminal/plain.js";
import { type TranslationTarget, translationTarget } from "../translate/translation-target.js";
import { UserError } from "../user-error.js";
import { writeFile } from "../write-file.js";
import { asLocale, foldersOption } from "./play-options.js";

interface TranslateOptions {
  readonly lang: string;
  readonly out?: string;
  readonly po?: string;
  readonly from?: string;
  readonly scenarios?: string[];
}

/** `leadsim translate`: the texts of a scenario, model or form in another language. */
export function translateCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("translate")
    .description(
      "Write or refresh the translation of a scenario, model or form, and exchange it with agencies.",
    )
    .argument("<what>", "a scenario, model or form: a file, or an id of the library")
    .requiredOption("--lang <tag>", "the language to translate into, such as de or pt-BR", asLocale)
    .option("--out <file>", "the translation; <name>.<lang>.yaml beside the document by default")
    .option("--po <file>", "write the translation as a PO file, too, for a translator's program")
    .option("--from <file>", "take in the texts of a PO file first")
    .addOption(foldersOption())
    .addHelpText("after", help)
    .action(async (named: string, options: TranslateOptions) => {
      finish(await translate(named, options, io));
    });
}

async function translate(named: string, options: TranslateOptions, io: Io): Promise<number> {
  const { lang, out, po, scenarios: folders = [] } = options;
  const target = translationTarget(named, { lang, out, folders, cwd: io.cwd });
  const { document, path, shown } = target;
  if (document.locale === lang)
    throw new UserError(`${document.id} is written in ${lang}.`, "Name another language with --lang.");
  const refreshed =
    options.from === undefined ? refresh(target, lang) : await withPo(target, options.from, lang, io);
  if (!refreshed) return 1;
  writeFile(path, shown, `${schemaLine(path, "translation")}${printTranslation(refreshed.translation)}`);
  io.stdout.write(`Wrote ${plainLine(shown)}: ${summary(refreshed)}.\n`);
  if (po !== undefined) {
    const { poOf } = await import("../translate/po.js");
    writeFile(resolve(io.cwd, po), po, poOf(refreshed.translation, document));
    io.stdout.write(`Wrote ${plainLine(po)} for a translator's program.\n`);
  }
  io.stdout.write(`Next: ${asTyped("leadsim check ", io.env)}${asArgument(shown)}\n`);
  return 0;
}

function refresh({ document, earlier }: TranslationTarget, lang: string): RefreshedTranslation {
  return refreshTranslation(document, lang, earlier);
}

/** The translation with a PO file's texts; undefined where the file has mistakes, which are said. */
async function withPo(
  target: TranslationTarget,
  file: string,
  lang: string,
  io: Io,
): Promise<RefreshedTranslation | undefined> {
  const { takePo } = await import("../translate/take-po.js");
  const source = new TextDecoder().decode(readFile(resolve(io.cwd, file), file, "PO file"));
  const { translation, taken, diagnostics } = takePo(source, file, refresh(target, lang).translation);
  say(diagnostics, source, io);
  if (diagnostics.some(({ severity }) => severity === "error")) {
    io.stderr.write("Nothing was written: mend these, or have them mended, and take the file in again.\n");
    return undefined;
  }
  if (taken === 0) {
    throw new UserError(
      `${file} holds no translated text.`,
      "Give the translator the file that --po writes: the context of each entry (msgctxt) says where its text stands.",
    );
  }
  io.stdout.write(`Took ${count(taken, "text")} from ${plainLine(file)}.\n`);
  return refreshTranslation(target.document, lang, translation);
}

function say(diagnostics: readonly Diagnostic[], source: string, io: Io): void {
  const color = wantsColor(io.stderr, io.env);
  for (const diagnostic of diagnostics) io.stderr.write(`${printDiagnostic(diagnostic, source, color)}\n\n`);
}

function summary({ translation, missing, stale, dropped }: RefreshedTranslation): string {
  return [
    count(Object.keys(translation.texts).length, "text"),
    ...(missing.length > 0 ? [`${missing.length} to translate`] : []),
    ...(stale.length > 0 ? [`${stale.length} changed since translated`] : []),
    ...(dropped.length > 0 ? [`${dropped.length} left out that stand for nothing any more`] : []),
    ...(missing.length + stale.length === 0 ? ["all translated"] : []),
  ].join(", ");
}

const count = (amount: number, word: string): string => `${amount} ${word}${amount === 1 ? "" : "s"}`;

const help = `
The translation is a file beside the document, one entry for each text with the text it was made from. Refreshed, it
keeps what still fits, takes along what has moved, marks with \`was\` what has changed, adds what is new without \`text\`,
and leaves out what stands for nothing any more. leadsim check says what is missing, stale or wrong, and until a
translation is whole, nobody is shown it. Comments in the file are not kept: write \`note:\` in the entry.

Rationales are not translated: they belong to the key, which is the same in every language.

A PO file goes to an agency and comes back: entries that are empty or marked fuzzy are left as they are. One in which a
{name} of the story was lost is refused, with the place.

Examples:
  leadsim translate my-scenario.yaml --lang de
  leadsim translate my-scenario.yaml --lang fr --po for-the-agency.po
  leadsim translate my-scenario.yaml --lang fr --from from-the-agency.po
  leadsim translate sales-leader-core --lang es
  leadsim play my-scenario.yaml --lang de`;
