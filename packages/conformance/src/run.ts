/** Runs a checker over the cases and tells how many it answers as expected. */
import { mapped, type RuleMap } from "./answer.js";
import type { AnsweredFinding, Case, RuleFile } from "./case.js";
import { compare, type Level } from "./compare.js";

/** A checker: what it says of a case. What it throws becomes a failure with its text. */
export type Checker = (item: Case) => readonly AnsweredFinding[] | Promise<readonly AnsweredFinding[]>;

export interface RunOptions {
  /** Default `rule`. */
  readonly level?: Level;
  readonly map?: RuleMap;
  /** Checkers at work at once; default 1. */
  readonly jobs?: number;
}

export interface Failure {
  readonly id: string;
  readonly about?: string;
  readonly why: string;
}

export interface Outcome {
  /** By rule, in the order of the files. */
  readonly rules: readonly { readonly rule: string; readonly passed: number; readonly failed: number }[];
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
}

async function judge(
  item: Case,
  checker: Checker,
  { level = "rule", map = {} }: RunOptions,
): Promise<string | undefined> {
  try {
    return compare(item, mapped(await checker(item), map), level);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export async function run(files: readonly RuleFile[], checker: Checker, options: RunOptions = {}): Promise<Outcome> {
  const items = files.flatMap(({ cases }) => cases);
  const verdicts = new Map<Case, string | undefined>();
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) verdicts.set(item, await judge(item, checker, options));
  };
  await Promise.all(Array.from({ length: Math.max(1, options.jobs ?? 1) }, worker));
  const failures = items.flatMap((item): Failure[] => {
    const why = verdicts.get(item);
    return why === undefined ? [] : [{ id: item.id, ...(item.about ? { about: item.about } : {}), why }];
  });
  const rules = files.map(({ rule, cases }) => {
    const failed = cases.filter((item) => verdicts.get(item) !== undefined).length;
    return { rule, passed: cases.length - failed, failed };
  });
  return { rules, passed: items.length - failures.length, failed: failures.length, failures };
}
