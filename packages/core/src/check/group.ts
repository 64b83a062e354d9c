/**
 * Findings of one cause. A wrong cell breaks every relation it stands in, each by the same amount and in the direction
 * of the side it stands on; so the cells that explain broken relations can be told from the differences alone. Each
 * broken relation stays a finding of its own; the group names the cell, or the cells among which it must be.
 */
import { difference, sum } from "../decimal.js";
import { editionOf } from "../editions/index.js";
import { equationsOf } from "../layout/equations.js";
import { valueAt } from "../layout/values.js";
import type { Evidence, Finding, FoundCell } from "./finding.js";
import { foundCell } from "./found-cell.js";
import type { FindingGroup } from "./result.js";
import type { Language, RuleContext } from "./rule.js";

type Context = Pick<RuleContext, "report" | "provenance">;
type Sum = Extract<Evidence, { readonly kind: "sum" }>;

/** A relation that does not hold. */
interface Broken {
  readonly finding: Finding;
  readonly terms: NonNullable<Sum["terms"]>;
  /** Left less right. */
  readonly difference: number;
}

/** Cells that explain the same relations equally well. */
interface Cause {
  readonly cells: readonly string[];
  readonly broken: readonly Broken[];
}

function brokenIn(findings: readonly Finding[]): Broken[] {
  const broken: Broken[] = [];
  for (const finding of findings) {
    if (finding.verdict !== "fail") continue;
    for (const e of finding.evidence)
      if (e.kind === "sum" && e.terms) broken.push({ finding, terms: e.terms, difference: e.difference });
  }
  return broken;
}

/** By how much the cell would be too large if it alone were wrong; of a bound: at least that much, in that direction. */
const excessOf = ({ terms, difference: d }: Broken, address: string): number => (terms.left.includes(address) ? d : -d);
const isBound = ({ terms }: Broken): boolean => terms.relation === "atMost";

/** In how many relations of the form each cell stands. */
function relationsOfCells(context: Context): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { identity, left, right } of equationsOf(editionOf(context.report.edition)))
    if (identity.relation === "equal")
      for (const address of [...left, ...right]) count.set(address, (count.get(address) ?? 0) + 1);
  return count;
}

const cellsIn = ({ terms }: Broken): readonly string[] => [...terms.left, ...terms.right];

/** Of the broken relations a cell stands in, most that one and the same error of it explains. */
function explainedBy(address: string, own: readonly Broken[]): readonly Broken[] {
  const bounds = own.filter(isBound);
  const equal = own.filter((b) => !isBound(b));
  if (equal.length === 0) return bounds;
  const sizes = [...new Set(equal.map((b) => excessOf(b, address)))].map((excess) => [
    ...equal.filter((b) => excessOf(b, address) === excess),
    ...bounds.filter((b) => {
      const least = excessOf(b, address);
      return least > 0 ? excess >= least : excess <= least;
    }),
  ]);
  return sizes.reduce((a, b) => (b.length > a.length ? b : a));
}

function explanations(open: readonly Broken[]): Map<string, readonly Broken[]> {
  const by = new Map<string, Broken[]>();
  for (const one of open) for (const address of cellsIn(one)) by.set(address, [...(by.get(address) ?? []), one]);
  return new Map([...by].map(([address, own]) => [address, explainedBy(address, own)]));
}

/**
 * The next cause: the cells that explain most of what is open and stand in fewest relations that hold. Where two sets
 * of relations are explained equally well by different cells and share a relation, they are one cause with all of them
 * as candidates.
 */
function nextCause(open: readonly Broken[], relations: ReadonlyMap<string, number>): Cause {
  const ranked = [...explanations(open)].map(([address, broken]) => ({
    address,
    broken,
    holding: Math.max(0, (relations.get(address) ?? 0) - broken.length),
  }));
  const most = Math.max(...ranked.map(({ broken }) => broken.length));
  const best = ranked.filter(({ broken }) => broken.length === most);
  const first = best.reduce((a, b) => (b.holding < a.holding ? b : a));
  const tied = best.filter(({ holding }) => holding === first.holding);
  const broken = new Set(first.broken);
  for (let size = 0; size < broken.size; ) {
    size = broken.size;
    for (const one of tied) if (one.broken.some((b) => broken.has(b))) for (const b of one.broken) broken.add(b);
  }
  return {
    cells: tied.filter((one) => one.broken.some((b) => broken.has(b))).map(({ address }) => address),
    broken: open.filter((b) => broken.has(b)),
  };
}

