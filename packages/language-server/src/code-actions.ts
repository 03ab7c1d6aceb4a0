import type { Fix } from "@leadsim/scenarios";
import { type CodeAction, CodeActionKind, type Range, type TextEdit } from "vscode-languageserver-types";
import type { Shown } from "./diagnostics.js";
import type { KnownText } from "./known-text.js";
import { rangeOf } from "./positions.js";

type Fixable = Shown & { readonly fix: Fix };

/**
 * Quick fixes for the diagnostics in a range, and all fixes of the document at once.
 * @param only the kinds the editor asks for; everything when it doesn't say
 */
export function codeActions(
  text: KnownText,
  shown: readonly Shown[],
  range: Range,
  only: readonly string[] | undefined,
): CodeAction[] {
  const fixable = shown.filter((one): one is Fixable => one.fix !== undefined);
  const wants = (kind: string) =>
    only === undefined ||
    only.some((asked) => kind === asked || kind.startsWith(`${asked}.`) || asked === "");
  const quick = fixable
    .filter(({ diagnostic }) => wants(CodeActionKind.QuickFix) && touches(diagnostic.range, range))
    .map(
      ({ diagnostic, fix }): CodeAction => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: true,
        edit: { changes: { [text.uri]: editsOf(text, fix) } },
      }),
    );
  const together = apart(fixable);
  if (together.length < 2 || !wants(CodeActionKind.SourceFixAll)) return quick;
  const edits = together.flatMap(({ fix }) => editsOf(text, fix));
  return [
    ...quick,
    {
      title: `Mend all ${together.length} that leadsim can mend`,
      kind: CodeActionKind.SourceFixAll,
      edit: { changes: { [text.uri]: edits } },
    },
  ];
}

function editsOf(text: KnownText, { edits }: Fix): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(text, edit), newText: edit.text }));
}

/** Fixes that can be made together: of two that touch the same place, the first. */
function apart(fixable: readonly Fixable[]): Fixable[] {
  const taken: Fixable[] = [];
  for (const one of fixable) {
    const clashes = taken.some(({ fix }) =>
      fix.edits.some((edit) =>
        one.fix.edits.some(({ start, end }) => start <= edit.end && edit.start <= end),
      ),
    );
    if (!clashes) taken.push(one);
  }
  return taken;
}

function touches(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(left: Range["start"], right: Range["start"]): boolean {
  return left.line < right.line || (left.line === right.line && left.character < right.character);
}
