/** `word/styles.xml`. */
import { bodyLine, type Face, type Layout, type TypeStyle } from "../options.js";
import { STYLE } from "../styles.js";
import { halfPoints, twipsOfPt } from "../units.js";
import { escapeAttribute } from "../xml/escape.js";
import { DECLARATION, NS_W } from "../xml/names.js";
import {
  type ParagraphProperties,
  type Property,
  paragraphProperties,
  type RunProperties,
  runProperties,
} from "../xml/properties.js";

const fonts = (face: Face): Property => ({
  ascii: escapeAttribute(face.ascii),
  hAnsi: escapeAttribute(face.ascii),
  eastAsia: escapeAttribute(face.eastAsia),
  cs: escapeAttribute(face.ascii),
});
const type = (style: TypeStyle): RunProperties => ({
  rFonts: fonts(style.face),
  ...(style.bold ? { b: true, bCs: true } : { b: "0", bCs: "0" }),
  sz: halfPoints(style.size),
  szCs: halfPoints(style.size),
});

interface Style {
  readonly id: string;
  readonly name: string;
  readonly kind?: "paragraph" | "character";
  readonly next?: string;
  /** Shown among the quick styles. */
  readonly quick?: boolean;
  readonly p?: ParagraphProperties;
  readonly r?: RunProperties;
}

const write = ({ id, name, kind = "paragraph", next, quick, p = {}, r = {} }: Style): string =>
  `<w:style w:type="${kind}"${id.startsWith("Nianbao") ? ' w:customStyle="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${kind === "paragraph" ? "Normal" : "DefaultParagraphFont"}"/>${next ? `<w:next w:val="${next}"/>` : ""}<w:uiPriority w:val="9"/>${quick ? "<w:qFormat/>" : ""}${paragraphProperties(p)}${runProperties(r)}</w:style>`;

const NO_INDENT = { firstLineChars: 0, firstLine: 0 } as const;

function headings(layout: Layout): Style[] {
  const exact = { line: bodyLine(layout), lineRule: "exact" };
  const title: Style = {
    id: STYLE.heading(1),
    name: "heading 1",
    next: "Normal",
    quick: true,
    p: {
      keepNext: true,
      keepLines: true,
      spacing: {
        before: 0,
        after: twipsOfPt(layout.title.spaceAfter),
        line: twipsOfPt(layout.title.lineSpacing),
        lineRule: "exact",
      },
      ind: NO_INDENT,
      jc: "center",
      outlineLvl: "0",
    },
    r: type(layout.title),
  };
  return [
    title,
    ...layout.headings.map((style, i): Style => {
      const depth = i + 2;
      return {
        id: STYLE.heading(depth),
        name: `heading ${depth}`,
        next: "Normal",
        quick: true,
        p: {
          keepNext: true,
          keepLines: true,
          spacing: { before: 0, after: 0, ...exact },
          outlineLvl: String(depth - 1),
        },
        r: type(style),
      };
    }),
  ];
}

function paragraphs(layout: Layout): Style[] {
  const auto = { before: 0, after: 0, line: 240, lineRule: "auto" };
  const centred = { spacing: { ...auto, before: 60, after: 60 }, ind: NO_INDENT, jc: "center" } as const;
  return [
    { id: STYLE.list, name: "List Paragraph", quick: true, p: { ind: NO_INDENT } },
    { id: STYLE.listContinue, name: "List Continue", p: { ind: NO_INDENT } },
    { id: STYLE.signature, name: "Signature", p: { ind: NO_INDENT, jc: "right" } },
    { id: STYLE.date, name: "Date", p: { ind: NO_INDENT, jc: "right" } },
    {
      id: STYLE.caption,
      name: "caption",
      quick: true,
      p: { ...centred, keepLines: true, snapToGrid: "0" },
      r: type(layout.caption),
    },
    {
      id: STYLE.tableCaption,
      name: "年报表题",
      p: { ...centred, keepNext: true, keepLines: true, snapToGrid: "0" },
      r: type(layout.caption),
    },
    {
      id: STYLE.note,
      name: "年报附注",
      p: { spacing: { ...auto, before: 60, after: 60 }, ind: NO_INDENT, snapToGrid: "0" },
      r: type(layout.note),
    },
    { id: STYLE.figure, name: "年报图片", p: { ...centred, snapToGrid: "0" } },
    {
      id: STYLE.gap,
      name: "年报间隔",
      p: { spacing: { before: 0, after: 0, line: 20, lineRule: "exact" }, ind: NO_INDENT, snapToGrid: "0" },
      r: { sz: "2", szCs: "2" },
    },
    { id: STYLE.footer, name: "footer", p: { ...centred, spacing: auto, snapToGrid: "0" }, r: type(layout.pageNumber) },
    {
      id: STYLE.comment,
      name: "annotation text",
      p: { spacing: auto, ind: NO_INDENT, jc: "left" },
      r: { sz: "21", szCs: "21" },
    },
  ];
}

