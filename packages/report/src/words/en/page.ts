import type { PageWords } from "../page-words.js";
import { count } from "./format.js";

const done: Readonly<Record<Parameters<PageWords["done"]>[0]["as"], string>> = {
  picked: "chose",
  best: "most effective",
  worst: "least effective",
  rated: "rated",
  ranked: "ranked",
  allocated: "gave",
  estimated: "said",
  sorted: "sorted into",
};

export const page: PageWords = {
  skip: "Skip to the content",
  contents: "Contents",
  colophon: "Made by leadsim. No script runs on this page and nothing is loaded from elsewhere.",
  simulation: "sales leader simulation",
  simulated: "simulated",
  overall: "Overall",
  done: ({ as, value }) => {
    if (value === undefined) return done[as];
    return as === "sorted" ? `${done[as]} “${value}”:` : `${done[as]} ${value}`;
  },
  more: (parts) => `and ${parts} more`,
  kinds: {
    choose: "chose one",
    "best-worst": "marked best and worst",
    rate: "rated each",
    rank: "put in order",
    select: "picked several",
    allocate: "shared out a budget",
    estimate: "estimated a range",
    sort: "sorted",
  },
  said: "What was said",
  told: "Where things stood",
  asked: "What was asked",
  chosen: "What you chose",
  ledTo: "What it led to",
  speakers: { narrator: "", you: "You" },
  behaviors: (n) => count(n, "behavior"),
  decisions: (n) => count(n, "decision"),
  scenarios: (n) => count(n, "scenario"),
};
