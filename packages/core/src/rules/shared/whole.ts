/** Whether what a report does not say is really not there, and not lost with the rest of a text that was cut or shortened. */
import type { RuleContext } from "../../check/rule.js";

const isShortened = /略去|省略|(?:…|\.{3})[】〕\])]?$/;

/** All sections of the form stand there, below a lead in whole sentences. */
export function hasWholeLead({ report, edition, prose }: Pick<RuleContext, "report" | "edition" | "prose">): boolean {
  const there = new Set(report.sections.map(({ id }) => id));
  if (!edition.sections.every(({ id }) => there.has(id))) return false;
  const opening = prose.paragraphs.filter(({ section }) => section === "lead" || section === "general");
  const isSentence = (text: string) => text.length >= 20 && /[。：:]\s*$/.test(text);
  return (
    opening.some(({ section, text }) => section === "lead" && isSentence(text)) &&
    !opening.some(({ text }) => isShortened.test(text))
  );
}
