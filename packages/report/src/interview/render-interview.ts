import type { InterviewGuide, Theme } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { frame } from "../page/frame.js";
import { foreign } from "../page/language.js";
import { stylesheet } from "../page/styles/stylesheet.js";
import { logo, themedWords, themeStyles } from "../theme/themed.js";
import { asked } from "../words/interview-words.js";
import type { Language } from "../words/language.js";
import { say } from "../words/say.js";
import type { Words } from "../words/words.js";
import { interviewStyles } from "./styles.js";

/** How the page is made. */
export interface InterviewPageOptions {
  /** The page's title and first heading. Default: `Interview guide`, in the page's language. */
  readonly title?: string;
  /** The language of the page; `en` unless given. Questions and anchors of the model stay in their own. */
  readonly language?: Language;
  /** An organization's logo, accent, fonts and paper. */
  readonly theme?: Theme;
}

type Question = InterviewGuide["questions"][number];

/** What the page's parts look up. */
interface GuideContext {
  readonly words: Words;
  /** ` lang="…"` for texts of the model, where it is not the page's language. */
  readonly lang: Html | null;
}

/**
 * One self-contained page to hold a structured interview with: rules, questions in order, anchors to rate by,
 * room for notes. It is made to be printed. The same guide gives the same characters on every machine.
 */
export function renderInterview(guide: InterviewGuide, options: InterviewPageOptions = {}): string {
  const { theme } = options;
  const words = themedWords(options.language ?? "en", theme);
  const language = foreign(guide.model.locale, words.language);
  const context: GuideContext = { words, lang: language === null ? null : html` lang="${language}"` };
  const title = options.title ?? words.interview.title;
  return frame({
    ...{ title, words, navigation: null },
    styles: stylesheet() + interviewStyles + themeStyles(theme),
    head: header(guide, title, logo(theme), context),
    main: [notices(guide, words), rules(guide, words), questions(guide, context), left(guide, words)],
  }).markup;
}

function header(
  { model, questions, sessions }: InterviewGuide,
  title: string,
  logo: Html | null,
  { words: { interview }, lang }: GuideContext,
): Html {
  return html`<header class="masthead">
${logo}<p class="eyebrow">leadsim <span aria-hidden="true">\u00b7</span> ${interview.eyebrow}</p>
<h1>${title}</h1>
<dl class="facts">
<div><dt>${interview.questions}</dt><dd>${questions.length}</dd></div>
<div><dt>${interview.model}</dt><dd><span${lang}>${model.title}</span> <span class="soft">${model.version}</span></dd></div>
<div><dt>${interview.completes}</dt><dd class="break">${sessions.join(", ")}</dd></div>
<div><dt>${interview.candidate}</dt><dd class="blank"></dd></div>
<div><dt>${interview.interviewer}</dt><dd class="blank"></dd></div>
</dl>
</header>`;
}

function notices({ notices }: InterviewGuide, words: Words): Html | null {
  if (notices.length === 0) return null;
  return html`<aside class="notices" aria-labelledby="notices-title"><h2 id="notices-title">${words.interview.notices}</h2><ul>${notices.map((notice) => html`<li>${say(words.profile.notices, notice)}</li>`)}</ul></aside>`;
}

function rules({ rules }: InterviewGuide, { interview }: Words): Html {
  return html`<section aria-labelledby="rules-title"><h2 id="rules-title">${interview.howTo}</h2><ol class="rules">${rules.map((rule) => html`<li>${interview.rules[rule]}</li>`)}</ol></section>`;
}

function questions({ questions }: InterviewGuide, context: GuideContext): Html {
  const { interview } = context.words;
  if (questions.length === 0) {
    return html`<section><h2>${interview.questions}</h2><p>${interview.nothingOpen}</p></section>`;
  }
  return html`<section aria-labelledby="questions-title"><h2 id="questions-title">${interview.questions}</h2><ol class="questions">${questions.map((each) => question(each, context))}</ol></section>`;
}

function question(open: Question, { words, lang }: GuideContext): Html {
  const { interview } = words;
  const { title, statement, for: whom, why, anchors } = open;
  const { question, probes } = asked(open, interview);
  // What leadsim asks where the model has no words is in the page's language, around a cue that is the model's.
  const own = open.question === null ? null : lang;
  const ownProbes = open.probes === null ? null : lang;
  return html`<li class="question">
<p class="label"><span${lang}>${title}</span> <span class="soft">\u00b7 ${interview.for[whom]} \u00b7 ${say(interview.why, why)}</span></p>
<h3${own}>${question}</h3>
<ul class="probes"${ownProbes}>${probes.map((probe) => html`<li>${probe}</li>`)}</ul>
<p class="soft small"${lang}>${statement}</p>
<dl class="anchors">${([1, 3, 5] as const).map(
    (level) => html`<div><dt>${level}</dt><dd${lang}>${anchors[level]}</dd></div>`,
  )}</dl>
<p class="rating">${interview.rating} <span>1</span> <span>2</span> <span>3</span> <span>4</span> <span>5</span> <span>${interview.noExample}</span></p>
<div class="notes" aria-hidden="true"></div>
</li>`;
}

function left({ left }: InterviewGuide, { interview }: Words): Html | null {
  if (left.length === 0) return null;
  return html`<section aria-labelledby="left-title"><h2 id="left-title">${interview.left}</h2><p>${interview.leftIntro(left.length)} <span class="break">${left.join(", ")}</span>.</p></section>`;
}
