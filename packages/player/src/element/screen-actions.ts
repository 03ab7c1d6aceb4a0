import { emptyDraft } from "../answer/draft.js";
import { readDraft } from "../answer/read-draft.js";
import type { Client } from "../client/client.js";
import { faultInWords } from "../screen/decision-form.js";
import { practiceKinds } from "../screen/practice-page.js";
import type { ScreenActions, ScreenState } from "../screen/screen-context.js";
import type { Language } from "../words/words.js";

/** What the actions need of the element. */
export interface Stage {
  readonly client: Client;
  readonly screen: ScreenState;
  readonly language: Language;
  change(change: Partial<ScreenState>): void;
  focus(id: string): void;
  announce(text: string): void;
  alert(text: string): void;
}

/** What a person can do on the screen, done: to the session through its client, to the screen itself at once. */
export function screenActions(stage: () => Stage): ScreenActions {
  let opener = "page";
  return {
    give: (command) => void stage().client.give(command),
    write: (draft, said) => {
      const { client, announce, change } = stage();
      client.write(draft);
      change({ faults: [] });
      if (said) announce(said);
    },
    review: () => review(stage()),
    amend: () => {
      stage().change({ reviewing: false });
      stage().focus("d-prompt");
    },
    send: () => send(stage()),
    toggleExhibit: (id) => toggleExhibit(id, stage()),
    togglePart: (id) => {
      const { screen, change } = stage();
      const open = new Set(screen.openParts);
      if (!open.delete(id)) open.add(id);
      change({ openParts: open });
    },
    passStep: () => stage().client.passStep(),
    practice: (change, focus) => practice(change, focus, stage()),
    show: (dialog) => {
      const { screen, client, change, focus } = stage();
      if (dialog === screen.dialog) return;
      if (screen.dialog === null && dialog !== null) opener = `menu-${dialog}`;
      change({ dialog });
      focus(dialog === null ? opener : "dialog-title");
      if (dialog === "story") void client.tellStory();
    },
    goOn: () => stage().client.goOn(),
    takeOver: () => stage().client.takeOver(),
    retry: () => stage().client.retry(),
    focus: (id) => stage().focus(id),
    announce: (text) => stage().announce(text),
    alert: (text) => stage().alert(text),
  };
}

function review({ client, language, change, focus, alert }: Stage): void {
  const { view, draft } = client.state;
  const decision = view?.decision;
  if (!decision) return;
  const { faults } = readDraft(draft ?? emptyDraft(decision.type), decision, language.locale);
  if (faults.length === 0) {
    change({ reviewing: true, faults: [] });
    alert("");
    focus("d-review");
    return;
  }
  // Said aloud, the focus stays where it is.
  change({ faults });
  const { words } = language;
  alert(
    `${words.toMend(faults.length)}. ${faults.map((fault) => faultInWords(fault, decision, language)).join(" ")}`,
  );
}

function send({ client, language }: Stage): void {
  const { view, draft } = client.state;
  if (!view?.decision || view.scene === null || !draft) return;
  const { response } = readDraft(draft, view.decision, language.locale);
  if (response) void client.give({ type: "respond", scene: view.scene, response });
}

function toggleExhibit(id: string, { client, screen, change }: Stage): void {
  const open = new Set(screen.openExhibits);
  const closes = open.delete(id);
  change({ openExhibits: closes ? open : open.add(id) });
  if (closes) return;
  const exhibit = client.state.view?.exhibits.find((one) => one.id === id);
  // What has been read is read; opening it again is nobody's business.
  if (exhibit && !exhibit.read) void client.give({ type: "open", exhibit: id });
}

function practice(
  change: Parameters<ScreenActions["practice"]>[0],
  focus: string | undefined,
  stage: Stage,
): void {
  const { screen, client } = stage;
  if (change === null) {
    stage.change({ practice: null, practiced: true });
  } else if (screen.practice === null) {
    const first = client.state.view && practiceKinds({ view: client.state.view })[0];
    if (!first) return;
    stage.change({
      practice: { place: 0, draft: emptyDraft(first), faults: [], reviewing: false, done: false },
    });
    stage.focus("page");
  } else {
    stage.change({ practice: { ...screen.practice, ...change } });
  }
  if (focus !== undefined) stage.focus(focus);
}
