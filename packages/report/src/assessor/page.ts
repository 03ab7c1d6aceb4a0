import type { Theme } from "@leadsim/scenarios";
import { caveatsOf } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { frame } from "../page/frame.js";
import { stylesheet } from "../page/styles/stylesheet.js";
import { isShown, logo, themeStyles } from "../theme/themed.js";
import type { SectionId } from "../words/assessor-words.js";
import { change } from "./change.js";
import { comparison } from "./comparison.js";
import { competencies } from "./competencies.js";
import type { ReportContext } from "./context.js";
import { contrasts } from "./contrasts.js";
import { decisions } from "./decisions.js";
import { header } from "./header.js";
import { interview } from "./interview.js";
import { ledger } from "./ledger.js";
import { lookFirst } from "./look-first.js";
import { missing } from "./missing.js";
import { notAsked } from "./not-asked.js";
import { qualityFlags } from "./quality-flags.js";
import { signature } from "./signature.js";
import { summary } from "./summary.js";
import { versions } from "./versions.js";

/** In the order of the page. */
const sections: readonly (readonly [SectionId, (context: ReportContext) => Html | null])[] = [
  ["summary", summary],
  ["look-first", lookFirst],
  ["competencies", competencies],
  ["peaks", contrasts],
  ["comparison", comparison],
  ["change", change],
  ["behaviors", decisions],
  ["not-asked", notAsked],
  ["missing", missing],
  ["flags", qualityFlags],
  ["ledger", ledger],
  ["interview", interview],
  ["versions", versions],
  ["signature", signature],
];

/** The page around its sections. */
export function page(context: ReportContext, title: string, theme?: Theme): Html {
  const { profile, words } = context;
  const made = sections
    .filter(([id]) => isShown(id, theme))
    .flatMap(([id, section]) => {
      const markup = section(context);
      return markup === null ? [] : [{ id, markup }];
    });
  const { contents } = words.assessor;
  const foot = caveatsOf(profile).map((caveat) => words.assessor.caveats[caveat]);
  return frame({
    title,
    words,
    styles: stylesheet(foot.join("  ")) + themeStyles(theme),
    head: header(context, title, logo(theme)),
    navigation: html`<nav class="contents" aria-label="${words.page.contents}"><ul>${made.map(({ id }) => html`<li><a href="#${id}">${contents[id]}</a></li>`)}</ul></nav>`,
    main: made.map(({ markup }) => markup),
  });
}
