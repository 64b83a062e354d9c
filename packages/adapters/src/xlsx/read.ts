/** A workbook → document: each visible sheet with its name as heading, its titles and tables. */
import { type Block, type Problem, type ReadOptions, type ReadResult, type Source, text } from "@nianbao/core/reading";
import { mainPart, notThisFormat, openPackage, type Package } from "../ooxml/package.js";
import { properties } from "../ooxml/properties.js";
import { carriedIn } from "../ooxml/report-data.js";
import { defaultLimits, fail, problem } from "../shared/problems.js";
import { sheetBlocks } from "./blocks.js";
import { sharedStrings } from "./cells.js";
import { readSheet, type Sheet } from "./sheet.js";
import { sheetsOf } from "./sheets.js";

function sheetProblems(sheet: Sheet, name: string): Problem[] {
  const say = (severity: Problem["severity"], code: Problem["code"], zh: string, en: string) =>
    problem(code, severity, `工作表“${name}”${zh}`, `sheet "${name}": ${en}`, { sheet: name });
  const { uncalculated, formulas, hiddenRows, hiddenColumns } = sheet;
  const out: Problem[] = [];
  if (formulas > uncalculated.length) {
    const n = formulas - uncalculated.length;
    out.push(
      say(
        "info",
        "cell-text",
        `有 ${n} 个公式，取文件中保存的结果。`,
        `${n} formulas; their stored results were taken`,
      ),
    );
  }
  if (uncalculated.length > 0) {
    const list = uncalculated.slice(0, 10).join("、");
    out.push(
      say(
        "warning",
        "content-dropped",
        `有 ${uncalculated.length} 个公式没有保存结果（${list}），按公式原文保留，未作为数值读取。请用 Excel 或 WPS 打开并保存一次。`,
        `${uncalculated.length} formulas have no stored result (${list}); the formulas were kept as text, no figure was read`,
      ),
    );
  }
  if (hiddenRows.length > 0) {
    out.push(
      say(
        "warning",
        "content-dropped",
        `有 ${hiddenRows.length} 个隐藏行，已一并读取，请核对。`,
        `${hiddenRows.length} hidden rows were read too`,
      ),
    );
  }
  if (hiddenColumns > 0) {
    out.push(say("info", "content-dropped", "有隐藏列，已一并读取，请核对。", "hidden columns were read too"));
  }
  return out;
}

/** Names that a program gives say nothing. */
const isDefaultName = (name: string): boolean => /^(?:sheet|工作表)\s?[0-9]{0,4}$/i.test(name.trim());

function readPackage(pack: Package, options: ReadOptions): ReadResult {
  const main = mainPart(pack, "xl/workbook.xml");
  const workbook = pack.xml(main);
  if (workbook?.name !== "workbook") {
    const [first, ...rest] = pack.problems;
    return first ? fail(first, ...rest) : fail(notThisFormat(" Excel 工作簿（.xlsx）", "an Excel workbook (.xlsx)"));
  }
  const stringsPart = pack.relationships(main).find((r) => r.type === "sharedStrings")?.target;
  const strings = sharedStrings(stringsPart === undefined ? undefined : pack.xml(stringsPart));
  const children: Block[] = [];
  const problems: Problem[] = [];
  let left = options.limits?.cells ?? defaultLimits.cells;
  for (const { name, part, hidden } of sheetsOf(pack, main, workbook)) {
    if (hidden) {
      problems.push(
        problem(
          "content-dropped",
          "warning",
          `工作表“${name}”已隐藏，未读取。`,
          `sheet "${name}" is hidden; it was not read`,
          { sheet: name },
        ),
      );
      continue;
    }
    const root = pack.xml(part);
    if (!root) continue;
    const sheet = readSheet(root, strings);
    const read = sheetBlocks(sheet, options.positions ? name : undefined, left);
    if (read === "large") {
      return fail(
        problem(
          "too-large",
          "error",
          `工作表“${name}”的单元格过多，未予读取。`,
          `sheet "${name}" has too many cells; nothing was read`,
          { sheet: name },
        ),
        ...problems,
      );
    }
    left -= read.cells;
    problems.push(...sheetProblems(sheet, name));
    if (read.blocks.length === 0) continue;
    if (!isDefaultName(name)) children.push({ type: "heading", depth: 2, children: [text(name)] });
    children.push(...read.blocks);
  }
  // A sheet or its strings that cannot be read would leave figures out or wrong: nothing is half read.
  const [broken, ...others] = pack.problems;
  if (broken) return fail(broken, ...others, ...problems);
  if (children.length === 0)
    return fail(problem("empty-input", "error", "工作簿没有可读取的内容。", "the workbook is empty"), ...problems);
  const metadata = properties(pack);
  const { data } = carriedIn(pack);
  return {
    ok: true,
    document: {
      type: "document",
      language: "zh-CN",
      ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
      ...(data === undefined ? {} : { data }),
      children,
    },
    problems,
  };
}

/** Total: a damaged, encrypted, oversized or foreign file is a result with the reason. */
export function readXlsx(source: Source, options: ReadOptions = {}): ReadResult {
  const opened = openPackage(source, options);
  return opened.ok ? readPackage(opened.pack, options) : fail(opened.problem);
}
