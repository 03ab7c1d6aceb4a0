import type { DocumentHead } from "../../content/document-kind.js";

/**
 * The course structure of forms, one assignable unit each, launched here. Each counts as done when it is
 * completed: there is no mastery score, because nobody passes or fails.
 *
 * @param base the address under which each is launched, without a slash at its end
 * @see https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd
 */
export function courseStructure(
  forms: readonly (DocumentHead & { readonly about: string })[],
  { id, title, base }: { readonly id: string; readonly title: string; readonly base: string },
): string {
  const units = forms.map(
    (form) => `  <au id="${xml(`${id}/forms/${form.id}`)}" moveOn="Completed" launchMethod="OwnWindow">
${texts(form.title, form.about, form.locale)}
    <url>${xml(`${base}/${form.id}`)}</url>
  </au>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${xml(id)}">
${texts(title, title, null)}
  </course>
${units.join("\n")}
</courseStructure>
`;
}

function texts(title: string, about: string, locale: string | null): string {
  const text = (words: string) => `<langstring lang="${xml(locale ?? "en")}">${xml(words)}</langstring>`;
  return `    <title>${text(title)}</title>
    <description>${text(about)}</description>`;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function xml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign]!);
}
