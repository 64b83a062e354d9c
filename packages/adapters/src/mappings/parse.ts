/** Checks a mapping before it is used: its shape, its cells, its codes. */
import { cellOf, type EditionId, editionIds, editionOf, type Problem, type Result } from "@nianbao/core";
import { fail, problem } from "../shared/problems.js";
import { type Mapping, mappingSchema } from "./schema.js";

export type ParsedMapping = Result<{ readonly mapping: Mapping }>;

const wrong = (path: string, zh: string, en: string): Problem =>
  problem("invalid-model", "error", `映射 ${path}：${zh}`, `mapping ${path}: ${en}`, { path });

export const isEdition = (id: string): id is EditionId => (editionIds as readonly string[]).includes(id);
/** What may be the name of an XML element here; prefixes would need a namespace. */
const xmlName = /^[\p{L}_][\p{L}\p{N}_.-]{0,99}$/u;

function fieldProblems(mapping: Mapping, edition: EditionId): Problem[] {
  const out: Problem[] = [];
  const seen = new Set<string>();
  const sections = new Set<string>(editionOf(edition).sections.map((section) => section.id));
  const asElement = mapping.format.type === "xml" && mapping.format.layout === "elements";
  mapping.fields.forEach(({ code, from }, i) => {
    const path = `/fields/${i}`;
    if (seen.has(code)) out.push(wrong(path, `字段代码“${code}”重复。`, `code "${code}" is used twice`));
    seen.add(code);
    if (code === "__proto__") out.push(wrong(path, "字段代码不可用。", "this code cannot be used"));
    if (asElement && !xmlName.test(code))
      out.push(wrong(path, `“${code}”不能作 XML 元素名。`, `"${code}" is no XML name`));
    if ("cell" in from && !cellOf(editionOf(edition), from.cell)) {
      out.push(
        wrong(path, `版式 ${edition} 没有单元格“${from.cell}”。`, `edition ${edition} has no cell "${from.cell}"`),
      );
    }
    if ("section" in from && !sections.has(from.section)) {
      out.push(
        wrong(
          path,
          `版式 ${edition} 没有部分“${from.section}”。`,
          `edition ${edition} has no section "${from.section}"`,
        ),
      );
    }
  });
  return out;
}

function formatProblems({ format }: Mapping): Problem[] {
  if (format.type === "json") {
    const keys = [...format.path, format.codeKey, format.valueKey];
    return keys.includes("__proto__") || format.codeKey === format.valueKey
      ? [wrong("/format", "键名不可用或重复。", "a key cannot be used, or is used twice")]
      : [];
  }
  if (format.type !== "xml") return [];
  return [...format.path, format.item, format.codeAttribute]
    .filter((name) => !xmlName.test(name))
    .map((name) => wrong("/format", `“${name}”不能作 XML 名称。`, `"${name}" is no XML name`));
}

/** @param input a mapping as JSON text or as data */
export function parseMapping(input: unknown): ParsedMapping {
  let data = input;
  if (typeof input === "string") {
    try {
      data = JSON.parse(input);
    } catch {
      return fail(wrong("", "不是 JSON。", "not JSON"));
    }
  }
  const parsed = mappingSchema.safeParse(data);
  if (!parsed.success) {
    const [first, ...rest] = parsed.error.issues.map((issue) =>
      wrong(`/${issue.path.join("/")}`, issue.message, issue.message),
    );
    return fail(first ?? wrong("", "无效。", "invalid"), ...rest);
  }
  const mapping = parsed.data;
  if (!isEdition(mapping.edition)) {
    return fail(wrong("/edition", `没有版式“${mapping.edition}”。`, `there is no edition "${mapping.edition}"`));
  }
  const [first, ...rest] = [...formatProblems(mapping), ...fieldProblems(mapping, mapping.edition)];
  return first ? fail(first, ...rest) : { ok: true, mapping, problems: [] };
}