/** Cells: single line spacing, off the grid; the exact spacing of running text would wreck rows. */
function cells({ table }: Layout): Style[] {
  const p = (jc: string): ParagraphProperties => ({
    snapToGrid: "0",
    spacing: { before: 0, after: 0, line: 240, lineRule: "auto" },
    ind: NO_INDENT,
    jc,
  });
  const size = halfPoints(table.sizes[0] ?? 10.5);
  const r = (face: Face, bold = false): RunProperties => ({
    rFonts: fonts(face),
    ...(bold ? { b: true, bCs: true } : {}),
    snapToGrid: "0",
    sz: size,
    szCs: size,
  });
  const head = r(table.head, table.boldHeads);
  return [
    { id: STYLE.cellText, name: "年报表格文字", p: p("left"), r: r(table.text) },
    { id: STYLE.cellFigure, name: "年报表格数字", p: p("center"), r: r(table.figures) },
    { id: STYLE.cellColumn, name: "年报列表头", p: p("center"), r: head },
    { id: STYLE.cellColgroup, name: "年报列组表头", p: p("center"), r: head },
    { id: STYLE.cellRow, name: "年报行表头", p: p("left"), r: head },
    { id: STYLE.cellRowgroup, name: "年报行组表头", p: p("center"), r: head },
  ];
}

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
export const TABLE_BORDERS: string = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");

const tableStyle = (): string =>
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="${STYLE.table}"><w:name w:val="年报表格"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>${TABLE_BORDERS}</w:tblBorders></w:tblPr></w:style>`;

export function styles(layout: Layout): string {
  const size = halfPoints(layout.body.size);
  const defaults = runProperties({
    rFonts: fonts(layout.body.face),
    kern: "0",
    sz: size,
    szCs: size,
    lang: { val: "en-US", eastAsia: "zh-CN", bidi: "ar-SA" },
  });
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>${paragraphProperties(
    {
      widowControl: "0",
      overflowPunct: true,
      autoSpaceDE: "0",
      autoSpaceDN: "0",
      // Lines are exact and need no grid, and LibreOffice would give each character that is wider than its cell two cells.
      // Word takes the pitch of characters from the run, not from here.
      snapToGrid: "0",
      spacing: { before: 0, after: 0, line: bodyLine(layout), lineRule: "exact" },
      ind: { firstLineChars: Math.round(layout.indent * 100), firstLine: twipsOfPt(layout.indent * layout.body.size) },
      jc: "both",
    },
  )}${runProperties(type(layout.body))}</w:style>`;
  const character = [
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>`,
    write({ id: STYLE.hyperlink, name: "Hyperlink", kind: "character", r: { color: "0563C1", u: "single" } }),
    write({ id: STYLE.placeholder, name: "Placeholder Text", kind: "character", r: { color: "666666" } }),
  ].join("");
  return `${DECLARATION}<w:styles ${NS_W}><w:docDefaults><w:rPrDefault>${defaults}</w:rPrDefault><w:pPrDefault/></w:docDefaults>${normal}${character}${[
    ...headings(layout),
    ...paragraphs(layout),
    ...cells(layout),
  ]
    .map(write)
    .join("")}${tableStyle()}</w:styles>`;
}
