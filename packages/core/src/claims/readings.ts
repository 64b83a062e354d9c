/** From what the words say to the cells that may hold the figure. */
import type { EditionDef, RowNode } from "../editions/define.js";
import { cellAt } from "../layout/cells.js";
import type { Reading } from "./claim.js";
import { labels } from "./edition-words.js";

export interface Cells {
  /** Readings of what happens to applications, in a column or in all of several. */
  role(role: string, columns: readonly string[]): readonly Reading[];
  rows(rows: readonly string[], columns: readonly string[]): readonly Reading[];
  disputes(heads: readonly string[], outcomes: readonly string[]): readonly Reading[];
  proactive(row: string, columns: readonly string[]): readonly Reading[];
  /** Kinds of applicants that are not among the given. */
  columnsBut(columns: readonly string[]): string[];
  /** Results beside a row: the other groups of a group, the other items of an item. */
  rowsBut(row: string): string[];
  /** Whether the form prints the word for a kind of applicant that is no natural person. */
  printsOrganization(word: string): boolean;
  /** Whether each of the rows is an item of one of the groups. */
  under(groups: readonly string[], rows: readonly string[]): boolean;
}

const organizations = [
  "commercialEnterprise",
  "researchInstitution",
  "publicWelfareOrganization",
  "legalServiceOrganization",
  "otherOrganization",
];
const litigation = ["litigationDirect", "litigationAfterReconsideration"];
const ended = ["upheld", "corrected", "otherResult"];

/** Leaves below each row or group of rows. */
function leavesById(nodes: readonly RowNode[], found = new Map<string, string[]>()): Map<string, string[]> {
  const leaves = (node: RowNode): string[] => ("children" in node ? node.children.flatMap(leaves) : [node.id]);
  for (const node of nodes) {
    found.set(node.id, leaves(node));
    if ("children" in node) leavesById(node.children, found);
  }
  return found;
}

/** role → ways to find it; `weak` ones behind the bar. */
const roleRows: {
  readonly [role: string]: {
    readonly plain: readonly (readonly string[])[];
    readonly weak?: readonly (readonly string[])[];
  };
} = {
  new: { plain: [["received"]] },
  received: { plain: [["received"]], weak: [["received", "carriedOver"]] },
  accepted: { plain: [["received"], ["received", "carriedOver"]] },
  carriedOver: { plain: [["carriedOver"]] },
  concluded: { plain: [["resultsTotal"]] },
  answered: { plain: [["resultsTotal"], ["granted", "partiallyGranted", "denied", "unavailable", "notProcessed"]] },
  handled: { plain: [["received", "carriedOver"], ["resultsTotal"]], weak: [["received"]] },
  due: { plain: [["received", "carriedOver"]] },
  workload: { plain: [["received", "carriedOver"]] },
  /** Told behind both: of both, or of one of them. */
  both: { plain: [["received", "carriedOver"], ["received"], ["carriedOver"]] },
  /** 全年在办, 本年待办: what was open in the year, or what is open at its end. */
  open: { plain: [["received", "carriedOver"], ["carriedForward"]] },
  carriedForward: { plain: [["carriedForward"]] },
  carry: { plain: [["carriedForward"]], weak: [["carriedOver"]] },
  any: { plain: [["received"], ["received", "carriedOver"]], weak: [["resultsTotal"]] },
  loose: {
    plain: [],
    weak: [["received"], ["received", "carriedOver"], ["resultsTotal"], ["granted"], ["granted", "partiallyGranted"]],
  },
};

/** The answers to two short words, each found once. */
function kept<T>(find: (one: string, other: string) => T): (one: string, other: string) => T {
  const by = new Map<string, Map<string, T>>();
  return (one, other) => {
    let known = by.get(one);
    if (!known) {
      known = new Map<string, T>();
      by.set(one, known);
    }
    let found = known.get(other);
    if (found === undefined) {
      found = find(one, other);
      known.set(other, found);
    }
    return found;
  };
}

