/** Field values ↔ the bytes of each format. */
import type { Problem, Result } from "@nianbao/core";
import { fail, problem } from "../shared/problems.js";
import { type Grid, readGrids } from "../xlsx/grid.js";
import { writeWorkbook } from "../xlsx/write.js";
import { descend, elements, escapeXml, readXml, textOf } from "../xml/index.js";
import { readCsv, writeCsv } from "./csv.js";
import { encodeGbk, xmlReference } from "./gbk.js";
import type { FieldValue, Format } from "./schema.js";

type FormatOf<T extends Format["type"]> = Extract<Format, { type: T }>;
type Values = readonly FieldValue[];
export type RawValues = ReadonlyMap<string, string | number | null>;
export type RawResult = Result<{ readonly values: RawValues }>;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array, encoding: "UTF-8" | "GBK"): string | undefined => {
  try {
    return new TextDecoder(encoding === "GBK" ? "gb18030" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
const bad = (zh: string, en: string): { readonly ok: false; readonly problems: readonly [Problem] } => ({
  ok: false,
  problems: [problem("damaged-file", "error", zh, en)],
});
const good = (values: RawValues): RawResult => ({ ok: true, values, problems: [] });

function writeJson(format: FormatOf<"json">, values: Values): Uint8Array {
  const { layout, path, codeKey, valueKey } = format;
  const inner: unknown =
    layout === "object"
      ? Object.fromEntries(values.map((v) => [v.code, v.value]))
      : values.map((v) => ({ [codeKey]: v.code, [valueKey]: v.value }));
  const data = path.reduceRight<unknown>((below, key) => ({ [key]: below }), inner);
  return utf8(`${JSON.stringify(data, null, 2)}\n`);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const asValue = (value: unknown): string | number | null =>
  typeof value === "string" || typeof value === "number"
    ? value
    : value === null || value === undefined
      ? null
      : JSON.stringify(value);
const own = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

function readJson(format: FormatOf<"json">, bytes: Uint8Array): RawResult {
  let data: unknown;
  try {
    data = JSON.parse((decode(bytes, "UTF-8") ?? "").replace(/^\ufeff/, ""));
  } catch {
    return bad("文件不是 JSON。", "the file is not JSON");
  }
  const inner = format.path.reduce(own, data);
  if (format.layout === "list") {
    if (!Array.isArray(inner)) return bad("JSON 中没有字段列表。", "the JSON holds no list of fields");
    return good(
      new Map(inner.map((item) => [String(own(item, format.codeKey) ?? ""), asValue(own(item, format.valueKey))])),
    );
  }
  if (!isRecord(inner) || Array.isArray(inner)) return bad("JSON 中没有字段。", "the JSON holds no fields");
  return good(new Map(Object.entries(inner).map(([code, value]) => [code, asValue(value)])));
}

function writeXml(format: FormatOf<"xml">, values: Values): Uint8Array {
  const { path, layout, item, codeAttribute, encoding } = format;
  const fields = values.map(({ code, value }) => {
    const [open, close] =
      layout === "elements" ? [code, code] : [`${item} ${codeAttribute}="${escapeXml(code)}"`, item];
    return value === null ? `<${open}/>` : `<${open}>${escapeXml(String(value))}</${close}>`;
  });
  const body = `${path.map((name) => `<${name}>`).join("")}\n${fields.join("\n")}\n${[...path]
    .reverse()
    .map((name) => `</${name}>`)
    .join("")}\n`;
  const text = `<?xml version="1.0" encoding="${encoding}"?>\n${body}`;
  return encoding === "GBK" ? encodeGbk(text, xmlReference).bytes : utf8(text);
}

function readXmlFields(format: FormatOf<"xml">, bytes: Uint8Array): RawResult {
  const read = readXml(bytes, "XML");
  if (!read.ok) return fail(read.problem);
  const [root, ...path] = format.path;
  const inner = read.root.name === root ? descend(read.root, ...path) : undefined;
  if (!inner) return bad(`XML 中没有 ${format.path.join("/")}。`, `the XML has no ${format.path.join("/")}`);
  const nodes = elements(inner).filter((node) => format.layout === "elements" || node.name === format.item);
  return good(
    new Map(
      nodes.map((node) => [
        format.layout === "elements" ? node.name : (node.attributes[format.codeAttribute] ?? ""),
        node.children.length === 0 ? null : textOf(node),
      ]),
    ),
  );
}

type Sheet = readonly (readonly FieldValue["value"][])[];
const rowsOf = (layout: "wide" | "long", head: readonly string[], values: Values): Sheet =>
  layout === "wide"
    ? [values.map((v) => v.code), values.map((v) => v.value)]
    : [head, ...values.map((v) => [v.code, v.title, v.value])];

function fromRows(layout: "wide" | "long", rows: Grid): RawResult {
  const [head = [], ...rest] = rows;
  const value = (text: string | undefined): string | null => (text === undefined || text === "" ? null : text);
  if (rest.length === 0) return bad("文件没有数据行。", "the file has no line of values");
  return good(
    layout === "wide"
      ? new Map(head.map((code, i) => [code, value(rest[0]?.[i])]))
      : new Map(rest.map((row) => [row[0] ?? "", value(row[2])])),
  );
}

/** Characters that the format's character set has not are written as `?`. */
export function encodeFields(format: Format, values: Values): Uint8Array {
  switch (format.type) {
    case "json":
      return writeJson(format, values);
    case "xml":
      return writeXml(format, values);
    case "xlsx":
      return writeWorkbook([{ name: format.sheet, rows: rowsOf(format.layout, format.head, values) }]);
    case "csv": {
      const text = writeCsv(rowsOf(format.layout, format.head, values), format.separator);
      return format.encoding === "GBK" ? encodeGbk(text, () => "?").bytes : utf8((format.mark ? "\ufeff" : "") + text);
    }
  }
}

export function decodeFields(format: Format, bytes: Uint8Array): RawResult {
  switch (format.type) {
    case "json":
      return readJson(format, bytes);
    case "xml":
      return readXmlFields(format, bytes);
    case "csv": {
      const text = decode(bytes, format.encoding);
      if (text === undefined) return bad(`文件不是 ${format.encoding} 编码。`, `the file is not ${format.encoding}`);
      return fromRows(format.layout, readCsv(text, format.separator));
    }
    case "xlsx": {
      const read = readGrids({ bytes });
      if (!read.ok) return read;
      const sheet = read.sheets.find((s) => s.name === format.sheet) ?? read.sheets[0];
      return fromRows(format.layout, sheet?.rows ?? []);
    }
  }
}
