/** Every mistake of a configuration, in words: one that is wrong must not check less than its author believes. */
import { profiles } from "@nianbao/adapters/profiles";
import { rules } from "@nianbao/core";
import { overlays } from "./overlays/index.js";

type Record_ = { readonly [key: string]: unknown };
const isRecord = (value: unknown): value is Record_ =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const severities: readonly unknown[] = ["off", "error", "warning", "info"];

function ruleMistakes(where: string, value: unknown): string[] {
  if (!isRecord(value)) return [`${where} 应为对象 (must be an object)`];
  return Object.entries(value).flatMap(([id, setting]) => {
    const rule = rules.find((one) => one.id === id);
    if (!rule) return [`${where} 中没有规则 ${id} (unknown rule)${near(id)}`];
    const [word, options] = Array.isArray(setting) ? (setting as unknown[]) : [setting, undefined];
    if (!severities.includes(word)) return [`${where}.${id} 应为 off、error、warning 或 info`];
    if (options === undefined || word === "off") return [];
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

const isDay = (value: unknown): boolean =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

function suppressionMistakes(value: unknown): string[] {
  if (!Array.isArray(value)) return ["suppressions 应为数组 (must be an array)"];
  return value.flatMap((item: unknown, i) => {
    const where = `suppressions[${i}]`;
    if (!isRecord(item)) return [`${where} 应为对象`];
    const { fingerprint, reason, author, until } = item;
    return [
      ...(typeof fingerprint === "string" && /^[0-9a-f]{16}$/.test(fingerprint)
        ? []
        : [`${where}.fingerprint 应为16位指纹，见 nianbao check --format json`]),
      ...(typeof reason === "string" && reason.trim() !== "" ? [] : [`${where} 须写明理由 reason`]),
      ...(author === undefined || typeof author === "string" ? [] : [`${where}.author 应为文字`]),
      ...(until === undefined || isDay(until) ? [] : [`${where}.until 应为 YYYY-MM-DD`]),
      ...Object.keys(item)
        .filter((key) => !["fingerprint", "reason", "author", "until"].includes(key))
        .map((key) => `${where} 有未知的键 ${key} (unknown key)`),
    ];
  });
}

function overlayMistakes(value: unknown): string[] {
  if (!Array.isArray(value)) return ["overlays 应为数组 (must be an array)"];
  return value.flatMap((item: unknown, i) => {
    const where = `overlays[${i}]`;
    if (typeof item === "string") {
      const names = overlays.map(({ id }) => id);
      return names.includes(item) ? [] : [`${where} 没有“${item}”，可用：${names.join("、")}`];
    }
    if (!isRecord(item)) return [`${where} 应为名称或对象`];
    const texts = ["id", "title", "source"].filter((key) => typeof item[key] !== "string");
    return [
      ...texts.map((key) => `${where} 须写明 ${key}`),
      ...(item.years === undefined || isYears(item.years) ? [] : [`${where}.years 应为 { from: 2025, to: null }`]),
      ...ruleMistakes(`${where}.rules`, item.rules),
    ];
  });
}

const isYears = (value: unknown): boolean =>
  isRecord(value) && Number.isInteger(value.from) && (value.to === null || Number.isInteger(value.to));

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isTitle = (value: unknown): boolean => isRecord(value) && isText(value["zh-CN"]) && isText(value.en);
const isMark = (value: unknown): boolean =>
  isRecord(value) &&
  (isText(value.text) || value.url instanceof RegExp) &&
  [1, 2, 3].includes(value.weight as number) &&
  isTitle(value.because);

function profileMistakes(value: unknown): string[] {
  if (!Array.isArray(value)) return ["profiles 应为数组 (must be an array)"];
  const taken = new Set<unknown>(["generic", ...profiles.map(({ id }) => id)]);
  return value.flatMap((item: unknown, i) => {
    const where = `profiles[${i}]`;
    if (!isRecord(item)) return [`${where} 应为对象`];
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

const keys = ["$schema", "preset", "rules", "overlays", "profiles", "suppressions"];

export function mistakesOf(value: unknown): string[] {
  if (!isRecord(value)) return ["应为对象 (must be an object); 代码形式的配置须用 export default"];
  return [
    ...Object.keys(value)
      .filter((key) => !keys.includes(key))
      .map((key) => `未知的键 ${key} (unknown key)`),
    ...(value.preset === undefined || value.preset === "recommended" || value.preset === "strict"
      ? []
      : ["preset 应为 recommended 或 strict"]),
    ...(value.rules === undefined ? [] : ruleMistakes("rules", value.rules)),
    ...(value.overlays === undefined ? [] : overlayMistakes(value.overlays)),
    ...(value.profiles === undefined ? [] : profileMistakes(value.profiles)),
    ...(value.suppressions === undefined ? [] : suppressionMistakes(value.suppressions)),
  ];
}
