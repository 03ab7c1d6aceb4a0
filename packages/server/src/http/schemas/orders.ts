import { Type } from "@sinclair/typebox";
import { mailFaults } from "../../mail/mailer.js";
import { accommodations } from "../../orders/order.js";
import {
  DocumentId,
  DocumentReference,
  Id,
  orNull,
  pageOf,
  paging,
  record,
  Time,
  text,
  WrittenTime,
} from "./common.js";
import { PersonFields } from "./people.js";

const Accommodation = Type.Union(
  accommodations.map((one) => Type.Literal(one)),
  { description: "Every limit is multiplied by this; `untimed` lifts them." },
);

const OrderStatus = Type.Union(
  (["ordered", "invited", "started", "completed", "withdrawn", "expired", "canceled"] as const).map((one) =>
    Type.Literal(one),
  ),
);

/** Where a sitting stands. */
const Progress = record({ done: Type.Integer(), total: Type.Integer() });

export const OrderRequest = record(
  {
    form: DocumentReference,
    person: Type.Union([Id, PersonFields], { description: "A person who is known, by id, or who it is." }),
    accommodation: Type.Optional(Accommodation),
    deadline: Type.Optional(orNull(WrittenTime)),
    source: Type.Optional(text(80, "Which system orders; `api` unless given.")),
    reference: Type.Optional(
      text(200, "The source's own id for this order: sent again, the same order is given. No personal data."),
    ),
    callback: Type.Optional(
      record({
        connection: Id,
        order: text(200, "The order as the platform knows it."),
      }),
    ),
    invite: Type.Optional(Type.Boolean({ description: "Whether to make an invitation at once." })),
    mail: Type.Optional(
      Type.Boolean({
        description:
          "Whether to make an invitation at once and send it by mail; the person's address must be known.",
      }),
    ),
  },
  "OrderRequest",
);

export const Order = record(
  {
    id: Id,
    status: OrderStatus,
    person: record({
      id: Id,
      externalRef: orNull(Type.String()),
      name: orNull(Type.String()),
      email: orNull(Type.String()),
      team: orNull(Type.String()),
    }),
    form: record({ id: DocumentId, version: Type.String(), title: Type.String() }),
    accommodation: Accommodation,
    deadline: orNull(Time),
    source: Type.String(),
    reference: Type.String(),
    attempts: Type.Integer({ description: "How often the form may be sat." }),
    createdAt: Time,
    canceledAt: orNull(Time),
    sessions: Type.Array(
      record({
        id: Id,
        attempt: Type.Integer(),
        status: Type.String(),
        progress: Progress,
        begunAt: Time,
        endedAt: orNull(Time),
      }),
    ),
    result: orNull(record({ session: Id, revision: Type.Integer() })),
  },
  "Order",
);

export const InvitationLink = record(
  {
    id: Id,
    url: Type.String({ description: "The link for the person. It is told this once and not kept." }),
    token: Type.String(),
    expiresAt: Time,
  },
  "InvitationLink",
);

export const NewOrder = record({ order: Order, invitation: orNull(InvitationLink) }, "NewOrder");
export const OrdersPage = pageOf(Order, "OrdersPage");

export const OrdersQuery = record({
  ...paging,
  status: Type.Optional(OrderStatus),
  person: Type.Optional(Id),
  form: Type.Optional(DocumentId),
  team: Type.Optional(text(100)),
  reference: Type.Optional(text(200)),
});

export const OrderChange = record(
  {
    accommodation: Type.Optional(Accommodation),
    deadline: Type.Optional(orNull(WrittenTime)),
    attempts: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
  },
  "OrderChange",
);

export const InvitationRequest = record(
  {
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: 365 })),
    mail: Type.Optional(
      Type.Union([Type.Literal("invitation"), Type.Literal("reminder")], {
        description: "Sends the link by mail, as the one or the other; the person's address must be known.",
      }),
    ),
  },
  "InvitationRequest",
);

const Invitation = record(
  {
    id: Id,
    createdAt: Time,
    expiresAt: Time,
    revokedAt: orNull(Time),
    firstUsedAt: orNull(Time),
    browsers: Type.Integer({ description: "In how many browsers it was opened." }),
  },
  "Invitation",
);

export const Invitations = record({ items: Type.Array(Invitation) }, "Invitations");

export const MailSchema = record(
  {
    id: Id,
    kind: Type.Union([Type.Literal("invitation"), Type.Literal("reminder")]),
    status: Type.Union(
      (["waiting", "sent", "failed", "canceled"] as const).map((one) => Type.Literal(one)),
      { description: "`sent`: the mail server took it. `canceled`: its link was not needed any more." },
    ),
    tries: Type.Integer(),
    fault: orNull(Type.Union(mailFaults.map((one) => Type.Literal(one)))),
    reply: orNull(Type.Integer({ description: "The mail server's code, such as 550." })),
    createdAt: Time,
    lastTriedAt: orNull(Time),
    sentAt: orNull(Time),
  },
  "Mail",
);
export const Mails = record({ items: Type.Array(MailSchema) }, "Mails");
export const MailParams = record({ id: Id, mail: Id });
