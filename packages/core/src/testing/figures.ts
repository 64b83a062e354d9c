/** Figures of a made-up report, such that every identity of the edition holds. */
import type { EditionDef } from "../editions/define.js";
import { cellsOf } from "../layout/cells.js";
import { type Equation, equationsOf } from "../layout/equations.js";
import type { Random } from "./random.js";

/** Figure by cell address. */
export type Figures = Map<string, number>;

const sum = (figures: Figures, addresses: readonly string[]): number =>
  addresses.reduce((total, address) => total + (figures.get(address) ?? 0), 0);

/** A flow: what comes in is what goes out, divided at random among what comes in. */
function balance(figures: Figures, { left, right }: Equation, random: Random): void {
  let rest = sum(figures, right);
  left.forEach((address, i) => {
    const part = i === left.length - 1 ? rest : random.int(0, rest);
    figures.set(address, part);
    rest -= part;
  });
}

/** What is bounded grows until the bound holds. */
function bound(figures: Figures, { left, right }: Equation): void {
  const lack = sum(figures, left) - sum(figures, right);
  const first = right[0];
  if (lack > 0 && first !== undefined) figures.set(first, (figures.get(first) ?? 0) + lack);
}

/** Totals of their parts, those first that are parts of others. */
function addUp(figures: Figures, equations: readonly Equation[]): void {
  const isTotal = (address: string) => equations.some(({ left }) => left.includes(address));
  const inner = equations.filter(({ right }) => !right.some(isTotal));
  for (const { left, right } of inner) for (const address of left) figures.set(address, sum(figures, right));
  if (inner.length > 0)
    addUp(
      figures,
      equations.filter((equation) => !inner.includes(equation)),
    );
}

export function figuresFor(edition: EditionDef, random: Random): Figures {
  const figures: Figures = new Map();
  const busy = random.int(0, 3);
  for (const { address, quantity } of cellsOf(edition)) {
    const size = random.chance(0.5) ? 0 : random.int(0, 10 ** (busy + 1));
    const money = quantity.kind === "money" ? random.int(0, 10_000_000) / 100 : size;
    figures.set(address, quantity.signed && size !== 0 && random.chance(0.4) ? -size : money);
  }
  const equations = equationsOf(edition);
  const of = (role: Equation["identity"]["role"], terms: "rows" | "columns") =>
    equations.filter((e) => e.identity.role === role && e.identity.terms === terms);
  addUp(figures, of("total", "rows"));
  for (const equation of of("flow", "rows")) balance(figures, equation, random);
  for (const equation of of("total", "columns"))
    for (const address of equation.left) figures.set(address, sum(figures, equation.right));
  for (const equation of equations) if (equation.identity.role === "bound") bound(figures, equation);
  return figures;
}
