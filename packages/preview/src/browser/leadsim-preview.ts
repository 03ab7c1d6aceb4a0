/// <reference lib="dom" />
import { compile } from "@leadsim/engine";
import { idIn } from "@leadsim/scenarios";
import { present, topField } from "@leadsim/scenarios/rules";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Analysis } from "../analysis/analysis.js";
import { type Analyzer, openAnalyzer } from "../analysis/analyzer.js";
import { contentLoader, type LoadedContent } from "../content/load-content.js";
import { checksPanel, foundIn } from "../panel/checks-panel.js";
import type { ChecksContext, PanelContext } from "../panel/panel-context.js";
import { type PanelName, panelNames, panels } from "../panel/panels.js";
import type { PreviewData, PreviewFile } from "../preview-page.js";
import { beginRehearsal, playAgain, type Stage, stepBack } from "../rehearsal/rehearsal.js";
import { wayTo } from "../rehearsal/way-to.js";
import { openHost, type PreviewHost } from "./preview-host.js";
import { styles } from "./styles.js";

/** How wide the candidate's screen is shown, and how many of it. */
type Screens = "wide" | "narrow" | "side-by-side";

/** The candidate's screen with the author's panels beside it. */
export class LeadsimPreview extends LitElement {
  static override styles = styles;

  readonly #data: PreviewData = JSON.parse(document.getElementById("preview-data")!.textContent!);
  #files: readonly PreviewFile[] = this.#data.files;
  readonly #load = contentLoader();
  #loaded: LoadedContent = this.#load(this.#data.target, this.#files);
  #host: PreviewHost | null = null;
  #analysis: Analysis | null = null;
  #analyzer: Analyzer | null = null;
  #panel: PanelName = "scenes";
  #screens: Screens = "wide";
  #timed = false;
  #said = "";
  #events: EventSource | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#perform();
    void this.#openAnalyzer();
    const { live } = this.#data;
    if (!live) return;
    this.#events = new EventSource(live.events);
    this.#events.addEventListener("files", ({ data }: MessageEvent<string>) =>
      this.#reload(JSON.parse(data)),
    );
    this.#events.addEventListener("error", () =>
      this.#say("leadsim preview is no longer running; edits are not seen."),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#events?.close();
    this.#host?.end();
    this.#analyzer?.end();
  }

  protected override render(): TemplateResult {
    const { live } = this.#data;
    return html`
      <header>
        <strong>${this.#title}</strong>
        ${live ? nothing : html`<span class="warning">This file holds the scoring key. Don't give it to candidates.</span>`}
        <span class="tools">
          <button @click=${() => this.#again()} title="Begin the story anew">Begin again</button>
          <button @click=${() => this.#back()} title="Take the last answer back">One answer back</button>
          <label><input type="checkbox" .checked=${this.#timed} @change=${() => this.#toggleTime()}> Time limits</label>
          <label>Screen
            <select @change=${(event: Event) => this.#showScreens((event.target as HTMLSelectElement).value as Screens)}>
              <option value="wide">wide</option>
              <option value="narrow">narrow, 320 px</option>
              <option value="side-by-side">light and dark, narrow</option>
            </select>
          </label>
        </span>
        <span class="said" role="status">${this.#said}</span>
      </header>
      <div class="halves">
        <main class=${this.#screens}>${this.#players()}</main>
        <aside aria-label="For the author">
          <div class="tabs" role="tablist" @keydown=${(event: KeyboardEvent) => this.#moveTab(event)}>
            ${panelNames.map(
              (name) => html`<button role="tab" id="tab-${name}" aria-selected=${name === this.#panel}
                aria-controls="panel" tabindex=${name === this.#panel ? 0 : -1} @click=${() => this.#show(name)}>
                ${name === "checks" ? html`Checks${this.#checkCount()}` : panels[name].title}
              </button>`,
            )}
          </div>
          <div id="panel" role="tabpanel" aria-labelledby="tab-${this.#panel}" tabindex="0">${this.#panelOf()}</div>
        </aside>
      </div>
    `;
  }

  get #title(): string {
    const playable = this.#host?.rehearsal.stage;
    return playable?.form?.title ?? playable?.plays[0]?.scenario.title ?? this.#data.target;
  }

  #players(): TemplateResult {
    const { transport } = this.#host ?? {};
    if (!transport) {
      const missing = this.#missing;
      if (missing !== null) return html`<p class="empty">${missing}</p>`;
      return html`<p class="empty">There are mistakes that must be mended before this can be played: see Checks.</p>`;
    }
    const player = (theme: "light" | "dark" | typeof nothing) =>
      html`<leadsim-player class="screen" .transport=${transport} theme=${theme}></leadsim-player>`;
    return this.#screens === "side-by-side" ? html`${player("light")}${player("dark")}` : player(nothing);
  }

  /** That the file is not there, in words; null where it is. */
  get #missing(): string | null {
    const { target, live } = this.#data;
    if (this.#files.some(({ file }) => file === target)) return null;
    return `There is no ${target}${live ? ". It is shown as soon as it is there" : " in this preview"}.`;
  }

  #checkCount(): TemplateResult | typeof nothing {
    const found = foundIn(this.#loaded, this.#analysis).left;
    return found.length === 0 ? nothing : html` <span class="count">${found.length}</span>`;
  }

  #panelOf(): TemplateResult {
    // Mistakes are told also where they leave nothing to play.
    if (this.#panel === "checks") return checksPanel(this.#checks());
    const context = this.#context();
    return context ? panels[this.#panel].show(context) : html`<p class="quiet">Nothing to play yet.</p>`;
  }

  #checks(): ChecksContext {
    return {
      loaded: this.#loaded,
      analysis: this.#analysis,
      missing: this.#missing,
      canOpen: this.#data.live !== null,
      openEditor: (file, line, column) => this.#openEditor(file, line, column),
    };
  }

  #context(): PanelContext | null {
    if (!this.#host) return null;
    return {
      rehearsal: this.#host.rehearsal,
      analysis: this.#analysis,
      jump: (scenario, scene) => this.#jump(scenario, scene),
    };
  }

  /** Puts the loaded content on the stage: what was chosen before is chosen again. */
  #perform(): void {
    const { playable } = this.#loaded;
    if (!playable) return;
    const { scenarios, form } = playable;
    const stage: Stage = { plays: scenarios.map((scenario) => compile(scenario)), ...present({ form }) };
    const now = Date.now();
    if (this.#host) {
      this.#host.replace(playAgain(this.#host.rehearsal, stage, now));
      return;
    }
    const first = beginRehearsal(stage, { seed: "preview", timed: this.#timed }, now);
    this.#host = openHost(first, this.#locate, () => {
      this.requestUpdate();
    });
  }

  readonly #locate = (file: string): string | null => {
    const { live, media } = this.#data;
    return live
      ? `${live.assets}/${file.split("/").map(encodeURIComponent).join("/")}`
      : (media?.[file] ?? null);
  };

  #reload(files: readonly PreviewFile[]): void {
    const { target } = this.#data;
    const isThere = files.some(({ file }) => file === target);
    if (isThere && JSON.stringify(files) !== JSON.stringify(this.#files)) this.#take(files);
    this.#say(isThere ? this.#trouble : this.#loss(files));
  }

  #take(files: readonly PreviewFile[]): void {
    const { target } = this.#data;
    this.#files = files;
    this.#loaded = this.#load(target, files);
    this.#analysis = null;
    this.#perform();
    this.#analyzer?.ask(target, files);
  }

  /** That what is shown is not what is written, where it is so. */
  get #trouble(): string {
    if (this.#loaded.playable || !this.#host) return "";
    return "There are mistakes: what you see is the text before them.";
  }

  /** That the file is gone, while its last text stays; where another has taken its place, that one is named. */
  #loss(files: readonly PreviewFile[]): string {
    const { target } = this.#data;
    const last = this.#files.find(({ file }) => file === target);
    if (!last) return "";
    const known = new Set(this.#files.map(({ file }) => file));
    const id = topField(last.text, "id");
    const renamed = files.find(({ file, text }) => !known.has(file) && topField(text, "id") === id);
    const advice = renamed
      ? `It seems to be ${renamed.file} now: leadsim preview ${renamed.file} shows that one.`
      : "It is shown again as soon as it is back.";
    return `${target} is gone; what you see is its last text. ${advice}`;
  }

  async #openAnalyzer(): Promise<void> {
    const element = document.getElementById("worker")!;
    const { address } = element.dataset;
    const program = address ? await (await fetch(address)).text() : element.textContent!;
    if (!this.isConnected) return;
    this.#analyzer = openAnalyzer(program, (analysis) => {
      this.#analysis = analysis;
      this.requestUpdate();
    });
    this.#analyzer.ask(this.#data.target, this.#files);
  }

  #again(): void {
    if (!this.#host) return;
    const { stage, options } = this.#host.rehearsal;
    this.#host.replace(beginRehearsal(stage, options, Date.now()));
  }

  #back(): void {
    this.#host?.replace(stepBack(this.#host.rehearsal, Date.now()));
  }

  #toggleTime(): void {
    this.#timed = !this.#timed;
    if (!this.#host) return;
    const { rehearsal } = this.#host;
    const options = { ...rehearsal.options, timed: this.#timed };
    this.#host.replace(playAgain({ ...rehearsal, options }, rehearsal.stage, Date.now()));
  }

  #jump(scenario: string, scene: string): void {
    const reach = this.#analysis?.coverage?.reach.find((of) => idIn(of.scenario) === scenario);
    const known = reach?.scenes.find(({ id }) => id === scene)?.responses;
    const there = wayTo(this.#host!.rehearsal, { scenario, scene }, Date.now(), known);
    if (there) this.#host!.replace(there);
    this.#say(there ? "" : `No story that was tried comes to ${scene}.`);
  }

  #openEditor(file: string, line: number, column: number): void {
    const { live } = this.#data;
    if (!live) return;
    void fetch(live.open, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ file, line, column }),
    }).then(async (answer) => this.#say(answer.ok ? "" : await answer.text()));
  }

  #showScreens(screens: Screens): void {
    this.#screens = screens;
    this.requestUpdate();
  }

  #show(name: PanelName): void {
    this.#panel = name;
    this.requestUpdate();
  }

  #moveTab(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = (panelNames.indexOf(this.#panel) + step + panelNames.length) % panelNames.length;
    this.#show(panelNames[at]!);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#tab-${this.#panel}`)?.focus(),
    );
  }

  #say(text: string): void {
    this.#said = text;
    this.requestUpdate();
  }
}
