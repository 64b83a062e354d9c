/** 一图读懂: a report on one tall page, as SVG. Only what the tables say; a figure that is not there has no place. */
import { type Block, type Document, inlineText, titlePhrases } from "@nianbao/core";
import { barsGroup, barsText } from "../charts/bars.js";
import { type Bar, results, sources } from "../charts/series.js";
import { factsOf } from "../page/facts.js";
import { escapeText } from "../text/escape.js";

export interface InfographicOptions {
  /** Width in pixels; the height follows. Default 900. */
  readonly width?: number;
  /** Six-digit colour of bars and rules; default `#2f4a62`. */
  readonly colour?: string;
}

const SANS = "'Heiti SC','Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Source Han Sans SC','SimHei',sans-serif";
const WIDTH = 900;
const MARGIN = 60;

interface Drawn {
  readonly svg: string;
  readonly height: number;
}

const KEY_FIGURES = [
  ["applications/received/total", "本年新收申请", "件"],
  ["applications/resultsTotal/total", "本年度办理", "件"],
  ["applications/carriedForward/total", "结转下年度", "件"],
  ["disputes/reconsideration/total", "行政复议", "件"],
  ["disputes/litigationDirect/total", "未经复议直接起诉", "件"],
  ["disputes/litigationAfterReconsideration/total", "复议后起诉", "件"],
] as const;

/** Text of each statutory cell, as printed. */
function cellTexts(blocks: readonly Block[]): Map<string, string> {
  const out = new Map<string, string>();
  for (const block of blocks) {
    if (block.type !== "table") continue;
    for (const row of block.rows) {
      for (const cell of row.cells) if (cell.address !== undefined) out.set(cell.address, inlineText(cell.children));
    }
  }
  return out;
}

/** A title longer than a line breaks before the year, and either half between its phrases. */
function titleLines(title: string, units: number): string[] {
  const whole = lines([title], units);
  if (whole.length < 2) return whole;
  const at = Math.max(0, title.search(/\d{4}年/));
  const halves = [title.slice(0, at), title.slice(at)].filter((half) => half !== "");
  return halves.flatMap((half) => lines(titlePhrases(half), units));
}

/** Sets pieces in lines by width, an ASCII character half a Chinese one; a piece is broken only if no line can hold it. */
function lines(pieces: readonly string[], units: number): string[] {
  const width = (text: string): number => [...text].reduce((sum, char) => sum + (char < "\u0080" ? 0.5 : 1), 0);
  const small = pieces.flatMap((piece) => (width(piece) > units ? [...piece] : [piece]));
  const out: string[] = [];
  for (const piece of small) {
    const line = `${out.at(-1) ?? ""}${piece}`;
    if (out.length > 0 && width(line) <= units) out[out.length - 1] = line;
    else out.push(piece);
  }
  return out;
}

const heading = (title: string, colour: string): string =>
  `<rect x="0" y="4" width="6" height="26" fill="${colour}"/><text x="18" y="27" font-size="26" font-weight="600">${escapeText(title)}</text>`;

function figures(texts: ReadonlyMap<string, string>, colour: string): Drawn {
  const known = KEY_FIGURES.flatMap(([address, label, unit]) => {
    const text = texts.get(address)?.trim();
    return text !== undefined && /^\d{1,9}$/.test(text) ? [{ label, unit, text }] : [];
  });
  const column = (WIDTH - 2 * MARGIN) / 3;
  const svg = known.map(({ label, unit, text }, i) => {
    const x = (i % 3) * column;
    const y = Math.floor(i / 3) * 120;
    return `<g transform="translate(${x} ${y})"><text x="0" y="24" font-size="20" fill="#565656">${label}</text><text x="0" y="78" font-size="48" font-weight="600" fill="${colour}">${text}<tspan font-size="20" font-weight="400" dx="6">${unit}</tspan></text></g>`;
  });
  return { svg: svg.join(""), height: Math.ceil(known.length / 3) * 120 };
}

function bars(title: string, series: readonly Bar[], colour: string): Drawn {
  if (!series.some((bar) => bar.value !== null)) return { svg: "", height: 0 };
  const layout = { width: WIDTH - 2 * MARGIN, label: 190, line: 44, fontSize: 20, fill: colour };
  const group = `<g transform="translate(0 52)" font-size="20">${barsGroup(series, layout)}</g>`;
  return { svg: heading(title, colour) + group, height: 52 + series.length * 44 };
}

/** A standalone SVG file; its `title` and `desc` say in words what is drawn. */
export function renderInfographic(document: Document, options: InfographicOptions = {}): string {
  const colour = /^#[0-9a-f]{6}$/i.test(options.colour ?? "") ? String(options.colour) : "#2f4a62";
  const facts = factsOf(document);
  const title = facts.title ?? "政府信息公开工作年度报告";
  const texts = cellTexts(document.children);
  const from = sources(document);
  const done = results(document);
  const heads = titleLines(title, 19);
  const head: Drawn = {
    svg: heads
      .map((line, i) => `<text x="0" y="${40 + i * 54}" font-size="40" font-weight="700">${escapeText(line)}</text>`)
      .join(""),
    height: heads.length * 54 + 6,
  };
  const parts = [
    head,
    figures(texts, colour),
    bars("谁在申请（本年新收，件）", from, colour),
    bars("办理结果（件）", done, colour),
  ].filter((part) => part.height > 0);
  let y = MARGIN;
  const body = parts.map((part) => {
    const group = `<g transform="translate(${MARGIN} ${y})">${part.svg}</g>`;
    y += part.height + 44;
    return group;
  });
  const source = [facts.organ, (facts.date ?? facts.written)?.slice(0, 10)]
    .filter((part) => part !== undefined)
    .map((part) => `　${part}`);
  const footLines = lines(["数据出自本年度报告的法定表格", ...source], (WIDTH - 2 * MARGIN) / 18).map((line) =>
    line.replace(/^　/, ""),
  );
  const foot = `<line x1="${MARGIN}" y1="${y}" x2="${WIDTH - MARGIN}" y2="${y}" stroke="#a6a6a6"/>${footLines
    .map(
      (line, i) =>
        `<text x="${MARGIN}" y="${y + 34 + i * 26}" font-size="18" fill="#565656">${escapeText(line)}</text>`,
    )
    .join("")}`;
  const height = y + 34 + Math.max(0, footLines.length - 1) * 26 + MARGIN / 2;
  const width = options.width !== undefined && options.width >= 100 && options.width <= 10000 ? options.width : WIDTH;
  const words = [
    ...KEY_FIGURES.flatMap(([address, label, unit]) =>
      texts.get(address) ? [`${label} ${texts.get(address)} ${unit}`] : [],
    ),
    from.length > 0 ? `申请来源：${barsText(from)}` : "",
    done.length > 0 ? `办理结果：${barsText(done)}` : "",
  ].filter((part) => part !== "");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${width}" height="${Math.round((height * width) / WIDTH)}" role="img" aria-labelledby="t d" font-family="${SANS}" fill="#1b1b1b"><title id="t">${escapeText(title)}</title><desc id="d">${escapeText(words.join("；"))}</desc><rect width="${WIDTH}" height="${height}" fill="#fff"/>${body.join("")}${foot}</svg>\n`;
}
