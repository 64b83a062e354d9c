/** What differs between a report and its fixed form, as texts to look for in the source. */
import { type AnyReport, type Fix, proseOf, valueAt } from "@nianbao/core";

export type Change =
  | { readonly kind: "text"; readonly before: string; readonly after: string }
  | { readonly kind: "title"; readonly before: string; readonly after: string }
  | { readonly kind: "cell"; readonly address: string; readonly before: string; readonly after: string }
  | { readonly kind: "blank"; readonly address: string };

/** Paragraphs keep their number: no fix makes or removes one. */
function textChanges(before: AnyReport, after: AnyReport): Change[] {
  const fixed = proseOf(after).paragraphs;
  return proseOf(before).paragraphs.flatMap(({ text }, i): Change[] => {
    const now = fixed[i]?.text;
    return now === undefined || now === text ? [] : [{ kind: "text", before: text, after: now }];
  });
}

function titleChanges(before: AnyReport, after: AnyReport): Change[] {
  return before.sections.flatMap(({ title }, i): Change[] => {
    const now = after.sections[i]?.title;
    return title === undefined || now === undefined || title === now
      ? []
      : [{ kind: "title", before: title, after: now }];
  });
}

function cellChanges(before: AnyReport, after: AnyReport, fixes: readonly Fix[]): Change[] {
  const cells = fixes.flatMap((fix): Change[] =>
    fix.where.kind === "cell"
      ? [{ kind: "cell", address: fix.where.address, before: fix.before, after: fix.after }]
      : [],
  );
  if (!fixes.some(({ where }) => where.kind === "blanks")) return cells;
  const blanks = Object.entries(before.tables).flatMap(([table, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, columns]) =>
      Object.keys(columns ?? {}).flatMap((column): Change[] => {
        const address = `${table}/${row}/${column}`;
        return valueAt(before, address) === null && valueAt(after, address) === 0 ? [{ kind: "blank", address }] : [];
      }),
    ),
  );
  return [...cells, ...blanks];
}

export const changesOf = (before: AnyReport, after: AnyReport, fixes: readonly Fix[]): Change[] => [
  ...titleChanges(before, after),
  ...cellChanges(before, after, fixes),
  ...textChanges(before, after),
];
