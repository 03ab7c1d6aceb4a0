import {
  type Behavior,
  type Decision,
  type Exhibit,
  type Line,
  type Model,
  referenceTo,
  type Scenario,
  type Scene,
  type Template,
} from "@leadsim/scenarios";
import { shuffledOptions } from "./panel-items.js";

/**
 * What raters read beside the sheet: the story, the decisions with their options in the sheet's order, and the
 * behaviors with their anchors. No key, no rationale, no consequence.
 */
export function readingSheet(scenario: Scenario, model: Model, seed: string): string {
  const parts = [
    `# ${scenario.title}: for raters`,
    `\`${referenceTo(scenario)}\`, measured with \`${referenceTo(model)}\``,
    "Rate every option alone, by the anchors of the behavior, before you talk to another rater. A level says what somebody who chooses this option would show: 1, 3 and 5 are described, 2 and 4 lie between. Fill in the CSV sheet; leave a cell empty where you can't say.",
    ...storyParts(scenario, (scene) =>
      scene.decision ? decisionParts(scene, scene.decision, model, seed) : [],
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The story up to each decision, without a consequence; `asked` says what stands of a scene's decision. */
export function storyParts(
  scenario: Scenario,
  asked: (scene: Scene) => readonly string[],
): readonly string[] {
  return [
    scenario.summary,
    ...(scenario.cast.length > 0
      ? [
          scenario.cast
            .map(({ name, role, about }) => `- ${name}, ${role}${about === undefined ? "" : `: ${about}`}`)
            .join("\n"),
        ]
      : []),
    ...scenario.scenes.flatMap((scene) => [...sceneParts(scene, scenario), ...asked(scene)]),
  ];
}

function sceneParts(scene: Scene, scenario: Scenario): readonly string[] {
  const exhibits = scene.exhibits.flatMap((id) => scenario.exhibits.filter((exhibit) => exhibit.id === id));
  return [
    `## ${scene.heading ?? scene.id} (\`${scene.id}\`)`,
    ...(scene.onlyIf ? ["Only some candidates meet this scene."] : []),
    ...scene.say.map((line) => spoken(line, scenario)),
    ...exhibits.flatMap((exhibit) => exhibitParts(exhibit, scenario)),
  ];
}

function decisionParts(scene: Scene, decision: Decision, model: Model, seed: string): readonly string[] {
  const options = shuffledOptions(scene, seed);
  const behaviors = decision.key.flatMap(({ behavior }) =>
    model.behaviors.filter((known) => known.id === behavior),
  );
  return [
    `**${decision.prompt}** ${describe(decision)}`,
    ...(options.length > 0 ? [options.map(({ id, text }) => `- \`${id}\` ${text}`).join("\n")] : []),
    ...(decision.type === "sort"
      ? [`Into: ${decision.bins.map(({ id, text }) => `\`${id}\` ${text}`).join("; ")}`]
      : []),
    ...(behaviors.length === 0 ? ["Not rated."] : behaviors.map(behaviorPart)),
  ];
}

const tasks: Readonly<Record<Decision["type"], string>> = {
  choose: "(one is chosen)",
  "best-worst": "(the most and the least effective are named)",
  rate: "(each is rated)",
  rank: "(all are put in order)",
  select: "(several are chosen)",
  allocate: "(a budget is spread: give the range of amounts that shows the behavior at its best)",
  estimate: "(low, likely and high are named: give the three figures that show the behavior at its best)",
  sort: "(each goes into one bin: rate each in every bin)",
};

function describe(decision: Decision): string {
  const task = tasks[decision.type];
  if (decision.type === "allocate")
    return `${task} Budget: ${decision.budget.amount} ${decision.budget.unit}.`;
  if (decision.type === "estimate")
    return `${task} From ${decision.min} to ${decision.max} ${decision.unit}.`;
  return task;
}

function behaviorPart({ id, statement, anchors }: Behavior): string {
  return [
    `Behavior \`${id}\`: ${statement}`,
    "",
    `- 1: ${anchors[1]}`,
    `- 3: ${anchors[3]}`,
    `- 5: ${anchors[5]}`,
  ].join("\n");
}

function exhibitParts(
  { title, text = [], table, transcript = [], note, source }: Exhibit,
  scenario: Scenario,
) {
  return [
    `> **${title}**`,
    ...text.map((paragraph) => `> ${paragraph}`),
    ...(table
      ? [
          [table.columns, table.columns.map(() => "---"), ...table.rows]
            .map((row) => `| ${row.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`)
            .join("\n"),
        ]
      : []),
    ...transcript.map((line) => `> ${nameOf(line.speaker, scenario)}: ${line.text}`),
    ...[source, note].flatMap((about) => (about === undefined ? [] : [`> ${about}`])),
  ];
}

function spoken({ speaker, text, if: condition }: Line, scenario: Scenario): string {
  const sometimes = condition ? " *(in some stories)*" : "";
  const words = templateWords(text);
  return speaker === "narrator"
    ? `${words}${sometimes}`
    : `${nameOf(speaker, scenario)}: ${words}${sometimes}`;
}

/** Memory that a text quotes has no value yet: its name stands for it. */
function templateWords(template: Template): string {
  return template.map((part) => (typeof part === "string" ? part : `[${part.name}]`)).join("");
}

function nameOf(speaker: string, { cast }: Scenario): string {
  if (speaker === "you") return "**You**";
  if (speaker === "narrator") return "*Narrator*";
  return `**${cast.find(({ id }) => id === speaker)?.name ?? speaker}**`;
}
