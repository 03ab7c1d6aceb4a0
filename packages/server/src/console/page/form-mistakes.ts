import { HostError, type HostErrorCode } from "../../host-error.js";
import type { AddressFault } from "../../webhooks/public-address.js";

/** What can be wrong with a field of a form; each language has its words. */
export type MistakeCode =
  | "missing"
  | "choose"
  | "choose-one"
  | "too-long"
  | "too-many"
  | "twice"
  | "number"
  | "email"
  | "locale"
  | "blanks"
  | "hosts"
  | AddressFault
  | "future"
  | "moment"
  | "once-more"
  | "reference-taken"
  | "nobody"
  | "no-address"
  | "version-taken"
  | "id-taken"
  | "full"
  | "other";

/** What is wrong with a field, and the bounds that it has. */
export interface FieldMistake {
  readonly code: MistakeCode;
  readonly from?: number;
  readonly to?: number;
}

/** What is wrong with a form, by the names of its fields. */
export type FieldMistakes = Readonly<Record<string, FieldMistake>>;

/** A form that is not done, because of some of its fields: its page is shown again and says so beside each. */
export class FormMistakes extends HostError {
  readonly mistakes: FieldMistakes;

  constructor(mistakes: FieldMistakes) {
    const names = Object.keys(mistakes).join(", ");
    super("invalid-request", `The form is not as it must be: ${names}.`);
    this.name = "FormMistakes";
    this.mistakes = mistakes;
  }
}

/** Refuses a form for one field. */
export function wrongField(name: string, code: MistakeCode): FormMistakes {
  return new FormMistakes({ [name]: { code } });
}

/**
 * Does something, and tells what the host refuses of it beside a field.
 * @param codes which refusals those are
 */
export async function refusedAt<T>(
  name: string,
  codes: Readonly<Partial<Record<HostErrorCode, MistakeCode>>>,
  act: () => T | Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const code = error instanceof HostError ? codes[error.code] : undefined;
    throw code === undefined ? error : wrongField(name, code);
  }
}

/** Reads an address, and tells beside its field why it may not be called. */
export function addressAt<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const isFault = error instanceof HostError && error.code === "address-refused";
    throw isFault ? wrongField(name, error.detail.because as AddressFault) : error;
  }
}

/** Whether anything is wrong. */
export function isAny(mistakes: FieldMistakes): boolean {
  return Object.keys(mistakes).length > 0;
}

/** @throws FormMistakes where anything is wrong */
export function refuseMistakes(mistakes: FieldMistakes): void {
  if (isAny(mistakes)) throw new FormMistakes(mistakes);
}

/** What is wrong with a field where it is no whole number of a range; else nothing. */
export function numberMistake(name: string, text: string, from: number, to: number): FieldMistakes {
  const value = text === "" ? Number.NaN : Number(text);
  const fits = Number.isInteger(value) && value >= from && value <= to;
  return fits ? {} : { [name]: { code: "number", from, to } };
}
