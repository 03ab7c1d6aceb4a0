import { wrap } from "../terminal/wrap.js";

/** How the parts of a page are set apart; as they are by default. */
export interface PageStyle {
  readonly heading?: (text: string) => string;
  readonly code?: (text: string) => string;
}

/**
 * A Markdown page of the documentation as plain text: headings on lines of their own, examples indented,
 * paragraphs wrapped. Takes what those pages are written in (headings, paragraphs, lists, fenced examples,
 * bold), not all of Markdown.
 * @param columns how wide paragraphs may be; examples keep their lines
 */
export function pageAsText(page: string, columns: number, style: PageStyle = {}): string {
  const { heading = same, code = same } = style;
  let inExample = false;
  const lines = page
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("```")) {
        inExample = !inExample;
        return [];
      }
      if (inExample) return [line === "" ? "" : `    ${code(line)}`];
      const title = /^#+ (.*)$/.exec(line)?.[1];
      if (title !== undefined) return [heading(unmarked(title))];
      return line === "" ? [""] : wrap(unmarked(line), columns);
    });
  return lines.join("\n");
}

/** Without the marks of bold and of a title that is code; code inside a sentence keeps its marks. */
function unmarked(line: string): string {
  return line.replaceAll("**", "").replace(/^`([^`]*)`$/, "$1");
}

function same(text: string): string {
  return text;
}
