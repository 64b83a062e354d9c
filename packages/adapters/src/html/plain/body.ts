/** Tags in the body of a plain page. */
import { type Builder, Mode } from "./builder.js";
import { Class, Kind, type Tag } from "./names.js";
import { takeRaw } from "./raw.js";
import { notPlain } from "./stack.js";

/** No formatting of the name is open this side of the next cell: two of them would be parted from one another. */
function withoutOpen(page: Builder, name: string): void {
  if (page.stack.inScope(name, Class.marker) >= 0) throw notPlain;
}

/** @returns where the source goes on, behind the tag and what it takes with it */
export function startInBody(page: Builder, tag: Tag): number {
  const { stack, scan } = page;
  const at = scan.end;
  switch (tag.kind) {
    case Kind.Other:
    case Kind.Formatting:
    case Kind.Object:
      page.insert(tag);
      return at;
    case Kind.Link:
    case Kind.NoBreak:
      withoutOpen(page, tag.name);
      page.insert(tag);
      return at;
    case Kind.Block:
      page.closeParagraph();
      page.insert(tag);
      return at;
    case Kind.Heading:
      page.closeParagraph();
      if (stack.tag.classes & Class.heading) stack.pop();
      page.insert(tag);
      return at;
    case Kind.Pre:
      page.closeParagraph();
      page.insert(tag);
      page.afterPre = true;
      return at;
    case Kind.Form:
      if (page.form) return at;
      page.closeParagraph();
      page.form = page.insert(tag);
      return at;
    case Kind.ListItem:
    case Kind.Term:
      closeItem(page, tag.kind === Kind.ListItem ? stack.indexOf("li") : lastTerm(page));
      page.closeParagraph();
      page.insert(tag);
      return at;
    case Kind.Button:
      if (stack.inScope("button") >= 0) throw notPlain;
      page.insert(tag);
      return at;
    case Kind.Table:
      if (page.doctype === "rare" && stack.inScope("p", Class.scope | Class.button) >= 0) throw notPlain;
      if (page.doctype === "standard") page.closeParagraph();
      page.insert(tag);
      page.mode = Mode.Table;
      return at;
    case Kind.Rule:
      page.closeParagraph();
      page.add(tag);
      return at;
    case Kind.Void:
    case Kind.Input:
    case Kind.Source:
    case Kind.HeadVoid:
      page.add(tag);
      return at;
    case Kind.Raw:
    case Kind.HeadRaw:
    case Kind.Script:
      return takeRaw(page, tag, at, false);
    case Kind.Title:
    case Kind.TextArea:
      return takeRaw(page, tag, at, true);
    case Kind.Select:
      page.insert(tag);
      page.mode = Mode.Select;
      return at;
    case Kind.Option:
      if (stack.tag.name === "option") stack.pop();
      page.insert(tag);
      return at;
    case Kind.Caption:
    case Kind.ColumnGroup:
    case Kind.Column:
    case Kind.Section:
    case Kind.Row:
    case Kind.Cell:
    case Kind.Head:
    case Kind.Frame:
      return at;
    default:
      throw notPlain;
  }
}

const lastTerm = ({ stack }: Builder): number => Math.max(stack.indexOf("dd"), stack.indexOf("dt"));

/** An item ends where the next one of its list begins. */
function closeItem({ stack }: Builder, place: number): void {
  if (place < 0 || stack.hasAbove(place, Class.special, Class.loose)) return;
  const { name } = stack.tagAt(place);
  stack.closeImpliedBut(name);
  stack.close(stack.indexOf(name));
}

export function endInBody(page: Builder, tag: Tag): void {
  const { stack } = page;
  switch (tag.kind) {
    case Kind.Link:
    case Kind.Formatting:
    case Kind.NoBreak:
      if (stack.tag.name === tag.name) stack.pop();
      else withoutOpen(page, tag.name);
      return;
    case Kind.Block:
      if (tag.name === "p") endParagraph(page);
      else endBlock(page, stack.inScope(tag.name));
      return;
    case Kind.Pre:
    case Kind.Button:
      endBlock(page, stack.inScope(tag.name));
      return;
    case Kind.Object:
      if (stack.inScope(tag.name) < 0) return;
      stack.closeImplied();
      stack.close(stack.indexOf(tag.name), true);
      return;
    case Kind.ListItem:
      endItem(page, tag.name, Class.scope | Class.list);
      return;
    case Kind.Term:
      endItem(page, tag.name, Class.scope);
      return;
    case Kind.Heading:
      endHeading(page);
      return;
    case Kind.Form:
      endForm(page);
      return;
    case Kind.Html:
    case Kind.Body:
      return; // what follows stands in the body all the same
    case Kind.Rare:
      throw notPlain;
    case Kind.Void:
      if (tag.name === "br") throw notPlain; // </br> is <br>
      break;
  }
  endOther(page, tag);
}

function endParagraph(page: Builder): void {
  if (page.stack.inScope("p", Class.scope | Class.button) < 0) page.imply("p");
  page.closeParagraph();
}

function endBlock({ stack }: Builder, place: number): void {
  if (place < 0) return;
  stack.closeImplied();
  stack.close(place);
}

function endItem({ stack }: Builder, name: string, boundary: number): void {
  const place = stack.inScope(name, boundary);
  if (place < 0) return;
  stack.closeImpliedBut(name);
  stack.close(place);
}

/** The end tag of any heading ends the one that is open. */
function endHeading({ stack }: Builder): void {
  const place = stack.indexOfClass(Class.heading | Class.scope);
  if (place < 0 || stack.tagAt(place).classes & Class.scope) return;
  stack.closeImplied();
  stack.close(place);
}

function endForm(page: Builder): void {
  const { stack, form } = page;
  page.form = undefined;
  if (!form || stack.inScope("form") < 0) return;
  stack.closeImplied();
  if (stack.top !== form) throw notPlain; // it would be taken out from among the open elements
  stack.pop();
}

function endOther({ stack }: Builder, tag: Tag): void {
  const place = stack.indexOf(tag.name);
  if (place <= 0 || stack.hasAbove(place, Class.special)) return;
  stack.closeImpliedBut(tag.name);
  if (stack.depth > place) stack.close(place);
}
