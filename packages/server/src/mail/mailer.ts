import type { Language } from "../language.js";

/** A mail as it goes out. */
export interface Letter {
  /** Of the mail: a mail that is sent twice has the same `Message-ID`. */
  readonly id: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string | null;
  readonly to: { readonly name: string | null; readonly address: string };
  readonly at: Date;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Why a mail did not go out, as it may be kept and shown: a mail server's own words hold addresses. */
export const mailFaults = [
  "no-address",
  "refused",
  "unreachable",
  "not-signed-in",
  "not-encrypted",
  "not-written",
  "bounced",
  "other",
] as const;

export type MailFault = (typeof mailFaults)[number];

/** What became of a letter: handed over, or why not; `final` where trying again is of no use. */
export type Handed =
  | { readonly sent: true }
  | {
      readonly sent: false;
      readonly fault: MailFault;
      /** The mail server's code, where it gave one. */
      readonly reply: number | null;
      readonly final: boolean;
    };

/** Where letters go. */
export interface Mailer {
  readonly kind: "server" | "folder";
  hand(letter: Letter): Promise<Handed>;
  /** Takes back what lies around of a letter; nothing where it is out of reach. */
  forget(id: string): Promise<void>;
  /** Whether letters could go out now: `sent`, or why not. */
  check(): Promise<Handed>;
  close(): void;
}
