/** Whether a JSON value has the shape of a report. */
import { editionIds, type Problem, type Result } from "@nianbao/core";
import { fail, problem } from "../shared/problems.js";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const invalid = (path: string, zh: string, en: string): Problem =>
  problem("invalid-model", "error", `年报数据不符合模型：${zh}`, `the data is no report: ${en}`, { path });

export function validReport(value: unknown): Result<{ readonly report: unknown }> {
  if (!isObject(value)) return fail(invalid("", "最外层应为对象", "an object is wanted"));
  if (!(editionIds as readonly unknown[]).includes(value.edition))
    return fail(
      invalid(
        "/edition",
        `edition 应为 ${editionIds.join("、")} 之一`,
        `edition has to be one of ${editionIds.join(", ")}`,
      ),
    );
  if (!isObject(value.organ)) return fail(invalid("/organ", "缺少 organ 对象", "organ has to be an object"));
  if (typeof value.title !== "string") return fail(invalid("/title", "title 应为字符串", "title has to be a string"));
  for (const name of ["lead", "sections"])
    if (!Array.isArray(value[name])) return fail(invalid(`/${name}`, `${name} 应为数组`, `${name} has to be a list`));
  if (!isObject(value.tables)) return fail(invalid("/tables", "缺少 tables 对象", "tables has to be an object"));
  return { ok: true, problems: [], report: value };
}
