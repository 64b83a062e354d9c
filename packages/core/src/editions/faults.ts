/** Whether an edition is what everything derived from it relies on. */
import type { BlockDef, EditionDef, Identity, RowNode } from "./define.js";

const word = /^[A-Za-z][A-Za-z0-9]*$/;

type Node = RowNode | BlockDef["columns"][number];
const below = (node: Node): readonly Node[] =>
  "children" in node ? node.children : "parts" in node ? (node.parts ?? []) : [];
const all = (nodes: readonly Node[]): readonly Node[] => nodes.flatMap((node) => [node, ...all(below(node))]);
const leafIds = (nodes: readonly Node[]): readonly string[] =>
  all(nodes).flatMap((node) => ("children" in node ? [] : [node.id]));

const twice = (ids: readonly string[]): readonly string[] => [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];

function ofIdentity(edition: EditionDef, { id, table, terms, each, left, right }: Identity): string[] {
  const blocks = edition.tables[table]?.blocks ?? [];
  const has = (row: string, column: string) =>
    blocks.some((block) => leafIds(block.rows).includes(row) && leafIds(block.columns).includes(column));
  const missing = each.flatMap((at) =>
    [...left, ...right]
      .filter((term) => !(terms === "rows" ? has(term, at) : has(at, term)))
      .map((t) => `${t} × ${at}`),
  );
  return missing.map((cell) => `identity ${id} names no cell: ${cell}`);
}

/** What contradicts itself in an edition, in English, for whoever writes one; empty when nothing does. */
export function faultsOf(edition: EditionDef): string[] {
  const { id, years, tables, sections, identities } = edition;
  const faults: string[] = [];
  if (!/^[0-9a-z]+$/.test(id)) faults.push(`the id ${id} is not made of digits and small letters`);
  if (years.to !== null && years.to < years.from) faults.push("the years end before they begin");
  for (const [table, { blocks }] of Object.entries(tables)) {
    const rows = blocks.flatMap((block) => leafIds(block.rows));
    const named = blocks.flatMap((block) => [...all(block.rows), ...all(block.columns)].map((node) => node.id));
    for (const name of [table, ...named]) if (!word.test(name)) faults.push(`${name} cannot stand in a cell address`);
    for (const row of twice(rows)) faults.push(`the row ${table}/${row} stands there twice`);
    for (const block of blocks)
      for (const column of twice(leafIds(block.columns)))
        faults.push(`the column ${table}/${block.id}/${column} stands there twice`);
    if (!sections.some((section) => section.table === table)) faults.push(`no section holds the table ${table}`);
  }
  for (const { id: section, table } of sections)
    if (table !== undefined && !(table in tables)) faults.push(`section ${section} names no table: ${table}`);
  for (const section of twice(sections.map(({ id: name }) => name)))
    faults.push(`section ${section} stands there twice`);
  return [...faults, ...identities.flatMap((identity) => ofIdentity(edition, identity))];
}
