import type { DebriefWords } from "../debrief-words.js";
import { count } from "./format.js";

export const debrief: DebriefWords = {
  title: "The session, told again",
  eyebrow: "Debrief",
  forWhom: "For the assessor: holds the scoring key.",
  nature:
    "For a coaching talk: stop at any decision, ask why, then open the options that were not chosen. What would have followed is told as far as the next page; what came later is not known. Behaviors are told once at each decision; below it their numbers stand for them. Why a part of an answer counts as it does stands where that part is first named.",
  players: {
    simulated: "A simulated person responded: this session describes no one.",
    scripted: "The responses come from a file: whose they are is not known.",
  },
  path: "The path through the story",
  pathSays: ({ decisions, scored, forks }) =>
    `${count(decisions, "decision")}, ${scored === decisions ? "all scored." : `${scored} of them scored: the others only move the story, or time ran out.`} At ${forks} another choice would have led to another scene.`,
  key: {
    decision: "a decision, in order",
    unscored: "a decision that is not scored",
    told: "a scene without a decision",
    fork: "another choice would have led to another scene",
  },
  decision: (number) => `Decision ${number}`,
  least: "Where to stop first: the lowest levels",
  jump: "Go to a decision",
  unscored: "not scored",
  ranOut: "Time ran out: nothing was chosen.",
  level: (level) => `level ${level}`,
  levelFor: (number, level) => `For ${number}: level ${level}.`,
  alternatives: (options) => (options === 1 ? "The option not chosen" : `The ${options} options not chosen`),
  stronger: "A stronger response",
  noneStronger: "No other response counts more.",
  nothingSaid: "The story says nothing about it.",
  sameSaid: "The story goes on as after the answer given.",
  restSaid: "The rest as after the answer given.",
  elsewhere: (heading) => `It leads to another scene: ${heading}`,
  toTheEnd: "It leads to the scenario's end.",
};
