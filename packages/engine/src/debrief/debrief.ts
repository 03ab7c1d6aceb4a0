import type {
  Debrief,
  DebriefAlternative,
  DebriefDecision,
  DebriefScene,
  DebriefStronger,
  Transcript,
} from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { findPlays, type PlaySource } from "../content/play-source.js";
import { boundedLevel, strongerThan } from "../evidence/stronger.js";
import type { LevelRow } from "../play/level-row.js";
import { shownPlaces } from "../play/order.js";
import type { Play, PlayDecision, PlayScene } from "../play/play.js";
import { copyRun, END } from "../play/run.js";
import { step } from "../play/step.js";
import { writeAnswer } from "../response/answer.js";
import { answerOf } from "../response/response.js";
import { wordsOf } from "../response/words.js";
import { type ReplayOptions, replay } from "../transcript/replay.js";
import { type RetoldScene, retell } from "../view/retell.js";
import { spoken } from "../view/spoken.js";

/**
 * A session told again for a coaching talk: each scene as it was met, and at each choice the options not chosen,
 * with what would have been said then and there. It holds the key: it is for whoever may know it.
 *
 * @param plays hold the key to tell by; it may be newer than the session's, the story must be the same
 * @throws EngineError as `replay` does
 */
export function debriefOf(plays: PlaySource, played: Transcript, options?: ReplayOptions): Debrief {
  const session = replay(plays, played, options);
  const { begun } = session;
  const keyed = findPlays(plays, begun);
  return {
    format: "leadsim/debrief@1",
    session: begun.session,
    player: begun.player,
    locale: begun.locale,
    began: begun.at,
    scenes: retell(session).map((retold) => sceneOf(retold, keyed[retold.place]!, begun.seed)),
  };
}

function sceneOf(retold: RetoldScene, keyed: Play, seed: string): DebriefScene {
  const { play, scene, said, told } = retold;
  return {
    scenario: play.scenario.id,
    title: play.scenario.title,
    scene: scene.id,
    heading: scene.scene.heading ?? "",
    said: spoken(said, play),
    decision: scene.decision ? decisionOf(retold, keyed.scenes[scene.index]!, seed) : null,
    ledTo: spoken(told.lines, play),
  };
}

function decisionOf(retold: RetoldScene, keyed: PlayScene, seed: string): DebriefDecision {
  const decision = keyed.decision!;
  const response = retold.record?.response ?? null;
  const { type, decision: asked } = decision;
  const answer = response && answerOf(decision, response);
  const [row = unkeyed] = decision.rows;
  return {
    type,
    prompt: asked.prompt,
    // Levels stand apart, by behavior; a part's own are those of the first alone.
    chosen: answer
      ? wordsOf(decision, row, answer, shownPlaces(keyed, seed)).map(({ level, ...word }) => word)
      : [],
    levels: answer ? levelsOf(decision, answer) : [],
    alternatives:
      type === "choose" && response && "picked" in response
        ? alternativesOf(retold, keyed, response.picked, seed)
        : [],
    stronger: type !== "choose" && answer ? strongerOf(retold, keyed, answer, seed) : [],
  };
}

/** For a decision without a key: its words have no levels. */
const unkeyed: Parameters<typeof wordsOf>[1] = {
  ...{ behavior: "", min: 1, max: 5 },
  level: () => 1,
  parts: () => [],
  ideal: () => new Float64Array(0),
};

function levelsOf({ rows }: PlayDecision, answer: Float64Array): { behavior: string; level: number }[] {
  return rows.map(({ behavior, level }) => ({ behavior, level: level(answer) }));
}

function alternativesOf(
  retold: RetoldScene,
  keyed: PlayScene,
  taken: string | readonly string[],
  seed: string,
): DebriefAlternative[] {
  const decision = keyed.decision!;
  const { before } = retold;
  // In the order that the candidate saw.
  return shownPlaces(keyed, seed)
    .map((place) => decision.options[place]!)
    .filter(({ id }) => id !== taken)
    .map(({ id, text, why }) => {
      const answer = new Float64Array(before.answer.length);
      writeAnswer(decision, { picked: id }, answer);
      return { text, ...present({ why }), levels: levelsOf(decision, answer), ...outcomeOf(retold, answer) };
    });
}

/** For each behavior that a stronger response was to be had for: one, and what would have come of it. */
function strongerOf(
  retold: RetoldScene,
  keyed: PlayScene,
  given: Float64Array,
  seed: string,
): DebriefStronger[] {
  const decision = keyed.decision!;
  return decision.rows.flatMap((row) => {
    const stronger = strongerThan(boundedLevel(row.level(given), row), row);
    if (!stronger) return [];
    const { level } = stronger;
    const isSort = decision.type === "sort";
    const answer = isSort ? withUnkeyed(row, stronger.answer, given) : stronger.answer;
    const words = wordsOf(decision, row, answer, shownPlaces(keyed, seed)).filter(
      (word) => !isSort || word.level !== undefined,
    );
    return [{ behavior: row.behavior, level, words, ...outcomeOf(retold, answer) }];
  });
}

/** A sort's stronger answer says nothing of items that the key leaves out: they stay where they were put. */
function withUnkeyed({ parts }: LevelRow, stronger: Float64Array, given: Float64Array): Float64Array {
  const keyed = parts(stronger);
  return stronger.map((value, place) => (keyed[place] === undefined ? given[place]! : value));
}

/** What another answer would have led to, then and there. */
function outcomeOf(
  { play, before, after }: RetoldScene,
  answer: Float64Array,
): Pick<DebriefAlternative, "ledTo" | "elsewhere"> {
  const run = copyRun(before);
  run.answer.set(answer);
  const told: NonNullable<typeof run.told> = { lines: [], opened: [] };
  run.told = told;
  run.shown += 1;
  step(play, run, false);
  const elsewhere = run.scene === after.scene ? null : headingOf(play, run.scene);
  return { ledTo: spoken(told.lines, play), elsewhere };
}

function headingOf(play: Play, scene: number): string {
  if (scene === END) return "";
  const { id, scene: written } = play.scenes[scene]!;
  return written.heading ?? id;
}
