import { svg, type TemplateResult } from "lit";

/** Small drawings beside words; they are never the only carrier, so screen readers pass them over. */
const drawn = (path: string) => svg`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"
  ><path d=${path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

export type IconName = keyof typeof paths;

const paths = {
  message: "M3.5 4.5h13v9h-7l-4 3v-3h-2z",
  call: "M6.5 3l2 4-2 1.5a9 9 0 0 0 5 5l1.5-2 4 2c0 2-1.5 3.5-3.5 3.5C8 17 3 12 3 6.5 3 4.5 4.5 3 6.5 3z",
  meeting:
    "M7 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM2.5 16c0-3 2-4.5 4.5-4.5s4.5 1.5 4.5 4.5M13.5 9.5a2 2 0 1 0-.5-3.900M13.5 12c2.300 0 4 1.200 4 4",
  note: "M4.5 3.5h11v9l-4 4h-7zM15.5 12.5h-4v4M7.5 7.5h5M7.5 10.5h3",
  inbox: "M3.5 11.5l2.5-7h8l2.5 7v5h-13zM3.5 11.5h4l1 2h3l1-2h4",
  document: "M5.5 2.5h6l3.5 3.5v11.5h-9.5zM11.5 2.5v3.5h3.5M8 10h4.5M8 13h4.5",
  figures: "M4 16.5V9.5M9.5 16.5v-13M15 16.5v-9",
  time: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 6v4l2.5 2",
  pause: "M7 4.5v11M13 4.5v11",
  story: "M3 4.5c3-1 5-1 7 .5v11c-2-1.5-4-1.5-7-.5zM17 4.5c-3-1-5-1-7 .5v11c2-1.5 4-1.5 7-.5z",
  help: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM7.800 8a2.200 2.200 0 1 1 3.400 1.800c-.8.5-1.200.9-1.200 1.900M10 14v.1",
  up: "M10 15.5v-11M5.5 9l4.5-4.5 4.5 4.5",
  down: "M10 4.5v11M5.5 11l4.5 4.5 4.5-4.5",
  open: "M6 8l4 4 4-4",
  done: "M4.5 10.5l3.5 3.5 7.5-8",
  waiting: "M5.5 3.5h9M5.5 16.5h9M6.5 3.5c0 4 7 9 7 13M13.5 3.5c0 4-7 9-7 13",
  warning: "M10 3l7.5 13.5h-15zM10 8.5v3.5M10 14.200v.1",
  close: "M5 5l10 10M15 5L5 15",
} as const;

export function icon(name: IconName): TemplateResult {
  return drawn(paths[name]) as unknown as TemplateResult;
}
