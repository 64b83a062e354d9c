/** Reports of the units below, and what they add up to. */
import type { RuleContext } from "../../check/rule.js";
import { shift, sum } from "../../decimal.js";
import { unitAt, valueAt } from "../../layout/values.js";
import type { AnyReport } from "../../model/report.js";

export const nameOf = (child: AnyReport, i: number): string => child.organ.name ?? child.title ?? `#${i + 1}`;

/** Only a report that covers an area adds its units up; only units of the same year and form can be added. */
export const addable = ({ report, children = [], scope }: RuleContext): readonly AnyReport[] =>
  scope === "organ" ? [] : children.filter((c) => c.edition === report.edition && c.year === report.year);

const power: { readonly [unit: string]: number } = { 元: 0, 万元: 4, 亿元: 8 };

/** A unit's figure in the unit of the upper report; `undefined` where the units cannot be converted. */
export function converted(report: AnyReport, child: AnyReport, address: string): number | undefined {
  const value = valueAt(child, address);
  if (value === undefined) return undefined;
  const [from, to] = [unitAt(child, address) ?? "", unitAt(report, address) ?? ""];
  if (value === null || value === 0) return 0;
  if (from === to) return value;
  const [a, b] = [power[from], power[to]];
  return a === undefined || b === undefined ? undefined : shift(value, a - b);
}

/** Sum over the units; `undefined` where one of them has no such cell or another unit. */
export function total(report: AnyReport, children: readonly AnyReport[], address: string): number | undefined {
  const values = children.map((child) => converted(report, child, address));
  return values.includes(undefined) ? undefined : sum(values as number[]);
}

/** Whether the units given are all of it: the list says so, or the organ's own report is among them. */
export const coversAll = ({ report, roster }: RuleContext, children: readonly AnyReport[]): boolean => {
  const names = new Set(children.map(({ organ }) => organ.name));
  if (report.organ.name !== null && names.has(report.organ.name)) return true;
  const codes = new Set(children.map(({ organ }) => organ.code));
  const given = (unit: { name: string; code?: string }) =>
    names.has(unit.name) || (unit.code !== undefined && codes.has(unit.code));
  return roster !== undefined && roster.length > 0 && roster.every(given);
};
