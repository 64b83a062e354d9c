/** The inside of a paragraph → inline nodes. */
import type { Inline, Text } from "@nianbao/core";
import { child, elements, findFirst, textOf, type XmlElement } from "../xml/index.js";
import { type Context, drop } from "./context.js";
import { drawing, picture } from "./pictures.js";

/** State of complex fields while a paragraph is walked: instructions are not text, results are. */
interface Fields {
  readonly open: { instruction: string; result: boolean }[];
}
/** Inline nodes as they come, with what was last added. */
export interface Line {
  readonly nodes: Inline[];
  readonly fields: Fields;
}
export const newLine = (): Line => ({ nodes: [], fields: { open: [] } });

const off = new Set(["0", "false", "off", "none"]);
export const isOn = (node: XmlElement | undefined): boolean => !!node && !off.has(node.attributes["w:val"] ?? "1");

/** A field that nobody has filled in shows its prompt, which is not content. */
export const showsPlaceholder = (control: XmlElement): boolean =>
  isOn(child(child(control, "w:sdtPr"), "w:showingPlcHdr"));

/** Wingdings 2 and friends keep their boxes in the private area. */
const symbols: { readonly [code: string]: string } = {
  F0FE: "☑",
  F052: "☑",
  F0FD: "☒",
  F054: "☒",
  F0A8: "☐",
  F0A3: "☐",
  F06F: "☐",
  F0FC: "✓",
  F050: "✓",
  F0B7: "·",
};
function symbol(node: XmlElement): string {
  const code = (node.attributes["w:char"] ?? "").toUpperCase();
  const point = Number.parseInt(code, 16);
  return symbols[code] ?? (point > 0x20 && point < 0xe000 ? String.fromCharCode(point) : "□");
}

function addText(nodes: Inline[], value: string, bold: boolean): void {
  if (value === "") return;
  const last = nodes[nodes.length - 1];
  if (last?.type === "text" && !bold) nodes[nodes.length - 1] = { type: "text", value: last.value + value };
  else if (last?.type === "strong" && bold) {
    const tail = last.children[last.children.length - 1];
    const children: Inline[] =
      tail?.type === "text"
        ? [...last.children.slice(0, -1), { type: "text", value: tail.value + value }]
        : [...last.children, { type: "text", value }];
    nodes[nodes.length - 1] = { type: "strong", children };
  } else {
    const text: Text = { type: "text", value };
    nodes.push(bold ? { type: "strong", children: [text] } : text);
  }
}

const inInstruction = (line: Line): boolean => line.fields.open.some((field) => !field.result);

function fieldChar(line: Line, node: XmlElement): void {
  const { open } = line.fields;
  const kind = node.attributes["w:fldCharType"];
  if (kind === "begin") open.push({ instruction: "", result: false });
  else if (kind === "separate") {
    const last = open[open.length - 1];
    if (last) last.result = true;
  } else if (kind === "end") open.pop();
}

function run(context: Context, node: XmlElement, line: Line): void {
  const properties = child(node, "w:rPr");
  if (isOn(child(properties, "w:vanish"))) {
    if (textOf(node).trim() !== "") context.tally.hidden += 1;
    return;
  }
  const bold = isOn(child(properties, "w:b"));
  for (const part of elements(node)) runPart(context, part, line, bold);
}

function runPart(context: Context, part: XmlElement, line: Line, bold: boolean): void {
  const { nodes } = line;
  if (part.name === "w:fldChar") {
    fieldChar(line, part);
    return;
  }
  if (part.name === "w:instrText" || part.name === "w:rPr" || inInstruction(line)) return;
  switch (part.name) {
    case "w:t":
      addText(nodes, textOf(part), bold);
      return;
    case "w:tab":
    case "w:ptab":
      addText(nodes, "\t", bold);
      return;
    case "w:noBreakHyphen":
      addText(nodes, "-", bold);
      return;
    case "w:sym":
      addText(nodes, symbol(part), bold);
      return;
    case "w:cr":
      nodes.push({ type: "break" });
      return;
    case "w:br":
      if ((part.attributes["w:type"] ?? "textWrapping") === "textWrapping") nodes.push({ type: "break" });
      return;
    case "w:drawing":
      drawing(context, part, nodes);
      return;
    case "w:pict":
      picture(context, part, nodes);
      return;
    case "w:object":
      if (findFirst(part, "v:imagedata")) picture(context, part, nodes);
      else drop(context, "嵌入对象");
      return;
    case "mc:AlternateContent":
      for (const inner of alternative(part)) runPart(context, inner, line, bold);
      return;
    case "w:ruby":
      for (const base of elements(child(part, "w:rubyBase"))) inline(context, base, line);
      return;
    case "w:footnoteReference":
    case "w:endnoteReference":
      context.tally.notes.push(`${part.name} ${part.attributes["w:id"] ?? ""}`);
      return;
    case "w:commentReference":
      context.tally.comments += 1;
      return;
    case "w:delText":
      return;
  }
}

/** One of the alternatives, once: the first choice that has content, else the fallback. */
export function alternative(node: XmlElement): readonly XmlElement[] {
  const choice = elements(node).find((c) => c.name === "mc:Choice" && c.children.length > 0);
  return elements(choice ?? child(node, "mc:Fallback"));
}

const address = (context: Context, node: XmlElement): string | undefined => {
  const target = context.links.get(node.attributes["r:id"] ?? "")?.target;
  const anchor = node.attributes["w:anchor"];
  return target !== undefined || anchor !== undefined ? `${target ?? ""}${anchor ? `#${anchor}` : ""}` : undefined;
};

function hyperlink(context: Context, node: XmlElement, line: Line): void {
  const url = address(context, node);
  if (url === undefined) {
    inlines(context, node, line);
    return;
  }
  const inside: Line = { nodes: [], fields: line.fields };
  inlines(context, node, inside);
  if (inside.nodes.length === 0) return;
  const title = node.attributes["w:tooltip"];
  const [only, ...more] = inside.nodes;
  // Our own renderer writes a picture that the file cannot hold as a link with its words.
  const alt =
    context.own && more.length === 0 && only?.type === "text" ? /^［图：(.*)］$/s.exec(only.value)?.[1] : undefined;
  if (alt !== undefined) {
    line.nodes.push({ type: "image", url, alt, ...(title ? { title } : {}) });
    return;
  }
  line.nodes.push({ type: "link", url, ...(title ? { title } : {}), children: inside.nodes });
}

/** Adds what stands inside `node`, child by child. */
export function inlines(context: Context, node: XmlElement, line: Line): void {
  for (const inner of elements(node)) inline(context, inner, line);
}

function inline(context: Context, node: XmlElement, line: Line): void {
  switch (node.name) {
    case "w:r":
      run(context, node, line);
      return;
    case "w:hyperlink":
      hyperlink(context, node, line);
      return;
    case "w:ins":
    case "w:moveTo":
      context.tally.inserted += 1;
      inlines(context, node, line);
      return;
    case "w:del":
    case "w:moveFrom":
      context.tally.deleted += 1;
      return;
    case "w:sdt":
      if (!showsPlaceholder(node)) inlines(context, child(node, "w:sdtContent") ?? node, line);
      return;
    case "w:smartTag":
    case "w:customXml":
    case "w:fldSimple":
    case "w:dir":
    case "w:bdo":
      inlines(context, node, line);
      return;
    case "mc:AlternateContent":
      for (const inner of alternative(node)) inline(context, inner, line);
      return;
    case "m:oMath":
    case "m:oMathPara":
      addText(line.nodes, textOf(node), false);
      return;
  }
}
