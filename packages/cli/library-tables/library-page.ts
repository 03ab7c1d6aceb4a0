import { castCounts, castTable } from "./cast.js";
import { competencyTable, coverageMatrix } from "./coverage.js";
import { formTable } from "./forms.js";
import { gateTable } from "./gates.js";
import { lengthTable } from "./length.js";
import type { LibraryContent } from "./library-content.js";
import { optionsOnlyTable, ratingsTable, sortTable } from "./panels.js";

/** The tables of the library's page, by the name that marks their place. */
export const libraryTables = {
  length: lengthTable,
  forms: formTable,
  competencies: competencyTable,
  gates: gateTable,
  "options-only": optionsOnlyTable,
  ratings: ratingsTable,
  sort: sortTable,
  coverage: coverageMatrix,
  "cast-counts": castCounts,
  cast: castTable,
} as const satisfies Readonly<Record<string, (content: LibraryContent) => string>>;

export type TableName = keyof typeof libraryTables;

/** The table that stands in a page between its marks. */
export function tableIn(page: string, name: TableName): string | undefined {
  return marked(name).exec(page)?.[2];
}

/** The page with a table put between its marks. */
export function withTable(page: string, name: TableName, table: string): string {
  return page.replace(marked(name), (_, before: string, _old, after: string) => `${before}${table}${after}`);
}

function marked(name: TableName): RegExp {
  return new RegExp(`(<!-- ${name}: counted by npm run library -->\n\n)([^]*?)(\n\n<!-- /${name} -->)`);
}
