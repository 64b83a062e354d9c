/** Makes an arithmetic rule of an identity of the editions: statement, basis and cells all come from there. */

import type { Severity } from "../../check/finding.js";
import { type AnyRule, defineRule, type RuleContext, type RuleProblem } from "../../check/rule.js";
import type { Basis, Identity } from "../../editions/define.js";
import { editionIds, editionOf } from "../../editions/index.js";
import { cellOf } from "../../layout/cells.js";
import { splitAddress } from "../../layout/values.js";
import { type Balance, openBalances } from "./balance.js";
import { none } from "./none.js";

const messages = {
  broken: {
    "zh-CN": "{place}：{statement}，但左边为{left}，右边为{right}，相差{difference}",
    en: "{place}: {statementEn}; left is {left}, right is {right}, difference {difference}",
  },
  wrongTotal: {
    "zh-CN": "{place}：总计填{left}，各项相加为{right}，相差{difference}",
    en: "{place}: the total says {left}, its parts add up to {right}, difference {difference}",
  },
  blankTotal: {
    "zh-CN": "漏填总计{count}处（{places}），按各项相加应为{expected}",
    en: "{count} total(s) left blank ({places}); the parts add up to {expected}",
  },
  noTotal: {
    "zh-CN": "未填总计{count}处（{places}），已填各项相加为{expected}，另有空白，请核实",
    en: "{count} total(s) left blank ({places}); the parts that are filled add up to {expected}, others are blank: please look",
  },
  noParts: {
    "zh-CN": "只填总计、未填分项{count}处（{places}），无法核对",
    en: "{count} total(s) without parts ({places}): cannot be checked",
  },
  doubtful: {
    "zh-CN": "{count}处因单元格缺失或不能确定而未核验（{places}）",
    en: "{count} place(s) not checked, cells are missing or not certain ({places})",
  },
} as const;

type Problem = RuleProblem<typeof messages>;

const blanksAsZero = (count: number): { assumption?: string } =>
  count > 0 ? { assumption: `空白单元格${count}处按0计（blank cells counted as 0: ${count}）` } : {};

/**
 * 自然人列, 行政复议: the row or column in which the relation should hold, by its official label; of a table with one column
 * the row that is the total.
 */
function placeOf(context: RuleContext, { equation: { identity, at, left, right } }: Balance): string {
  const address = left[0] ?? right[0] ?? "";
  const [id, local] = splitAddress(context.report.edition, address);
  const cell = cellOf(editionOf(id), local);
  if (cell && identity.terms === "rows" && identity.each.length === 1) return `“${cell.row.label}”`;
  const label = identity.terms === "rows" ? cell?.column.label : cell?.row.label;
  return `“${label ?? at}”${identity.terms === "rows" ? "列" : "行"}`;
}

const few = 3;
const placesOf = (context: RuleContext, balances: readonly Balance[]): string =>
  balances
    .slice(0, few)
    .map((b) => placeOf(context, b))
    .join("、") + (balances.length > few ? "等" : "");

const short = 8;
/** All cells of a short relation; of a long one those that hold something. */
function cellsOfBalance({ equation, left, right }: Balance, context: RuleContext): readonly string[] {
  const all = [...left.cells, ...right.cells];
  if (all.length <= short) return all;
  const { report } = context;
  return all.filter((address) => {
    if (equation.left.includes(address)) return true;
    if (address.includes(":")) return true;
    const [table = "", row = "", column = ""] = address.split("/");
    return (report.tables[table]?.[row]?.[column] ?? 0) !== 0;
  });
}

function broken(context: RuleContext, balance: Balance, severity: Severity): Problem {
  const { identity } = balance.equation;
  const blanks = balance.left.blanks + balance.right.blanks;
  const figures = { left: balance.left.total, right: balance.right.total, difference: Math.abs(balance.difference) };
  const rest = {
    cells: cellsOfBalance(balance, context),
    severity,
    evidence: [
      {
        kind: "sum" as const,
        left: balance.left.total,
        right: balance.right.total,
        difference: balance.difference,
        blanksAsZero: blanks,
        terms: { left: balance.left.cells, right: balance.right.cells, relation: identity.relation },
      },
      ...(identity.role === "total"
        ? [{ kind: "value" as const, found: balance.left.total, expected: balance.right.total }]
        : []),
    ],
    ...blanksAsZero(blanks),
  };
  const place = placeOf(context, balance);
  if (identity.role === "total") return { messageId: "wrongTotal", data: { place, ...figures }, ...rest };
  const { "zh-CN": statement, en: statementEn } = identity.statement;
  return { messageId: "broken", data: { place, statement, statementEn, ...figures }, ...rest };
}

