/**
 * Text of a cell → figure. The grammar is closed: what it does not cover is `text` without a value, since a wrong value
 * is worse than none. Nothing is converted: `160.5964万元` is 160.5964 with the unit 万元.
 */
import { isInvisible, isWidthless } from "./normalise.js";

export interface CellReading {
  readonly status: "exact" | "text" | "blank";
  readonly value: number | null;
  /** Unit that the cell itself names. */
  readonly unit?: string;
  /** The cell's text, spaces around it trimmed. */
  readonly raw: string;
  /** What follows the figure in brackets: `其中修订16件`. */
  readonly note?: string;
}

/** Longest text that can be one figure with its note. */
const longest = 400;
const figure =
  /^(?<currency>[¥￥])?(?<sign>[+\-−–]|增加?|减少?)?(?<digits>\d{1,3}(?:,\d{3})+|\d{1,15})(?<fraction>\.\d{1,10})?(?<unit>[百千万亿]{0,2}(?:[件项条元次个宗份起人篇部批户场例类]|人次)|[万亿])?(?<note>\([^()]*\))?$/;

/** Sign, currency and digits of a figure, in every width and script, and what may follow them. */
const body = new Set([..."¥￥+＋-－−–增加减減少0123456789０１２３４５６７８９,，.．"]);
const after = new Set([..."百千万萬亿億件项項条條元次个個宗份起人篇部批户场例类(（〔【"]);

/** Most texts are told from a figure by the first character that none has there. */
function mayBeFigure(raw: string): boolean {
  for (let i = 0; i < raw.length; i++)
    if (!body.has(raw[i]!) && !isInvisible(raw.charCodeAt(i))) return i > 0 && after.has(raw[i]!);
  return true;
}

/** Full-width ASCII to plain, and the simplified forms of what the grammar knows; figures only, so no NFKC. */
function plain(text: string): string {
  let out = "";
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) out += String.fromCharCode(code - 0xfee0);
    else out += simplified[character] ?? character;
  }
  return out;
}
const simplified: { readonly [character: string]: string } = {
  減: "减",
  萬: "万",
  億: "亿",
  項: "项",
  條: "条",
  個: "个",
  "〔": "(",
  "〕": ")",
  "【": "(",
  "】": ")",
};

export function trimInvisible(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isInvisible(text.charCodeAt(from))) from++;
  while (to > from && isInvisible(text.charCodeAt(to - 1))) to--;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

const isDigit = (character: string): boolean => character >= "0" && character <= "9";
const isPoint = (character: string): boolean => character === "," || character === ".";
const endsInFigure = /[\d,.]$/;

/** Without spaces; `undefined` when a space stands between two digits: `3 3` are two figures or one, nobody can say. */
function closed(text: string): string | undefined {
  let out = "";
  let gap = false;
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (isInvisible(code)) {
      gap ||= !isWidthless(code);
      continue;
    }
    if (gap && ((isDigit(character) && endsInFigure.test(out)) || (isPoint(character) && /\d$/.test(out))))
      return undefined;
    gap = false;
    out += character;
  }
  return out;
}

const asText = (raw: string): CellReading => ({ status: "text", value: null, raw });

export function readValue(text: string): CellReading {
  const raw = trimInvisible(text);
  if (raw === "") return { status: "blank", value: null, raw };
  if (raw.length < 16 && /^(?:0|[1-9]\d*)$/.test(raw)) return { status: "exact", value: Number(raw), raw };
  if (raw.length > longest || !mayBeFigure(raw) || !/[\d０-９]/.test(raw)) return asText(raw);
  const tight = closed(plain(raw));
  const found = tight === undefined ? undefined : figure.exec(tight)?.groups;
  if (!found) return asText(raw);
  const digits = (found.digits ?? "").replaceAll(",", "");
  if (/^0\d/.test(digits)) return asText(raw); // 000 or 012 are figures run together
  if (digits.length + (found.fraction?.length ?? 0) > 16) return asText(raw);
  const note = found.note?.slice(1, -1);
  if (note !== undefined && /^[\d.,+-]*$/.test(note)) return asText(raw); // 22(25): two figures, no word says which
  const unit = found.unit ?? (found.currency ? "元" : note === undefined ? undefined : unitIn(note));
  const size = Number(digits + (found.fraction ?? ""));
  const value = /^[减\-−–]/.test(found.sign ?? "") && size !== 0 ? -size : size;
  return {
    status: "exact",
    value,
    raw,
    ...(unit === undefined ? {} : { unit }),
    ...(note === undefined ? {} : { note }),
  };
}

/** The last character of every text that names a unit. */
const unitEnds = new Set([..."次元件项条个宗份篇人计位)）"]);

/** The unit that a head or a note names: `采购总金额(万元)`, `单位：元`; of normalised or raw text. */
export function unitIn(text: string): string | undefined {
  const start = text.slice(0, 80);
  if (!unitEnds.has(start[start.length - 1] ?? "")) return undefined;
  return /^(?:.*[(（])?(?:单位[:：]?|以)?(人次|[万亿]元|[元件项条次个宗份篇人])(?:计|为单位)?[)）]?$/.exec(start)?.[1];
}
