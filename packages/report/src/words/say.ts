/** Something a document says by a code. */
export interface Codes {
  readonly code: string;
}

/** Those of `T` that have the code `C`. */
export type Coded<T extends Codes, C extends T["code"]> = T extends unknown
  ? C extends T["code"]
    ? T & { readonly code: C }
    : never
  : never;

/** A sentence for each code of `T`; a code without one is a type error. */
export type Sentences<T extends Codes> = {
  readonly [C in T["code"]]: (coded: Coded<T, C>) => string;
};

/** What a document says by a code, in the words of a table. */
export function say<T extends Codes>(sentences: Sentences<T>, coded: T): string {
  // The code picks the sentence that takes exactly this member of the union, which the type system cannot follow.
  const sentence: (coded: never) => string = sentences[coded.code as T["code"]];
  return sentence(coded as never);
}
