/** What a host tells candidates beyond the session itself. All of it is optional; every text is plain text. */
export interface PlayerSettings {
  /** Whom candidates can ask. */
  readonly contact?: {
    readonly name: string;
    readonly email?: string;
    readonly phone?: string;
    /** The address of a page. */
    readonly page?: string;
    /** Such as when someone answers, or how to ask for extra time. */
    readonly note?: string;
  };
  /** What happens with the answers, told before the start. Without it the player says what is true of itself. */
  readonly data?: {
    readonly paragraphs: readonly string[];
    /** The address of the full notice. */
    readonly page?: string;
  };
  /** Words of the trade or the house, explained. */
  readonly glossary?: readonly { readonly term: string; readonly meaning: string }[];
  /** What comes after the end, told on the last page. */
  readonly afterwards?: readonly string[];
  /** Whether candidates can stop taking part here; true unless given. */
  readonly withdrawal?: boolean;
  /** Whether the ways of answering can be tried first; true unless given. */
  readonly practice?: boolean;
}

/** An address that a link may lead to: of the web, mail or telephone; never a script. */
export function safeAddress(address: string, base: string): string | null {
  try {
    const { protocol, href } = new URL(address, base);
    return ["https:", "http:", "mailto:", "tel:"].includes(protocol) ? href : null;
  } catch {
    return null;
  }
}
