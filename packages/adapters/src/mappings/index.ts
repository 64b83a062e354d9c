/**
 * Mappings: no province publishes the import format of its filing system, and none is invented here. Whoever holds the
 * specification writes down, as JSON, which of its fields is which cell; this reads and writes files by it.
 */
import type { Loss, Report, Result } from "@nianbao/core";
import { fail, problem } from "../shared/problems.js";
import { buildReport, type MappedReport } from "./build.js";
import { decodeFields, encodeFields } from "./formats.js";
import { lost } from "./lost.js";
import type { Mapping } from "./schema.js";
import { valuesOf } from "./values.js";

export type { MappedReport } from "./build.js";
export { lost } from "./lost.js";
export { type ParsedMapping, parseMapping } from "./parse.js";
export {
  type Field,
  type Format,
  type Mapping,
  type MappingInput,
  type MetadataName,
  mappingSchema,
} from "./schema.js";

export type Written = Result<{ readonly bytes: Uint8Array; readonly lost: readonly Loss[] }>;

/** Report → the bytes of the other system's file, and what of the report they do not hold. */
export function writeMapped(mapping: Mapping, report: Report): Written {
  if (mapping.edition !== report.edition) {
    return fail(
      problem(
        "unknown-edition",
        "error",
        `映射“${mapping.id}”用于版式 ${mapping.edition}，报告的版式是 ${report.edition}。`,
        `mapping "${mapping.id}" is for edition ${mapping.edition}, the report is of edition ${report.edition}`,
      ),
    );
  }
  return {
    ok: true,
    bytes: encodeFields(mapping.format, valuesOf(mapping, report)),
    lost: lost(mapping, report),
    problems: [],
  };
}

/** The other system's file → report. Fields the mapping does not know are reported. */
export function readMapped(mapping: Mapping, bytes: Uint8Array): MappedReport {
  const decoded = decodeFields(mapping.format, bytes);
  return decoded.ok ? buildReport(mapping, decoded.values) : decoded;
}
