import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { OrderClaim, Ordered, Reading } from "../../../claims/claim.js";
import { claimsOfKind } from "../../../claims/of.js";
import type { AnyReport } from "../../../model/report.js";
import { none } from "../../shared/none.js";
import { evidenceOf, labelOf, loudness, sumOf } from "../shared/compare.js";
import { logicSource } from "../shared/count-rule.js";
import { sides } from "../shared/sides.js";

const messages = {
  differs: {
    "zh-CN": "正文“{quote}”与表格不一致：{one}为{left}，{other}为{right}",
    en: "“{quote}” does not agree with the tables: {left} ({one}) against {right} ({other})",
  },
} as const;

const against: { readonly [R in OrderClaim["relation"]]: (one: number, other: number) => boolean } = {
  more: (one, other) => one <= other,
  less: (one, other) => one >= other,
  most: (one, other) => one < other,
};

interface Pair {
  readonly one: Reading;
  readonly other: Reading;
  readonly left: number;
  readonly right: number;
}

/** The figures of a way, the pair that breaks it first; `undefined` where the table has nothing to compare. */
function judged(report: AnyReport, relation: OrderClaim["relation"], { one, others }: Ordered) {
  const left = sumOf(report, one);
  if (left === undefined) return undefined;
  const pairs = others.flatMap((other): Pair[] => {
    const right = sumOf(report, other);
    return right === undefined ? [] : [{ one, other, left, right }];
  });
  if (pairs.every(({ right }) => left + right === 0)) return undefined;
  return { broken: pairs.find(({ right }) => against[relation](left, right)) };
}

export const entry: CatalogueEntry = {
  codes: [],
  source: logicSource,
};

export const rule = defineRule({
  id: "narrative/order",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "多少的比较与表格相符", en: "comparisons without figures agree with the tables" },
  messages,
  recommended: true,
  check: (context) =>
    claimsOfKind(context, "order").flatMap((claim) => {
      const ways = claim.ways.flatMap((way) => judged(context.report, claim.relation, way) ?? []);
      const first = ways.every(({ broken }) => broken) ? ways[0]?.broken : undefined;
      if (!first) return none;
      return [
        {
          messageId: "differs" as const,
          data: {
            quote: claim.span.quote,
            one: labelOf(context, first.one),
            left: first.left,
            other: labelOf(context, first.other),
            right: first.right,
          },
          cells: [...first.one.cells, ...first.other.cells],
          evidence: [evidenceOf(claim), sides(first.left, first.right)],
          ...loudness(claim.certainty, "warning"),
        },
      ];
    }),
});
