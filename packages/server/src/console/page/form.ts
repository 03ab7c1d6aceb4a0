import { HostError } from "../../host-error.js";

/** What a person sent with a form. Every text is trimmed; a file is its text. */
export interface Form {
  /** Empty where nothing was put in. */
  text(name: string): string;
  /** All values of a name, as of check boxes; none is empty. */
  all(name: string): readonly string[];
  /** All that was sent, in its order. */
  readonly entries: readonly (readonly [name: string, value: string])[];
}

/** The kinds of body that forms of pages have. */
export const formTypes = ["application/x-www-form-urlencoded", "multipart/form-data"] as const;

/** No text: a control character, or bytes that were none in UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

/**
 * Reads a form's body.
 * @throws HostError `invalid-request` for one that is no form, or holds what is no text
 */
export async function readForm(body: unknown, contentType: string | undefined): Promise<Form> {
  const entries: [string, string][] = [];
  for (const [name, value] of await entriesOf(body, contentType)) {
    const text = (typeof value === "string" ? value : await value.text()).trim();
    if (unreadable.test(text)) {
      throw new HostError(
        "invalid-request",
        `“${name}” holds control characters, or is no text in UTF-8. From a spreadsheet, save it as “CSV UTF-8”.`,
        {
          because: "not-text",
        },
      );
    }
    entries.push([name, text]);
  }
  const all = (wanted: string): readonly string[] =>
    entries.flatMap(([name, text]) => (name === wanted ? [text] : []));
  return {
    entries,
    text: (name) => all(name)[0] ?? "",
    all: (name) => all(name).filter((text) => text !== ""),
  };
}

async function entriesOf(body: unknown, contentType = ""): Promise<readonly [string, string | Blob][]> {
  if (typeof body !== "string" || body === "") return [];
  try {
    const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
    return [...form.entries()];
  } catch {
    throw new HostError("invalid-request", "The form can't be read. Send it from its page.", {
      because: "not-a-form",
    });
  }
}
