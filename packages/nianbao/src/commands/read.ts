/** `nianbao read`: what was read, and with --explain why. */
import { type Fact, factsOf } from "@nianbao/core";
import { filesOf, parse } from "../args.js";
import { loadConfig } from "../config.js";
import type { Io } from "../io.js";
import { type Language, say } from "../language.js";
import { readingOptions, reportsOf } from "../load-report.js";
import { emit } from "../output/emit.js";
import { placeText, problemLines } from "../output/problems.js";
import { commandOf } from "./index.js";

export const statusWords = {
  exact: { "zh-CN": "照原文读出", en: "read as written" },
  inferred: { "zh-CN": "推断得出", en: "inferred" },
  ambiguous: { "zh-CN": "有歧义", en: "ambiguous" },
  text: { "zh-CN": "不是数字", en: "not a number" },
  blank: { "zh-CN": "空白", en: "blank" },
  missing: { "zh-CN": "原文没有", en: "not in the source" },
} as const;

const count = (facts: readonly Fact[], status: Fact["status"]) => facts.filter((f) => f.status === status).length;

function explain(fact: Fact, language: Language): string {
  const shown = fact.status === "missing" ? "" : ` “${fact.raw}”`;
  const value = fact.value === null ? "" : ` → ${fact.value}${fact.unit ?? ""}`;
  const where = placeText(fact.place, language);
  const why = fact.reason ? say(language, `；${fact.reason}`, `; ${fact.reason}`) : "";
  const choices = fact.candidates
    ? say(language, `；可能为 ${fact.candidates.join("、")}`, `; could be ${fact.candidates.join(", ")}`)
    : "";
  return `  ${fact.cell}  ${fact.row} / ${fact.column}\n    ${statusWords[fact.status][language]}${shown}${value}${where ? `  (${where})` : ""}${why}${choices}`;
}

export async function run(argv: readonly string[], io: Io, language: Language): Promise<number> {
  const command = commandOf("read");
  const args = parse(command, argv);
  const format = args.choice("format");
  const explained = args.flag("explain");
  // line and column of a cell cost a slower parse: only where they are shown
  const options = { ...(await readingOptions(args, await loadConfig(io, args.text("config")))), positions: explained };
  const texts: string[] = [];
  let status = 0;
  for await (const { file, loaded } of reportsOf(io, filesOf(command, args), options)) {
    if (!loaded.ok) {
      io.err(problemLines(file, loaded.problems, language));
      status = 2;
      continue;
    }
    const { report, provenance, problems } = loaded;
    const facts = factsOf(report, provenance);
    if (facts.some((f) => f.status === "ambiguous" || f.status === "missing")) status = Math.max(status, 1);
    if (format === "json") {
      texts.push(
        JSON.stringify({ file, format: loaded.format, profile: loaded.profile, report, provenance, problems }, null, 2),
      );
      continue;
    }
    const statuses = Object.keys(statusWords) as Fact["status"][];
    const unknown = say(language, "未写明", "not told");
    texts.push(
      [
        file,
        `  ${say(language, "标题", "title")}: ${report.title || unknown}`,
        `  ${say(language, "机关", "organ")}: ${report.organ.name ?? unknown}`,
        `  ${say(language, "年度", "year")}: ${report.year ?? unknown}`,
        `  ${say(language, "版式", "edition")}: ${report.edition}`,
        `  ${say(language, "文件格式", "format")}: ${loaded.format}`,
        loaded.profile === undefined || loaded.profile === "generic"
          ? ""
          : `  ${say(language, "平台", "platform")}: ${loaded.profile}`,
        `  ${say(language, "单元格", "cells")}: ${statuses
          .filter((s) => count(facts, s) > 0)
          .map((s) => `${statusWords[s][language]} ${count(facts, s)}`)
          .join(say(language, "，", ", "))}`,
        ...(explained
          ? facts.map((fact) => explain(fact, language))
          : facts.filter((f) => f.status === "ambiguous" || f.status === "inferred").map((f) => explain(f, language))),
        problemLines("  ", problems, language).trimEnd(),
      ]
        .filter((line) => line !== "")
        .join("\n"),
    );
  }
  if (texts.length > 0) emit(io, args, `${texts.join("\n\n")}\n`);
  return status;
}
