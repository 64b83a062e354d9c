/** On paper: A4, heads on every page, no row and no heading torn from what belongs to it. */
export const print = `
@page{size:A4;margin:25mm 22mm 22mm}
@media print{
.nb{--nb-size:12pt;--nb-size-large:16pt;--nb-leading:1.75;--nb-measure:none;--nb-wide:none;--nb-text:#000;--nb-rule:#555;--nb-strong-rule:#000;--nb-head-ground:transparent;--nb-ground:transparent;--nb-link:inherit;orphans:2;widows:2}
.nb-page main{padding:0}
.nb-skip,.nb-contents{display:none}
.nb a{color:inherit;text-decoration:none}
.nb :is(h1,h2,h3,h4,h5,h6),.nb .nb-caption{break-after:avoid}
.nb .nb-h1{margin-block-start:.5em}
.nb-fit,.nb-scroll{padding-inline-end:1px;overflow:visible}
.nb-table{border:0;border-collapse:collapse;font-size:9pt;line-height:1.3}
.nb-table th,.nb-table td{border-width:1px}
.nb-many th,.nb-many td{padding-block:.28em}
.nb-side3{--nb-w0:3.7em;--nb-w1:4.8em;--nb-w2:14.5em}
.nb-lines tr:has(th[scope=rowgroup]){break-after:avoid}
.nb-table.nb-side3,.nb-table tr,.nb-table.nb-side1:not(.nb-lines),.nb-figure-box,.nb-note-item{break-inside:avoid}
.nb-signature,.nb-date{break-before:avoid}
.nb-notes{break-before:page}
}`;
