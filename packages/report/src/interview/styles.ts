/** What an interview guide needs beside the report's styles: room to write, one question never torn in two. */
export const interviewStyles = `
.layout{display:block}.layout main{max-width:52rem}
.blank{border-bottom:1px solid currentColor;height:1.4em}
.rules{display:grid;gap:.5rem;padding-inline-start:1.25rem}
.questions{list-style:none;padding:0;display:grid;gap:2.5rem;counter-reset:question}
.question{display:grid;gap:.6rem;break-inside:avoid;border-top:1px solid var(--edge);padding-top:1rem}
.question h3::before{counter-increment:question;content:counter(question) ". "}
.probes{padding-inline-start:1.25rem}
.anchors{display:grid;gap:.35rem;font-size:.9375rem}
.anchors>div{display:grid;grid-template-columns:1.5rem minmax(0,1fr);gap:.5rem}
.anchors dt{font-weight:600}
.rating span{display:inline-block;border:1px solid var(--edge);border-radius:.3rem;padding:.05rem .55rem;margin-inline-end:.35rem}
.notes{height:6.5rem;border:1px dashed var(--edge);border-radius:.4rem}
@media print{.question{padding-top:.6rem}.notes{height:5.5rem}}
`;
