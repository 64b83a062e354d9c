/** Findings as one page that works without script: a summary, then each report with the findings in place. */
import { compose, type Finding, type FindingGroup, type Report } from "@nianbao/core";
import { element, escapeText, renderHtml, safeLink, stylesheet } from "@nianbao/renderer-html";
import type { FileResult } from "../commands/check.js";
import { say } from "../language.js";
import { version } from "../version.js";
import type { Style } from "./formats.js";
import { isFixable, looks, type Rank, rankOf, ranks, sorted } from "./looks.js";
import { problemLines } from "./problems.js";
import { staleIn, staleText } from "./stale.js";

const css = `
.nbr { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; color: #1b1b1b; line-height: 1.7;
  font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
.nbr h1 { font-size: 1.75rem; margin: 0 0 .5rem; }
.nbr-file { border-top: 2px solid #1b1b1b; margin-top: 3rem; padding-top: 1rem; }
.nbr-file > h2 { font-size: 1.375rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
.nbr-scroll { overflow-x: auto; }
.nbr table.nbr-sum { border-collapse: collapse; margin: 1rem 0; }
.nbr-sum th, .nbr-sum td { border: 1px solid #71767a; padding: .35rem .75rem; text-align: right; }
.nbr-sum th[scope=row], .nbr-sum thead th:first-child { text-align: left; font-weight: 400; overflow-wrap: anywhere; }
.nbr-sum thead th { background: #f0f0f0; white-space: nowrap; }
.nbr-sum th[scope=row] { min-width: 12rem; }
.nbr-list { padding-left: 0; list-style: none; margin: 1rem 0; }
.nbr-list > li { border-left: .3rem solid #71767a; padding: .25rem 0 .25rem .9rem; margin: .75rem 0; }
.nbr-list > .nbr-error { border-color: #b50909; }
.nbr-list > .nbr-warning { border-color: #936f38; }
.nbr-list > .nbr-review { border-color: #6b3fa0; }
.nbr-list > .nbr-info { border-color: #005ea2; }
.nbr-list p { margin: .15rem 0; }
.nbr-word { font-weight: 700; }
.nbr-meta, .nbr-rule { color: #454545; font-size: .875rem; overflow-wrap: anywhere; }
.nbr-list blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 1px solid #a9aeb1; color: #454545; }
.nbr a:focus-visible, .nbr summary:focus-visible { outline: .25rem solid #2491ff; outline-offset: 2px; }
.nbr details { margin: 1rem 0; }
.nbr-report { border: 1px solid #a9aeb1; padding: 1rem; margin-top: 1.5rem; }
@media print { .nbr { max-width: none; padding: 0; } .nbr-file { break-before: page; } .nbr-report { border: 0; padding: 0; } }
`;

const words = (rank: Rank, { language }: Style): string => looks[rank].word[language];
const countOf = (findings: readonly Finding[], rank: Rank): number => findings.filter((f) => rankOf(f) === rank).length;

/** Reports side by side, one row each; a link leads to the report below. */
function overview(results: readonly FileResult[], style: Style): string {
  const { language } = style;
  const shown = ranks.filter((rank) => style.verdicts || (rank !== "pass" && rank !== "not-assessable"));
  const heads = [say(language, "报告", "report"), ...shown.map((rank) => words(rank, style))];
  const rows = results.map(({ file, report, result }, i) => {
    const name = report?.organ.name;
    const link = element("a", { href: `#r${i + 1}` }, escapeText(name ? `${name}（${file}）` : file));
    const cells = result
      ? shown.map((rank) => element("td", {}, String(countOf(result.findings, rank)))).join("")
      : element("td", { colspan: shown.length }, say(language, "未能读取", "could not be read"));
    return element("tr", {}, element("th", { scope: "row" }, link) + cells);
  });
  const head = element("tr", {}, heads.map((text) => element("th", { scope: "col" }, escapeText(text))).join(""));
  const caption = element("caption", {}, say(language, "核验结果", "results"));
  const table = `${caption}${element("thead", {}, head)}${element("tbody", {}, rows.join(""))}`;
  return element("div", { class: "nbr-scroll" }, element("table", { class: "nbr-sum" }, table));
}

const cellText = (cell: Finding["cells"][number], { language }: Style): string =>
  `${cell.table}，${cell.row}，${cell.column}：${cell.raw || (cell.value ?? say(language, "空白", "blank"))}`;

/** What else is wrong for the same reason, where one cell explains it. */
const causeOf = (finding: Finding, groups: readonly FindingGroup[], { language }: Style): string => {
  const group = groups.find(({ id, findings }) => id === finding.group && findings.length > 1);
  return group ? element("p", {}, escapeText(`${say(language, "同一原因：", "same cause: ")}${group.message}`)) : "";
};

