import type { TeamWords } from "../team-words.js";
import { count } from "./format.js";

const people = (n: number): string => count(n, "person", "people");

export const team: TeamWords = {
  title: "The team at a glance",
  eyebrow: "Team",
  people,
  nature:
    "This page shows what several people share, to plan coaching and workshops with. It ranks nobody: people stand in the order of their names, and nothing is summed up for one person.",
  simulated: (n) => `${people(n)} here ${n === 1 ? "is" : "are"} simulated: nobody was measured.`,
  scripted: (n) => `The responses of ${people(n)} come from a file: whose they are is not known.`,
  unfinished: (n) => `${people(n)} did not finish: only what was reached is scored.`,
  selection: (n) =>
    `${people(n)} sat this for selection. Such results are for that decision; ask before you use them here.`,
  map: "People and competencies",
  mapIntro:
    "Each cell has the standing against target practice and the 90% likely range; the target stands beside the competency. Where one person's evidence carries no range, the cell has a dash.",
  target: ({ low, high }) => (low === high ? `target ${low}` : `target ${low} to ${high}`),
  mapRegion: "People and competencies, scrolls sideways",
  competency: "Competency",
  tooLittle: "too little to say",
  noRange: (competencies) =>
    `In ${count(competencies, "competency", "competencies")} nobody's evidence carries a range yet:`,
  common: "Common gaps",
  commonIntro: (least) =>
    `Competencies in which two people or more are likely below the target, the most widely shared first. Counts stand only where at least ${least} people have a range.`,
  below: ({ below, told, open }) =>
    `${below} of ${people(told)} likely below the target${open === 0 ? "" : `; for ${open} it can't be told yet`}.`,
  untold: (competencies, least) =>
    `${count(competencies, "competency has", "competencies have")} a range for fewer than ${least} people, so nothing is counted there.`,
  coaching: "Where coaching time pays",
  coachingIntro:
    "The gaps that most people share, with what the competency weighs in the overall score. How much an hour of coaching changes has not been measured.",
  noCoaching: "Of the competencies counted, none is likely below the target for two people or more.",
  nothingCounted: (least) =>
    `No competency has a range for ${least} people or more, so where coaching time pays can't be told.`,
  weighs: (share) => `It weighs ${share} of the overall score.`,
  workshop: "What a workshop could use",
  workshopIntro: (least) =>
    `Behaviors that were asked of at least ${least} people, and most often not seen; where several are missed alike, those of the most widely shared gaps come first. The exercise is the model's.`,
  exercise: "Exercise:",
  noExercise: "The model's exercise for it is not at hand here.",
  noWorkshop: "No behavior was asked of enough people and not seen with several of them.",
  notSeen: ({ missed, asked, partly }) =>
    `Not seen with ${missed} of the ${people(asked)} it was asked of${partly === 0 ? "" : `; ${partly} of them showed part of it`}.`,
};
