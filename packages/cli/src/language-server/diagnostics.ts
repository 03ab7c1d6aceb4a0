import { type Fix, type Diagnostic as Found, loadForm, loadModel, loadScenario } from "@leadsim/scenarios";
import { type Diagnostic, DiagnosticSeverity, type Range } from "vscode-languageserver/node";
import { diagnosticPageUri } from "../explain/diagnostic-pages.js";
import { checkMeaning } from "../meaning/check-meaning.js";
import type { KnownText } from "./known-text.js";
import { editorPosition } from "./positions.js";
import { referenceIn, type Workspace } from "./workspace.js";

/** A diagnostic as an editor shows it, with the edit that mends it. */
export interface Shown {
  readonly diagnostic: Diagnostic;
  readonly fix?: Fix;
}

/** Everything that is wrong in a document, checked against the model and the scenarios that it names. */
export function diagnose(workspace: Workspace, text: KnownText): Shown[] {
  return load(workspace, text).map((found) => show(text, found));
}

function load(workspace: Workspace, text: KnownText): readonly Found[] {
  const source = text.document.getText();
  const model = workspace.modelFor(text)?.model;
  const options = { file: text.uri, ...(model ? { model } : { models: known(workspace, "model") }) };
  switch (text.kind) {
    case "scenario": {
      const { document: scenario, diagnostics } = loadScenario(source, options);
      // What it means can be told of a scenario that can be played.
      const meaning = scenario ? checkMeaning({ source, file: text.uri, scenario }) : [];
      return [...diagnostics, ...meaning];
    }
    case "model":
      return loadModel(source, { file: text.uri }).diagnostics;
    case "form":
      return loadForm(source, {
        ...options,
        scenarios: known(workspace, "scenario"),
        publicScenarios: workspace
          .bundled("scenario")
          .flatMap(identify)
          .map(({ id }) => id),
      }).diagnostics;
    default:
      return [];
  }
}

/** What can be named; a document that has mistakes exists all the same. */
function known(workspace: Workspace, kind: "model" | "scenario") {
  return [...workspace.ofKind(kind), ...workspace.bundled(kind)].flatMap(identify);
}

function identify(
  text: KnownText,
): { readonly id: string; readonly version: string; readonly model?: string }[] {
  const [id, version, model] = ["id", "version", "model"].map((key) => referenceIn(text, key));
  return id === undefined || version === undefined
    ? []
    : [{ id, version, ...(model === undefined ? {} : { model }) }];
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const;

function show(text: KnownText, found: Found): Shown {
  const { code, severity, message, help, fix, related } = found;
  const page = diagnosticPageUri(code);
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