function item(finding: Finding, groups: readonly FindingGroup[], style: Style): string {
  const rank = rankOf(finding);
  const url = safeLink(finding.url);
  const rule = url ? element("a", { href: url }, escapeText(finding.ruleId)) : escapeText(finding.ruleId);
  const fixable = isFixable(finding)
    ? say(style.language, " · 可自动修正（nianbao fix）", " · fixable (nianbao fix)")
    : "";
  const cells = finding.cells.slice(0, 6).map((cell) => element("li", {}, escapeText(cellText(cell, style))));
  const more =
    finding.cells.length > 6
      ? [
          element(
            "li",
            {},
            say(style.language, `等 ${finding.cells.length} 格`, `${finding.cells.length} cells in all`),
          ),
        ]
      : [];
  return element(
    "li",
    { class: `nbr-${rank}` },
    [
      element("p", {}, `${element("span", { class: "nbr-word" }, words(rank, style))}　${escapeText(finding.message)}`),
      cells.length > 0 ? element("ul", {}, [...cells, ...more].join("")) : "",
      ...finding.evidence.flatMap((e) =>
        e.kind === "prose" ? [element("blockquote", {}, element("p", {}, escapeText(e.sentence ?? e.quote)))] : [],
      ),
      causeOf(finding, groups, style),
      finding.assumption === undefined ? "" : element("p", {}, escapeText(finding.assumption)),
      element("p", { class: "nbr-rule" }, rule + fixable),
    ].join(""),
  );
}

function passedOf(findings: readonly Finding[], style: Style): string {
  const own = findings.filter(({ verdict }) => verdict === "pass" || verdict === "not-assessable");
  if (own.length === 0) return "";
  const open = countOf(own, "not-assessable");
  const summary = style.verdicts
    ? say(
        style.language,
        `已核验通过 ${countOf(own, "pass")} 条，无法判断 ${open} 条`,
        `${countOf(own, "pass")} passed, ${open} not assessable`,
      )
    : say(style.language, `无法判断 ${open} 条`, `${open} not assessable`);
  const list = sorted(own).map((f) => element("li", {}, escapeText(`${words(rankOf(f), style)}　${f.message}`)));
  return element("details", {}, element("summary", {}, escapeText(summary)) + element("ul", {}, list.join("")));
}

function section(one: FileResult, at: number, style: Style): string {
  const { file, report, result, problems } = one;
  const { language } = style;
  const id = `r${at + 1}`;
  const title = element("h2", {}, escapeText(report?.organ.name ?? file));
  if (!report || !result) {
    const text = element("pre", {}, escapeText(problemLines(file, problems, language)));
    return element("section", { class: "nbr-file", id }, title + text);
  }
  const meta = [
    file,
    report.year === null ? undefined : say(language, `${report.year}年度`, String(report.year)),
    say(language, `${report.edition}年版格式`, `form of ${report.edition}`),
    `SHA-256 ${result.input.sha256}`,
    say(
      language,
      `规则集 ${result.ruleSet.version}（${result.ruleSet.count} 条）`,
      `rule set ${result.ruleSet.version} (${result.ruleSet.count})`,
    ),
  ].filter((part) => part !== undefined);
  const open = sorted(result.findings.filter(({ verdict }) => verdict === "fail" || verdict === "review"));
  const list = open.map((finding) => item(finding, result.groups, style)).join("");
  const suppressed = result.suppressed.map(({ finding, reason, author, until }) =>
    element(
      "li",
      {},
      escapeText([finding.message, reason, author, until].filter((part) => part !== undefined).join("；")),
    ),
  );
  const article = renderHtml(compose(report as unknown as Report, { data: false }), {
    target: "fragment",
    findings: open,
    data: false,
    idPrefix: `${id}-`,
    headingLevel: 3,
  });
  return element(
    "section",
    { class: "nbr-file", id },
    [
      title,
      element("p", { class: "nbr-meta" }, escapeText(meta.join(" · "))),
      open.length === 0
        ? element("p", {}, say(language, "未发现问题。", "Nothing found."))
        : element("ol", { class: "nbr-list" }, list),
      passedOf(result.findings, style),
      suppressed.length === 0
        ? ""
        : element("h3", {}, say(language, "按配置豁免", "suppressed")) + element("ul", {}, suppressed.join("")),
      element("div", { class: "nbr-report" }, article),
    ].join("\n"),
  );
}

export function html(results: readonly FileResult[], style: Style): string {
  const { language } = style;
  const title = say(language, "年报核验报告", "Report on annual reports");
  const stale = staleIn(results).map((one) => element("li", {}, escapeText(staleText(one, language))));
  const main = [
    element("h1", {}, title),
    element("p", { class: "nbr-meta" }, `nianbao ${escapeText(version)}`),
    overview(results, style),
    stale.length === 0
      ? ""
      : element("h2", {}, say(language, "失效的豁免", "stale suppressions")) + element("ul", {}, stale.join("")),
    ...results.map((one, i) => section(one, i, style)),
  ];
  return [
    "<!DOCTYPE html>",
    `<html lang="${language === "en" ? "en" : "zh-CN"}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>\n${stylesheet}\n${css}</style>`,
    "</head>",
    "<body>",
    element("main", { class: "nbr", id: "main" }, `\n${main.filter((part) => part !== "").join("\n")}\n`),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
