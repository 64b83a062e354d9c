/** Findings: a frame and a number at the place (never colour alone), the list beside the text where there is room. */
export const annotated = `
.nb-flag{outline:2px dashed var(--nb-accent);outline-offset:-3px}
.nb-table td.nb-flag-error{outline-style:solid}
.nb-table td.nb-flag-info{outline:1px dotted var(--nb-muted);outline-offset:-3px}
.nb mark{background:none;color:inherit;text-decoration:underline wavy var(--nb-accent) 1px;text-underline-offset:.25em}
.nb sup{line-height:0;font-size:.7em}
.nb-ref{display:inline-block;min-width:24px;min-height:24px;margin-inline-start:.15em;padding:0 .25em;line-height:24px;text-align:center;text-indent:0;font-family:var(--nb-font-heading);font-size:13px;border:1px solid currentColor;border-radius:2px;background:var(--nb-ground);text-decoration:none}
.nb-notes{max-width:var(--nb-m);margin:3em auto 0;padding-block-start:1em;border-block-start:2px solid var(--nb-strong-rule);font-family:var(--nb-font-heading);font-size:.84em;line-height:1.6}
.nb .nb-notes-title{margin:0 0 .8em;font-size:1.1em}
.nb-notes ol{margin:0;padding-inline-start:2em}
.nb-note-item{margin-block-end:1em;padding-inline-start:.6em;border-inline-start:3px solid var(--nb-rule)}
.nb-note-item:target{border-inline-start-color:var(--nb-link);background:var(--nb-head-ground)}
.nb-note-error{border-inline-start-color:var(--nb-accent)}
.nb-note-warning{border-inline-start-style:double}
.nb-note-cells{margin:0;padding-inline-start:1.2em}
.nb .nb-note-rule{color:var(--nb-muted);font-size:.92em}
.nb-note-links a,.nb-note-rule a{display:inline-block;min-height:24px}
@media screen and (min-width:84em){
.nb[data-annotated]{display:grid;grid-template-columns:minmax(0,1fr) 21em;column-gap:2.5em;max-width:84em;margin-inline:auto}
.nb[data-annotated]>.nb-meta{width:100%}
.nb[data-annotated]>:is(article,.nb-meta){grid-column:1}
.nb[data-annotated]>.nb-notes{grid-column:2;grid-row:1/span 2}
.nb[data-annotated]>.nb-notes{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);margin:0;overflow-y:auto}
}`;
