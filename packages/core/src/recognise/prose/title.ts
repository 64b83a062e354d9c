/** The title of a report, and what it tells: whose, and of which year. */
import { type Block, blockText } from "../../model/document.js";
import { normalise } from "../normalise.js";
import { tight, yearIn } from "./dates.js";

/** 某某局2023年政府信息公开工作年度报告, whatever the order of words. */
export function isTitle(text: string): boolean {
  if (text.length > 120) return false;
  const normal = normalise(text);
  return (
    normal.length <= 80 &&
    !/[,;]/.test(normal) &&
    !/[.]$/.test(normal) &&
    /信息公开|政务公开/.test(normal) &&
    /(?:年度报告|年报|工作报告|年度工作报告|情况报告|情况的报告)(?:\(.{1,12}\))?$/.test(normal)
  );
}

const organEnd =
  /(?:人民政府|政府|办公厅|办公室|委员会|管委会|局|厅|部|办|委|院|中心|站|所|处|队|街道|办事处|镇|乡|市|县|区|州|盟|旗|公司|法院|检察院|学校|大学|银行|机关|组织|协会|会|署)(?:[（(].{1,20}[)）])?$/;

/** A short line that may be the name of an organ. */
export const isOrganName = (text: string): boolean => {
  const line = tight(text);
  return (
    line.length >= 3 &&
    line.length <= 45 &&
    !/[。，；：,;:！？|“”"《》<>]/.test(line) &&
    !/年|报告|公开|访问|链接|网站|自然人|^[一二三四五六七八九十]、/.test(line) &&
    organEnd.test(line)
  );
};

/** The organ a title names: before the year, else between the year and 政府信息公开. */
export function organIn(title: string): string | undefined {
  const line = tight(title).replace(/^关于(?:公布|发布|印发|报送)?/, "");
  const year = /(?:(?:19|20)\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年度?/.exec(line);
  const before = year ? line.slice(0, year.index) : "";
  const rest = year ? line.slice(year.index + year[0].length) : line;
  const found = before !== "" ? before : (/^(.*?)(?:年度)?(?:政府信息公开|政务公开|信息公开)/.exec(rest)?.[1] ?? "");
  const name = found.replace(/^[^\p{Script=Han}]+/u, "").replace(/[》】]$|关于(?:公布|发布|印发)?$|的$/g, "");
  return name.length >= 2 && name.length <= 50 && !/^(?:本|我)/.test(name) ? name : undefined;
}

export interface TitleFound {
  readonly title: string;
  /** Blocks of the opening that are the title. */
  readonly used: ReadonlySet<Block>;
}

/** On one line, without the label that stands before it in an information block. */
const oneLine = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, "")
    .trim()
    .replace(/^(?:标题|名称|信息名称)\s?[:：]\s?/, "");

/** The title among the opening blocks of a report (those before its first section). */
export function titleOf(opening: readonly Block[], metadataTitle: string | undefined): TitleFound {
  const first = opening[0];
  const own = first?.type === "heading" && first.depth === 1 ? blockText(first) : undefined;
  if (first && own !== undefined && (own === metadataTitle || isTitle(oneLine(own))))
    return { title: own, used: new Set([first]) };
  const near = opening.filter((block) => blockText(block).trim() !== "").slice(0, 15);
  for (const [i, block] of near.entries()) {
    if (block.type !== "heading" && block.type !== "paragraph") continue;
    const line = oneLine(blockText(block));
    if (!isTitle(line)) continue;
    const above = near[i - 1];
    const name = above && (above.type === "paragraph" || above.type === "heading") ? oneLine(blockText(above)) : "";
    const split =
      /^\s*(?:(?:19|20)\d\d|二[〇○零])/.test(tight(line)) && organIn(line) === undefined && isOrganName(name);
    return split && above
      ? { title: tight(name) + tight(line), used: new Set([above, block]) }
      : { title: line, used: new Set([block]) };
  }
  if (metadataTitle !== undefined && metadataTitle !== "") return { title: metadataTitle.trim(), used: new Set() };
  return first && own !== undefined ? { title: own, used: new Set([first]) } : { title: "", used: new Set() };
}

export { yearIn };
