/** Lists of reports on a website: which year and which organ an entry is of. */
import type { ListedReport } from "../../check/context.js";
import { folded } from "./text.js";

const chinese = "〇一二三四五六七八九";
const isReport = /年报|年度报告|工作报告/;

/** The year a title names: 2023年, 2023年度, 二〇二三年. */
export function yearOfTitle(title: string): number | undefined {
  const arabic = title
    .normalize("NFKC")
    .replace(/[零○]/g, "〇")
    .replace(/[〇一二三四五六七八九]{4}(?=年)/g, (digits) => [...digits].map((d) => chinese.indexOf(d)).join(""));
  const match = /(?<!\d)(20\d\d)(?!\d)/.exec(arabic);
  return match ? Number(match[1]) : undefined;
}

export const reportsIn = (entries: readonly ListedReport[]): readonly ListedReport[] =>
  entries.filter(({ title }) => isReport.test(title));

/** Whether a title names the organ, by its full name or without the area it is of. */
export function names(title: string, organ: string): boolean {
  const [plain, full] = [folded(title), folded(organ)];
  const short = full.replace(/^.*?[省市县区旗州盟](?=.{2})/, "");
  return plain.includes(full) || (short.length >= 3 && plain.includes(short));
}
