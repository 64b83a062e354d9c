/** The report's own JSON → Document, by way of `compose`; the data goes along, so that nothing is lost. */
import {
  compose,
  type Document,
  defineFrontEnd,
  type FrontEnd,
  parseReport,
  type ReadOptions,
  type Result,
  type Source,
} from "@nianbao/core";
import { decode } from "../encoding/index.js";
import { fail, problem } from "../shared/problems.js";
import { detectJson } from "./detect.js";

export type JsonResult = Result<{ readonly document: Document }>;

/** Nesting of JSON text, strings left out; ends at the limit. */
function nesting(text: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length && deepest <= limit; i++) {
    const char = text[i];
    if (char === '"') {
      for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === "\\") i++;
    } else if (char === "{" || char === "[") deepest = Math.max(deepest, ++depth);
    else if (char === "}" || char === "]") depth--;
  }
  return deepest;
}
const deepest = 500;

export function readJson(source: Source, options: ReadOptions = {}): JsonResult {
  const decoded = decode(source, options.limits);
  if (!decoded.ok) return decoded;
  if (nesting(decoded.text, deepest) > deepest)
    return fail(
      problem(
        "too-deep",
        "error",
        `JSON 嵌套超过 ${deepest} 层，未予读取。`,
        `JSON is nested more than ${deepest} levels deep`,
      ),
    );
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    return fail(problem("damaged-file", "error", `不是有效的 JSON：${why}`, `not valid JSON: ${why}`));
  }
  const parsed = parseReport(value);
  if (!parsed.ok) return parsed;
  const document = compose(parsed.report);
  return { ok: true, problems: decoded.problems, document: options.positions ? withPointers(document) : document };
}

const pointer = (address: string): string | undefined =>
  address.startsWith("extra:")
    ? undefined
    : /^\d{4}:/.test(address)
      ? `/foreign/${address.replaceAll("/", "~1")}`
      : `/tables/${address}`;

/** Figures stand in the data where their address says. */
const withPointers = (document: Document): Document => ({
  ...document,
  children: document.children.map((block) =>
    block.type !== "table"
      ? block
      : {
          ...block,
          rows: block.rows.map((row) => ({
            cells: row.cells.map((cell) => {
              const path = cell.address === undefined ? undefined : pointer(cell.address);
              return path === undefined ? cell : { ...cell, place: { path } };
            }),
          })),
        },
  ),
});

export const json = defineFrontEnd({
  id: "json",
  title: { "zh-CN": "年报数据（JSON）", en: "report data (JSON)" },
  extensions: [".json"],
  detect: detectJson,
  read: readJson,
} satisfies FrontEnd);
