import { acceptWarnings, type MeaningInput } from "@leadsim/authoring/check";
import {
  type Accepted,
  type Fix,
  type Diagnostic as Found,
  loadForm,
  loadModel,
  loadScenario,
} from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { type Diagnostic, DiagnosticSeverity, type Range } from "vscode-languageserver-types";
import type { KnownText } from "./known-text.js";
import { editorPosition } from "./positions.js";
import { type Workspace, wordAtTop } from "./workspace.js";

/** A diagnostic as an editor shows it, with the edit that mends it. */
export interface Shown {
  readonly diagnostic: Diagnostic;
  readonly fix?: Fix;
}

/** What was found in a document. */
export interface Diagnosis {
  readonly shown: readonly Shown[];
  /** The scenario that was read, if it can be played: then something is to be told of what it means. */
  readonly playable?: MeaningInput;
  /** Warnings that the document accepts: they are not among what is shown. */
  readonly accepted?: readonly Accepted[];
}

/**
 * Everything that is wrong in a document, checked against the model and the scenarios that it names.
 * @param loadAgain loads this very document, which it may know from before
 */
export function diagnose(
  workspace: Workspace,
  text: KnownText,
  loadAgain: typeof loadScenario = loadScenario,
): Diagnosis {
  const source = text.document.getText();
  const model = workspace.modelFor(text)?.model;
  const options = { file: text.uri, ...(model ? { model } : { models: known(workspace, "model") }) };
  switch (text.kind) {
    case "scenario": {
      const { document: scenario, diagnostics, accepted = [] } = loadAgain(source, options);
      const shown = showAll(workspace, text, diagnostics, accepted);
      return scenario ? { shown, accepted, playable: { source, file: text.uri, scenario } } : { shown };
    }
    case "model": {
      const { diagnostics, accepted } = loadModel(source, { file: text.uri });
      return { shown: showAll(workspace, text, diagnostics, accepted) };
    }
    case "form": {
      const { diagnostics, accepted } = loadForm(source, {
        ...options,
        scenarios: known(workspace, "scenario"),
        publicScenarios: workspace
          .bundled("scenario")
          .flatMap(identify)
          .map(({ id }) => id),
      });
      return { shown: showAll(workspace, text, diagnostics, accepted) };
    }
    default:
      return { shown: [] };
  }
}

/** Diagnostics of a document as an editor shows them, without the warnings that it accepts. */
export function showAll(
  workspace: Workspace,
  text: KnownText,
  found: readonly Found[],
  accepted: readonly Accepted[] = [],
): Shown[] {
  const { left } = acceptWarnings(found, new Map([[text.uri, accepted]]));
  return left.map((one) => show(workspace, text, one));
}

/** What can be named; a document that has mistakes exists all the same. */
function known(workspace: Workspace, kind: "model" | "scenario") {
  return [...workspace.ofKind(kind), ...workspace.bundled(kind)].flatMap(identify);
}

function identify(
  text: KnownText,
): { readonly id: string; readonly version: string; readonly model?: string }[] {
  const [id, version, model] = ["id", "version", "model"].map((key) => wordAtTop(text, key));
  return id === undefined || version === undefined ? [] : [{ id, version, ...present({ model }) }];
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const;

function show(workspace: Workspace, text: KnownText, found: Found): Shown {
  const { code, severity, message, help, fix, related } = found;
  const page = workspace.pageUri(code);
  const diagnostic: Diagnostic = {
    range: rangeIn(text, found),
    severity: severities[severity],
    source: "leadsim",
    code,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    message: help === undefined ? message : `${message}\n${help}`,
    ...(related
      ? {
          relatedInformation: related.map((place) => ({
            message: place.message,
            location: {
              uri: place.file,
              range: { start: editorPosition(place.start), end: editorPosition(place.end) },
            },
          })),
        }
      : {}),
  };
  return fix ? { diagnostic, fix } : { diagnostic };
}

function rangeIn({ document }: KnownText, { start, end }: Found): Range {
  return { start: document.positionAt(start.offset), end: document.positionAt(end.offset) };
}
