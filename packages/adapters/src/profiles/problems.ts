/** What is said of lists, and of profiles that are asked for. */
import type { Problem } from "@nianbao/core";
import { problem } from "../shared/problems.js";
import { generic } from "./generic/profile.js";
import { entryOf } from "./links.js";
import { profiles } from "./list.js";
import type { RawArticle } from "./payload.js";
import type { ListEntry, Profile } from "./profile.js";

const offered = (entries: readonly ListEntry[]) => entries.map(({ isAnnualReport: _, ...entry }) => entry);

export function listPage(entries: readonly ListEntry[], severity: Problem["severity"] = "info"): Problem {
  const reports = entries.filter((entry) => entry.isAnnualReport);
  return {
    ...problem(
      "list-page",
      severity,
      `这是列表页，共 ${entries.length} 条，其中年度报告 ${reports.length} 条。请打开其中一条后再读取。`,
      `this is a list of ${entries.length} entries, ${reports.length} of them annual reports; open one of them`,
    ),
    entries: offered(reports),
  };
}

/** @param articles of one file, none or more than one */
export function severalArticles(articles: readonly RawArticle[]): Problem {
  const entries = articles.map(({ title = "" }, i) => entryOf(title, `article[${i + 1}]`, undefined));
  const reports = entries.filter((entry) => entry.isAnnualReport);
  return {
    ...problem(
      "list-page",
      "error",
      `文件内有 ${entries.length} 篇文章，其中年度报告 ${reports.length} 篇，请逐篇读取。`,
      `the file holds ${entries.length} articles, ${reports.length} of them annual reports; read them one by one`,
    ),
    entries: offered(reports),
  };
}

/**
 * The profile of that id; the problem names those there are.
 * @param known the profiles to choose from; default: those of the library
 */
export function profileOf(id: string, known: readonly Profile[] = profiles): Profile | Problem {
  const all = [...known, generic];
  const ids = all.map((profile) => profile.id);
  return (
    all.find((profile) => profile.id === id) ??
    problem(
      "unknown-format",
      "error",
      `没有名为 ${id} 的平台，可用：${ids.join("、")}。`,
      `no platform ${id}; there are ${ids.join(", ")}`,
    )
  );
}
