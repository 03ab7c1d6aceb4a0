import { css } from "lit";

/** The preview's own look: plain, so that the candidate's screen stands out. */
export const styles = css`
  :host {
    --ink: #1f2430; --quiet: #5a6272; --line: #d5d9e0; --paper: #ffffff; --ground: #f2f4f7;
    --accent: #1d5fa8; --good: #1c6b3a; --warn: #8a5300; --bad: #a3232a; --soft: #e6eef8;
    position: fixed; inset: 0; display: flex; flex-direction: column; overflow: hidden;
    font: 14px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--ground);
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --ink: #e6e9ef; --quiet: #a5adbb; --line: #3a414e; --paper: #1b1f27; --ground: #12151b;
      --accent: #7fb4f0; --good: #7fd0a0; --warn: #e3b566; --bad: #f0969b; --soft: #223247; color-scheme: dark;
    }
  }
  header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .5rem .75rem; background: var(--paper); border-bottom: 1px solid var(--line); }
  .tools { display: inline-flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; margin-inline-start: auto; }
  .warning { color: var(--bad); font-weight: 600; }
  .said { color: var(--warn); }
  .said:empty { display: none; }
  button, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .2rem .6rem; min-height: 28px; cursor: pointer; }
  button:focus-visible, select:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  .halves { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 440px); }
  main { overflow: auto; padding: .75rem; display: flex; gap: .75rem; justify-content: center; align-items: flex-start; }
  .screen { flex: 1; min-width: 0; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
  main.narrow .screen, main.side-by-side .screen { flex: 0 0 320px; }
  main.side-by-side { justify-content: flex-start; }
  .empty { max-width: 32rem; margin: 3rem auto; color: var(--quiet); }
  aside { display: flex; flex-direction: column; min-height: 0; background: var(--paper); border-inline-start: 1px solid var(--line); }
  .tabs { display: flex; flex-wrap: wrap; gap: 2px; padding: .4rem .5rem; border-bottom: 1px solid var(--line); }
  .tabs button { border-color: transparent; }
  .tabs button[aria-selected="true"] { background: var(--soft); color: var(--accent); font-weight: 600; }
  .count { background: var(--warn); color: var(--paper); border-radius: 9px; padding: 0 .4rem; font-size: 12px; }
  #panel { flex: 1; overflow: auto; padding: .75rem; }
  h3 { font-size: 13px; margin: .9rem 0 .3rem; } h3:first-child { margin-top: 0; }
  h4 { font-size: 13px; margin: 0 0 .3rem; display: flex; gap: .6rem; align-items: baseline; flex-wrap: wrap; }
  .quiet, small { color: var(--quiet); } small { display: block; font-size: 12px; } h4 small, button small { display: inline; }
  code, pre { font: 12.5px/1.4 ui-monospace, monospace; } pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .3rem 0; }
  table { border-collapse: collapse; width: 100%; } th, td { text-align: start; vertical-align: top; padding: .25rem .5rem .25rem 0; border-bottom: 1px solid var(--line); font-weight: normal; }
  thead th { color: var(--quiet); font-size: 12px; } td.number { white-space: nowrap; text-align: end; font-variant-numeric: tabular-nums; }
  tr.changed { background: var(--soft); }
  ul.plain, ol.plain { list-style: none; margin: 0; padding: 0; } ul.plain li { display: flex; gap: .6rem; padding: .3rem 0; border-bottom: 1px solid var(--line); }
  .mark { flex: 0 0 4.6rem; color: var(--quiet); font-size: 12px; } li.held .mark { color: var(--good); font-weight: 600; } .checks .error .mark { color: var(--bad); font-weight: 600; } .checks .warning .mark { color: var(--warn); font-weight: 600; }
  .card { border: 1px solid var(--line); border-radius: 8px; padding: .6rem; margin-bottom: .6rem; }
  button.scene { display: flex; justify-content: space-between; gap: 1rem; width: 100%; border-color: transparent; text-align: start; } button.scene.walked span { font-weight: 600; } button.scene[aria-current="step"] { background: var(--soft); color: var(--accent); }
  button.place { border: 0; padding: 0; min-height: 24px; color: var(--accent); text-decoration: underline; background: none; }
  .graph { overflow: auto; } .graph svg { max-width: none; } .edge { fill: none; stroke: var(--line); stroke-width: 1.5; } .edge.routed { stroke-dasharray: 2 3; } .edge.walked { stroke: var(--accent); stroke-width: 2.5; }
  .node rect { fill: var(--paper); stroke: var(--quiet); } .node.conditional rect { stroke-dasharray: 4 3; } .node.walked rect { stroke: var(--accent); stroke-width: 2; } .node.here rect { fill: var(--soft); } .node text { font: 11.5px system-ui, sans-serif; fill: var(--ink); } .node[role="button"] { cursor: pointer; }
  @media (max-width: 760px) { .halves { grid-template-columns: 1fr; grid-template-rows: minmax(0, 1fr) minmax(0, 1fr); } aside { border-inline-start: 0; border-block-start: 1px solid var(--line); } }
`;
