import type { Words } from "./words.js";

/** A day trip with colleagues: known to everyone, and nothing that is measured. */
export const enExamples: Words["examples"] = {
  choose: {
    type: "choose",
    prompt: "You plan a day trip with five colleagues. How do you get there?",
    options: [
      { id: "train", text: "By train, and the last two kilometers on foot." },
      { id: "bus", text: "By the bus that stops at the door." },
      { id: "cars", text: "In two cars, from where each of you lives." },
    ],
  },
  "best-worst": {
    type: "best-worst",
    prompt: "It may rain on the day. Which plan is the most sensible, and which the least?",
    options: [
      { id: "museum", text: "Have a museum in mind for the afternoon." },
      { id: "wait", text: "Look at the sky in the morning." },
      { id: "move", text: "Move the trip to next week now." },
    ],
  },
  rate: {
    type: "rate",
    prompt: "How useful is each of these in your bag?",
    options: [
      { id: "bottle", text: "A bottle of water" },
      { id: "map", text: "A map on paper" },
      { id: "lamp", text: "A lamp" },
    ],
    scale: {
      min: 1,
      max: 5,
      anchors: [
        { value: 1, text: "of no use" },
        { value: 5, text: "very useful" },
      ],
    },
  },
  rank: {
    type: "rank",
    prompt: "What do you settle first, what last?",
    options: [
      { id: "day", text: "The day" },
      { id: "place", text: "The place" },
      { id: "lunch", text: "Where to have lunch" },
    ],
  },
  select: {
    type: "select",
    prompt: "Which two do you ask before you decide?",
    options: [
      { id: "likes", text: "What the others like to do" },
      { id: "time", text: "When each has to be home" },
      { id: "color", text: "What color the bus has" },
      { id: "price", text: "What it may cost" },
    ],
    pick: { min: 2, max: 2 },
  },
  allocate: {
    type: "allocate",
    prompt: "You have six hours. How do you spread them?",
    options: [
      { id: "walk", text: "A walk" },
      { id: "lunch", text: "Lunch" },
      { id: "museum", text: "The museum" },
    ],
    budget: 6,
    unit: "h",
    step: 0.5,
  },
  estimate: {
    type: "estimate",
    prompt: "How long does the way there take?",
    unit: "minutes",
    min: 0,
    max: 180,
    step: 5,
  },
  sort: {
    type: "sort",
    prompt: "Who takes care of what?",
    items: [
      { id: "tickets", text: "Tickets" },
      { id: "table", text: "A table for lunch" },
      { id: "photos", text: "Photos" },
    ],
    bins: [
      { id: "me", text: "I do it", max: 1 },
      { id: "other", text: "I ask someone", max: null },
    ],
  },
};
