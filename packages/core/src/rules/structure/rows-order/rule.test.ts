import { it } from "vitest";
import { editionOf } from "../../../editions/index.js";
import { cellsOf } from "../../../layout/cells.js";
import type { Provenance } from "../../../model/provenance.js";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

/** The rows of table 3 one below the other, two of them having changed places. */
function rowsOf(edition: "2019" | "2021", a = "", b = ""): Provenance {
  const cells = cellsOf(editionOf(edition)).filter(({ table }) => table === "applications");
  const rows = [...new Set(cells.map(({ row }) => row.id))];
  const at = (id: string) => rows.indexOf(id === a ? b : id === b ? a : id) + 1;
  return Object.fromEntries(
    cells.map(({ address, row }) => [address, { status: "exact", raw: "0", place: { table: 1, row: at(row.id) } }]),
  ) as Provenance;
}

ruleCases(it, rule, {
  valid: [
    {},
    { options: { provenance: rowsOf("2021") } },
    { edition: "2019", options: { provenance: rowsOf("2019") } },
  ],
  invalid: (["2019", "2021"] as const).map((edition) => ({
    edition,
    options: { provenance: rowsOf(edition, "notHeld", "requiresCreation") },
    findings: [{ severity: "warning" as const, message: /需要另行制作.*本机关不掌握/ }],
  })),
});
