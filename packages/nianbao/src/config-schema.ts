/**
 * The shape of a configuration as a zod schema: mistakes are told by it, and the JSON Schema that editors take is made of
 * it (`config-json-schema.ts`). What hangs on more than one value (options of a rule, platforms of one name) is looked at
 * in `config-mistakes.ts`.
 */
import { rules } from "@nianbao/core";
import * as z from "zod";
import { overlays } from "./overlays/index.js";

const text = (error: string) => z.string({ error }).min(1, { error });
const list = <T extends z.ZodType>(item: T) => z.array(item, { error: "应为数组 (must be an array)" });
const notAnObject = "应为对象 (must be an object)";

const severity = z.enum(["off", "error", "warning", "info"]);
const setting = z
  .union([severity, z.tuple([severity, z.unknown().optional()])], {
    error: "应为 off、error、warning 或 info，或级别与选项的数组 (a severity, or a severity with options)",
  })
  .meta({ id: "setting" });
const settings = z
  .strictObject(
    Object.fromEntries(
      rules.map(({ id, title }) => [id, setting.optional().meta({ description: `${title["zh-CN"]} (${title.en})` })]),
    ),
    { error: (issue) => (issue.code === "invalid_type" ? notAnObject : undefined) },
  )
  .meta({ id: "settings" });

const year = z.int({ error: "应为年份，如 2025 (a year)" });
const overlay = z.object(
  {
    id: text("须写明 id"),
    title: text("须写明 title"),
    source: text("须写明依据 source"),
    years: z.object({ from: year, to: year.nullable() }, { error: "应为 { from: 2025, to: null }" }).optional(),
    rules: settings,
  },
  { error: "应为名称或对象 (a name or an object)" },
);
const names = overlays.map(({ id }) => id);
const named = z.enum(names, { error: ({ input }) => `没有“${String(input)}”，可用：${names.join("、")}` });

const suppression = z.strictObject(
  {
    fingerprint: z
      .string({ error: "应为16位指纹，见 nianbao check --format json" })
      .regex(/^[0-9a-f]{16}$/, { error: "应为16位指纹，见 nianbao check --format json" }),
    reason: z.string({ error: "须写明理由 reason" }).regex(/\S/, { error: "须写明理由 reason" }),
    author: z.string({ error: "应为文字 (text)" }).optional(),
    until: z.iso.date({ error: "应为 YYYY-MM-DD" }).optional(),
  },
  { error: (issue) => (issue.code === "invalid_type" ? notAnObject : undefined) },
);

export const configSchema = z.strictObject(
  {
    $schema: z.string({ error: "应为文字 (text)" }).optional(),
    preset: z.enum(["recommended", "strict"], { error: "应为 recommended 或 strict" }).optional(),
    rules: settings.optional().meta({ description: "逐条规则的级别和选项 (severity and options by rule)" }),
    overlays: list(z.union([named, overlay]))
      .optional()
      .meta({ description: "地方要求：名称或数据 (local requirements, by name or as data)" }),
    profiles: list(z.record(z.string(), z.unknown(), { error: notAnObject }))
      .optional()
      .meta({
        description: "自己的网站平台，用代码写，见 defineProfile (platforms of one's own, written in code)",
      }),
    suppressions: list(suppression)
      .optional()
      .meta({ description: "看过并接受的问题，须有理由 (findings that are accepted, with a reason)" }),
  },
  {
    error: (issue) => (issue.code === "invalid_type" ? `${notAnObject}; 代码形式的配置须用 export default` : undefined),
  },
);
