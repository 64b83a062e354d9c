import type { FileResult } from "../commands/check.js";
import type { Style } from "./formats.js";

const commands = { error: "error", warning: "warning", info: "notice" } as const;
const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Workflow commands that a pull request shows as annotations. */
export const github = (results: readonly FileResult[], { language }: Style): string =>
  results
    .flatMap(({ file, result, problems }) =>
      result
        ? result.findings
            .filter((f) => f.verdict === "fail" || f.verdict === "review")
            .map(
              (f) =>
                `::${commands[f.verdict === "review" ? "info" : f.severity]} file=${property(file)},title=${property(f.ruleId)}::${data(f.message)}\n`,
            )
        : problems.map((p) => `::error file=${property(file)}::${data(p.message[language])}\n`),
    )
    .join("");
