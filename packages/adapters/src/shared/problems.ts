/** Problems that every front end may report, in the two languages of the messages. */
import type { Limits, Place, Problem, ProblemCode } from "@nianbao/core";

export const problem = (
  code: ProblemCode,
  severity: Problem["severity"],
  zh: string,
  en: string,
  place?: Place,
): Problem => ({ code, severity, message: { "zh-CN": zh, en }, ...(place ? { place } : {}) });

export const fail = (
  ...problems: [Problem, ...Problem[]]
): { readonly ok: false; readonly problems: typeof problems } => ({
  ok: false,
  problems,
});

/** Defaults of the limits that text formats have. */
export const defaultLimits = { bytes: 50 * 1024 * 1024, depth: 2000, cells: 1_000_000 } as const;

/**
 * Markup deeper than this is refused whatever the options say: what follows walks the tree by recursion, and a report
 * has no need of it.
 */
export const hardDepth = 2000;
export const depthLimit = (limits: Limits | undefined): number =>
  Math.max(1, Math.min(limits?.depth ?? defaultLimits.depth, hardDepth));

export const tooDeep = (depth: number): Problem =>
  problem(
    "too-deep",
    "error",
    `标签嵌套超过 ${depth} 层，未予读取。请确认文件未损坏。`,
    `markup is nested more than ${depth} levels deep; nothing was read`,
  );

export const tooLarge = (bytes: number, limit: number): Problem =>
  problem(
    "too-large",
    "error",
    `文件大小为 ${bytes} 字节，超过上限 ${limit} 字节，未予读取。`,
    `the file has ${bytes} bytes, more than the limit of ${limit}; nothing was read`,
  );

export const emptyInput = (): Problem =>
  problem("empty-input", "error", "文件为空，没有可读取的内容。", "the file is empty");

export const aborted = (): Problem => problem("aborted", "error", "读取已中止。", "reading was aborted");
