import { checkMeaning, coverageOf } from "@leadsim/authoring/check";
import { type CheckCoverage, type Diagnostic, referenceTo } from "@leadsim/scenarios";
import { topField } from "@leadsim/scenarios/rules";
import { contentLoader } from "../content/load-content.js";
import type { PreviewFile } from "../preview-page.js";

/** What takes longer than a keystroke: a story played through, and what can be shown in it. */
export interface Analysis {
  readonly diagnostics: readonly Diagnostic[];
  readonly coverage: CheckCoverage | null;
}

/** Plays the scenarios through to tell what they mean and what they let one show. */
export function analyze(target: string, files: readonly PreviewFile[]): Analysis {
  const { playable } = contentLoader()(target, files);
  if (!playable) return { diagnostics: [], coverage: null };
  const { scenarios, form, model } = playable;
  const encoder = new TextEncoder();
  const fileOf = (id: string) => files.find(({ text }) => topField(text, "id") === id);
  const diagnostics = scenarios.flatMap((scenario) => {
    const file = fileOf(scenario.id);
    return file ? checkMeaning({ file: file.file, source: encoder.encode(file.text), scenario }) : [];
  });
  const scored = form
    ? scenarios.filter(({ id }) => !form.scenarios.some((entry) => entry.id === id && entry.practice))
    : scenarios;
  const of = form ? `form ${referenceTo(form)}` : `scenario ${referenceTo(scenarios[0]!)}`;
  return { diagnostics, coverage: coverageOf(of, scored, model) };
}
