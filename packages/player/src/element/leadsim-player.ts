import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { Client } from "../client/client.js";
import { type ClientState, startState } from "../client/client-state.js";
import { timeLeft } from "../client/time-left.js";
import { lostInWords } from "../parts/answer-summary.js";
import { delivery, header } from "../screen/frame.js";
import { dialogs } from "../screen/help.js";
import { page } from "../screen/page.js";
import { type ScreenContext, type ScreenState, startScreen } from "../screen/screen-context.js";
import { elsewherePage, loadingPage } from "../screen/still-pages.js";
import { timeLeftBar } from "../screen/time.js";
import type { PlayerSettings } from "../settings.js";
import { styles } from "../theme/styles.js";
import type { Transport } from "../transport/transport.js";
import { chooseLanguage, isRightToLeft } from "../words/choose-language.js";
import type { Language, Words } from "../words/words.js";
import { doubleClickGuard } from "./double-click-guard.js";
import { FocusKeeper } from "./focus-keeper.js";
import { Hues } from "./hues.js";
import { markWideTables } from "./mark-wide-tables.js";
import { Narrator } from "./narrator.js";
import { nextScreen } from "./next-screen.js";
import { type PlayerEventName, type PlayerEvents, playerEvent } from "./player-events.js";
import { screenActions } from "./screen-actions.js";
import { watchPage } from "./watch-page.js";

/** From this width on, in rem, the desk stands beside the story; the same as in the styles. */
const roomForDesk = 64;

/**
 * `<leadsim-player>`: the candidate's screen. Give it a `transport`; it does the rest, and tells the page around it by
 * the events of `PlayerEvents`.
 */
export class LeadsimPlayer extends LitElement {
  static override styles = styles;
  static override properties = {
    transport: { attribute: false },
    settings: { attribute: false },
    words: { attribute: false },
    locale: { type: String },
    theme: { type: String, reflect: true },
  };

  /** How to reach the session. Another transport for the same session changes nothing on the screen. */
  declare transport: Transport | null;
  /** What the host tells candidates: contact, data, glossary. */
  declare settings: PlayerSettings;
  /** The player's words in a language of the host's own; then `locale` names the language. */
  declare words: Words | null;
  /** The language the player itself speaks, a BCP 47 tag; that of the content unless given. */
  declare locale: string | null;
  /** `light` or `dark`; as the person's system says unless given. */
  declare theme: "light" | "dark" | null;

