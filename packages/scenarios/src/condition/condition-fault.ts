/** Longest condition, in characters, and most parts it may have. Readers get lost long before. */
export const conditionLimit = { characters: 2000, parts: 300, depth: 40 } as const;

/** Why a condition could not be read, with offsets inside its text. */
export interface ConditionFault {
  readonly code: "condition-syntax" | "condition-not-allowed" | "condition-too-complex";
  readonly message: string;
  readonly help?: string | undefined;
  readonly from: number;
  readonly to: number;
}

export function notAllowed(from: number, to: number, message: string, help?: string): ConditionFault {
  return { code: "condition-not-allowed", message, help, from, to };
}

export function tooComplex(from: number, to: number): ConditionFault {
  const { characters, parts, depth } = conditionLimit;
  return {
    code: "condition-too-complex",
    message: `A condition has at most ${characters} characters, ${parts} parts and ${depth} levels.`,
    help: "Keep a part of it as a derived value and read that.",
    from,
    to,
  };
}
