/** Unknown data → report: validation of JSON input. */
import type * as z from "zod";
import type { Problem, Result } from "../model/problem.js";
import type { Report } from "../model/report.js";
import { currentReportSchema } from "./report.js";

const most = 50;
const deepest = 200;

const problem = (path: string, zh: string, en: string): Problem => ({
  code: "invalid-model",
  severity: "error",
  message: { "zh-CN": path ? `${path}：${zh}` : zh, en: path ? `${path}: ${en}` : en },
  ...(path ? { place: { path } } : {}),
});

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** Prototype keys and bottomless nesting are refused before a schema sees them; walks without recursion. */
function unsafe(input: unknown): Problem | undefined {
  const open: { value: unknown; path: string; depth: number }[] = [{ value: input, path: "", depth: 0 }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { value, path, depth } = item;
    if (typeof value !== "object" || value === null) continue;
    if (depth > deepest) return problem(path.slice(0, most), "嵌套过深", "nested too deeply");
    for (const name of Object.keys(value)) {
      const here = `${path}/${name}`;
      if (forbidden.has(name)) return problem(here, "不允许的键名", "this key is not allowed");
      open.push({ value: (value as { [key: string]: unknown })[name], path: here, depth: depth + 1 });
    }
  }
  return undefined;
}

/** Issues of a union are those of its closest branch: the one that got furthest. */
function issuesOf(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const [first = [], ...rest] = issue.errors;
  const closest = rest.reduce((best, other) => (other.length < best.length ? other : best), first);
  return closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

const words: { readonly [code: string]: string } = {
  invalid_type: "类型不符",
  unrecognized_keys: "有未知的键",
  invalid_value: "取值不在允许范围内",
  invalid_union: "形状不符",
  invalid_format: "格式不符",
  too_small: "数值过小",
  too_big: "数值过大",
  invalid_key: "不允许的键名",
};

/** Validates data of unknown shape as a report; every problem has the JSON pointer of its place. */
export function parseReport(input: unknown): Result<{ readonly report: Report }> {
  const refused = unsafe(input);
  if (refused) return { ok: false, problems: [refused] };
  const parsed = currentReportSchema().safeParse(input);
  if (parsed.success) return { ok: true, report: parsed.data as unknown as Report, problems: [] };
  const problems = parsed.error.issues
    .flatMap(issuesOf)
    .slice(0, most)
    .map((issue) => problem(pointer(issue.path), words[issue.code] ?? "不符合报告模型", issue.message));
  const [first = problem("", "不符合报告模型", "not a report"), ...rest] = problems;
  return { ok: false, problems: [first, ...rest] };
}
