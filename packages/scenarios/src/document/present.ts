/** The fields of `T`, those that may be undefined as optional ones. */
export type Present<T extends object> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/**
 * The fields that have a value. A document leaves out what is not there, and `exactOptionalPropertyTypes`
 * holds everyone to it: `{ id, ...present({ about }) }` has no `about` where there is none. Null is a value.
 */
export function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
