/**
 * Where the keyboard is, over changes of the page: on what is new where the page says so, else where it was. Moving a
 * row makes a browser forget the focus; here it is put back.
 */
export class FocusKeeper {
  readonly #root: () => ShadowRoot | null;
  #wanted: string | null = null;
  #before: { readonly id: string; readonly instead: string | null } | null = null;

  constructor(root: () => ShadowRoot | null) {
    this.#root = root;
  }

  /** The element with this id gets the focus once the page has changed; else the first that begins with it. */
  want(id: string): void {
    this.#wanted = id;
  }

  /** To be called before the page changes. */
  remember(): void {
    const active = this.#root()?.activeElement;
    const instead = active instanceof HTMLElement ? (active.dataset.instead ?? null) : null;
    this.#before = active?.id ? { id: active.id, instead } : null;
  }

  /** To be called after the page has changed. */
  restore(): void {
    const root = this.#root();
    if (!root) return;
    const wanted = this.#wanted;
    this.#wanted = null;
    if (wanted !== null) {
      find(root, wanted)?.focus();
      return;
    }
    if (!this.#before || root.activeElement) return;
    const { id, instead } = this.#before;
    const again = root.getElementById(id) ?? (instead === null ? null : find(root, instead));
    again?.focus({ preventScroll: true });
  }
}

function find(root: ShadowRoot, id: string): HTMLElement | null {
  const exact = root.getElementById(id);
  if (exact && isFocusable(exact)) return exact;
  return root.querySelector<HTMLElement>(`:is(input, button, select)[id^="${CSS.escape(id)}-"]`) ?? exact;
}

function isFocusable(element: HTMLElement): boolean {
  return element.hasAttribute("tabindex") || element.matches("input, button, select, a[href]");
}
