/** The title of a report, and what it tells: whose, and of which year. */
import { type Block, blockText } from "../../model/document.js";
import { normalise } from "../normalise.js";
import { tight, yearIn } from "./dates.js";
import { isOrganName, organIn } from "./organ.js";

/** 某某局2023年政府信息公开工作年度报告, whatever the order of words. */
export function isTitle(text: string): boolean {
  if (text.length > 120) return false;
  const normal = normalise(text.replace(/^\s*[《“]([^》”]*)[》”]\s*$/, "$1"));
  return (
    normal.length <= 80 &&
    !/[,;]/.test(normal) &&
    !/[.]$/.test(normal) &&
    /信息公开|政务公开/.test(normal) &&
    /(?:年度报告|年报|工作报告|年度工作报告|情况报告|[情作]况?的报告|公开(?:20\d\d年)?(?:年?度)?报告|报告的(?:通知|公告))(?:\(.{1,12}\))?$/.test(
      normal,
    )
  );
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

const yearLine = /^[（(]?(?:(?:19|20)\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年?度?[）)]?$/;
const isLine = (block: Block | undefined): block is Block => block?.type === "heading" || block?.type === "paragraph";

/** What belongs to a title that takes several lines: name and year above it, the year below it in brackets. */
function withNeighbours(near: readonly Block[], i: number, line: string): TitleFound {
  const used = new Set<Block>([near[i] as Block]);
  let title = line;
  const take = (block: Block, text: string): void => {
    used.add(block);
    title = text;
  };
  for (const block of [near[i - 1], near[i - 2]]) {
    if (!isLine(block) || organIn(title) !== undefined) break;
    const above = tight(oneLine(blockText(block)));
    const isYear = yearLine.test(above) && yearIn(title) === undefined;
    const named = above.replace(/(?:(?:19|20)\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年度?$/, "");
    if (!isYear && !(isOrganName(named) && !/^[（(]/.test(above))) break;
    take(block, above + tight(title));
  }
  const below = near[i + 1];
  const year = isLine(below) ? tight(oneLine(blockText(below))) : "";
  if (isLine(below) && yearIn(title) === undefined && /^[（(]/.test(year) && yearLine.test(year))
    take(below, tight(title) + year);
  return { title, used };
}

/**
 * The title among the opening blocks of a report (those before its first section).
 * @param own our own output: its first heading is its title, whatever it says
 */
export function titleOf(opening: readonly Block[], metadataTitle: string | undefined, own = false): TitleFound {
  const first = opening[0];
  const heading = first?.type === "heading" && first.depth === 1 ? blockText(first) : undefined;
  if (first && heading !== undefined && own && heading === metadataTitle)
    return { title: heading, used: new Set([first]) };
  const near = opening.filter((block) => blockText(block).trim() !== "").slice(0, 15);
  // a page's own title that says nothing of a report is what the site calls itself
  const stray = first && heading !== undefined && heading === metadataTitle ? [first] : [];
  for (const [i, block] of near.entries()) {
    if (!isLine(block)) continue;
    const line = oneLine(blockText(block));
    if (!isTitle(line)) continue;
    const found = block === first && heading !== undefined ? { title: heading, used: new Set([block]) } : undefined;
    const { title, used } = found && organIn(heading ?? "") !== undefined ? found : withNeighbours(near, i, line);
    return { title, used: new Set([...used, ...stray]) };
  }
  if (first && heading !== undefined && heading === metadataTitle) return { title: heading, used: new Set([first]) };
  if (metadataTitle !== undefined && metadataTitle !== "") return { title: metadataTitle.trim(), used: new Set() };
  return first && heading !== undefined ? { title: heading, used: new Set([first]) } : { title: "", used: new Set() };
}

export { yearIn };
