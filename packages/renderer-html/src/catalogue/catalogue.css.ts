/** Of several orders the chosen one is shown; rows of other years than the chosen one are hidden. */
export function catalogueStyle(orders: readonly string[], years: readonly number[]): string {
  const hidden = orders.map(
    (id) => `.nb-catalogue:has(#nb-order-${id}:checked) .nb-order:not(.nb-order-${id}){display:none}`,
  );
  const other = years.map(
    (year) => `.nb-catalogue:has(#nb-year-${year}:checked) tbody tr:not([data-year="${year}"]){display:none}`,
  );
  return `
.nb-catalogue{max-width:var(--nb-w);margin-inline:auto}
.nb-choice{display:flex;flex-wrap:wrap;gap:.2em 1.2em;margin:0 0 .6em;padding:0;border:0;font-family:var(--nb-font-heading);font-size:.89em}
.nb-choice legend{float:left;margin-inline-end:.4em;padding:0;color:var(--nb-muted)}
.nb-choice label{display:inline-flex;align-items:center;gap:.3em;min-height:1.8em;cursor:pointer}
.nb-choice input{width:1.1em;height:1.1em;margin:0;accent-color:var(--nb-link)}
.nb-index{table-layout:auto}
.nb-index td{white-space:nowrap}
.nb-index th[scope=col]{word-break:keep-all}
.nb-index th[scope=row]{text-align:left;background:var(--nb-ground)}
${hidden.join("\n")}
${other.join("\n")}
@media print{.nb-choice{display:none}}
@media (max-width:40em){.nb-index{width:max-content;min-width:100%}.nb-index th[scope=row]{max-width:11em}}`;
}
