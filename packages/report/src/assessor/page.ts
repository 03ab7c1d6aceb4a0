import type { Profile } from "@leadsim/scenarios";
import { markDefinitions } from "../charts/marks.js";
import { caveatsOf } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { frame } from "../page/frame.js";
import { stylesheet } from "../page/styles/stylesheet.js";
import type { Words } from "../words/words.js";
import { behaviors } from "./behaviors.js";
import { comparison } from "./comparison.js";
import { competencies } from "./competencies.js";
import { contextOf } from "./context.js";
import { contrasts } from "./contrasts.js";
import { header } from "./header.js";
import { howToRead } from "./how-to-read.js";
import { ledger } from "./ledger.js";
import { lookFirst } from "./look-first.js";
import { missing } from "./missing.js";
import { notices } from "./notices.js";
import { pillars } from "./pillars.js";
import { plan } from "./plan.js";
import { qualityFlags } from "./quality-flags.js";
import { versions } from "./versions.js";

const contents: readonly (readonly [id: string, title: string])[] = [
  ["pillars", "The whole"],
  ["look-first", "Look here first"],
  ["peaks", "Peaks and gaps"],
  ["comparison", "Against the target"],
  ["competencies", "Competencies"],
  ["behaviors", "Behaviors"],
  ["ledger", "Time"],
  ["plan", "Development plan"],
  ["missing", "Missing evidence"],
  ["flags", "Quality"],
  ["versions", "Sources"],
];

function navigation({ comparison }: Profile): Html {
  const there = contents.filter(([id]) => id !== "comparison" || comparison);
  return html`<nav class="contents" aria-label="Contents"><ul>${there.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;
}

/** A switch that needs no script: the print stylesheet reads it. */
function printSwitch(): Html {
  return html`<p class="print-switch"><label><input type="checkbox" id="print-all" checked> When printing, include the evidence of every behavior</label> <span class="soft small">Trails print where they are open.</span></p>`;
}

/** The page around its sections. */
export function page(profile: Profile, title: string, words: Words): Html {
  const context = contextOf(profile, words);
  const sections = [
    pillars,
    lookFirst,
    contrasts,
    comparison,
    competencies,
    behaviors,
    ledger,
    plan,
    missing,
    qualityFlags,
    versions,
  ];
  return frame({
    title,
    styles: stylesheet(caveatsOf(profile)),
    words,
    head: html`${markDefinitions()}
${header(profile, title)}`,
    navigation: navigation(profile),
    main: [notices(context), howToRead(profile), ...sections.map((section) => section(context))],
    footer: [printSwitch()],
  });
}
