import axe from "axe-core";
import type { Page } from "playwright-core";

/** A rule of axe-core that a page breaks, and where. */
export interface AccessibilityFault {
  readonly rule: string;
  readonly help: string;
  /** Selectors of the elements at fault. */
  readonly elements: readonly string[];
}

/** What axe-core finds against WCAG 2.2 A and AA on the page as it stands. */
export async function accessibilityFaults(page: Page): Promise<readonly AccessibilityFault[]> {
  // Evaluated through the browser's debugger, which the page's policy doesn't bind; once for a page asked again.
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axe.source);
  const violations = await page.evaluate<AxeViolation[]>(
    `axe.run(${options}).then((found) => found.violations)`,
  );
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map(({ target }) => target.join(" ")),
  }));
}

const options = JSON.stringify({
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  resultTypes: ["violations"],
});

interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}
