import { Type } from "@sinclair/typebox";
import { Id, orNull, pageOf, paging, record, Time, text } from "./common.js";

const locale = Type.String({
  pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$",
  description: "A BCP 47 tag.",
});
const email = Type.String({ format: "email", maxLength: 254 });
const externalRef = text(200, "The organization's own id for the person.");

/** Who a person is, when they are ordered for. */
export const PersonFields = record(
  {
    externalRef: Type.Optional(externalRef),
    name: Type.Optional(orNull(text(200))),
    email: Type.Optional(orNull(email)),
    locale: Type.Optional(orNull(locale)),
    team: Type.Optional(orNull(text(100, "What a team's report brings together."))),
  },
  "PersonFields",
);

export const Person = record(
  {
    id: Id,
    externalRef: orNull(Type.String()),
    name: orNull(Type.String()),
    email: orNull(Type.String()),
    locale: orNull(Type.String()),
    team: orNull(Type.String()),
    createdAt: Time,
    erasedAt: orNull(Time),
  },
  "Person",
);

export const PeoplePage = pageOf(Person, "PeoplePage");
export const PeopleQuery = record({ ...paging, team: Type.Optional(text(100)) });

export const PersonExport = Type.Object(
  {
    format: Type.Literal("leadsim/person-export@1"),
    person: Person,
    orders: Type.Array(Type.Object({}, { additionalProperties: true })),
    invitations: Type.Array(Type.Object({}, { additionalProperties: true })),
    mails: Type.Array(Type.Object({}, { additionalProperties: true })),
    sessions: Type.Array(Type.Object({}, { additionalProperties: true })),
    drafts: Type.Array(Type.Object({}, { additionalProperties: true })),
    platforms: Type.Array(Type.Object({}, { additionalProperties: true })),
    audit: Type.Array(Type.Object({}, { additionalProperties: true })),
  },
  { $id: "PersonExport", description: "Everything that is stored about a person." },
);
