/** The JSON Schemas that the package ships, derived from the zod schemas. */
import * as z from "zod";
import { checkOutputSchema, checkResultSchema } from "./check-result.js";
import { reportSchema } from "./report.js";

const base = "https://github.com/nianbao/nianbao/raw/main/packages/core/schema/";

const named = (name: string, title: string, schema: z.ZodType): object => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12" });
  return { $schema, $id: `${base}${name}.schema.json`, title, ...rest };
};

/** File name without its ending → schema. */
export const jsonSchemas = (): { readonly [name: string]: object } => ({
  report: named(
    "report",
    "政府信息公开工作年度报告 (annual report on government information disclosure)",
    reportSchema,
  ),
  "check-result": named("check-result", "核验结果 (result of a check)", checkResultSchema),
  "check-output": named("check-output", "核验命令的输出 (output of the command check)", checkOutputSchema),
});
