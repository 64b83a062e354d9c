/** One relation of the edition, weighed against a report. */
import { once } from "../../check/once.js";
import type { RuleContext } from "../../check/rule.js";
import { difference, sum } from "../../decimal.js";
import type { EditionDef } from "../../editions/define.js";
import { type EditionId, editionIds, editionOf } from "../../editions/index.js";
import { placesIn } from "../../layout/cells.js";
import { type Equation, equationsOf } from "../../layout/equations.js";
import { cellsIn } from "./every-cell.js";
import { type Reading, readCell } from "./reading.js";

type Context = Pick<RuleContext, "report" | "provenance" | "edition" | "prose">;

export interface Side {
  readonly cells: readonly string[];
  readonly total: number;
  readonly blanks: number;
  /** No cell of this side holds a figure. */
  readonly empty: boolean;
}

export interface Balance {
  readonly equation: Equation;
  readonly left: Side;
  readonly right: Side;
  readonly difference: number;
  readonly holds: boolean;
  /** Cells that are not there or not certain; where any are, a failure proves nothing. */
  readonly doubtful: readonly string[];
}

function side(readings: readonly (readonly [string, Reading])[]): Side {
  const values = readings.flatMap(([, r]) => (r.is === "number" ? [r.value] : []));
  return {
    cells: readings.map(([address]) => address),
    total: sum(values),
    blanks: readings.filter(([, r]) => r.is === "blank").length,
    empty: values.length === 0,
  };
}

/** Cells of other editions that stand where the form of the report's edition has other rows (（六）其他处理 in one row). */
function foreignTerms({ report, edition }: Context, { identity, at, right }: Equation): string[] {
  if (!report.foreign || identity.terms !== "rows") return [];
  return editionIds
    .filter((id) => id !== edition.id)
    .flatMap((id) => {
      const other = equationsOf(editionOf(id)).find((e) => e.identity.id === identity.id && e.at === at);
      return (other?.right ?? []).filter((address) => !right.includes(address)).map((address) => `${id}:${address}`);
    })
    .filter((address) => typeof report.foreign?.[address as `${EditionId}:${string}`] === "number");
}

const added = (context: Context, { identity, at }: Equation): number[] => {
  if (identity.terms !== "rows") return [];
  const own = (context.report.extra ?? []).filter(({ table, label }) => table === identity.table && !isSubtotal(label));
  return own.flatMap(({ cells }) => (typeof cells[at] === "number" ? [cells[at]] : []));
};

/** 小计, 合计, 共计: a line that adds up what stands above it. */
export const isSubtotal = (label: string): boolean => /(小计|合计|共计|总计)$/.test(label.replace(/\s/g, ""));

const compare = (equation: Equation, left: number, right: number): boolean =>
  equation.identity.relation === "equal" ? difference(left, right) === 0 : difference(right, left) >= 0;

/** Weighs one equation; blanks count as zero and are counted. */
export function balanceOf(context: Context, equation: Equation): Balance {
  const read = (addresses: readonly string[]) =>
    addresses.map((address) => [address, readCell(context, address)] as const);
  const foreign = read(foreignTerms(context, equation));
  const leftReadings = read(equation.left);
  const ownRight = read(equation.right);
  const rightReadings = foreign.length > 0 ? [...ownRight.filter(([, r]) => r.is !== "absent"), ...foreign] : ownRight;
  const left = side(leftReadings);
  const right = side(rightReadings);
  const holds = [0, sum(added(context, equation))].some((extra) =>
    compare(equation, left.total, sum([right.total, extra])),
  );
  return {
    equation,
    left,
    right,
    difference: difference(left.total, right.total),
    holds: holds || (foreign.length > 0 && compare(equation, left.total, side(ownRight).total)),
    doubtful: [...leftReadings, ...rightReadings].flatMap(([address, { is }]) =>
      is === "unclear" || is === "absent" ? [address] : [],
    ),
  };
}

/** Equations of other editions whose rows stand in this report, where the report's own form has no such row. */
function foreignEquations(context: Context, wanted: (identity: string) => boolean): Equation[] {
  if (!context.report.foreign) return [];
  const own = equationsOf(context.edition).filter(({ identity }) => wanted(identity.id));
  const foreignEditions = new Set(Object.keys(context.report.foreign).map((a) => a.slice(0, a.indexOf(":"))));
  return editionIds
    .filter((id) => id !== context.edition.id && foreignEditions.has(id))
    .flatMap((id) =>
      equationsOf(editionOf(id))
        .filter(
          ({ identity, at }) => wanted(identity.id) && identity.terms === "columns" && !own.some((e) => e.at === at),
        )
        .map((e) => ({ ...e, left: e.left.map((a) => `${id}:${a}`), right: e.right.map((a) => `${id}:${a}`) })),
    );
}

type Values = ReturnType<typeof cellsIn>["values"];
type Places = readonly number[];

/** An equation with the places of its cells among those of the edition, where the edition has them all. */
interface Placed {
  readonly equation: Equation;
  readonly left: Places | undefined;
  readonly right: Places | undefined;
}
const placed = new WeakMap<EditionDef, readonly Placed[]>();

function placedIn(edition: EditionDef): readonly Placed[] {
  const known = placed.get(edition);
  if (known) return known;
  const places = placesIn(edition);
  const all = (addresses: readonly string[]): Places | undefined => {
    const found = addresses.flatMap((address) => places.get(address) ?? []);
    return found.length === addresses.length ? found : undefined;
  };
  const made = equationsOf(edition).map((equation) => ({
    equation,
    left: all(equation.left),
    right: all(equation.right),
  }));
  placed.set(edition, made);
  return made;
}

/** Sum of whole figures; `NaN` where it takes exact decimals to tell. */
function wholeTotal({ provenance }: Context, values: Values, addresses: readonly string[], places: Places): number {
  let total = 0;
  for (let i = 0; i < places.length; i++) {
    const value = values[places[i] as number];
    if (typeof value !== "number" || provenance?.[addresses[i] as string]?.status === "ambiguous") continue;
    total += Number.isSafeInteger(value) ? value : Number.NaN;
  }
  return Number.isSafeInteger(total) ? total : Number.NaN;
}

/** Whether it holds of the form's own cells, as nearly every relation does: then nothing else need be weighed. */
function plainlyHolds(context: Context, values: Values, { equation, left, right }: Placed): boolean {
  if (!left || !right) return false;
  const a = wholeTotal(context, values, equation.left, left);
  const b = wholeTotal(context, values, equation.right, right);
  return equation.identity.relation === "equal" ? a === b : a <= b;
}

/** The equations of the form that do not plainly hold: one look for all rules, and in most reports none. */
const openEquations = once((context: Context): readonly Equation[] => {
  const { values } = cellsIn(context);
  const open = placedIn(context.edition).filter((one) => !plainlyHolds(context, values, one));
  return open.map(({ equation }) => equation);
});

/** The relations, of the form and of rows from other editions, that do not hold. */
export function openBalances(context: Context, wanted: (identity: string) => boolean): Balance[] {
  const all = openEquations(context);
  if (all.length === 0 && !context.report.foreign) return [];
  const open = all.filter(({ identity }) => wanted(identity.id));
  return [...open, ...foreignEquations(context, wanted)]
    .map((equation) => balanceOf(context, equation))
    .filter(({ holds }) => !holds);
}
