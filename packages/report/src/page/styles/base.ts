/** What text in the accent stands on: page and panel. */
export const grounds = { light: ["#fdfcf9", "#f5f2eb"], dark: ["#14181a", "#1c2225"] } as const;

// In print, Chromium makes a PDF's outline of the lines of headings as they are painted: without preserved spaces
// the words at a line's end run together, and a heading at the top of a sheet whose letters stand out of its box is
// read twice.

// Texts come in languages of either direction: each element isolates its own, in the direction of its first letter.

/** Colors, type, landmarks. Contrast of text is at least 4.5 to 1, of signs 3 to 1, in light and dark. */
export const base = `
:root{color-scheme:light dark;
--paper:#fdfcf9;--panel:#f5f2eb;--ink:#1c2326;--soft:#576064;--rule:#e2ddd2;--edge:#8b8f8d;
--accent:#0d5a6b;--accent-soft:#bfdbe0;--target:#8f5f06;--target-soft:#f4e6c9;--low:#a03c28;--focus:#0b57d0;
--sans:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4",Charter,"Liberation Serif",Georgia,serif;
--mono:ui-monospace,"SF Mono",Consolas,"Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{
--paper:#14181a;--panel:#1c2225;--ink:#e9e6df;--soft:#a8b0b3;--rule:#31393d;--edge:#7e888c;
--accent:#7fc8d6;--accent-soft:#24505a;--target:#e2b562;--target-soft:#37301f;--low:#f09c86;--focus:#9ec1ff}}
*,*::before,*::after{box-sizing:border-box;unicode-bidi:plaintext}
html{scroll-behavior:auto;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure{margin:0}
h1,h2{font-family:var(--serif);font-weight:500;line-height:1.15;text-wrap:balance}
h1{font-size:clamp(1.75rem,1.2rem + 2.2vw,2.5rem);letter-spacing:-.015em}
h2{font-size:clamp(1.5rem,1.2rem + 1vw,2rem);letter-spacing:-.01em}
h3{font-size:1.0625rem;font-weight:600;line-height:1.35}
h4{font-size:1rem;font-weight:600;line-height:1.35;display:inline}
a{color:inherit;text-decoration-color:var(--edge);text-underline-offset:.18em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.line>strong::after{content:":"}.told{font-style:italic}
q{quotes:"\\201c" "\\201d" "\\2018" "\\2019"}
code{font:.8125rem/1.5 var(--mono)}
.soft,small{color:var(--soft)}.small,small{font-size:.875rem}.break{overflow-wrap:anywhere}.nowrap{white-space:nowrap}
.hidden,.cells a>span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-100rem}.skip:focus{left:1rem;top:1rem;z-index:2;background:var(--paper);padding:.5rem 1rem}
.by::before,.decision>div>small>span::before,.evidence>p>small::before{content:" · ";content:" · "/""}
.label{font-size:.8125rem;font-weight:600;color:var(--soft)}
ul.plain{list-style:none;padding:0;display:grid;gap:.4rem}
.masthead,.layout,.colophon{max-width:76rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,3rem)}
.masthead{padding-block:clamp(1.25rem,3vw,2.25rem) 1rem}
.logo{display:block;max-height:3rem;max-width:14rem;margin-bottom:1rem}
.eyebrow{color:var(--accent);font-size:.875rem;font-weight:600;margin-bottom:.3rem}
.status{margin-top:.4rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,9.5rem),1fr));gap:.5rem 1.5rem;margin-top:.75rem;padding-top:.6rem;border-top:2px solid var(--ink);font-size:.875rem}
dt{font-size:.8125rem;font-weight:600;color:var(--soft)}
.layout{display:grid;grid-template-columns:minmax(0,1fr);gap:2rem}
.contents ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.25rem;font-size:.875rem}
.contents a{display:inline-block;padding-block:.3rem;color:var(--soft);text-decoration:none}
.contents a:hover{color:var(--ink);text-decoration:underline}
main{display:grid;gap:clamp(2.75rem,6vw,4.25rem);min-width:0}
main>*{min-width:0}
section>h2{margin-bottom:.75rem}
section>p{max-width:42rem;margin-bottom:.75rem}
@media screen and (min-width:68rem){.layout:has(.contents){grid-template-columns:9.5rem minmax(0,1fr);gap:3rem}
.contents{position:sticky;top:2rem;align-self:start}.contents ul{display:block;border-top:1px solid var(--rule);padding-top:.5rem}}
aside.notices{background:var(--panel);border-inline-start:4px solid var(--target);padding:1.25rem clamp(1rem,3vw,2rem);border-radius:0 4px 4px 0}
.notices h2{font-size:1.25rem;margin-bottom:.6rem}
.notices ul{padding-inline-start:1.1rem;display:grid;gap:.5rem;max-width:48rem;font-size:.9375rem}
details.notices ul{padding-block:.4rem .8rem}
.caveats{list-style:none;padding:0;margin-bottom:1.25rem;display:grid;gap:.2rem;font-size:.8125rem;color:var(--soft)}
.caveats li{padding-inline-start:1.1rem;position:relative}
.caveats li::before{content:"";position:absolute;inset-inline-start:0;top:.42em;width:.5rem;height:.5rem;border:1.5px solid var(--target);transform:rotate(45deg) scale(.8)}
.tag{display:inline-block;font-size:.75rem;line-height:1.35;padding:0 .4em;border:1px solid var(--rule);border-radius:3px;color:var(--soft);white-space:nowrap;font-weight:400}
.tag-simulated{border:1px dashed var(--target);color:var(--target)}
.how h2{display:inline;font:inherit;letter-spacing:0}
.prose{max-width:44rem;display:grid;gap:.75rem;padding-top:.75rem}
.prose ul{padding-inline-start:1.1rem;display:grid;gap:.5rem}
summary{cursor:pointer}
.colophon{padding-block:3rem;margin-top:4rem;border-top:1px solid var(--rule)}
@media print{h1,h2,h3,h4{white-space:pre-wrap}h2{padding-top:.3em}}
`;
