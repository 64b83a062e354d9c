/** Tags in the tables and selects of a plain page. What stands where no cell is would be moved: that is left to parse5. */
import { endInBody, startInBody } from "./body.js";
import { type Builder, Mode } from "./builder.js";
import { Class, Kind, type Tag } from "./names.js";
import { takeRaw } from "./raw.js";
import { notPlain } from "./stack.js";

const isPart = ({ kind }: Tag): boolean => kind >= Kind.Caption && kind <= Kind.Cell;

/** Closes what is open above the innermost of some elements of a table. */
function clearTo({ stack }: Builder, names: readonly string[]): void {
  let place = stack.depth - 1;
  while (place > 0 && !names.includes(stack.tagAt(place).name)) place--;
  stack.close(place + 1);
}
const tables = ["table"];
const sections = ["tbody", "thead", "tfoot"];
const rows = ["tr"];

const hasInTable = ({ stack }: Builder, name: string): boolean => stack.inScope(name, Class.table) >= 0;

function inTable(page: Builder, tag: Tag): number {
  const { end } = page.scan;
  switch (tag.kind) {
    case Kind.Cell:
    case Kind.Row:
      clearTo(page, tables);
      page.imply("tbody");
      page.mode = Mode.Section;
      return inSection(page, tag);
    case Kind.Section:
      clearTo(page, tables);
      page.insert(tag);
      page.mode = Mode.Section;
      return end;
    case Kind.Caption:
      clearTo(page, tables);
      page.insert(tag);
      page.mode = Mode.Caption;
      return end;
    case Kind.ColumnGroup:
      clearTo(page, tables);
      page.insert(tag);
      page.mode = Mode.ColumnGroup;
      return end;
    case Kind.Column:
      clearTo(page, tables);
      page.imply("colgroup");
      page.mode = Mode.ColumnGroup;
      page.add(tag);
      return end;
    case Kind.Script:
      return takeRaw(page, tag, end, false);
    case Kind.HeadRaw:
      if (tag.name === "style") return takeRaw(page, tag, end, false);
  }
  throw notPlain;
}

/** Closes a section; what comes stands in the table itself. */
function leaveSection(page: Builder): void {
  clearTo(page, sections);
  page.stack.pop();
  page.mode = Mode.Table;
}
function leaveRow(page: Builder): void {
  clearTo(page, rows);
  page.stack.pop();
  page.mode = Mode.Section;
}

function inSection(page: Builder, tag: Tag): number {
  switch (tag.kind) {
    case Kind.Row:
      clearTo(page, sections);
      page.insert(tag);
      page.mode = Mode.Row;
      return page.scan.end;
    case Kind.Cell:
      clearTo(page, sections);
      page.imply("tr");
      page.mode = Mode.Row;
      return inRow(page, tag);
    case Kind.Caption:
    case Kind.Column:
    case Kind.ColumnGroup:
    case Kind.Section:
      leaveSection(page);
      break;
  }
  return inTable(page, tag);
}

function inRow(page: Builder, tag: Tag): number {
  if (tag.kind === Kind.Cell) {
    clearTo(page, rows);
    page.insert(tag);
    page.mode = Mode.Cell;
    return page.scan.end;
  }
  if (!isPart(tag)) return inTable(page, tag);
  leaveRow(page);
  return inSection(page, tag);
}

function closeCaption(page: Builder): void {
  const { stack } = page;
  stack.closeImplied();
  stack.close(stack.indexOf("caption"), true);
  page.mode = Mode.Table;
}
function closeColumns(page: Builder): void {
  if (page.stack.tag.name !== "colgroup") throw notPlain;
  page.stack.pop();
  page.mode = Mode.Table;
}

