/** Findings for people at a terminal: most serious first, each with its place, the passage and the rule. */
import type { AnyReport, Finding, FindingGroup } from "@nianbao/core";
import type { FileResult } from "../commands/check.js";
import { type Language, say } from "../language.js";
import type { Style } from "./formats.js";
import { countsText, isFixable, looks, rankOf, sorted } from "./looks.js";
import { staleIn, staleText } from "./stale.js";
import { drawTables, type Marks, type Paint } from "./table.js";
import { wrap } from "./width.js";

const paint = (on: boolean, code: number | string, text: string) => (on ? `\x1b[${code}m${text}\x1b[0m` : text);

const paintOf = (colour: boolean): Paint => ({
  suspect: (text) => paint(colour, "1;31", text),
  concerned: (text) => paint(colour, 36, text),
  dim: (text) => paint(colour, 90, text),
});

/** Lines behind an indent, broken where there is a terminal whose width is known; `first` stands before the first. */
function indented(indent: string, text: string, width: number | undefined, first = ""): string[] {
  const hanging = " ".repeat(first.length);
  const lines = width === undefined ? [text] : wrap(text, width - indent.length - first.length);
  return lines.map((line, i) => indent + (i === 0 ? first : hanging) + line);
}

function cellLine(cell: Finding["cells"][number], language: Language): string {
  const value =
    cell.raw !== undefined && cell.raw !== ""
      ? cell.raw
      : cell.value === null || cell.value === undefined
        ? say(language, "空白", "blank")
        : String(cell.value);
  return `${cell.table} › ${cell.row} › ${cell.column}: ${value}`;
}

const deep = "      ";

/** A word in front, the text behind it in lines of their own width. */
function headline(finding: Finding, text: string, { language, colour, width }: Style): string[] {
  const look = looks[rankOf(finding)];
  const word = `${look.mark} ${look.word[language]}`;
  const [first = "", ...rest] = indented(deep, `${word}  ${text}`, width);
  return [`  ${paint(colour, look.colour, word)}${first.slice(deep.length + word.length)}`, ...rest];
}

const defaultWidth = 100;

/** A style, and what was drawn already: the same table is not drawn twice in a report. */
interface Drawing extends Style {
  readonly drawn: Set<string>;
}

/** The table with the cells marked, else the cells by name. */
function cellsLines(
  report: AnyReport,
  findings: readonly Finding[],
  suspects: readonly string[],
  style: Drawing,
): string[] {
  const cells = findings.flatMap((finding) => finding.cells);
  const marks: Marks = {
    suspects: new Set(suspects),
    cells: new Set(cells.map(({ address }) => address)),
  };
  const room = (style.width ?? defaultWidth) - deep.length;
  const drawing = drawTables(report, marks, paintOf(style.colour), room, style.language);
  const key = drawing.join("\n");
  if (drawing.length > 0 && !style.drawn.has(key)) {
    style.drawn.add(key);
    return drawing.map((line) => deep + line);
  }
  return namedCells(cells, style);
}

function namedCells(cells: Finding["cells"], { language, width }: Style): string[] {
  const more = cells.length - 4;
  return [
    ...cells.slice(0, 4).flatMap((cell) => indented(deep, cellLine(cell, language), width)),
    ...(more > 0 ? [`${deep}${say(language, `…另有 ${more} 格`, `… and ${more} more cells`)}`] : []),
  ];
}

const passages = (finding: Finding, { width }: Style): string[] =>
  finding.evidence.flatMap((e) =>
    e.kind === "prose" ? indented(deep, `“${(e.sentence ?? e.quote).replaceAll("\n", " ").trim()}”`, width) : [],
  );

function ruleLine(finding: Finding, { language, colour }: Style): string {
  const fixable = isFixable(finding) ? say(language, "  可自动修正（nianbao fix）", "  fixable (nianbao fix)") : "";
  return deep + paint(colour, 90, finding.ruleId) + paint(colour, 32, fixable);
}

