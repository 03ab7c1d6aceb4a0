import type { DebriefWords } from "../debrief-words.js";
import { count } from "./format.js";

export const debrief: DebriefWords = {
  title: "The session, told again",
  eyebrow: "Debrief",
  forWhom: "for the assessor: holds the scoring key",
  nature:
    "For a coaching talk: stop at any decision, ask why, then open the options that were not chosen. What would have followed is told as far as the next page; what came later is not known.",
  simulated: "Nobody responded in person: this session describes no one.",
  path: "The path through the story",
  pathSays: ({ decisions, forks }) =>
    `${count(decisions, "decision")}; at ${forks} another choice would have led to another scene.`,
  jump: "Go to a decision",
  ranOut: "Time ran out: nothing was chosen.",
  level: (level) => `level ${level}`,
  alternatives: (options) => (options === 1 ? "The option not chosen" : `The ${options} options not chosen`),
  stronger: "A stronger response",
  noneStronger: "No other response counts more.",
  nothingSaid: "The story says nothing about it.",
  elsewhere: (heading) => `It leads to another scene: ${heading}`,
  toTheEnd: "It leads to the scenario's end.",
};
