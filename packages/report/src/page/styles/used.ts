/**
 * The rules of a stylesheet that can apply to a page: those whose classes and ids it has. It holds no script, so what
 * no element has now none will ever have. What a rule refuses (`:not(…)`) need not be there.
 * @param body the page's markup below its head
 */
export function used(styles: string, body: string): string {
  return keptOf(styles, namesIn(body));
}

function namesIn(body: string): ReadonlySet<string> {
  const named = [...body.matchAll(/ (class|id)="([^"]*)"/g)];
  return new Set(
    named.flatMap(([, kind, names]) => names!.split(" ").map((name) => (kind === "id" ? "#" : ".") + name)),
  );
}

function keptOf(styles: string, names: ReadonlySet<string>): string {
  return rulesOf(styles)
    .map(({ before, inside }) => {
      const prelude = before.trim();
      if (prelude.startsWith("@media")) {
        const kept = keptOf(inside, names);
        return kept === "" ? "" : `${prelude}{${kept}}`;
      }
      if (prelude.startsWith("@")) return `${prelude}{${inside}}`;
      const selectors = listed(prelude).filter((selector) => isThere(selector, names));
      return selectors.length === 0 ? "" : `${selectors.join(",")}{${inside}}`;
    })
    .join("");
}

interface Rule {
  readonly before: string;
  readonly inside: string;
}

/** Rules side by side, those within a rule left in it. */
function rulesOf(styles: string): readonly Rule[] {
  const rules: Rule[] = [];
  let depth = 0;
  let from = 0;
  let opened = 0;
  // Braces within quotation marks are text.
  for (const { 0: sign, index } of styles.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (sign === "{" && depth++ === 0) opened = index;
    if (sign !== "}" || --depth > 0) continue;
    rules.push({ before: styles.slice(from, opened), inside: styles.slice(opened + 1, index) });
    from = index + 1;
  }
  return rules;
}

/** The selectors of a list; commas within brackets belong to a selector. */
const listed = (selectors: string): readonly string[] =>
  selectors.split(/,(?![^()]*\))/).map((selector) => selector.trim());

function isThere(selector: string, names: ReadonlySet<string>): boolean {
  const asked = selector.replace(/:not\([^)]*\)|\[[^\]]*\]/g, "").match(/[.#][a-zA-Z][\w-]*/g) ?? [];
  return asked.every((name) => names.has(name));
}
