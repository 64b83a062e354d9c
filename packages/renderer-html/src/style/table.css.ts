/** Tables: thin rules, figures centred as the official form has them, heads that stay in view on a narrow screen. */
export const tables = `
.nb-fit,.nb-scroll{margin-block:.8em 1.6em}
.nb-scroll{overflow-x:auto}
.nb-table{width:100%;border-collapse:separate;border-spacing:0;border:solid var(--nb-rule);border-width:1px 0 0 1px;font-size:.89em;line-height:1.45;table-layout:fixed;font-variant-numeric:tabular-nums lining-nums}
.nb-table caption{padding-block-end:.5em;font-family:var(--nb-font-heading);font-size:1.05em;text-align:center}
.nb-table .nb-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.nb-table th,.nb-table td{padding:.42em .5em;border:solid var(--nb-rule);border-width:0 1px 1px 0;vertical-align:middle;font-weight:400;text-align:center;overflow-wrap:anywhere}
.nb-table td{text-align:left}
.nb-table td[data-cell],.nb-table td.nb-figure{text-align:center}
.nb-table th{background:var(--nb-head-ground)}
.nb-table th[scope^=col]{font-family:var(--nb-font-heading);font-size:.94em;text-wrap:balance;word-break:keep-all}
.nb-table th[class^=nb-r]{background:var(--nb-ground)}
.nb-table th.nb-label{text-align:left;text-wrap:pretty}
.nb-side3 [class^=nb-r]:not(.nb-label),.nb-side1:not(.nb-lines) .nb-label{word-break:keep-all}
.nb-side1 th.nb-label{text-align:center}
.nb-cg{width:var(--nb-w0)}
.nb-cs{width:var(--nb-w1)}
.nb-cl{width:var(--nb-w2)}
.nb-side1{--nb-w2:34%}
.nb-lines th.nb-label{text-align:left}
.nb-lines th.nb-label[scope=rowgroup]{font-family:var(--nb-font-heading)}
.nb-lines{--nb-w2:60%}
.nb-lines td{text-align:center}
.nb-side2{--nb-w0:9em}
.nb-side3{--nb-w0:4.2em;--nb-w1:5.4em;--nb-w2:16.5em}
.nb-side3 thead tr:first-child th:first-child{font-family:var(--nb-font-body);font-size:.9em}
.nb-many th,.nb-many td{padding-inline:.3em}
@media screen and (max-width:62em){
.nb-many{width:max-content;min-width:100%}
.nb-many .nb-c{width:3.5em}
.nb-side0[data-table] .nb-c{width:2.9em}
.nb-many.nb-side3{--nb-w2:11em}
}
@media screen and (max-width:40em){
.nb-many.nb-side3{--nb-w0:3.6em;--nb-w1:4.8em;--nb-w2:7.4em;font-size:.8em}
.nb-many.nb-side3 [class^=nb-r],.nb-many.nb-side3 thead tr:first-child th:first-child{position:sticky;left:1px;z-index:1;box-shadow:-1px 0 var(--nb-rule)}
.nb-many.nb-side3 .nb-r1{left:calc(1px + var(--nb-w0))}
.nb-many.nb-side3 .nb-r2{left:calc(1px + var(--nb-w0) + var(--nb-w1))}
.nb-many.nb-side3 th{padding-inline:.2em}
.nb-large .nb-many.nb-side3{font-size:.72em}
.nb-side1{--nb-w2:30%}
}`;
