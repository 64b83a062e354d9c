/** The values of a mapping's fields → report. */
import { type AnyReport, editionOf, type Problem, paragraph, type Report, type Result } from "@nianbao/core";
import { fail, problem } from "../shared/problems.js";
import type { RawValues } from "./formats.js";
import { isEdition } from "./parse.js";
import type { Field, Mapping } from "./schema.js";

export type MappedReport = Result<{ readonly report: Report }>;
type Value = string | number | null;

/** Only plain numbers become figures; anything else stays text and is said. */
const plainNumber = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,6})?$/;

interface Parts {
  readonly tables: Record<string, Record<string, Record<string, number | null>>>;
  readonly texts: Record<string, string>;
  readonly metadata: Map<string, string>;
  readonly sections: Map<string, string>;
  readonly problems: Problem[];
}

function putCell(parts: Parts, address: string, value: Value): void {
  const [table = "", row = "", column = ""] = address.split("/");
  const text = value === null ? "" : String(value).trim();
  const figure = plainNumber.test(text) ? Number(text) : null;
  parts.tables[table] ??= {};
  parts.tables[table][row] ??= {};
  parts.tables[table][row][column] = figure;
  if (figure !== null || text === "") return;
  parts.texts[address] = text;
  parts.problems.push({
    ...problem(
      "cell-text",
      "warning",
      `字段值“${text}”不是单纯的数字，按文字保留。`,
      `"${text}" is not a plain number; kept as text`,
    ),
    cells: [address],
  });
}

function put(parts: Parts, { code, from }: Field, value: Value): void {
  if ("cell" in from) putCell(parts, from.cell, value);
  else if ("metadata" in from && value !== null) parts.metadata.set(from.metadata, String(value));
  else if ("section" in from) parts.sections.set(from.section, value === null ? "" : String(value));
  else if ("constant" in from && String(value ?? "") !== String(from.constant)) {
    parts.problems.push(
      problem(
        "data-differs",
        "warning",
        `字段 ${code} 应为“${from.constant}”，实为“${value ?? ""}”。`,
        `field ${code} should be "${from.constant}", is "${value ?? ""}"`,
      ),
    );
  }
}

function group(metadata: ReadonlyMap<string, string>, name: string): Record<string, string> {
  const prefix = `${name}.`;
  return Object.fromEntries(
    [...metadata].filter(([key]) => key.startsWith(prefix)).map(([key, v]) => [key.slice(prefix.length), v]),
  );
}

function yearOf(parts: Parts): number | null {
  const text = parts.metadata.get("year");
  if (text === undefined) return null;
  if (/^[0-9]{4}$/.test(text.trim())) return Number(text);
  parts.problems.push(
    problem("cell-text", "warning", `年度“${text}”不是四位数字，未采用。`, `"${text}" is not a year; left out`),
  );
  return null;
}

/** A report with the official sections, holding what the fields told. */
export function buildReport(mapping: Mapping, values: RawValues): MappedReport {
  const { edition } = mapping;
  if (!isEdition(edition))
    return fail(problem("unknown-edition", "error", `没有版式“${edition}”。`, `there is no edition "${edition}"`));
  const parts: Parts = { tables: {}, texts: {}, metadata: new Map(), sections: new Map(), problems: [] };
  const known = new Set(mapping.fields.map((field) => field.code));
  for (const field of mapping.fields) {
    const value = values.get(field.code);
    if (value !== undefined) put(parts, field, value);
  }
  for (const code of values.keys()) {
    if (!known.has(code))
      parts.problems.push(
        problem(
          "label-unknown",
          "warning",
          `字段“${code}”不在映射中，未读取。`,
          `field "${code}" is not in the mapping; not read`,
        ),
      );
  }
  if (Object.keys(parts.tables).length === 0) {
    return fail(
      problem("no-report", "error", "没有读到映射中的任何单元格。", "none of the mapping's cells was found"),
      ...parts.problems,
    );
  }
  const organ = group(parts.metadata, "organ");
  const period = group(parts.metadata, "period");
  const publication = group(parts.metadata, "publication");
  const report: AnyReport = {
    edition,
    year: yearOf(parts),
    organ: { ...organ, name: organ.name ?? null },
    title: parts.metadata.get("title") ?? "",
    ...(period.from !== undefined && period.to !== undefined ? { period: { from: period.from, to: period.to } } : {}),
    ...(Object.keys(publication).length > 0 ? { publication } : {}),
    lead: [],
    sections: editionOf(edition).sections.map((section) => ({
      id: section.id,
      blocks: [
        ...(parts.sections.get(section.id) ?? "")
          .split("\n")
          .filter((line) => line !== "")
          .map(paragraph),
        ...(section.table !== undefined && parts.tables[section.table]
          ? [{ type: "statutoryTable" as const, table: section.table }]
          : []),
      ],
    })),
    tables: parts.tables,
    ...(Object.keys(parts.texts).length > 0 ? { cellTexts: parts.texts } : {}),
  };
  return { ok: true, report: report as unknown as Report, problems: parts.problems };
}
