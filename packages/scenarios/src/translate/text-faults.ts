import type { DiagnosticCode } from "../diagnostic/diagnostic-codes.js";
import { parseTemplate } from "../notation/template.js";
import { numbersMissing } from "./numbers-missing.js";

/** What is wrong with a translation of one text, wherever it is written. */
export interface TextFault {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string;
  /** The stretch of the translation that it is about; absent where something is missing. */
  readonly at?: { readonly from: number; readonly to: number };
}

/** Holds a translation against its source: the same names in braces, as often, and the same figures. */
export function textFaults(source: string, text: string): readonly TextFault[] {
  return [...nameFaults(source, text), ...numberFaults(source, text)];
}

function nameFaults(source: string, text: string): readonly TextFault[] {
  if (!source.includes("{") && !text.includes("{")) return [];
  const { names, broken } = parseTemplate(text);
  const left = parseTemplate(source).names.map(({ name }) => name);
  const added = names.filter(({ name }) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...broken.map(
      ({ from, to, message }): TextFault => ({
        code: "template-brace",
        message,
        help: "Quote memory as `{name}`; write `{{` for a brace.",
        at: { from, to },
      }),
    ),
    ...added.map(
      ({ name, from, to }): TextFault => ({
        code: "translation-placeholder",
        message: `The source has no \`{${name}}\` here.`,
        help: "Names in braces stay as they are in the source: they stand for figures of the story.",
        at: { from: from - 1, to: to + 1 },
      }),
    ),
    ...left.map(
      (name): TextFault => ({
        code: "translation-placeholder",
        message: `\`{${name}}\` of the source is missing.`,
        help: "Put it where the figure belongs in this language.",
      }),
    ),
  ];
}

function numberFaults(source: string, text: string): readonly TextFault[] {
  const missing = numbersMissing(source, text);
  if (missing.length === 0) return [];
  return [
    {
      code: "translation-number",
      message: `${missing.map((number) => `\`${number}\``).join(", ")} of the source is missing.`,
      help: "Figures stay figures, written as the language writes them: `1,200.5` becomes `1.200,5` in German.",
    },
  ];
}
