import type { ClientState } from "../client/client-state.js";
import { hasArrived, lostInWords } from "../parts/answer-summary.js";
import { type ScreenState, startScreen } from "../screen/screen-context.js";
import type { Language } from "../words/words.js";

/** The screen of a new page: what was unfolded stays so within a scenario; an answer that was not taken is shown. */
export function nextScreen(
  { practiced, narrow, openParts, openExhibits, lost }: ScreenState,
  { before, now }: { readonly before: ClientState; readonly now: ClientState },
  language: Language,
): ScreenState {
  const isOvertaken = wasOvertaken(before, now, language);
  const isSameScenario = now.view?.scenario.number === before.view?.scenario.number;
  const kept = now.delivery === "refused" ? lost : null;
  return {
    ...startScreen,
    practiced,
    narrow,
    ...(isSameScenario && { openParts, openExhibits }),
    lost: isOvertaken ? lostInWords(before, language) : kept,
    overtaken: isOvertaken,
  };
}

/** Whether neither the page nor the clock brought a new one while an answer was being made: another device did. */
function wasOvertaken(before: ClientState, now: ClientState, language: Language): boolean {
  const { view } = now;
  return (
    before.draft !== null &&
    !before.leaving &&
    view !== null &&
    !view.time.ranOut &&
    view.turn !== before.view?.turn &&
    !hasArrived(before, view, language) &&
    now.delivery !== "refused"
  );
}