export function cellsFor(edition: EditionDef): Cells {
  const blocks = edition.tables.applications?.blocks ?? [];
  const groups = leavesById(blocks.flatMap((block) => block.rows));
  groups.set("disclosed", ["granted", "partiallyGranted"]);
  const answers = blocks.flatMap((block) => block.rows).flatMap((row) => ("children" in row ? row.children : []));
  const results = answers.map(({ id }) => id).filter((id) => id !== "resultsTotal");
  const levels = [results, results.flatMap((id) => groups.get(id) ?? [])];
  const columnsOf = (columns: readonly string[]) =>
    columns.length === 0 ? ["total"] : columns.flatMap((c) => (c === "organizations" ? organizations : [c]));
  /** Nothing where the form lacks one of the cells. */
  const readings = (table: string, rows: readonly string[], columns: readonly string[], weak = false): Reading[] => {
    const cells: string[] = [];
    for (const row of rows)
      for (const column of columns) {
        const cell = cellAt(edition, table, row, column);
        if (!cell) return [];
        cells.push(cell.address);
      }
    if (cells.length === 0) return [];
    return [weak ? { cells, weak } : { cells }];
  };
  const ofRows = (rows: readonly string[], columns: readonly string[], weak = false): Reading[] => {
    // 予以公开或部分公开: what is answered in part is once among them.
    const leaves = new Set(rows.flatMap((row) => groups.get(row) ?? []));
    return readings("applications", [...leaves], columnsOf(columns), weak);
  };
  const ofRole = (role: string, columns: readonly string[]): readonly Reading[] => {
    const { plain = [], weak = [] } = roleRows[role] ?? {};
    return [...plain.flatMap((rows) => ofRows(rows, columns)), ...weak.flatMap((rows) => ofRows(rows, columns, true))];
  };
  // Most are asked of one column, or of the total, over and over.
  const roleIn = kept((role, column) => ofRole(role, column === "" ? [] : [column]));
  const rowIn = kept((row, column) => ofRows([row], column === "" ? [] : [column]));
  const kinds = labels(blocks.flatMap((block) => block.columns));
  const printed = new Set([...kinds].filter(({ id }) => organizations.includes(id)).map(({ form }) => form));
  const under = (group: string, row: string) => group !== row && (groups.get(group) ?? []).includes(row);
  return {
    columnsBut: (columns) =>
      ["naturalPerson", ...organizations].filter(
        (c) => !columns.includes(c) && !(c !== "naturalPerson" && columns.includes("organizations")),
      ),
    printsOrganization: (word) => printed.has(word),
    rowsBut: (row) => {
      const level = levels.find((ids) => ids.includes(row)) ?? [];
      return level.filter((id) => id !== row);
    },
    under: (above, rows) => rows.length > 0 && rows.every((row) => above.some((group) => under(group, row))),
    role: (role, columns) => (columns.length > 1 ? ofRole(role, columns) : roleIn(role, columns[0] ?? "")),
    rows(rows, columns) {
      const [row] = rows;
      if (row !== undefined && rows.length === 1 && columns.length <= 1) return rowIn(row, columns[0] ?? "");
      // A sub-item named with its group (因信息不存在而无法提供) is the sub-item.
      const own = rows.filter((group) => !rows.some((row) => under(group, row)));
      return ofRows(own, columns);
    },
    disputes(heads, outcomes) {
      const specific = heads.filter(
        (h) => h !== "litigation" || !heads.some((o) => o.startsWith("litigation") && o !== h),
      );
      const rows = specific.flatMap((h) =>
        h === "litigation" ? litigation : h === "allDisputes" ? ["reconsideration", ...litigation] : [h],
      );
      // 驳回诉讼请求即结果维持: as what it is counted is said.
      // 已审结的1件被维持: of the ended ones, those upheld.
      const told = outcomes.length > 1 ? outcomes.filter((o) => o !== "closed" && o !== "dismissed") : outcomes;
      const columns = told.length === 0 ? ["total"] : told.flatMap((o) => (o === "closed" ? ended : [o]));
      return readings("disputes", rows, columns);
    },
    proactive: (row, columns) => columns.flatMap((column) => readings("proactiveDisclosure", [row], [column])),
  };
}
