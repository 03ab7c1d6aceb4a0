import { timeFactors } from "@leadsim/engine";

/** The accommodation as a request has it, and as the engine has it. */
export const accommodations = timeFactors;

export type Accommodation = (typeof accommodations)[number];

export type OrderStatus =
  | "ordered"
  | "invited"
  | "started"
  | "completed"
  | "withdrawn"
  | "expired"
  | "canceled";

/** One sitting of a form. */
export interface OrderSession {
  readonly id: string;
  readonly attempt: number;
  readonly status: string;
  readonly progress: { readonly done: number; readonly total: number };
  readonly begunAt: Date;
  readonly endedAt: Date | null;
}

/** That a person shall sit a form. */
export interface Order {
  readonly id: string;
  readonly status: OrderStatus;
  readonly person: {
    readonly id: string;
    readonly externalRef: string | null;
    readonly name: string | null;
    readonly email: string | null;
    readonly team: string | null;
  };
  readonly form: { readonly id: string; readonly version: string; readonly title: string };
  readonly accommodation: Accommodation;
  readonly deadline: Date | null;
  readonly source: string;
  readonly reference: string;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly canceledAt: Date | null;
  readonly sessions: readonly OrderSession[];
  /** The newest revision of the last session's result, or null. */
  readonly result: { readonly session: string; readonly revision: number } | null;
}

/** An accommodation as it is stored. */
export function readAccommodation(stored: string): Accommodation {
  return accommodations.find((one) => String(one) === stored) ?? 1;
}
