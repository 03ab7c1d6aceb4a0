import { type Static, Type } from "@sinclair/typebox";

/** A value of a style property that can load nothing and end nothing. */
const value = "^[A-Za-z0-9#.,%() /_'\"-]{1,120}$";

/** How an organization's pages look: custom properties of the candidate's screen, and nothing else. */
export const Theme = Type.Object(
  {
    format: Type.Literal("leadsim/theme@1"),
    id: Type.String({ pattern: "^[a-z][a-z0-9-]{0,79}$" }),
    version: Type.String({ pattern: "^\\d+\\.\\d+\\.\\d+$" }),
    title: Type.String({ minLength: 1, maxLength: 200 }),
    properties: Type.Record(
      Type.String({ pattern: "^--leadsim-[a-z][a-z0-9-]{0,60}$" }),
      Type.String({ pattern: value, maxLength: 120 }),
      { maxProperties: 100, additionalProperties: false },
    ),
  },
  { $id: "Theme", additionalProperties: false },
);

export type Theme = Static<typeof Theme>;
