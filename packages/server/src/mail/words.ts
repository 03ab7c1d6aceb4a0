import type { Language } from "../language.js";
import type { MailKind } from "./mail.js";

/** What the host's mails say, beside what an organization says in its own words. */
export interface MailWords {
  readonly greeting: (name: string | null) => string;
  readonly subject: Readonly<Record<MailKind, (organization: string) => string>>;
  readonly opening: Readonly<Record<MailKind, (organization: string) => string>>;
  readonly link: string;
  readonly button: string;
  readonly until: (moment: string) => string;
  readonly deadline: (moment: string) => string;
  readonly pausing: string;
  readonly personal: string;
  readonly questions: string;
}

const en: MailWords = {
  greeting: (name) => (name === null ? "Hello," : `Hello ${name},`),
  subject: {
    invitation: (organization) => `Your simulation for ${organization}`,
    reminder: (organization) => `Reminder: your simulation for ${organization}`,
  },
  opening: {
    invitation: (organization) => `${organization} invites you to a simulation.`,
    reminder: () =>
      "Your simulation is not finished yet. With the link below you go on where you stopped, or begin.",
  },
  link: "Open this link in the browser that you want to use:",
  button: "Open the simulation",
  until: (moment) => `The link can be used until ${moment}.`,
  deadline: (moment) => `Please finish by ${moment}.`,
  pausing: "You can pause and come back; what you have answered is kept.",
  personal: "The link is yours alone. Please do not pass it on.",
  questions: "Questions:",
};

const de: MailWords = {
  greeting: (name) => (name === null ? "Guten Tag," : `Guten Tag ${name},`),
  subject: {
    invitation: (organization) => `Ihre Simulation für ${organization}`,
    reminder: (organization) => `Erinnerung: Ihre Simulation für ${organization}`,
  },
  opening: {
    invitation: (organization) => `${organization} lädt Sie zu einer Simulation ein.`,
    reminder: () =>
      "Ihre Simulation ist noch nicht abgeschlossen. Mit dem Link unten machen Sie weiter, wo Sie aufgehört haben, oder beginnen.",
  },
  link: "Öffnen Sie diesen Link in dem Browser, den Sie benutzen möchten:",
  button: "Simulation öffnen",
  until: (moment) => `Der Link gilt bis ${moment}.`,
  deadline: (moment) => `Bitte schließen Sie bis ${moment} ab.`,
  pausing: "Sie können unterbrechen und zurückkommen; Ihre Antworten bleiben gespeichert.",
  personal: "Der Link ist nur für Sie. Bitte geben Sie ihn nicht weiter.",
  questions: "Fragen:",
};

/** The words of mails, by language. */
export const mailWords: Readonly<Record<Language, MailWords>> = { en, de };
