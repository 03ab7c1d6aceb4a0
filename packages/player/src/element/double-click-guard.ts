/** How soon after the first a click at the same place is the second of a double click, in milliseconds. */
const soon = 500;

/** How far apart the two may be, in CSS pixels: some browsers count anew where another button came up. */
const near = 2;

/**
 * Holds back the second click of a double click from a page's main button that the first one brought up: nothing is
 * sent, and no page passed, that nobody has seen. To be called with each click before it reaches a button.
 */
export function doubleClickGuard(): (event: MouseEvent, turn: number | null) => void {
  let first: { readonly button: Element; readonly turn: number | null; readonly event: MouseEvent } | null =
    null;
  return (event, turn) => {
    const button = (event.composedPath()[0] as Element).closest?.("button");
    // A button pressed by the keyboard gives a click without a count.
    if (!button || event.detail === 0) return;
    const isOther = first !== null && (first.button !== button || first.turn !== turn);
    if (first && isOther && button.matches(".main") && (event.detail > 1 || isSecond(event, first.event))) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    first = { button, turn, event };
  };
}

function isSecond(event: MouseEvent, first: MouseEvent): boolean {
  const apart = Math.hypot(event.clientX - first.clientX, event.clientY - first.clientY);
  return apart <= near && event.timeStamp - first.timeStamp < soon;
}