/** @returns where the source goes on */
export function startTag(page: Builder, tag: Tag): number {
  switch (page.mode) {
    case Mode.Cell:
      if (!isPart(tag)) break;
      page.closeCell();
      return inRow(page, tag);
    case Mode.Row:
      return inRow(page, tag);
    case Mode.Section:
      return inSection(page, tag);
    case Mode.Table:
      return inTable(page, tag);
    case Mode.Caption:
      if (!isPart(tag)) break;
      closeCaption(page);
      return inTable(page, tag);
    case Mode.ColumnGroup:
      if (tag.kind === Kind.Column) {
        page.add(tag);
        return page.scan.end;
      }
      closeColumns(page);
      return inTable(page, tag);
    case Mode.Select:
      return inSelect(page, tag);
  }
  return startInBody(page, tag);
}

function inSelect(page: Builder, tag: Tag): number {
  const { stack } = page;
  if (tag.kind !== Kind.Option) throw notPlain;
  if (stack.tag.name === "option") stack.pop();
  if (tag.name === "optgroup" && stack.tag.name === "optgroup") stack.pop();
  page.insert(tag);
  return page.scan.end;
}

function endTable(page: Builder): void {
  const { stack } = page;
  stack.close(stack.indexOf("table"));
  page.resetMode();
}

/** The end tags that mean nothing between cells. */
const isIdle = (tag: Tag): boolean => isPart(tag) || tag.kind === Kind.Body || tag.kind === Kind.Html;

function endInTable(page: Builder, tag: Tag): void {
  if (tag.kind === Kind.Table) endTable(page);
  else if (!isIdle(tag)) throw notPlain;
}
function endInSection(page: Builder, tag: Tag): void {
  if (tag.kind === Kind.Section) {
    if (hasInTable(page, tag.name)) leaveSection(page);
    return;
  }
  if (tag.kind === Kind.Table) leaveSection(page);
  endInTable(page, tag);
}
function endInRow(page: Builder, tag: Tag): void {
  if (tag.kind === Kind.Row) {
    leaveRow(page);
    return;
  }
  if (tag.kind !== Kind.Section && tag.kind !== Kind.Table) {
    endInTable(page, tag);
    return;
  }
  leaveRow(page);
  endInSection(page, tag);
}
function endInCell(page: Builder, tag: Tag): void {
  const { stack } = page;
  if (tag.kind === Kind.Cell) {
    if (!hasInTable(page, tag.name)) return;
    stack.closeImplied();
    stack.close(stack.indexOf(tag.name), true);
    page.mode = Mode.Row;
  } else if (tag.kind === Kind.Table || tag.kind === Kind.Section || tag.kind === Kind.Row) {
    if (!hasInTable(page, tag.name)) return;
    page.closeCell();
    endInRow(page, tag);
  } else if (!isIdle(tag)) endInBody(page, tag);
}

function endInSelect(page: Builder, tag: Tag): void {
  const { stack } = page;
  if (tag.kind === Kind.Select) {
    stack.close(stack.indexOf("select"));
    page.resetMode();
  } else if (tag.name === "option") {
    if (stack.tag.name === "option") stack.pop();
  } else throw notPlain;
}

function endInCaption(page: Builder, tag: Tag): void {
  if (tag.kind === Kind.Caption || tag.kind === Kind.Table) {
    closeCaption(page);
    if (tag.kind === Kind.Table) endTable(page);
  } else if (!isIdle(tag)) endInBody(page, tag);
}
function endInColumns(page: Builder, tag: Tag): void {
  if (tag.kind === Kind.Column) return;
  closeColumns(page);
  if (tag.kind !== Kind.ColumnGroup) endInTable(page, tag);
}

const ends: { readonly [M in Mode]?: (page: Builder, tag: Tag) => void } = {
  [Mode.Table]: endInTable,
  [Mode.Caption]: endInCaption,
  [Mode.ColumnGroup]: endInColumns,
  [Mode.Section]: endInSection,
  [Mode.Row]: endInRow,
  [Mode.Cell]: endInCell,
  [Mode.Select]: endInSelect,
};
export function endTag(page: Builder, tag: Tag): void {
  (ends[page.mode] ?? endInBody)(page, tag);
}