const suspectFirst = (cells: readonly FoundCell[], suspect: FoundCell): FoundCell[] => [
  suspect,
  ...cells.filter(({ address }) => address !== suspect.address),
];

const few = 4;
const named = (cells: readonly FoundCell[], language: Language): string => {
  const names = cells.slice(0, few).map(({ row, column }) => `“${row}·${column}”`);
  const rest = cells.length > few ? (language === "en" ? `, … (${cells.length})` : `等${cells.length}格`) : "";
  return names.join(language === "en" ? ", " : "、") + rest;
};

const shown = (value: FoundCell["value"], language: Language): string =>
  typeof value === "number" ? String(value) : language === "en" ? "blank" : "空白";

function textOf(suspects: readonly FoundCell[], count: number, expected: number | undefined, language: Language) {
  const names = named(suspects, language);
  const now = shown(suspects[0]?.value, language);
  if (suspects.length > 1)
    return language === "en"
      ? `${count} relation(s) broken, probably one cell: one of ${names}`
      : `${count}处勾稽不符，疑为同一格有误：${names}之一，请对照原始记录核实`;
  const would =
    expected === undefined ? "" : language === "en" ? `; ${expected} would agree` : `，若为${expected}则各处相符`;
  return language === "en"
    ? `${count} relation(s) broken by one cell: ${names} says ${now}${would}; please look`
    : `${count}处勾稽不符，疑为同一格有误：${names}现为${now}${would}，请对照原始记录核实`;
}

/** The figure with which the relations of the cause would hold. */
function expectedOf(context: Context, { cells, broken }: Cause): number | undefined {
  const [address] = cells;
  if (address === undefined || cells.length > 1) return undefined;
  const sized = broken.find((b) => !isBound(b));
  if (!sized) return undefined;
  const excess = excessOf(sized, address);
  return difference(sum([valueAt(context.report, address) ?? 0]), excess);
}

function groupOf(cause: Cause, context: Context, language: Language): FindingGroup {
  const suspects = cause.cells.map((address) => foundCell(context.report, context.provenance, address));
  const findings = [...new Set(cause.broken.map(({ finding }) => finding.fingerprint))];
  const expected = expectedOf(context, cause);
  return {
    id: findings[0] ?? "",
    findings,
    suspects,
    ...(expected === undefined ? {} : { expected }),
    message: textOf(suspects, cause.broken.length, expected, language),
  };
}

interface Grouped {
  readonly findings: readonly Finding[];
  readonly groups: readonly FindingGroup[];
}

/** Every broken relation is in one group; its finding names the group and, where there is one, the suspect first. */
export function group(findings: readonly Finding[], context: Context, language: Language): Grouped {
  let open = brokenIn(findings);
  if (open.length === 0) return { findings, groups: [] };
  const relations = relationsOfCells(context);
  const groups: FindingGroup[] = [];
  while (open.length > 0) {
    const cause = nextCause(open, relations);
    groups.push(groupOf(cause, context, language));
    open = open.filter((b) => !cause.broken.includes(b));
  }
  const of = new Map(groups.flatMap((g) => g.findings.map((fingerprint) => [fingerprint, g])));
  return {
    groups,
    findings: findings.map((finding) => {
      const own = of.get(finding.fingerprint);
      if (!own) return finding;
      const [suspect, second] = own.suspects;
      const cells = suspect && !second ? suspectFirst(finding.cells, suspect) : finding.cells;
      return { ...finding, group: own.id, cells };
    }),
  };
}

/** The groups without what was set aside. */
export const groupsWithin = (groups: readonly FindingGroup[], findings: readonly Finding[]): FindingGroup[] => {
  const kept = new Set(findings.map(({ fingerprint }) => fingerprint));
  return groups.flatMap((g) => {
    const own = g.findings.filter((fingerprint) => kept.has(fingerprint));
    return own.length > 0 ? [{ ...g, findings: own }] : [];
  });
};
