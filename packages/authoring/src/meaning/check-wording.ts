import type { Play, PlayDecision, PlayScene } from "@leadsim/engine/plays";
import { checkOrder } from "./check-order.js";
import type { Report } from "./report.js";

/** Limits of docs/item-writing.md that a program can hold a text to. */
const limits = {
  /** How much longer the best option may be than the worst, or the worst than the best. */
  lengthRatio: 1.25,
  /** Characters below which a difference in length shows nothing. */
  lengthDifference: 20,
  /** Decisions below which "the best is the longest" may be chance. */
  fewestDecisions: 4,
  options: { min: 3, max: 6 },
  /** 40 to 160 words are usual; more than this is material for an exhibit. */
  stemWords: 200,
} as const;

const giveaways = /\b(always|never|none|immediately|simply|all of the above)\b/i;

/** Holds scored decisions to the rules of writing that can be decided from the text. */
export function checkWording(play: Play, report: Report): void {
  const measured: { readonly scene: string; readonly longest: boolean }[] = [];
  for (const scene of play.scenes) {
    const { decision, id } = scene;
    if (!decision || decision.rows.length === 0) continue;
    checkStem(scene, report);
    checkGiveaways(play, id, decision, report);
    if (decision.type !== "choose" && decision.type !== "best-worst") continue;
    checkCount(id, decision, report);
    const longest = checkLengths(id, decision, report);
    measured.push({ scene: id, longest });
  }
  checkOrder(play, report);
  const longest = measured.filter((entry) => entry.longest);
  if (measured.length < limits.fewestDecisions || longest.length <= measured.length / 2) return;
  const message = `The best option is the longest in ${longest.length} of ${measured.length} decisions.`;
  report.add("best-option-longest", ["scenes"], message, {
    help: "Whoever picks the longest each time does well without reading. Shorten some of the best, or lengthen others.",
    related: longest
      .slice(0, 5)
      .map(({ scene }) => ({ message: `In \`${scene}\`.`, path: ["scenes", scene] })),
  });
}

function checkStem({ id, scene, decision }: PlayScene, report: Report): void {
  const said = scene.say.map(({ text }) =>
    text.map((part) => (typeof part === "string" ? part : "0")).join(""),
  );
  const words = [...said, decision!.decision.prompt].join(" ").split(/\s+/).length;
  if (words <= limits.stemWords) return;
  report.add("long-stem", ["scenes", id], `There are ${words} words to read before the decision.`, {
    help: "40 to 160 words are usual. Move material into an exhibit, which can be opened again, or into a scene before.",
  });
}

function checkGiveaways(play: Play, scene: string, { type, options }: PlayDecision, report: Report): void {
  if (!/^en\b/i.test(play.scenario.locale)) return;
  for (const { id, text } of options) {
    const [word] = giveaways.exec(text) ?? [];
    if (word === undefined) continue;
    const path = ["scenes", scene, type, type === "sort" ? "items" : "options", id];
    report.add("absolute-word", path, `“${word}” gives away how good this option is.`, {
      help: "Few things are always or never right, and test takers know it. Say what is done, how often, or by when.",
    });
  }
}

function checkCount(scene: string, { type, options }: PlayDecision, report: Report): void {
  const { min, max } = limits.options;
  if (options.length >= min && options.length <= max) return;
  report.add("option-count", ["scenes", scene, type, "options"], `There are ${options.length} options.`, {
    help:
      options.length < min
        ? "With three or more, guessing earns less, and there is something between good and bad."
        : "People compare three to six well. Leave out what nobody would choose, or use `rate` or `select`.",
  });
}

/** Whether the best option is longer than all others; reports best and worst of different lengths. */
function checkLengths(scene: string, { decision, options, type }: PlayDecision, report: Report): boolean {
  if (decision.type !== "choose" && decision.type !== "best-worst") return false;
  const { key } = decision;
  const rated = options
    .map(({ id, text }) => ({
      id,
      length: text.length,
      level: key.reduce((sum, row) => sum + (row.levels[id] ?? 0), 0),
    }))
    .sort((a, b) => b.level - a.level);
  const [best, second] = rated;
  const worst = rated.at(-1);
  if (!best || !worst || !second) return false;
  const ratio = Math.max(best.length, worst.length) / Math.min(best.length, worst.length);
  const difference = Math.abs(best.length - worst.length);
  if (ratio > limits.lengthRatio && difference > limits.lengthDifference) {
    const [longer, shorter] = best.length > worst.length ? [best, worst] : [worst, best];
    const percent = Math.round((ratio - 1) * 100);
    const word = longer === best ? "best" : "worst";
    report.add(
      "option-length",
      ["scenes", scene, type, "options", longer.id],
      `The ${word} option, \`${longer.id}\`, is ${percent} percent longer than \`${shorter.id}\`, the other end of the key.`,
      {
        help: "Length gives the key away. Keep the best and the worst within 25 percent of each other.",
        related: [
          { message: `\`${shorter.id}\` is here.`, path: ["scenes", scene, type, "options", shorter.id] },
        ],
      },
    );
  }
  return rated.every((option) => option === best || option.length < best.length);
}