function findingLines(report: AnyReport, finding: Finding, style: Drawing): string[] {
  const rank = rankOf(finding);
  if (rank === "pass" || (rank === "not-assessable" && finding.cells.length === 0)) {
    return headline(finding, `${finding.message}  (${finding.ruleId})`, style);
  }
  return [
    ...headline(finding, finding.message, style),
    ...(finding.cells.length === 0
      ? []
      : rank === "info" || rank === "not-assessable"
        ? namedCells(finding.cells, style)
        : cellsLines(report, [finding], [], style)),
    ...passages(finding, style),
    ...(finding.assumption
      ? indented(deep, `${say(style.language, "说明", "note")}: ${finding.assumption}`, style.width)
      : []),
    ruleLine(finding, style),
  ];
}

/** Findings of one cause: what is suspected, the table once, then each broken relation. */
function groupLines(report: AnyReport, group: FindingGroup, findings: readonly Finding[], style: Drawing): string[] {
  const [first] = findings;
  if (!first) return [];
  const suspects = group.suspects.map(({ address }) => address);
  return [
    ...headline(first, group.message, style),
    ...cellsLines(report, findings, suspects, style),
    ...findings.flatMap((finding) => [...indented(deep, finding.message, style.width, "- "), ruleLine(finding, style)]),
  ];
}

/** What belongs together is told together, at the place of its gravest finding. */
function allLines(report: AnyReport, result: NonNullable<FileResult["result"]>, style: Drawing): string[] {
  const groups = new Map(result.groups.filter(({ findings }) => findings.length > 1).map((group) => [group.id, group]));
  const told = new Set<string>();
  return sorted(result.findings).flatMap((finding) => {
    const group = finding.group === undefined ? undefined : groups.get(finding.group);
    if (!group) return findingLines(report, finding, style);
    if (told.has(group.id)) return [];
    told.add(group.id);
    const own = result.findings.filter((f) => f.group === group.id);
    return groupLines(report, group, own, style);
  });
}

function closing({ file, result }: FileResult, { language, colour, verdicts, width }: Style): string[] {
  if (!result) return [];
  const fixable = result.findings.filter(isFixable).length;
  return [
    ...indented("  ", countsText(result.findings, language), width),
    ...(fixable > 0
      ? [
          say(
            language,
            `  其中 ${fixable} 条只关乎格式，可自动修正：nianbao fix ${file}`,
            `  ${fixable} of them are about form only and can be fixed: nianbao fix ${file}`,
          ),
        ]
      : []),
    ...(result.suppressed.length > 0
      ? [
          say(
            language,
            `  另有 ${result.suppressed.length} 条按配置豁免：${result.suppressed.map((s) => `${s.finding.ruleId}（${s.reason}）`).join("、")}`,
            `  ${result.suppressed.length} more suppressed: ${result.suppressed.map((s) => `${s.finding.ruleId} (${s.reason})`).join(", ")}`,
          ),
        ]
      : []),
    ...(verdicts
      ? [
          paint(
            colour,
            90,
            say(
              language,
              `  规则集 ${result.ruleSet.version}（${result.ruleSet.count} 条），输入 sha256 ${result.input.sha256}`,
              `  rule set ${result.ruleSet.version} (${result.ruleSet.count} rules), input sha256 ${result.input.sha256}`,
            ),
          ),
        ]
      : []),
  ];
}

function fileLines(one: FileResult, style: Style): string[] {
  const { file, report, result } = one;
  const { language, colour } = style;
  if (!report || !result) return [`${file}\n  ${say(language, "未能读取，见上文", "could not be read, see above")}`];
  const head = [
    report.organ.name,
    report.year === null ? null : say(language, `${report.year}年度`, String(report.year)),
    say(language, `${report.edition}年版格式`, `form of ${report.edition}`),
  ];
  return [
    paint(colour, 1, file),
    ...indented("  ", head.filter((part) => part !== null).join(" · "), style.width),
    ...allLines(report, result, { ...style, drawn: new Set() }),
    ...closing(one, style),
  ];
}

export function pretty(results: readonly FileResult[], style: Style): string {
  const { language } = style;
  const all = results.flatMap(({ result }) => result?.findings ?? []);
  const stale = staleIn(results).map((one) => `! ${staleText(one, language)}`);
  const total =
    results.length > 1
      ? indented(
          "",
          `${say(language, `共 ${results.length} 份`, `${results.length} files`)}: ${countsText(all, language)}`,
          style.width,
        )
      : [];
  const end = [...stale, ...total];
  const body = results.map((result) => fileLines(result, style).join("\n")).join("\n\n");
  return `${body}\n${end.length > 0 ? `\n${end.join("\n")}\n` : ""}`;
}
