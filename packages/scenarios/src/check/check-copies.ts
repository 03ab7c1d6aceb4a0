import { entriesOf, itemsOf } from "../shape/loose.js";
import { decisionOf, type LooseDecision, optionsOf } from "../shape/loose-decision.js";
import { keyPlace, type Path } from "../source/tree.js";
import { reportKey, reportValue, type ScenarioCheck } from "./scenario-check.js";

/** Finds what was copied and not changed: two options with one text, two scenes with the same words. */
export function checkCopies(check: ScenarioCheck): void {
  const scenes = new Map<string, string>();
  for (const [id, scene] of entriesOf(check.document.scenes)) {
    const decision = decisionOf(scene);
    const lines = linesOf(scene.say);
    const words = [...lines, ...(decision ? wordsOf(decision) : [])].map(plain).join("|");
    const earlier = scenes.get(words);
    if (earlier === undefined || words.length < shortest) {
      scenes.set(words, id);
      if (decision) checkTexts(check, ["scenes", id, decision.type], decision);
      continue;
    }
    reportKey(
      check,
      "copied-scene",
      ["scenes", id],
      `\`${id}\` says the same as \`${earlier}\`, word for word.`,
      {
        help: "Write what is different in it, or delete it and lead to the first one.",
        related: [{ message: `\`${earlier}\` is here.`, place: keyPlace(check.root, ["scenes", earlier]) }],
      },
    );
  }
}

/** A few words (`Later that day.`) may stand in two scenes. */
const shortest = 40;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[\s.!?…]+$/, "")
    .trim();

/** What is asked, offered and answered: where a reply was written anew, somebody has thought about the scene. */
function wordsOf(decision: LooseDecision): readonly string[] {
  const offered = optionsOf(decision).options.flatMap(([, option]) => [
    option.text ?? "",
    ...("reply" in option ? linesOf(option.reply as Lines) : []),
  ]);
  return [decision.body.prompt ?? "", ...offered];
}

/** Lines as they are written: by whom, and the words. */
type Lines = readonly ({ readonly [by: string]: unknown } | undefined)[] | undefined;

function linesOf(lines: Lines): readonly string[] {
  return itemsOf(lines).flatMap(([, line]) => entriesOf(line).map(([, words]) => String(words)));
}

function checkTexts(check: ScenarioCheck, path: Path, decision: LooseDecision): void {
  const { field, options } = optionsOf(decision);
  checkGroup(check, [...path, field], options);
  if (decision.type === "sort") checkGroup(check, [...path, "bins"], entriesOf(decision.body.bins));
}

function checkGroup(
  check: ScenarioCheck,
  path: Path,
  entries: readonly (readonly [string, { readonly text?: string | undefined }])[],
): void {
  const known = new Map<string, string>();
  for (const [id, { text }] of entries) {
    if (text === undefined || plain(text) === "") continue;
    const earlier = known.get(plain(text));
    if (earlier === undefined) known.set(plain(text), id);
    else {
      reportValue(
        check,
        "same-text",
        [...path, id, "text"],
        `\`${id}\` has the text of \`${earlier}\`: nobody can tell them apart.`,
        {
          help: "Write what is meant here; it was probably copied.",
          related: [{ message: `\`${earlier}\` is here.`, place: keyPlace(check.root, [...path, earlier]) }],
        },
      );
    }
  }
}
