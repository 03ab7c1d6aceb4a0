import type { CandidateView } from "@leadsim/scenarios";
import { Type } from "@sinclair/typebox";
import { ownReportStates } from "../../results/own-report.js";
import { CandidateSettings } from "../../tenants/tenants.js";
import { Id, orNull, pageOf, paging, published, record, Time } from "./common.js";

/** Whose assessment it is, and what they tell candidates. */
export const CandidateHost = record({ name: Type.String(), settings: CandidateSettings }, "CandidateHost");

export const PlayRequest = record(
  {
    invitation: Type.String({
      pattern: "^lsi_[A-Za-z0-9_-]{43}$",
      description: "The token in the person's link.",
    }),
  },
  "PlayRequest",
);

export const PlayAnswer = record(
  {
    session: Id,
    token: Type.String({
      description: "The bearer token for this session's routes, for pages of another origin.",
    }),
    expiresAt: Time,
    begun: Type.Boolean({ description: "Whether the session began with this." }),
    host: CandidateHost,
    view: published<CandidateView>("candidate-view"),
  },
  "PlayAnswer",
);

export const ViewQuery = record({
  story: Type.Optional(Type.Boolean({ description: "Whether the story so far is told." })),
});

export const DraftRequest = record(
  {
    turn: Type.Integer({
      minimum: 0,
      maximum: 1_000_000,
      description: "The `turn` of the view it belongs to.",
    }),
    draft: Type.Unknown({ description: "What was put in so far, as the page keeps it." }),
  },
  "DraftRequest",
);

export const DraftAnswer = record(
  {
    turn: Type.Integer(),
    draft: Type.Unknown(),
    savedAt: Time,
  },
  "Draft",
);

export const OwnReport = record(
  {
    state: Type.Union(
      ownReportStates.map((state) => Type.Literal(state)),
      {
        description:
          "`ready`: it can be read. `awaited`: the session is not over, or its result is not made yet. `none`: the session decides about a person, who is told in person.",
      },
    ),
    returnUrl: orNull(
      Type.String({ description: "Where the candidate goes back to, as a learning platform says." }),
    ),
  },
  "OwnReport",
);

export const SessionSummary = record(
  {
    id: Id,
    order: Id,
    attempt: Type.Integer(),
    form: record({ id: Type.String(), version: Type.String() }),
    status: Type.String(),
    progress: record({ done: Type.Integer(), total: Type.Integer() }),
    begunAt: Time,
    movedAt: Time,
    endedAt: orNull(Time),
  },
  "SessionSummary",
);

export const SessionsPage = pageOf(SessionSummary, "SessionsPage");

export const SessionsQuery = record({
  ...paging,
  order: Type.Optional(Id),
  status: Type.Optional(Type.Union([Type.Literal("open"), Type.Literal("ended")])),
});
