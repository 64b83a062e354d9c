/** The report that a file carries as data beside its text: taken whole when the printed figures agree with it. */
import { type EditionId, editionOf, isEditionId } from "../editions/index.js";
import { cellAt, cellsOf } from "../layout/cells.js";
import { valueAt } from "../layout/values.js";
import type { AnyReport, Report } from "../model/report.js";
import type { Assembled } from "./assemble.js";
import { problems as say } from "./problems.js";
import type { RecogniseOptions, RecogniseResult } from "./recognise.js";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === "string";
const isValue = (value: unknown): boolean => value === null || (typeof value === "number" && Number.isFinite(value));
const each = (value: unknown, fits: (item: unknown) => boolean): boolean =>
  value === undefined || (isObject(value) && Object.values(value).every(fits));
const isBlock = (value: unknown): boolean => isObject(value) && isString(value.type);
const isSection = (value: unknown): boolean =>
  isObject(value) &&
  (value.id === null || isString(value.id)) &&
  (value.title === undefined || isString(value.title)) &&
  Array.isArray(value.blocks) &&
  value.blocks.every(isBlock);
const isExtra = (value: unknown): boolean =>
  isObject(value) &&
  isString(value.table) &&
  isString(value.label) &&
  each(value.cells, isValue) &&
  isObject(value.cells) &&
  each(value.texts, isString) &&
  each(value.units, isString);

/** The shape that everything else relies on; no stranger address gets in. */
export function isReportData(data: unknown): data is Report {
  if (!isObject(data) || !isEditionId(String(data.edition))) return false;
  const edition = editionOf(data.edition as EditionId);
  const table = (name: string, rows: unknown): boolean =>
    isObject(rows) &&
    Object.entries(rows).every(
      ([row, cells]) =>
        isObject(cells) &&
        Object.entries(cells).every(
          ([column, value]) => isValue(value) && cellAt(edition, name, row, column) !== undefined,
        ),
    );
  return (
    (data.year === null || Number.isInteger(data.year)) &&
    isString(data.title) &&
    isObject(data.organ) &&
    (data.organ.name === null || isString(data.organ.name)) &&
    Array.isArray(data.lead) &&
    data.lead.every(isBlock) &&
    Array.isArray(data.sections) &&
    data.sections.every(isSection) &&
    isObject(data.tables) &&
    Object.entries(data.tables).every(([name, rows]) => table(name, rows)) &&
    each(data.cellTexts, isString) &&
    each(data.cellUnits, isString) &&
    each(data.foreign, isValue) &&
    (data.extra === undefined || (Array.isArray(data.extra) && data.extra.every(isExtra)))
  );
}

/** Addresses at which the two reports print different figures. */
function differing(printed: Report, data: Report, { provenance }: Assembled): string[] {
  const same = printed.edition === data.edition;
  const out = new Set<string>();
  const compare = (address: string): void => {
    if (!same || valueAt(printed, address) !== valueAt(data, address)) out.add(address);
  };
  for (const address in provenance) if (!address.startsWith("extra:")) compare(address);
  for (const { address } of cellsOf(editionOf(data.edition))) if (!provenance[address]) compare(address);
  for (const address of Object.keys(data.foreign ?? {})) compare(address);
  return [...out];
}

const extraKey = (report: Report): string =>
  JSON.stringify(
    (report as unknown as AnyReport).extra?.map((row) => [row.table, row.label, Object.entries(row.cells).sort()]) ??
      [],
  );

export function withData(
  data: unknown,
  printed: Report,
  tables: Assembled,
  options: RecogniseOptions,
): RecogniseResult {
  const { provenance, problems } = tables;
  const plain = { ok: true as const, report: printed, provenance, problems };
  if (data === undefined || data === null) return plain;
  if (!isReportData(data)) return { ...plain, problems: [...problems, say.dataInvalid()] };
  if (options.edition !== undefined && options.edition !== data.edition) return plain;
  const cells = differing(printed, data, tables);
  if (cells.length > 0) return { ...plain, problems: [...problems, say.dataDiffers(cells)] };
  return extraKey(printed) === extraKey(data) ? { ...plain, report: data } : plain;
}
