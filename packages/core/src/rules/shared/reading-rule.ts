/** Makes a rule of what reading reported: same text, but with an id that settings and suppressions can name. */
import type { Severity } from "../../check/finding.js";
import { type AnyRule, defineRule, type MessageText } from "../../check/rule.js";
import type { Basis } from "../../editions/define.js";
import type { EditionId } from "../../editions/index.js";
import type { ProblemCode } from "../../model/problem.js";

interface Wanted {
  readonly id: `${string}/${string}`;
  readonly problem: ProblemCode;
  readonly severity: Severity;
  readonly editions?: readonly EditionId[];
  readonly basis: Basis;
  readonly title: MessageText;
}

export function readingRule({ problem: code, ...rest }: Wanted): AnyRule {
  return defineRule({
    ...rest,
    messages: { reported: { "zh-CN": "{detail}", en: "{detailEn}" } },
    recommended: true,
    check: ({ problems }) =>
      problems
        .filter((problem) => problem.code === code)
        .map(({ message, cells }) => ({
          messageId: "reported" as const,
          data: { detail: message["zh-CN"], detailEn: message.en },
          ...(cells ? { cells } : {}),
        })),
  });
}
