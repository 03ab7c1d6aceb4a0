/**
 * Tables of people and items.
 * @param foot what every printed page says in its foot: a constant of the tables of words
 */
export function abilityStyles(foot: string): string {
  return `${tables}@page{@bottom-left{content:"${foot}";font:7.5pt/1.35 Arial,sans-serif;color:#555;width:82%;text-align:left}}`;
}

const tables = `
.layout{display:block}.layout main{max-width:60rem}
.abilities th,.abilities td{padding-inline-end:1rem}.abilities tbody th{font-weight:400;overflow-wrap:anywhere}.abilities .plot{min-width:12rem;width:40%}
.wide .plot{min-width:7rem;width:20%}.wide tr>:first-child{min-width:5rem}.wide tr>:last-child{min-width:5.5rem}
.people td{text-align:end;white-space:nowrap}.people tr>:last-child{text-align:start;white-space:normal}.people td>small{display:inline}
.abilities td.plot{position:relative;padding:0;background:linear-gradient(var(--edge),var(--edge)) 50%/1px 100% no-repeat}
.plot>i{position:absolute;top:50%;translate:0 -50%;border-top:3px solid var(--accent);border-radius:2px}
.plot>b{position:absolute;top:50%;translate:-50% -50%;border:4.5px solid var(--accent);border-radius:50%;outline:1.5px solid var(--paper)}
.figures{white-space:pre-wrap;font-variant-numeric:tabular-nums}
.histogram rect{fill:var(--accent)}.histogram text{font-size:.75rem;fill:var(--soft)}
@media (forced-colors:active){.histogram rect{fill:CanvasText}.plot>i,.plot>b{border-color:CanvasText}}
@media print{.abilities{font-size:9pt}.abilities th,.abilities td{padding-block:.15rem}.abilities tr{break-inside:avoid}}
`;
