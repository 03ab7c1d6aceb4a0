import type { ConditionScope } from "../condition/condition-scope.js";
import type { Help } from "../findings/findings.js";
import type { Line } from "../generated/scenario.js";
import { parseTemplate } from "../notation/template.js";
import { entriesOf, itemsOf, type Loose } from "../shape/loose.js";
import { kebab } from "../shape/shape-patterns.js";
import { label } from "../source/path-label.js";
import { isWritten, type Path } from "../source/tree.js";
import { didYouMean, suggest } from "../spelling/did-you-mean.js";
import { nearest } from "../spelling/nearest.js";
import {
  checkConditionPair,
  placeInside,
  reportKey,
  reportValue,
  type ScenarioCheck,
} from "./scenario-check.js";

/** Checks spoken lines: one speaker each, who is in the cast, conditions, and quoted memory. */
export function checkLines(
  check: ScenarioCheck,
  path: Path,
  lines: readonly (Loose<Line> | undefined)[] | undefined,
  scope: ConditionScope,
): void {
  for (const [index, line] of itemsOf(lines)) {
    const at = [...path, index];
    checkConditionPair(check, at, line, ["if", "unless"], scope);
    const spoken = entriesOf(line).filter(([name]) => name !== "if" && name !== "unless");
    checkSpeakerCount(
      check,
      at,
      spoken.map(([name]) => name),
    );
    for (const [speaker, words] of spoken) {
      checkSpeaker(check, [...at, speaker], speaker, ["narrator"]);
      checkBlank(check, [...at, speaker], words);
      checkTemplate(check, [...at, speaker], words);
    }
  }
}

/** Checks the lines of an exhibit: speakers may also be `you`, and nothing is quoted. */
export function checkTranscript(
  check: ScenarioCheck,
  path: Path,
  lines: readonly ({ readonly [speaker: string]: string | undefined } | undefined)[] | undefined,
): void {
  for (const [index, line] of itemsOf(lines)) {
    for (const [speaker, words] of entriesOf(line)) {
      checkSpeaker(check, [...path, index, speaker], speaker, ["narrator", "you"]);
      checkPlainText(check, [...path, index, speaker], words);
    }
  }
}

function checkSpeakerCount(check: ScenarioCheck, path: Path, speakers: readonly string[]): void {
  if (speakers.length === 0) {
    reportValue(check, "line-speaker", path, "The line has no speaker.", {
      help: "Write `narrator:` or a cast id, and the words.",
    });
  } else if (speakers.length > 1) {
    reportKey(check, "line-speaker", [...path, speakers[1]!], `The line has ${speakers.length} speakers.`, {
      help: "Give each speaker a line with a dash of its own. If this was one text, put it in quotes.",
    });
  }
}

function checkSpeaker(check: ScenarioCheck, path: Path, speaker: string, others: readonly string[]): void {
  const cast = check.document.cast ?? {};
  if (others.includes(speaker) || isWritten(check.root, ["cast", speaker])) return;
  // Nobody can be known where the cast itself could not be read.
  if (check.document.cast === undefined) return;
  // Declared under an id that is none, of which has been spoken.
  if (Object.keys(cast).some((id) => id !== kebab(id) && kebab(id) === speaker)) return;
  const names = [...new Set([...Object.keys(cast), ...others])];
  const help: Help = (effort) =>
    speaker === "you"
      ? "The candidate answers by deciding; only the transcript of an exhibit quotes them."
      : didYouMean(speaker, names, effort, "Who may speak");
  reportKey(check, "unknown-speaker", path, `\`${speaker}\` is not in the cast.`, { help });
}

/** Finds a text that holds spaces alone. */
function checkBlank(check: ScenarioCheck, path: Path, text: string | undefined): void {
  if (text === undefined || text === "" || text.trim() !== "") return;
  reportValue(check, "empty-text", path, `${label(path, true)} holds only spaces.`, {
    help: "Write it, or leave the field out.",
  });
}

/** Checks the memory quoted in a text. */
function checkTemplate(check: ScenarioCheck, path: Path, text: string): void {
  if (!text.includes("{")) return;
  const { names, broken } = parseTemplate(text);
  for (const { from, to, message } of broken) {
    check.findings.add("template-brace", placeInside(check, path, from, to), message, {
      help: "Quote memory as `{name}`; write `{{` for a brace.",
    });
  }
  for (const { name, from, to } of names) {
    if (check.names.has(name)) continue;
    check.findings.add(
      "unknown-name",
      placeInside(check, path, from, to),
      `There is no \`${name}\` in memory.`,
      {
        help: (effort) =>
          suggest(name, check.names.keys(), effort) ??
          "Declare it under `memory` or `derived`; write `{{` for a brace.",
      },
    );
  }
}

/** Finds memory quoted where text is printed as it stands. */
export function checkPlainText(check: ScenarioCheck, path: Path, text: string | undefined): void {
  checkBlank(check, path, text);
  if (!text?.includes("{")) return;
  for (const { name, from, to } of parseTemplate(text).names) {
    if (!check.names.has(name) && nearest(name, check.names.keys(), check.findings.effort) === undefined)
      continue;
    check.findings.add(
      "text-not-filled",
      placeInside(check, path, from - 1, to + 1),
      `\`{${name}}\` is printed as it stands here.`,
      {
        help: "Memory is quoted in lines (`say`, `reply`) only: say the figure in a line before.",
      },
    );
  }
}
