import type { InterviewGuide } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { frame } from "../page/frame.js";
import { stylesheet } from "../page/styles/stylesheet.js";
import { asked } from "../words/interview-words.js";
import { say } from "../words/say.js";
import type { Words } from "../words/words.js";
import { wordsIn } from "../words/words-in.js";
import { interviewStyles } from "./styles.js";

/** How the page is made. */
export interface InterviewPageOptions {
  /** The page's title and first heading. Default: `Interview guide`. */
  readonly title?: string;
}

type Question = InterviewGuide["questions"][number];

/**
 * One self-contained page to hold a structured interview with: rules, questions in order, anchors to rate by, room for notes. It is made to be printed.
 * The same guide gives the same characters on every machine.
 */
export function renderInterview(guide: InterviewGuide, options: InterviewPageOptions = {}): string {
  const title = options.title ?? "Interview guide";
  const words = wordsIn("en");
  return frame({
    title,
    styles: stylesheet() + interviewStyles,
    words,
    head: header(guide, title),
    navigation: null,
    main: [notices(guide, words), rules(guide, words), questions(guide, words), left(guide)],
  }).markup;
}

function header({ model, questions, sessions }: InterviewGuide, title: string): Html {
  return html`<header class="masthead">
<p class="eyebrow">leadsim <span aria-hidden="true">\u00b7</span> interview guide, for the interviewers only</p>
<h1 dir="auto">${title}</h1>
<dl class="facts">
<div><dt>Questions</dt><dd>${questions.length}</dd></div>
<div><dt>Model</dt><dd dir="auto">${model.title} <span class="soft">${model.version}</span></dd></div>
<div><dt>Completes</dt><dd class="break">${sessions.join(", ")}</dd></div>
<div><dt>Candidate</dt><dd class="blank"></dd></div>
<div><dt>Interviewer, date</dt><dd class="blank"></dd></div>
</dl>
</header>`;
}

function notices({ notices }: InterviewGuide, words: Words): Html | null {
  if (notices.length === 0) return null;
  return html`<aside class="notices" aria-labelledby="notices-title"><h2 id="notices-title">About the evidence behind it</h2><ul>${notices.map((notice) => html`<li dir="auto">${say(words.profile.notices, notice)}</li>`)}</ul></aside>`;
}

function rules({ rules }: InterviewGuide, words: Words): Html {
  return html`<section aria-labelledby="rules-title"><h2 id="rules-title">How to hold it</h2><ol class="rules">${rules.map((rule) => html`<li>${words.interview.rules[rule]}</li>`)}</ol></section>`;
}

function questions({ questions }: InterviewGuide, words: Words): Html {
  if (questions.length === 0) {
    return html`<section><h2>Questions</h2><p>The evidence leaves no behavior open.</p></section>`;
  }
  return html`<section aria-labelledby="questions-title"><h2 id="questions-title">Questions</h2><ol class="questions">${questions.map((each) => question(each, words))}</ol></section>`;
}

function question(open: Question, words: Words): Html {
  const { title, statement, for: whom, why, anchors } = open;
  const { question, probes } = asked(open, words.interview);
  const tag = whom === "everyone" ? "for everyone" : "for this person";
  return html`<li class="question">
<p class="label"><span dir="auto">${title}</span> <span class="soft">\u00b7 ${tag} \u00b7 ${say(words.interview.why, why)}</span></p>
<h3 dir="auto">${question}</h3>
<ul class="probes">${probes.map((probe) => html`<li dir="auto">${probe}</li>`)}</ul>
<p class="soft small" dir="auto">${statement}</p>
<dl class="anchors">${([1, 3, 5] as const).map(
    (level) => html`<div><dt>${level}</dt><dd dir="auto">${anchors[level]}</dd></div>`,
  )}</dl>
<p class="rating">Rating: <span>1</span> <span>2</span> <span>3</span> <span>4</span> <span>5</span> <span>no example</span></p>
<div class="notes" aria-hidden="true"></div>
</li>`;
}

function left({ left }: InterviewGuide): Html | null {
  if (left.length === 0) return null;
  return html`<section aria-labelledby="left-title"><h2 id="left-title">Open, too</h2><p>Open as well, without room here (${left.length}): <span class="break">${left.join(", ")}</span>.</p></section>`;
}
