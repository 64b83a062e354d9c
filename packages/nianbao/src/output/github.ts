import type { FileResult } from "../commands/check.js";
import type { Style } from "./formats.js";
import { lineOf } from "./place.js";
import { staleIn, staleText } from "./stale.js";

const commands = { error: "error", warning: "warning", info: "notice" } as const;
const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Workflow commands that a pull request shows as annotations. */
export const github = (results: readonly FileResult[], { language }: Style): string =>
  [
    ...results.flatMap((one) => {
      const { file, result, problems } = one;
      if (!result) return problems.map((p) => `::error file=${property(file)}::${data(p.message[language])}\n`);
      return result.findings
        .filter((f) => f.verdict === "fail" || f.verdict === "review")
        .map((f) => {
          const command = commands[f.verdict === "review" ? "info" : f.severity];
          const place = lineOf(f, one);
          const where = place ? `,line=${place.line}${place.column === undefined ? "" : `,col=${place.column}`}` : "";
          return `::${command} file=${property(file)}${where},title=${property(f.ruleId)}::${data(f.message)}\n`;
        });
    }),
    ...staleIn(results).map((one) => `::warning title=nianbao::${data(staleText(one, language))}\n`),
  ].join("");
