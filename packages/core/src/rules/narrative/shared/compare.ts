/** Compares what the prose claims with the cells; the one place where a claim meets the tables. */
import type { Evidence, Severity } from "../../../check/finding.js";
import type { RuleContext } from "../../../check/rule.js";
import type { Claim, CountClaim, Figure, Reading } from "../../../claims/claim.js";
import { halfStep } from "../../../claims/rounding.js";
import { sum } from "../../../decimal.js";
import { editionOf } from "../../../editions/index.js";
import { cellOf } from "../../../layout/cells.js";
import { equationsOf } from "../../../layout/equations.js";
import { unitAt, valueAt } from "../../../layout/values.js";
import type { AnyReport } from "../../../model/report.js";

const yuan: { readonly [unit: string]: number } = { 元: 1, 千元: 1000, 万元: 10_000, 亿元: 100_000_000 };

/** What the row's other cells add up to, by the edition's own relation, where its total was left blank. */
function withoutTotal(report: AnyReport, address: string): number | undefined {
  const relation = equationsOf(editionOf(report.edition)).find(
    ({ identity, left }) =>
      identity.relation === "equal" && identity.terms === "columns" && left.length === 1 && left[0] === address,
  );
  const values = (relation?.right ?? []).map((cell) => valueAt(report, cell)).filter((v) => typeof v === "number");
  return values.length === 0 ? undefined : sum(values);
}

/** Sum of the cells of a reading; `undefined` where one of them is not there. A blank total is that of its row, any other blank 0. */
export function sumOf(report: AnyReport, reading: Reading): number | undefined {
  let total = 0;
  for (const cell of reading.cells) {
    const value = valueAt(report, cell);
    if (value === undefined) return undefined;
    // A cell that holds a text and no figure cannot be compared.
    if (value === null && (report.cellTexts?.[cell] ?? "").trim() !== "") return undefined;
    total += value ?? withoutTotal(report, cell) ?? 0;
  }
  return total;
}

/** Whether a value of the cells is the figure, each unit minded; `unsure`: the cell has no unit and none that is usual fits. */
function fits(report: AnyReport, value: number, figure: Figure, reading: Reading): boolean | "unsure" {
  const from = figure.unit === null ? undefined : yuan[figure.unit];
  // Money only: counts are counts whatever their measure word.
  if (from === undefined) return within(value, figure.min, figure.max);
  const unit = unitAt(report, reading.cells[0] ?? "");
  const units = unit === null ? [1, 10_000] : [yuan[unit]];
  const slack = figure.text.includes(".") ? halfStep(figure) : 0;
  const found = units.some(
    (to) => to !== undefined && within(value, ((figure.min - slack) * from) / to, ((figure.max + slack) * from) / to),
  );
  return found || (unit === null || units[0] === undefined ? "unsure" : false);
}

const tolerance = 1e-6;
export const within = (value: number, min: number, max: number): boolean =>
  value >= min - tolerance && value <= max + tolerance;

export type Agreement = "agrees" | "weakly" | "contradicts" | "unknown";

/** Whether any reading of the claim fits the tables; `atMost`: the figure is a part and must not be more than the cells. */
export function agreement(
  report: AnyReport,
  { quantity: figure, readings, atMost }: Pick<CountClaim, "quantity" | "readings" | "atMost">,
): Agreement {
  let unknown = readings.length === 0;
  let weakly = false;
  for (const reading of readings) {
    const value = sumOf(report, reading);
    const whole = atMost ? { ...figure, max: Number.POSITIVE_INFINITY } : figure;
    const fit = value !== undefined && fits(report, value, whole, reading);
    if (value === undefined) unknown = true;
    else if (fit === true && !reading.weak) return "agrees";
    else if (fit !== false) weakly = true;
  }
  return weakly ? "weakly" : unknown ? "unknown" : "contradicts";
}

/** 本年新收政府信息公开申请数量·总计, the labels of the first cells of a reading. */
export function labelOf(context: RuleContext, reading: Reading | undefined): string {
  const cells = reading?.cells ?? [];
  const names = cells.slice(0, 2).map((address) => {
    const cell = cellOf(context.edition, address);
    return cell ? `${cell.row.label}·${cell.column.label}` : address;
  });
  return names.join("＋") + (cells.length > 2 ? "等" : "");
}

export const evidenceOf = ({ span }: Claim): Evidence => ({
  kind: "prose",
  quote: span.quote,
  section: span.section,
  paragraph: span.paragraph,
  start: span.start,
  end: span.end,
  sentence: span.sentence,
});

/** How loudly a contradiction is told, by how sure the reader is. */
export function loudness(
  certainty: Claim["certainty"],
  severity: Severity,
): { severity: Severity; verdict?: "review" } {
  if (certainty === "unsure") return { severity: "info", verdict: "review" };
  if (certainty === "likely") return { severity: severity === "error" ? "warning" : severity };
  return { severity };
}
