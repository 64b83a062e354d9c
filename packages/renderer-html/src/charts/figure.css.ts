/** Charts: ink on paper, no colour that means anything by itself. */
export const figures = `
.nb-figure-box{margin:1.2em auto 1.8em;padding:0}
.nb-figure-box figcaption{margin-block-end:.5em;text-align:center;font-family:var(--nb-font-heading);font-size:.89em}
.nb-figure-box svg{display:block;width:100%;height:auto;font-family:var(--nb-font-heading)}
.nb-figure-box details{margin-block-start:.4em;font-size:.84em}
.nb-figure-box summary{cursor:pointer;color:var(--nb-link);min-height:24px}
@media print{.nb-figure-box details:not([open]){display:none}}`;
