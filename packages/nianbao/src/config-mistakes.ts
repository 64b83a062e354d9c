/** Every mistake of a configuration, in words: one that is wrong must not check less than its author believes. */
import { profiles } from "@nianbao/adapters/profiles";
import { rules } from "@nianbao/core";
import type * as z from "zod";
import { configSchema } from "./config-schema.js";

type Record_ = { readonly [key: string]: unknown };
const isRecord = (value: unknown): value is Record_ =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the shape cannot tell: whether the options are those of the rule. */
function optionMistakes(where: string, value: unknown): string[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([id, setting]) => {
    const rule = rules.find((one) => one.id === id);
    const [word, options] = Array.isArray(setting) ? (setting as unknown[]) : [setting, undefined];
    if (!rule || options === undefined || word === "off") return [];
    if (!rule.options) return [`${where}.${id} 没有选项 (takes no options)`];
    const checked = rule.options["~standard"].validate(options);
    if (checked instanceof Promise || !checked.issues) return [];
    return checked.issues.map(({ message }) => `${where}.${id} 的选项有误 (options): ${message}`);
  });
}

function near(id: string): string {
  const name = id.split("/").at(-1) ?? id;
  const found = rules
    .map((rule) => rule.id as string)
    .filter((other) => other.endsWith(`/${name}`) || other.includes(id));
  return found.length > 0 ? `，是否指 ${found.slice(0, 3).join("、")}？` : "";
}

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isTitle = (value: unknown): boolean => isRecord(value) && isText(value["zh-CN"]) && isText(value.en);
const isMark = (value: unknown): boolean =>
  isRecord(value) &&
  (isText(value.text) || value.url instanceof RegExp) &&
  [1, 2, 3].includes(value.weight as number) &&
  isTitle(value.because);

function profileMistakes(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const taken = new Set<unknown>(["generic", ...profiles.map(({ id }) => id)]);
  return value.flatMap((item: unknown, i) => {
    const where = `profiles[${i}]`;
    if (!isRecord(item)) return [];
    const { id, title, marks, article, payloads } = item;
    const repeated = taken.has(id);
    taken.add(id);
    return [
      ...(isText(id) ? [] : [`${where} 须写明 id`]),
      ...(repeated ? [`${where}.id “${String(id)}”已有同名平台 (is taken)`] : []),
      ...(isTitle(title) ? [] : [`${where}.title 须写明 zh-CN 和 en`]),
      ...(Array.isArray(marks) && marks.every(isMark) ? [] : [`${where}.marks 有误，用 byText、byUrl 写成`]),
      ...(areTexts(article) ? [] : [`${where}.article 应为 id 或 class 的数组`]),
      ...(Array.isArray(payloads) && payloads.every(isRecord) ? [] : [`${where}.payloads 应为数组，没有的写 []`]),
    ];
  });
}

type Issue = z.core.$ZodIssue;

/** `overlays[0].rules`: where in the configuration. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${String(key)}`)).join("");

/** Of the ways a value may be written, the one that its author seems to mean: that of the kind that was written. */
const meant = (branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined =>
  branches.find((issues) => issues.some(({ path }) => path.length > 0));

function wordsOf(issue: Issue, above: readonly PropertyKey[] = []): string[] {
  const path = [...above, ...issue.path];
  const where = placeOf(path);
  if (issue.code === "unrecognized_keys") {
    const inRules = path.at(-1) === "rules";
    return issue.keys.map((key) =>
      inRules
        ? `${where} 中没有规则 ${key} (unknown rule)${near(key)}`
        : `${where === "" ? "" : `${where} 有`}未知的键 ${key} (unknown key)`,
    );
  }
  if (issue.code === "invalid_union" && path[0] === "overlays" && path.length === 2) {
    const issues = meant(issue.errors) ?? issue.errors[typeof issue.input === "string" ? 0 : 1] ?? [];
    return issues.flatMap((one) => wordsOf(one, path));
  }
  return [`${where}${where === "" ? "" : " "}${issue.message}`];
}

export function mistakesOf(value: unknown): string[] {
  const { error } = configSchema.safeParse(value, { reportInput: true });
  const config = isRecord(value) ? value : {};
  const overlays = Array.isArray(config.overlays) ? config.overlays : [];
  return [
    ...(error?.issues ?? []).flatMap((issue) => wordsOf(issue)),
    ...optionMistakes("rules", config.rules),
    ...overlays.flatMap((item, i) => optionMistakes(`overlays[${i}].rules`, isRecord(item) ? item.rules : undefined)),
    ...profileMistakes(config.profiles),
  ];
}
