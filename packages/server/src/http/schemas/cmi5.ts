import { type Static, Type } from "@sinclair/typebox";
import { DocumentId, Id, record } from "./common.js";

const address = Type.String({ minLength: 1, maxLength: 2_000 });

export const LaunchParams = record({ connection: Id, form: DocumentId });

/** Other parameters may stand beside these: a platform merges its own. */
export const LaunchQuery = Type.Object(
  {
    endpoint: address,
    fetch: address,
    actor: Type.String({ minLength: 2, maxLength: 2_000 }),
    registration: Id,
    activityId: address,
  },
  { additionalProperties: true },
);

export type LaunchQuery = Static<typeof LaunchQuery>;
