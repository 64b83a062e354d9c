import { parseMapping, writeMapped } from "@nianbao/adapters/mappings";
import type { Report } from "@nianbao/core";

/** Written by whoever holds the specification of the filing system: which of its fields is which cell. */
const mapping = {
  nianbao: "mapping/1",
  id: "yunling-filing",
  title: "云岭市填报系统（虚构）",
  edition: "2021",
  format: { type: "csv", layout: "long" },
  fields: [
    { code: "XS", title: "本年新收", from: { cell: "applications/received/total" } },
    { code: "JZ", title: "结转下年度", from: { cell: "applications/carriedForward/total" } },
  ],
};

/** The file that the other system imports, and what of the report it does not hold. */
export function writeFiling(report: Report) {
  const parsed = parseMapping(JSON.stringify(mapping));
  return parsed.ok ? writeMapped(parsed.mapping, report) : parsed;
}
