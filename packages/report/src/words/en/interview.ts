import type { InterviewWords } from "../interview-words.js";
import { profile } from "./profile.js";

export const interview: InterviewWords = {
  title: "Interview guide",
  eyebrow: "interview guide, for the interviewers only",
  questions: "Questions",
  model: "Model",
  completes: "Completes",
  candidate: "Candidate",
  interviewer: "Interviewer, date",
  notices: "About the evidence behind it",
  howTo: "How to hold it",
  nothingOpen: "The evidence leaves no behavior open.",
  for: { everyone: "for everyone", "this-person": "for this person" },
  rating: "Rating:",
  noExample: "no example",
  left: "Open, too",
  leftIntro: (behaviors) => `Open as well, without room here (${behaviors}):`,
  rules: {
    "same-words":
      "Ask every candidate for the job the questions marked for everyone, in these words and this order. Ask those marked for this person last.",
    "two-interviewers":
      "Two interviewers take notes of what is said, and rate each answer alone, right after it, before they talk to each other.",
    "rate-what-was-done":
      "Rate what the person did, not how well it is told. 1, 3 and 5 are described; 2 and 4 lie between. No example: write down none, not 1.",
    "show-nothing":
      "Do not show the person the statements, the descriptions or the profile. Follow up until you know what the person did, and stop there.",
    "other-evidence":
      "An interview adds evidence of another kind. Its ratings are not entered into leadsim, and no weight of the two has been validated.",
  },
  why: {
    "not-asked": () => "No decision asked for it",
    "no-response": () => "No response in time",
    "not-reached": () => "Not reached",
    shown: profile.behavior,
  },
  recall: (cue) => `Think of the last time this came up in your work: ${cue} What happened?`,
  probes: [
    "What exactly did you do, and what did you decide against?",
    "What did you know at that point, and how?",
    "What came of it, and how do you know?",
  ],
};
