import type { Behavior, Model, Practice } from "../document/model.js";
import { type EachText, listTexts, withTexts } from "./each-text.js";

/**
 * The model with every text taken that reports and interview guides show. A cue is among them only where it stands in
 * for questions that the model does not have; the words to find behaviors by are not.
 */
export function mapModel(model: Model, each: EachText): Model {
  return {
    ...withTexts(model, "", ["title", "about"], each),
    pillars: model.pillars.map((pillar) =>
      withTexts(pillar, `pillars.${pillar.id}`, ["title", "about"], each),
    ),
    areas: model.areas.map((area) => withTexts(area, `areas.${area.id}`, ["title", "about"], each)),
    competencies: model.competencies.map((competency) =>
      withTexts(competency, `competencies.${competency.id}`, ["name", "definition"], each),
    ),
    behaviors: model.behaviors.map((behavior) =>
      mapBehavior(behavior, `competencies.${behavior.competency}.behaviors.${behavior.id}`, each),
    ),
  };
}

function mapBehavior(behavior: Behavior, at: string, each: EachText): Behavior {
  const { anchors, practice, interview } = behavior;
  return {
    ...withTexts(behavior, at, interview ? ["statement"] : ["statement", "cue"], each),
    anchors: {
      1: each(`${at}.anchors.1`, anchors[1]),
      3: each(`${at}.anchors.3`, anchors[3]),
      5: each(`${at}.anchors.5`, anchors[5]),
    },
    practice: mapPractice(practice, `${at}.practice`, each),
    ...(interview
      ? {
          interview: {
            ...withTexts(interview, `${at}.interview`, ["question"], each),
            probes: listTexts(interview.probes, `${at}.interview.probes`, each),
          },
        }
      : {}),
  };
}

function mapPractice(practice: Practice, at: string, each: EachText): Practice {
  const { checkpoints } = practice;
  return {
    ...withTexts(practice, at, ["observe", "ask", "rehearse", "goal"], each),
    ...(checkpoints
      ? { checkpoints: withTexts(checkpoints, `${at}.checkpoints`, ["observe", "ask", "rehearse"], each) }
      : {}),
  };
}
