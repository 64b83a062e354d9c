/** An example of a rule in English: a case of the public set, and what the rule says of it in that language. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./sources.mjs";

/** The cell, its row and column by their labels, and what stands in it. */
const cellLine = ({ address, value, raw }) => `\`${address}\`: ${value ?? raw ?? "blank"}`;

/**
 * @param asText makes a text safe inside the page
 * @returns Markdown, or nothing for a rule without a case that it reports
 */
export function englishExample({ check }, rule, asText) {
  const file = join(root, "packages/conformance/cases", `${rule.id}.json`);
  if (!existsSync(file)) return "";
  const wrong = JSON.parse(readFileSync(file, "utf8")).cases.find(({ kind }) => kind === "invalid");
  if (!wrong) return "";
  const { report, context, reading, config } = wrong;
  const { findings } = check(report, { ...context, ...reading, ...config, rules: [rule], language: "en" });
  const quotes = (evidence) => evidence.flatMap(({ kind, quote }) => (kind === "prose" ? [asText(quote)] : []));
  const said = findings.map(({ message, cells, evidence }) => {
    const shown = [...cells.slice(0, 4).map(cellLine), ...quotes(evidence).map((quote) => `“${quote}”`)];
    return `- ${asText(message)}${shown.length > 0 ? `\n  ${shown.join(", ")}` : ""}`;
  });
  if (said.length === 0) return "";
  const about = wrong.about ? ` (${asText(wrong.about)})` : "";
  return `## Example\n\nOf a report of the form of ${wrong.edition}${about}, case \`${wrong.id}\` of the public set, it says:\n\n${said.join("\n")}\n\n`;
}
