/**
 * Options of a renderer as options of a command, taken from the renderer's own schema: `layout.page.top` is
 * `--layout.page.top`, `jsonLd` is `--json-ld`.
 */
import type { AnyRenderer, OptionSchema, OptionsSchema } from "@nianbao/core";
import type { Args } from "../args.js";
import type { OptionDef, OptionGroup } from "../commands/definition.js";
import { UsageError } from "../usage.js";
import { renderers } from "./index.js";

export interface RendererOption {
  readonly path: readonly string[];
  readonly schema: OptionSchema;
  readonly def: OptionDef;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const branches = (schema: OptionSchema): readonly OptionSchema[] => schema.anyOf ?? [schema];
const isReport = ({ format, items }: OptionSchema): boolean => format === "report" || items?.format === "report";

/** What the value of an option may look like; `undefined`: not on a command line. */
function shapeOf(schema: OptionSchema): string | undefined {
  if (isReport(schema)) return "FILE";
  if (schema.enum) return schema.enum.join("|");
  if (schema.type === "boolean") return "true|false";
  if (schema.type === "number") return "N";
  if (schema.type === "string") return "TEXT";
  const item = schema.type === "array" && schema.items ? shapeOf(schema.items) : undefined;
  return item?.includes("|") ? item.replaceAll("|", ",") : item && `${item},…`;
}

function about(schema: OptionSchema): OptionDef["about"] {
  const [chinese = "", english = chinese] = (schema.description ?? "").split(" / ");
  return { "zh-CN": chinese, en: english };
}

function* flatten(schema: OptionSchema, path: readonly string[], inherited: OptionSchema): Generator<RendererOption> {
  const kinds = branches(schema).filter((kind) => kind.properties === undefined || isReport(kind));
  const values = kinds.map(shapeOf).filter((value) => value !== undefined);
  if (values.length > 0 || schema.nullable) {
    const flag = kinds.length === 1 && kinds[0]?.type === "boolean";
    yield {
      path,
      schema: { ...schema, anyOf: kinds },
      def: {
        name: path.map(kebab).join("."),
        ...(flag ? { negatable: true } : { value: [...values, ...(schema.nullable ? ["none"] : [])].join("|") }),
        about: about(schema.description === undefined && path.length === 1 ? inherited : schema),
      },
    };
  }
  for (const kind of branches(schema))
    for (const [name, inner] of Object.entries(kind.properties ?? {})) yield* flatten(inner, [...path, name], schema);
}

const schemaOf = (renderer: AnyRenderer): OptionSchema =>
  (renderer.options as OptionsSchema<object> | undefined)?.["~standard"].jsonSchema?.input() ?? {};

/** Every option of a renderer that can be written on a command line. */
export const optionsOf = (renderer: AnyRenderer): RendererOption[] =>
  Object.entries(schemaOf(renderer).properties ?? {}).flatMap(([name, schema]) => [...flatten(schema, [name], schema)]);

/** For the help: options of each format. */
export async function optionGroups(formats: readonly string[] = Object.keys(renderers)): Promise<OptionGroup[]> {
  return Promise.all(
    formats.map(async (format) => {
      const renderer = await renderers[format]?.();
      return {
        title: {
          "zh-CN": `${formats.length > 1 ? `--to ${format} 的选项` : "页面选项"}`,
          en: `${formats.length > 1 ? `Options of --to ${format}` : "Options of the page"}`,
        },
        options: renderer ? optionsOf(renderer).map(({ def }) => def) : [],
      };
    }),
  );
}

const wrong = (option: RendererOption, value: string): never => {
  throw new UsageError("bad-value", { option: `--${option.def.name}`, value, allowed: option.def.value ?? "" });
};

/** The text as the first kind that takes it; `undefined`: none does. */
function parsed(schema: OptionSchema, text: string): unknown {
  if (schema.anyOf) {
    for (const kind of schema.anyOf) {
      const value = parsed(kind, text);
      if (value !== undefined) return value;
    }
    return undefined;
  }
  if (schema.enum) return schema.enum.includes(text) ? text : undefined;
  if (schema.type === "boolean") return text === "true" ? true : text === "false" ? false : undefined;
  if (schema.type === "number") return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
  if (schema.type === "array") {
    const items = text.split(/[,，]/).map((item) => parsed(schema.items ?? {}, item.trim()));
    return items.includes(undefined) ? undefined : items;
  }
  return text;
}

function set(target: Record<string, unknown>, [first = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) target[first] = value;
  else {
    const inner = target[first];
    const next = typeof inner === "object" && inner !== null ? { ...inner } : {};
    set(next, rest, value);
    target[first] = next;
  }
}

/** What was given on the command line, on top of `base`. `report` loads what stands for a report. */
export async function givenOptions(
  args: Args,
  options: readonly RendererOption[],
  base: object,
  report: (file: string) => Promise<unknown>,
): Promise<object> {
  const out: Record<string, unknown> = { ...base };
  for (const option of options) {
    const { def, schema, path } = option;
    if (args.flag(def.name)) set(out, path, true);
    if (args.flag(`no-${def.name}`)) set(out, path, false);
    const text = args.text(def.name);
    if (text === undefined) continue;
    if (branches(schema).some(isReport)) {
      const many = branches(schema).some(({ type }) => type === "array");
      const reports = await Promise.all((many ? text.split(/[,，]/) : [text]).map((file) => report(file.trim())));
      set(out, path, many ? reports : reports[0]);
    } else set(out, path, schema.nullable && text === "none" ? null : (parsed(schema, text) ?? wrong(option, text)));
  }
  return out;
}

/** Refuses options that the renderer's schema refuses, with the first reason. */
export async function checkOptions(renderer: AnyRenderer, options: object): Promise<void> {
  const result = await renderer.options?.["~standard"].validate(options);
  const [issue] = result?.issues ?? [];
  if (!issue) return;
  const path = (issue.path ?? []).map(String);
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], options);
  const allowed = issue.message.replace(/^.*?: /, "");
  throw new UsageError("bad-value", { option: `--${path.map(kebab).join(".")}`, value: String(value), allowed });
}
