/**
 * A table printed across whose head did not survive: the figures stand in their section, as many as the form has cells.
 * Labels that are left decide; without them only figures that are all alike have a place.
 */
import type { BlockDef } from "../../editions/define.js";
import { type EditionId, editionIds, editionOf } from "../../editions/index.js";
import { leavesOf } from "../../layout/cells.js";
import type { FoundCell, StreamFound, StreamLine } from "../found.js";
import { isOfTable, type LabelHit } from "../labels.js";
import { readValue } from "../value.js";
import { isCell } from "./cell-text.js";
import { pageNumber, type Token, tokens } from "./tokens.js";

interface Form {
  readonly table: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Editions that print it so. */
  readonly editions: readonly EditionId[];
}

const headDropped = "表头中重复的列名未逐一列出，各组数值合计相符，依次对应";
const alike = "表头未能读出，但各数值相同，任何对应结果一致";
const lost = "本部分数值个数与格式相同，但表头未能读出，无法确定各数值所在的行和列";

const acrossOf = (edition: EditionId, table: string): BlockDef | undefined =>
  editionOf(edition).tables[table]?.blocks.find((block) => block.layout === "across");

function formOf(table: string): Form | undefined {
  const ids = (edition: EditionId) => {
    const block = acrossOf(edition, table);
    return block && [leavesOf(block.rows).map(({ id }) => id), leavesOf(block.columns).map(({ id }) => id)];
  };
  const editions = editionIds.filter((edition) => ids(edition) !== undefined);
  const [rows, columns] = (editions[0] && ids(editions[0])) ?? [];
  if (!rows || !columns) return undefined;
  const same = JSON.stringify([rows, columns]);
  return { table, rows, columns, editions: editions.filter((edition) => JSON.stringify(ids(edition)) === same) };
}

/** Every group of figures has the total that the edition says it has. */
function adds({ table, columns, editions }: Form, figures: readonly Token[]): boolean {
  const identities = editionOf(editions[0] as EditionId).identities.filter(
    (one) => one.table === table && one.terms === "columns" && one.relation === "equal",
  );
  const values = figures.map(({ text }) => readValue(text).value ?? 0);
  const sum = (from: number, ids: readonly string[]) =>
    ids.reduce((all, id) => all + (values[from + columns.indexOf(id)] ?? 0), 0);
  for (let from = 0; from < values.length; from += columns.length)
    if (!identities.every(({ left, right }) => sum(from, left) === sum(from, right))) return false;
  return identities.length > 0;
}

/** A figure each after its row's and its column's label: nothing is lost but the shape. */
function oneByOne(form: Form, parts: readonly Part[]): Map<string, Token> | undefined {
  const found = new Map<string, Token>();
  let row: string | undefined;
  let column: string | undefined;
  for (const part of parts) {
    if (part.row) [row, column] = [part.row, undefined];
    else if (part.column) column = part.column;
    else if (part.figure && row && column && !found.has(`${row}/${column}`)) {
      found.set(`${row}/${column}`, part.figure);
      column = undefined;
    } else if (part.figure) return undefined;
  }
  return found.size === form.rows.length * form.columns.length ? found : undefined;
}

interface Part {
  readonly row?: string;
  readonly column?: string;
  readonly figure?: Token;
}

const ofForm =
  ({ table, editions }: Form) =>
  (hit: LabelHit): boolean =>
    hit.table === table && hit.edition === editions[0] && hit.layout === "across" && isOfTable(hit);

/** Labels and figures in order; `undefined` where something else stands among the figures. */
function partsOf(form: Form, all: readonly Token[]): Part[] | undefined {
  const mine = ofForm(form);
  const figures = all.map((token) => isCell(token.text));
  const first = figures.indexOf(true);
  const last = figures.lastIndexOf(true);
  const parts: Part[] = [];
  for (const [i, token] of all.entries()) {
    const hits = token.hits.filter(mine);
    const row = hits.find(({ kind }) => kind === "row")?.id;
    const column = hits.find(({ kind }) => kind === "column")?.id;
    if (figures[i]) parts.push({ figure: token });
    else if (row) parts.push({ row });
    else if (column) parts.push({ column });
    else if (hits.length === 0 && i > first && i < last) return undefined;
  }
  return parts;
}

/** The labels that are left are those of the form, in its order, the columns once or once a row. */
function inOrder({ rows, columns }: Form, parts: readonly Part[]): boolean {
  const found = parts.flatMap(({ column }) => column ?? []);
  return (
    parts.flatMap(({ row }) => row ?? []).join() === rows.join() &&
    (found.join() === columns.join() || found.join() === rows.map(() => columns.join()).join())
  );
}

/**
 * @param lines of the section in which the form has the table
 * @returns `undefined`: not as many figures as cells
 */
export function readUnlabelled(lines: readonly StreamLine[], table: string): StreamFound | undefined {
  const form = formOf(table);
  if (!form || lines.length > 400) return undefined;
  const all = tokens(lines).filter(({ text, kind }) => text !== "" && !(kind === "line" && isPage(text)));
  const parts = partsOf(form, all);
  const figures = parts?.flatMap(({ figure }) => figure ?? []) ?? [];
  if (!parts || figures.length !== form.rows.length * form.columns.length) return undefined;
  const named = oneByOne(form, parts);
  const same = new Set(figures.map(({ text }) => text)).size === 1;
  const told = inOrder(form, parts) && adds(form, figures);
  const doubt = (): Pick<FoundCell, "status" | "reason" | "candidates"> => {
    if (named) return {};
    if (same) return { status: "inferred", reason: alike };
    if (told) return { status: "inferred", reason: headDropped };
    const candidates = [...new Set(figures.map(({ text }) => readValue(text).value))];
    return { status: "ambiguous", reason: lost, candidates };
  };
  const cells = form.rows.flatMap((row, y) =>
    form.columns.map((column, x): FoundCell => {
      const figure = named?.get(`${row}/${column}`) ?? (figures[y * form.columns.length + x] as Token);
      const line = lines[figure.line]?.line ?? figure.line + 1;
      const at = form.editions.map((edition) => ({ edition, address: `${table}/${row}/${column}` }));
      return { at, reading: readValue(figure.text), ...doubt(), place: { line } };
    }),
  );
  const own = all.filter((token) => isCell(token.text) || token.hits.some(ofForm(form))).map(({ line }) => line);
  const consumed = [...new Set(own)].map((from) => ({ from, to: from + 1, table }));
  return { cells, extras: [], votes: [], problems: [], tables: [table], consumed };
}

const isPage = (text: string): boolean => !isCell(text) && pageNumber.test(text);
