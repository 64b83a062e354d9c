/**
 * Options declared once: checked by their Standard Schema, described by its JSON Schema, so that a command line or a form
 * lists what a renderer takes without being told again. No library behind it: it stands in the browser bundle of every
 * renderer.
 */
import type { StandardSchemaV1 } from "../standard-schema.js";

/** The part of JSON Schema that options need. */
export interface OptionSchema {
  readonly type?: "boolean" | "string" | "number" | "array" | "object";
  /** Chinese, then ` / `, then English. */
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly nullable?: boolean;
  readonly items?: OptionSchema;
  readonly properties?: { readonly [name: string]: OptionSchema };
  readonly anyOf?: readonly OptionSchema[];
  /** `report`: a report of this library. */
  readonly format?: "report";
}
export interface OptionIssue {
  readonly message: string;
  readonly path: readonly string[];
}
export interface OptionType {
  /** Absent: cannot be written as JSON (a function). */
  readonly json?: OptionSchema;
  issues(value: unknown, path: readonly string[]): readonly OptionIssue[];
}
/** A Standard Schema that also tells its JSON Schema, as the Standard JSON Schema interface lays down. */
export interface OptionsSchema<O> extends StandardSchemaV1<unknown, O> {
  readonly "~standard": StandardSchemaV1<unknown, O>["~standard"] & {
    readonly jsonSchema: { readonly input: () => OptionSchema; readonly output: () => OptionSchema };
  };
  /** Options without those that are not what they should be, and what was wrong with them. */
  sound(value: unknown): { readonly value: O; readonly issues: readonly OptionIssue[] };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const fail = (path: readonly string[], expected: string): readonly OptionIssue[] => [
  { message: `${path.join(".") || "options"}: 应为 / expected ${expected}`, path },
];
const type = (expected: string, test: (value: unknown) => boolean, json?: OptionSchema): OptionType => ({
  ...(json ? { json } : {}),
  issues: (value, path) => (test(value) ? [] : fail(path, expected)),
});
const described = (about?: string) => (about === undefined ? {} : { description: about });

function fields(types: { readonly [name: string]: OptionType }, about?: string): OptionType {
  const properties = Object.entries(types).flatMap(([name, { json }]) => (json ? [[name, json] as const] : []));
  return {
    ...(properties.length > 0
      ? { json: { type: "object" as const, ...described(about), properties: Object.fromEntries(properties) } }
      : {}),
    issues: (value, path) => {
      if (!isRecord(value)) return fail(path, "object");
      return Object.entries(value).flatMap(([name, item]) => {
        const known = Object.hasOwn(types, name) ? types[name] : undefined;
        if (!known) return fail([...path, name], `one of ${Object.keys(types).join(", ")}`);
        return item === undefined ? [] : known.issues(item, [...path, name]);
      });
    },
  };
}

/** Kinds of options; `about` is Chinese, ` / `, English. */
export const option = {
  boolean: (about?: string): OptionType =>
    type("boolean", (v) => typeof v === "boolean", { type: "boolean", ...described(about) }),
  text: (about?: string, pattern?: string, expected = pattern === undefined ? "string" : `/${pattern}/`): OptionType =>
    type(expected, (v) => typeof v === "string" && (pattern === undefined || new RegExp(pattern).test(v)), {
      type: "string",
      ...described(about),
      ...(pattern === undefined ? {} : { pattern }),
    }),
  /** A text that a function approves of. */
  textWhere: (expected: string, test: (value: string) => boolean, about?: string): OptionType =>
    type(expected, (v) => typeof v === "string" && test(v), { type: "string", ...described(about) }),
  number: (
    about?: string,
    { from, to, whole }: { readonly from?: number; readonly to?: number; readonly whole?: boolean } = {},
  ): OptionType =>
    type(
      `${whole ? "whole " : ""}number${from === undefined ? "" : `, ${from}`}${to === undefined ? "" : `–${to}`}`,
      (v) =>
        typeof v === "number" &&
        Number.isFinite(v) &&
        (!whole || Number.isInteger(v)) &&
        v >= (from ?? Number.NEGATIVE_INFINITY) &&
        v <= (to ?? Number.POSITIVE_INFINITY),
      {
        type: "number",
        ...described(about),
        ...(from === undefined ? {} : { minimum: from }),
        ...(to === undefined ? {} : { maximum: to }),
      },
    ),
  choice: (values: readonly string[], about?: string): OptionType =>
    type(values.join(" | "), (v) => values.includes(v as string), {
      type: "string",
      enum: values,
      ...described(about),
    }),
  list: (item: OptionType, about?: string): OptionType => ({
    ...(item.json ? { json: { type: "array" as const, items: item.json, ...described(about) } } : {}),
    issues: (value, path) =>
      Array.isArray(value) ? value.flatMap((v, i) => item.issues(v, [...path, String(i)])) : fail(path, "array"),
  }),
  fields,
  /** The first kind that takes the value; else what the last has against it. */
  either: (kinds: readonly OptionType[], about?: string): OptionType => {
    const json = kinds.flatMap((kind) => (kind.json ? [kind.json] : []));
    const [only] = json;
    return {
      ...(only && json.length === 1 ? { json: { ...only, ...described(about) } } : {}),
      ...(json.length > 1 ? { json: { anyOf: json, ...described(about) } } : {}),
      issues: (value, path) => {
        let issues: readonly OptionIssue[] = [];
        for (const kind of kinds) {
          issues = kind.issues(value, path);
          if (issues.length === 0) break;
        }
        return issues;
      },
    };
  },
  /** `null` turns it off. */
  orNull: (kind: OptionType): OptionType => ({
    ...(kind.json ? { json: { ...kind.json, nullable: true } } : {}),
    issues: (value, path) => (value === null ? [] : kind.issues(value, path)),
  }),
  /** A report: an object, not looked into. */
  report: (about?: string): OptionType =>
    type("report", isRecord, { type: "object", format: "report", ...described(about) }),
  /** What only code can give: an object, a function, findings. Never part of the JSON Schema. */
  code: (expected: "object" | "function" | "string or function" | "array"): OptionType =>
    type(expected, (v) =>
      expected === "array"
        ? Array.isArray(v) && v.every(isRecord)
        : expected === "object"
          ? isRecord(v)
          : typeof v === "function" || (expected !== "function" && typeof v === "string"),
    ),
};

/** Schema of a renderer's options: a kind for each, all of them optional. */
export function optionsSchema<O extends object>(
  types: { readonly [K in keyof Required<O>]: OptionType },
): OptionsSchema<O> {
  const whole = fields(types);
  const json = (): OptionSchema => whole.json ?? { type: "object", properties: {} };
  const issuesOf = (value: unknown) => whole.issues(value ?? {}, []);
  return {
    "~standard": {
      version: 1,
      vendor: "nianbao",
      validate: (value) => {
        const issues = issuesOf(value);
        return issues.length > 0 ? { issues } : { value: (value ?? {}) as O };
      },
      jsonSchema: { input: json, output: json },
    },
    sound: (value) => {
      const issues = issuesOf(value);
      if (issues.length === 0) return { value: (value ?? {}) as O, issues };
      const bad = new Set(issues.map((issue) => issue.path[0]));
      const kept = isRecord(value) ? Object.entries(value).filter(([name]) => !bad.has(name)) : [];
      return { value: Object.fromEntries(kept) as O, issues };
    },
  };
}