  #client: Client | null = null;
  #shown: ClientState = startState;
  #screen: ScreenState = startScreen;
  #hues = new Hues();
  /** The answer sent last, in words: when it comes back, the page may be another one already. */
  #sent: string | null = null;
  readonly #narrator = new Narrator(
    () => this.#language,
    () => this.requestUpdate(),
  );
  #unwatch: () => void = () => {};
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #focus = new FocusKeeper(() => this.shadowRoot);
  readonly #guard = doubleClickGuard();
  readonly #size = new ResizeObserver(([entry]) => {
    const { blockSize, inlineSize } = entry!.borderBoxSize[0]!;
    this.#tell("leadsim-height", { height: Math.ceil(blockSize) });
    const narrow =
      inlineSize <
      roomForDesk * Number.parseFloat(getComputedStyle(this.ownerDocument.documentElement).fontSize);
    if (narrow !== this.#screen.narrow) this.#change({ narrow });
    markWideTables(this.shadowRoot!);
  });
  readonly #act = screenActions(() => ({
    client: this.#client!,
    screen: this.#screen,
    language: this.#language,
    change: (change) => this.#change(change),
    focus: (id) => this.#focusLater(id),
    announce: (text) => this.#narrator.announce(text),
    alert: (text) => this.#narrator.alert(text),
  }));

  constructor() {
    super();
    this.transport = null;
    this.settings = {};
    this.words = null;
    this.locale = null;
    this.theme = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchPage({
      onReturn: (away) => {
        this.#client?.wake();
        void this.#client?.refresh({ away });
      },
      onOnline: () => this.#client?.wake(),
      hasUnsent: () => this.#client?.hasUnsent ?? false,
    });
    this.#timer = setInterval(() => this.#tick(), 1000);
    void this.#client?.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch();
    this.#size.disconnect();
    clearInterval(this.#timer);
    // A host that re-renders may only be moving the element: what is on the screen stays until it comes back.
    this.#client?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("transport")) this.#useTransport(changed.get("transport"));
    this.#focus.remember();
  }

  protected override updated(): void {
    const root = this.shadowRoot!;
    const dialog = root.querySelector("dialog");
    if (dialog && !dialog.open) dialog.showModal();
    this.#focus.restore();
    markWideTables(root);
    this.#size.observe(root.querySelector(".player")!);
  }

  protected override render(): TemplateResult {
    const { view } = this.#shown;
    const language = this.#language;
    const isReversed = isRightToLeft(view?.locale ?? language.locale);
    // By the language told, whatever the page around is written in; the element's own attribute counts before it.
    const direction = this.dir || (isReversed ? "rtl" : "ltr");
    return html`<div class="player" part="player" lang=${language.locale} dir=${direction}
      @click=${{ handleEvent: (event: MouseEvent) => this.#guard(event, view?.turn ?? null), capture: true }}>
      ${view && this.#shown.phase === "here" ? this.#playing() : this.#notPlaying()}
      <div class="hidden" role="status">${this.#narrator.said}</div>
      <div class="hidden" role="alert">${this.#narrator.alarm}</div>
    </div>`;
  }

  get #language(): Language {
    const content = this.#shown.view?.locale;
    return chooseLanguage([this.locale, content, this.ownerDocument.documentElement.lang], this.words);
  }

  #playing(): TemplateResult {
    const context = this.#context();
    return html`${header(context)}${delivery(context)}<main>${timeLeftBar(context)}${page(context)}</main>${dialogs(context)}`;
  }

  #notPlaying(): TemplateResult {
    const language = this.#language;
    const body =
      this.#shown.phase === "elsewhere"
        ? elsewherePage(language, this.#act)
        : loadingPage(this.#shown, language, this.#act);
    return html`<main><slot name="host"></slot>${body}</main>`;
  }

  #context(): ScreenContext {
    const view = this.#shown.view!;
    const { scenario } = view;
    return {
      view,
      client: this.#shown,
      screen: this.#screen,
      settings: this.settings,
      language: this.#language,
      contentLocale: view.locale,
      locate: (file) => this.transport?.locate?.(file, scenario) ?? null,
      hueOf: (id) => this.#hues.of(id),
      left: timeLeft(this.#shown, performance.now()),
      act: this.#act,
    };
  }

  #useTransport(before: Transport | null | undefined): void {
    const { transport } = this;
    if (this.#client && transport && before?.keepAs === transport.keepAs) {
      this.#client.use(transport);
      return;
    }
    this.#client?.stop();
    this.#client = transport && new Client(transport, () => this.#clientChanged());
    this.#shown = startState;
    this.#screen = startScreen;
    this.#hues = new Hues();
    if (this.isConnected) void this.#client?.start();
  }

  #clientChanged(): void {
    const before = this.#shown;
    const now = this.#client!.state;
    this.#shown = now;
    const moved = pageKey(now) !== pageKey(before);
    if (moved) this.#narrator.forget(now);
    if (now.delivery !== before.delivery) this.#deliveryChanged(now);
    this.#narrator.tellTrouble(before, now);
    if (now.failure && now.failure !== before.failure && now.phase === "failed") {
      this.#tell("leadsim-failed", { code: now.failure });
    }
    if (moved) this.#pageChanged(before, now);
    else this.#narrator.tellMoreTime(before, now);
    this.requestUpdate();
  }

  #pageChanged(before: ClientState, now: ClientState): void {
    const { view, phase } = now;
    const language = this.#language;
    this.#hues.introduce(view?.cast ?? []);
    this.#screen = nextScreen(this.#screen, { before, now }, language);
    if (this.#screen.overtaken) this.#narrator.alert(language.words.overtaken);
    this.#narrator.tellLimit(before, now);
    // On first sight the host page keeps the focus; from then on it goes to what is new.
    if (before.view || before.phase !== "loading") this.#focus.want("page");
    if (!view || phase !== "here") return;
    const { session, status, turn, progress } = view;
    this.#tell("leadsim-page", { session, status, turn, progress });
    if (status === "completed" || status === "expired" || status === "withdrawn") {
      this.#tell("leadsim-end", { session, status });
    }
  }

  #deliveryChanged(now: ClientState): void {
    const { delivery } = now;
    if (delivery === "sending") this.#sent = lostInWords(now, this.#language);
    if (delivery === "refused") this.#change({ reviewing: false, lost: this.#sent });
    this.#narrator.tellDelivery(now);
    this.#tell("leadsim-delivery", { delivery });
  }

  /** Lets what is left of a limit be seen, told at a few moments, and asked about once it has passed. */
  #tick(): void {
    const left = timeLeft(this.#shown, performance.now());
    const limit = this.#shown.view?.time.limit;
    if (left === null || !limit) return;
    this.requestUpdate();
    this.#narrator.tellLeft(left, limit);
    if (left <= 0) void this.#client?.refresh();
  }

  #change(change: Partial<ScreenState>): void {
    this.#screen = { ...this.#screen, ...change };
    this.requestUpdate();
  }

  #focusLater(id: string): void {
    this.#focus.want(id);
    this.requestUpdate();
  }

  #tell<N extends PlayerEventName>(name: N, detail: PlayerEvents[N]): void {
    this.dispatchEvent(playerEvent(name, detail));
  }
}

/** What makes a page another one. */
function pageKey({ phase, view, passed, away, failure }: ClientState): string {
  const unseen = view ? "" : failure;
  return [phase, view?.session, view?.status, view?.turn, passed, away, unseen].join(" ");
}
