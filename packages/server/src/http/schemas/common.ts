import { present } from "@leadsim/scenarios/rules";
import { type TObject, type TProperties, type TSchema, Type } from "@sinclair/typebox";
import { HostError } from "../../host-error.js";

/** An object of exactly these fields, named where it is a thing of its own. */
export function record<P extends TProperties>(fields: P, name?: string, about?: string): TObject<P> {
  return Type.Object(fields, {
    additionalProperties: false,
    ...(name === undefined ? {} : { $id: name }),
    ...present({ description: about }),
  });
}

export const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/**
 * Nothing a person could not have typed: no control characters but tab and line breaks, no half of a
 * character, and none that turn the order of what is read, so that a name looks like another.
 */
const plain =
  "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ud800-\\udfff\\ufeff]*$";

export const text = (maxLength: number, description?: string) =>
  Type.String({
    minLength: 1,
    maxLength,
    pattern: plain,
    ...present({ description }),
  });

export const Id = Type.String({ format: "uuid", description: "An id that this host gave." });
export const Time = Type.Unsafe<Date>(Type.String({ format: "date-time" }));

/** A document of a published kind, by the first part of its schema's file name. */
export const published = <T>(name: string) => Type.Unsafe<T>({ published: name });
/** A time that a caller writes. */
export const WrittenTime = Type.String({ format: "date-time", maxLength: 40 });
/**
 * A time in the form of one; null and undefined stay what they are.
 * @throws HostError `invalid-request` for one that a calendar has and no clock here, as a leap second
 */
export function readTime<T extends null | undefined>(written: string | T): Date | T {
  if (typeof written !== "string") return written;
  const time = new Date(written);
  if (!(time.getTime() <= latestTime))
    throw new HostError("invalid-request", `${written} can't be used as a time.`);
  return time;
}

const latestTime = Date.UTC(9999, 11, 31, 23, 59, 59);

export const TenantId = Type.String({ pattern: "^[a-z][a-z0-9-]{0,39}$", description: "A tenant's id." });
export const DocumentId = Type.String({ pattern: "^[a-z][a-z0-9-]{0,79}$" });
export const DocumentVersion = Type.String({
  pattern: "^\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}(-[0-9A-Za-z.-]{1,40})?$",
});
export const DocumentReference = Type.String({
  pattern: "^[a-z][a-z0-9-]{0,79}(@\\d{1,6}(\\.\\d{1,6}){0,2}(-[0-9A-Za-z.-]{1,40})?)?$",
  description: "An id, with or without a version: `id`, `id@1`, `id@1.0.0`.",
});

export const IdParams = record({ id: Id });
export const SessionParams = record({ session: Id });

/** How a list is turned over: `after` is the last id of the page before. */
export const paging = {
  after: Type.Optional(Id),
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 200, default: 50, description: "50 unless given." }),
  ),
};
export const defaultLimit = 50;

/** A page of a list; `next` is the `after` of the one that follows, or null. */
export function pageOf<T extends TSchema>(item: T, name: string) {
  return record({ items: Type.Array(item), next: orNull(Id) }, name);
}

/** A page from one row more than was asked for. */
export function page<T extends { readonly id: string }>(
  rows: readonly T[],
  limit: number,
): { readonly items: readonly T[]; readonly next: string | null } {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String({ description: "Stable: programs branch on it." }),
    detail: Type.String({ description: "What to do, in English." }),
  },
  {
    $id: "Problem",
    description: "RFC 9457. Particulars stand beside these fields.",
    additionalProperties: true,
  },
);
