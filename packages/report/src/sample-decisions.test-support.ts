import type { ProfileEvidence, StrongerResponse } from "@leadsim/scenarios";

/** The words of one decision, as the sample profile tells them for each behavior it measures. */
export interface SampleDecision {
  readonly type: ProfileEvidence["type"];
  readonly heading: string;
  readonly prompt: string;
  readonly options: ProfileEvidence["options"];
  readonly rationale: readonly string[];
  readonly stronger: StrongerResponse | null;
}

/** Decisions of all eight types, in the order a candidate meets them. */
export const sampleDecisions: readonly SampleDecision[] = [
  {
    type: "choose",
    heading: "Monday, 09:10",
    prompt: "Ines asks you to ring Howard, because he trusts you. What do you say to her?",
    options: [
      {
        option: "take-the-call",
        text: "Offer to ring Howard at ten and settle the open points.",
        as: "picked",
        level: 2,
        why: "The deal is saved and the ownership is lost.",
      },
    ],
    rationale: ["The deal is saved and the ownership is lost."],
    stronger: {
      level: 5,
      words: [
        {
          option: "plan-together",
          text: "Ask what Howard still doubts and rehearse her call with her.",
          as: "picked",
          level: 5,
          why: "She keeps the lead and gets help with the hard part.",
        },
      ],
    },
  },
  {
    type: "sort",
    heading: "Eight messages, twenty-five minutes",
    prompt: "Your first coaching session starts at half past nine. Put each message where it belongs.",
    options: [
      {
        option: "margot-report",
        text: "Margot wants a pipeline summary for the board, today if possible.",
        as: "sorted",
        value: "Now",
        level: 2,
        why: "The session gives way to a report that can wait until noon.",
      },
      {
        option: "renewal",
        text: "A renewal at Dale & Sons needs a price by Wednesday.",
        as: "sorted",
        value: "Delegate to Kofi",
        level: 5,
        why: "Kofi is ready for it and has time to ask.",
      },
      {
        option: "coffee",
        text: "Sunita Rao would like a quick coffee about the open position.",
        as: "sorted",
        value: "Schedule",
        level: 3,
      },
    ],
    rationale: [],
    stronger: {
      level: 5,
      words: [
        {
          option: "margot-report",
          text: "Margot wants a pipeline summary for the board, today if possible.",
          as: "sorted",
          value: "Schedule",
          level: 5,
        },
      ],
    },
  },
  {
    type: "rate",
    heading: "After the call",
    prompt: "Rate each opening for the feedback to Kofi, from 1 (poor) to 5 (very good).",
    options: [
      {
        option: "great-job",
        text: "“Great energy. Be a bit more assertive next time.”",
        as: "rated",
        value: 3,
        level: 1,
      },
      {
        option: "moment",
        text: "“When she said the line stops twice a week, you went to the price. She went quiet.”",
        as: "rated",
        value: 4,
        level: 5,
      },
      {
        option: "ask",
        text: "“Which moment would you like to have again?”",
        as: "rated",
        value: 5,
        level: 4,
      },
    ],
    rationale: ["Names the moment, but rates general praise as acceptable."],
    stronger: null,
  },
  {
    type: "allocate",
    heading: "The month ahead",
    prompt: "Share out 40 hours of coaching between your six people.",
    options: [
      {
        option: "ines",
        text: "Ines, two years in role, close to target",
        as: "allocated",
        value: "6 h",
        level: 3,
      },
      { option: "kofi", text: "Kofi, first year", as: "allocated", value: "14 h", level: 5 },
      { option: "rest", text: "The other four", as: "allocated", value: "20 h", level: 4 },
    ],
    rationale: ["Reserves most for the middle of the team and varies the amount by need."],
    stronger: null,
  },
  {
    type: "estimate",
    heading: "Forecast call, Thursday",
    prompt: "What will the team close this quarter, in k€? Give a low, a likely and a high figure.",
    options: [
      { option: "low", text: "low", as: "estimated", value: "780 k€", level: 4 },
      { option: "likely", text: "likely", as: "estimated", value: "960 k€", level: 3 },
      {
        option: "high",
        text: "high",
        as: "estimated",
        value: "1,400 k€",
        level: 2,
        why: "Counts a deal whose buyer has been silent for seven weeks.",
      },
    ],
    rationale: ["Counts a deal whose buyer has been silent for seven weeks."],
    stronger: {
      level: 5,
      words: [{ option: "high", text: "high", as: "estimated", value: "1,100 to 1,200 k€" }],
    },
  },
  {
    type: "rank",
    heading: "Pipeline by stage",
    prompt: "Which of these would you look into first? Put them in order.",
    options: [
      {
        option: "conversion",
        text: "Conversion from demo to proposal fell from 41 to 28%.",
        as: "ranked",
        value: 1,
        level: 5,
      },
      {
        option: "age",
        text: "Four deals are older than twice the usual cycle.",
        as: "ranked",
        value: 2,
        level: 4,
      },
      { option: "revenue", text: "Revenue to date stands at 96% of plan.", as: "ranked", value: 3, level: 1 },
    ],
    rationale: ["Reads what moved before what shines."],
    stronger: null,
  },
  {
    type: "best-worst",
    heading: "Kofi has lost Brightwater",
    prompt: "Kofi is at your desk. Which first sentence helps most, which least?",
    options: [
      {
        option: "walk-me",
        text: "“Walk me through the last two weeks as the buyer saw them.”",
        as: "best",
        level: 5,
        why: "Opens with curiosity.",
      },
      {
        option: "who",
        text: "“Who signed off that discount?”",
        as: "worst",
        level: 1,
        why: "Opens with who is to blame.",
      },
    ],
    rationale: ["Opens with curiosity.", "Opens with who is to blame."],
    stronger: null,
  },
  {
    type: "select",
    heading: "A note to the team",
    prompt: "Pick three sentences for the note about the new discount limits.",
    options: [
      {
        option: "why",
        text: "“Two of our last five customers bought at a price that we can't serve well.”",
        as: "picked",
        level: 5,
      },
      { option: "thanks", text: "“Thank you all for an amazing effort.”", as: "picked" },
      {
        option: "stop",
        text: "“From Monday, anything past 12% comes to me before it goes to the customer.”",
        as: "picked",
        level: 4,
      },
    ],
    rationale: ["Gives the reason and what stops; says nothing about how it will be measured."],
    stronger: {
      level: 5,
      words: [
        {
          option: "measure",
          text: "“We look at the average discount every Friday, by name.”",
          as: "picked",
          level: 5,
        },
      ],
    },
  },
];
