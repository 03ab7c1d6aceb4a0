import { advance } from "@leadsim/engine";
import type { DecisionType, DecisionView } from "@leadsim/scenarios";
import type { Page } from "playwright-core";
import type { Draft } from "../src/answer/draft.js";
import { everyWay, FakeServer, formOf, playOf } from "./fake-server.js";
import type { Stage } from "./stage.js";

/** Something that the player can show: how a session comes there, and what a person does to see it. */
export interface ScreenState {
  readonly name: string;
  readonly server: () => FakeServer;
  readonly reach?: (page: Page, stage: Stage) => Promise<unknown>;
}

/** The scenario of the library in which a way of answering comes up. */
export const homes: Readonly<Record<DecisionType, "first-ninety-days" | "the-number">> = {
  choose: "first-ninety-days",
  select: "first-ninety-days",
  sort: "first-ninety-days",
  rate: "first-ninety-days",
  "best-worst": "the-number",
  rank: "the-number",
  allocate: "the-number",
  estimate: "the-number",
};
const types = Object.keys(homes) as DecisionType[];

const minute = 60_000;
const serverOf = (id: string) => new FakeServer([playOf(id)]);
const dayOf = () => new FakeServer([everyWay()]);
const asked = (type: DecisionType) => serverOf(homes[type]).playToDecision(type);
const timed = () => serverOf("first-ninety-days").playTo(({ time }) => time.limit !== null);

const twoSituations = () =>
  new FakeServer([playOf("first-ninety-days"), playOf("the-number")], {
    form: formOf("northline-short"),
    time: 1.5,
  });

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const main = (page: Page) => page.locator("main button.main").click();
const heading = (page: Page, name: string) => page.getByRole("heading", { name }).waitFor();

/** A session in which an answer was made, as another device left it. */
function answered(type: DecisionType): FakeServer {
  const server = asked(type);
  const { turn, decision } = server.view;
  server.draft = { turn, draft: draftOf(decision!) };
  return server;
}

async function toReview(page: Page): Promise<void> {
  await main(page);
  await page.locator("form.review").waitFor();
}

/** Every state of the player, in the order in which a person could meet them. */
export const states: readonly ScreenState[] = [
  {
    name: "loading, without a connection",
    server: () => serverOf("first-ninety-days"),
    reach: async (page, stage) => {
      stage.network = "offline";
      await page.reload();
      await page.getByText("There is no connection").waitFor();
    },
  },
  { name: "before the start, told by the host", server: twoSituations },
  { name: "before the start", server: () => serverOf("the-number") },
  { name: "the situation", server: () => serverOf("the-number"), reach: main },
  {
    name: "practice",
    server: () => serverOf("the-number"),
    reach: async (page) => {
      await main(page);
      await page.locator("#try").click();
      await page.locator("form.decision").waitFor();
    },
  },
  { name: "a message", server: () => dayOf().playTo(({ as }) => as === "message") },
  { name: "a call", server: () => dayOf().playTo(({ as }) => as === "call") },
  { name: "a meeting", server: () => dayOf().playTo(({ as }) => as === "meeting") },
  { name: "a note", server: () => dayOf().playTo(({ as }) => as === "note") },
  { name: "an inbox", server: () => dayOf().playTo(({ as }) => as === "inbox") },
  {
    name: "documents: a picture, a table, recordings with their transcripts",
    server: () => dayOf().playTo(({ as }) => as === "call"),
    reach: async (page) => {
      await unfold(page);
      for (const title of await page.locator(".exhibit h3 button").all()) await title.click();
    },
  },
  {
    name: "figures that changed",
    server: () => dayOf().playTo(({ as }) => as === "meeting"),
    reach: unfold,
  },
  ...types.map((type) => ({ name: type, server: () => asked(type) })),
  ...types.map((type) => ({ name: `${type}, answered`, server: () => answered(type) })),
  ...types.map((type) => ({
    name: `${type}, with what is missing`,
    server: () => asked(type),
    reach: async (page: Page) => {
      await main(page);
      await page.locator(".faults").waitFor();
    },
  })),
  ...types.map((type) => ({
    name: `${type}, looked at once more`,
    server: () => answered(type),
    reach: toReview,
  })),
  {
    name: "an answer that waits",
    server: () => answered("sort"),
    reach: async (page, stage) => {
      await toReview(page);
      stage.network = "offline";
      await main(page);
      await page.locator(".delivery-waiting").waitFor();
    },
  },
  {
    name: "an answer that was refused",
    server: () => answered("choose"),
    reach: async (page, stage) => {
      await toReview(page);
      stage.server.playTo(({ status }) => status === "consequence");
      await main(page);
      await page.locator(".delivery-warning").waitFor();
    },
  },
  {
    name: "what came of an answer",
    server: () => answered("choose"),
    reach: async (page) => {
      await toReview(page);
      await main(page);
      await heading(page, "What happens");
    },
  },
  {
    name: "what came of an answer, with documents",
    server: () => serverOf("first-ninety-days").playTo(({ opened }) => opened.length > 0),
  },
  { name: "a time limit", server: timed },
  {
    name: "a time limit, nearly over",
    server: () => {
      const server = timed();
      server.pass(3 * minute + 20_000);
      return server;
    },
  },
  {
    name: "time ran out",
    server: () => {
      const server = timed();
      server.pass(6 * minute);
      return server;
    },
  },
  {
    name: "paused",
    server: () => {
      const server = timed();
      server.session = advance(server.session, { type: "pause" }, server.now).session;
      return server;
    },
  },
  {
    name: "welcome back",
    server: () => {
      const server = asked("select");
      server.pass(61 * minute);
      return server;
    },
  },
  {
    name: "the story so far",
    server: () => asked("rate"),
    reach: async (page) => {
      await press(page, "Story so far");
      await page.locator(".past li").first().waitFor();
    },
  },
  { name: "help", server: () => asked("rate"), reach: (page) => press(page, "Help") },
  {
    name: "withdrawal",
    server: () => asked("rate"),
    reach: async (page) => {
      await press(page, "Help");
      await press(page, "Stop taking part");
      await heading(page, "Stop taking part?");
    },
  },
  {
    name: "withdrawn",
    server: () => {
      const server = asked("rate");
      server.session = advance(server.session, { type: "withdraw" }, server.now).session;
      return server;
    },
  },
  {
    name: "expired",
    server: () => {
      const server = asked("rate");
      const end = { type: "change-expiry", expires: server.now + minute } as const;
      server.session = advance(server.session, end, server.now).session;
      server.pass(2 * minute);
      return server;
    },
  },
  {
    name: "open in another tab",
    server: () => asked("choose"),
    reach: async (page, stage) => {
      const other = await stage.open();
      await heading(other, "This session is open in another tab");
      await other.getByRole("button", { name: "Go on here" }).click();
      await heading(page, "This session is open in another tab");
    },
  },
  {
    name: "the end of a situation",
    server: () =>
      twoSituations().playTo(({ briefing, scenario }) => briefing !== null && scenario.number === 2),
  },
  { name: "the end", server: () => serverOf("the-number").playTo(({ status }) => status === "completed") },
];

