/** Report → the values of a mapping's fields. */
import { type AnyReport, anyReport, blockText, type Report, textAt, valueAt } from "@nianbao/core";
import type { Field, FieldValue, Mapping, MetadataName } from "./schema.js";

/** `undefined`: the report does not tell. */
export function metadataAt(report: AnyReport, name: MetadataName): string | number | undefined {
  if (name === "title") return report.title === "" ? undefined : report.title;
  if (name === "year") return report.year ?? undefined;
  const [group = "", key = ""] = name.split(".");
  const part = (report as unknown as Record<string, Record<string, string | null> | undefined>)[group];
  return part?.[key] ?? undefined;
}

export function sectionText(report: AnyReport, id: string): string | undefined {
  const section = report.sections.find((s) => s.id === id);
  if (!section) return undefined;
  return section.blocks.flatMap((block) => (block.type === "statutoryTable" ? [] : [blockText(block)])).join("\n");
}

function cellAt(mapping: Mapping, report: AnyReport, address: string): FieldValue["value"] | undefined {
  const value = valueAt(report, address);
  if (value === undefined) return undefined;
  if (mapping.cells === "text" && report.cellTexts?.[address] !== undefined) return textAt(report, address);
  if (value !== null) return value;
  return mapping.blank === "empty" ? null : mapping.blank === "zero" ? 0 : undefined;
}

function fieldValue(mapping: Mapping, report: AnyReport, { from }: Field): FieldValue["value"] | undefined {
  if ("constant" in from) return from.constant;
  if ("metadata" in from) return metadataAt(report, from.metadata);
  if ("section" in from) return sectionText(report, from.section);
  return cellAt(mapping, report, from.cell);
}

/** Fields in the mapping's order; those the report has nothing for are not there. */
export function valuesOf(mapping: Mapping, report: Report): FieldValue[] {
  const any = anyReport(report);
  return mapping.fields.flatMap((field) => {
    const value = fieldValue(mapping, any, field);
    return value === undefined ? [] : [{ code: field.code, title: field.title ?? "", value }];
  });
}
