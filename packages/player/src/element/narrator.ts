import type { ClientState } from "../client/client-state.js";
import { isToldAt, timeLeft } from "../client/time-left.js";
import { problemInWords } from "../screen/frame.js";
import type { Language } from "../words/words.js";

/** What screen readers say of what changes: one text when they are ready, one at once. */
export class Narrator {
  /** Said when readers are ready. */
  said = "";
  /** Said at once; nothing takes back what was said. */
  alarm = "";
  #toldLeft: number | null = null;
  readonly #language: () => Language;
  readonly #onChange: () => void;

  constructor(language: () => Language, onChange: () => void) {
    this.#language = language;
    this.#onChange = onChange;
  }

  announce(text: string): void {
    this.said = anew(text, this.said);
    this.#onChange();
  }

  alert(text: string): void {
    this.alarm = anew(text, this.alarm);
    this.#onChange();
  }

  /** What was said of the page before is not said of a new one; a refusal is about what was given on it. */
  forget({ problem }: ClientState): void {
    this.said = "";
    if (!problem) this.alarm = "";
  }

  /** What became of an answer. */
  tellDelivery({ delivery, phase }: ClientState): void {
    const { words } = this.#language();
    if (delivery === "sending") {
      this.alarm = "";
      this.announce(words.sending);
    }
    if (delivery === "waiting" && phase !== "failed") this.announce(`${words.waiting}. ${words.waitingNote}`);
    if (delivery === "saved") this.announce(words.saved);
  }

  /** What was refused, and that the connection is lost where no answer waits for it. */
  tellTrouble(before: ClientState, now: ClientState): void {
    const { words } = this.#language();
    if (now.problem && now.problem !== before.problem) {
      this.alert(problemInWords(now.problem, now.delivery, words));
    }
    const isLost = now.view !== null && now.phase === "here" && now.failure !== null;
    if (isLost && before.failure === null && now.delivery !== "waiting") this.announce(words.offline);
  }

  /** The limit of a new page stands above what gets the focus: it is said, too. */
  tellLimit(before: ClientState, now: ClientState): void {
    this.#toldLeft = null;
    const left = timeLeft(now, performance.now());
    if (left === null || now.view?.time.limit == null) return;
    const { words, format } = this.#language();
    const begins = words.limitBegins(format.left(left));
    const saved = now.delivery === "saved" && before.delivery !== "saved";
    this.announce(saved ? `${words.saved}. ${begins}` : begins);
  }

  /** More time that was granted in the middle of a page. */
  tellMoreTime(before: ClientState, now: ClientState): void {
    const longer = (now.view?.time.limit ?? 0) > (before.view?.time.limit ?? Number.POSITIVE_INFINITY);
    const left = timeLeft(now, performance.now());
    if (!longer || left === null) return;
    const { words, format } = this.#language();
    this.announce(words.moreTime(format.left(left)));
    this.#toldLeft = null;
  }

  /** What is left of a limit, at a few moments. */
  tellLeft(left: number, limit: number): void {
    const { words, format } = this.#language();
    if (this.#toldLeft !== null && isToldAt(this.#toldLeft, left, limit)) {
      this.announce(words.timeLeft(format.left(left)));
    }
    this.#toldLeft = left;
  }
}

/** The same twice is said twice. */
function anew(text: string, before: string): string {
  return text && before === text ? `${text}\u00a0` : text;
}