/** What hosts tell beside the story, for the states that show it. */
export const settings = {
  contact: {
    name: "Dana Whitfield, People team",
    email: "dana@northline.example",
    phone: "+44 20 7946 0000",
    page: "https://northline.example/help",
    note: "Answers between nine and five.",
  },
  data: {
    paragraphs: ["Your results go to the People team and are kept for a year."],
    page: "https://northline.example/privacy",
  },
  glossary: [
    { term: "CRM", meaning: "Where sellers record their deals." },
    { term: "Pipeline", meaning: "The deals that are open, by what they may bring in." },
  ],
  afterwards: ["You hear from us within a week."],
};

/** On a narrow page: the figures and documents, which are folded there. */
async function unfold(page: Page): Promise<void> {
  for (const part of await page.locator(".folded button").all()) await part.click();
}

/** An answer to a decision, as typed. */
function draftOf(decision: DecisionView): Draft {
  const ids = "options" in decision ? decision.options.map(({ id }) => id) : [];
  switch (decision.type) {
    case "choose":
      return { type: "choose", picked: ids[2]! };
    case "best-worst":
      return { type: "best-worst", best: ids[2]!, worst: ids[0]! };
    case "rate":
      return { type: "rate", ratings: Object.fromEntries(ids.map((id, place) => [id, (place % 5) + 1])) };
    case "rank":
      return { type: "rank", order: [...ids].reverse() };
    case "select":
      return { type: "select", picked: ids.slice(0, decision.pick.max) };
    case "allocate": {
      const { budget, step } = decision;
      const share = Math.floor(budget / ids.length / step) * step;
      const rest = budget - share * (ids.length - 1);
      return {
        type: "allocate",
        amounts: Object.fromEntries(ids.map((id, place) => [id, String(place === 0 ? rest : share)])),
      };
    }
    case "estimate": {
      const { min, max } = decision;
      const at = (share: number) =>
        String(min + Math.round(((max - min) * share) / (decision.step ?? 1)) * (decision.step ?? 1));
      return { type: "estimate", low: at(0.3), likely: at(0.4), high: at(0.6) };
    }
    case "sort": {
      const bins: Record<string, string> = {};
      for (const [place, { id }] of decision.items.entries()) {
        const free = decision.bins.filter(
          (bin) => bin.max === null || Object.values(bins).filter((used) => used === bin.id).length < bin.max,
        );
        bins[id] = free[place % free.length]!.id;
      }
      return { type: "sort", bins };
    }
  }
}