const blankData = (context: RuleContext, balances: readonly Balance[]) => ({
  count: balances.length,
  places: placesOf(context, balances),
  expected: balances
    .slice(0, few)
    .map((b) => b.right.total)
    .join("、"),
});

const leftCells = (balances: readonly Balance[]) => balances.flatMap(({ equation }) => equation.left);

/** What a table left in part blank allows to say: never a flood of errors, one remark for all its places. */
function* gaps(context: RuleContext, open: readonly Balance[]): Generator<Problem> {
  const noTotal = open.filter((b) => b.equation.identity.role === "total" && b.left.empty);
  const blankTotal = noTotal.filter((b) => b.right.blanks === 0);
  // Where parts are blank too the whole table may be filled in that way: nobody can say what the total should be.
  const unsure = noTotal.filter((b) => b.right.blanks > 0);
  const told = (balances: readonly Balance[]) => ({
    data: blankData(context, balances),
    cells: leftCells(balances),
  });
  if (blankTotal.length > 0) yield { messageId: "blankTotal", ...told(blankTotal), severity: "warning" };
  if (unsure.length > 0) yield { messageId: "noTotal", ...told(unsure), verdict: "review", severity: "info" };
  const noParts = open.filter((b) => b.equation.identity.role === "total" && !b.left.empty && b.right.empty);
  if (noParts.length > 0) {
    const data = { count: noParts.length, places: placesOf(context, noParts) };
    yield { messageId: "noParts", data, cells: leftCells(noParts), verdict: "not-assessable" };
  }
}

const isGap = (b: Balance): boolean => b.equation.identity.role === "total" && (b.left.empty || b.right.empty);

function* told(context: RuleContext, open: readonly Balance[], severity: Severity): Generator<Problem> {
  const bound = (b: Balance) => b.equation.identity.role === "bound";
  // A bound over blanks proves nothing: they may be zeros, or figures left out.
  const sure = open.filter((b) => b.doubtful.length === 0 && !(bound(b) && b.left.blanks + b.right.blanks > 0));
  for (const balance of sure) if (!isGap(balance)) yield broken(context, balance, severity);
  yield* gaps(context, sure);
  const doubtful = open.filter((b) => b.doubtful.length > 0 && !bound(b));
  if (doubtful.length === 0) return;
  const data = { count: doubtful.length, places: placesOf(context, doubtful) };
  const cells = [...new Set(doubtful.flatMap((b) => b.doubtful))];
  yield { messageId: "doubtful", data, cells, verdict: "not-assessable" };
}

export function checkIdentities(
  context: RuleContext,
  wanted: (identity: string) => boolean,
  severity: Severity,
): Iterable<Problem> {
  const balances = openBalances(context, wanted);
  if (balances.length === 0) return none;
  const open = balances.filter((b) => context.report.tables[b.equation.identity.table]);
  return open.length === 0 ? none : told(context, open, severity);
}

interface Wanted {
  readonly id: `${string}/${string}`;
  /** Id of the identity. */
  readonly identity: string;
  readonly severity: Severity;
}

const identityOf = (id: string): Identity | undefined =>
  editionIds.flatMap((edition) => editionOf(edition).identities).find((identity) => identity.id === id);

/** A rule that reports one identity, in every edition that has it. */
export function identityRule({ id, identity, severity }: Wanted): AnyRule {
  const known = identityOf(identity);
  const basis: Basis = known?.basis ?? "logic";
  const wanted = (name: string): boolean => name === identity;
  return defineRule({
    id,
    severity,
    editions: editionIds.filter((edition) => editionOf(edition).identities.some((i) => i.id === identity)),
    basis,
    title: known?.statement ?? { "zh-CN": identity, en: identity },
    messages,
    recommended: true,
    check: (context) => checkIdentities(context, wanted, severity),
  });
}

export { messages as identityMessages };
