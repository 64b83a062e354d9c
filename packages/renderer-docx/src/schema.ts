/** What options may be, declared once: checked, and listed by the command line. */
import { type OptionsSchema, type OptionType, option, optionsSchema } from "@nianbao/core";
import { type DocxOptions, defaultLayout, OPTIONAL } from "./options.js";

const { boolean, text, number, list, fields, orNull, code } = option;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The kinds of the layout are those of its defaults. */
function kindOf(value: unknown): OptionType {
  if (typeof value === "boolean") return boolean();
  if (typeof value === "number") return number(undefined, { from: 0 });
  if (Array.isArray(value)) return list(value.length > 0 ? kindOf(value[0]) : text());
  if (isRecord(value))
    return fields(
      Object.fromEntries(
        Object.entries(value).map(([name, item]) => [name, OPTIONAL.has(name) ? orNull(kindOf(item)) : kindOf(item)]),
      ),
    );
  return text();
}

const layout = kindOf(defaultLayout);

export const docxOptionsSchema: OptionsSchema<DocxOptions> = optionsSchema<DocxOptions>({
  findings: code("array"),
  layout: {
    ...layout,
    json: {
      ...layout.json,
      description:
        "版面：毫米、磅、字；默认按 GB/T 9704-2012 / page and type: millimetres, points, characters; default GB/T 9704-2012",
    },
  },
  data: boolean("文件携带报告数据和单元格地址（默认有） / the file carries the report's data and addresses (default)"),
  commentAuthor: text("批注作者 / author of comments"),
  commentDate: text("批注时间 YYYY-MM-DDTHH:MM:SSZ / time of comments", "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"),
});
