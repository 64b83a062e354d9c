/** Whose report it is: names of organs, and where a report says its own. */
import { type Block, blockText } from "../../model/document.js";
import { normalise } from "../normalise.js";
import { tight } from "./dates.js";

const organEnd =
  /(?:人民政府|政府|办公厅|办公室|委员会|管委会|局|厅|部|办|委|院|中心|站|所|处|队|街道|办事处|镇|乡|市|县|区|州|盟|旗|公司|法院|检察院|学校|大学|银行|机关|组织|协会|会|署)(?:\(.{1,20}\))?$/;

/** A short line that may be the name of an organ. */
export const isOrganName = (text: string): boolean => {
  const line = tight(text);
  return (
    line.length >= 3 &&
    line.length <= 45 &&
    !/[。，；：,;:！？|“”"《》<>]/.test(line) &&
    !/年|报告|公开|访问|链接|网站|自然人|^[一二三四五六七八九十]、/.test(line) &&
    organEnd.test(normalise(line))
  );
};

const year = /(?:(?:19|20)\d\d|二[〇○零][〇○零一二三四五六七八九]{2})(?:年度?|(?=政府信息|政务公开|信息公开))/;

/** Brackets and words that stand before the name in a title: 附件1：, 【年度报告】, 《, 关于公布. */
const beforeName =
  /^(?:[《“]|【[^】]{0,12}】|\[[^\]]{0,12}\]|附件[一二三四五六七八九\d]{0,2}[：:．.、]?|关于(?:公布|发布|印发|报送)?|[^\p{Script=Han}\d])+/u;
const afterName = /[》】（(“]+$|关于(?:公布|发布|印发|做好)?$|的$/g;

/** The organ a title names: what stands before 政府信息公开, without the year. */
export function organIn(title: string): string | undefined {
  const pieces = title.split(/\s+|[-—_|]{1,2}/).filter((piece) => /信息公开|政务公开/.test(piece));
  const whole = tight(title);
  const line = (pieces.length === 1 && /报告|年报/.test(pieces[0] ?? "") ? tight(pieces[0] ?? "") : whole).replace(
    beforeName,
    "",
  );
  const found = year.exec(line);
  const subject = /政府信息公开|政务公开|信息公开/.exec(line)?.index ?? -1;
  const before = line.slice(0, Math.min(...[found?.index ?? -1, subject].filter((at) => at >= 0), line.length));
  const rest = found ? line.slice(found.index + found[0].length) : line;
  const between =
    subject > (found?.index ?? subject)
      ? (/^(.*?)(?:年度)?(?:政府信息公开|政务公开|信息公开)/.exec(rest)?.[1] ?? "")
      : "";
  if (!found && subject < 0) return undefined;
  const text = before !== "" ? before : between;
  // 某某镇人民政府信息公开: 政府 is written once for both
  const name = (subject === text.length && text.endsWith("人民") ? `${text}政府` : text)
    .replace(/^[^\p{Script=Han}]+/u, "")
    .replace(afterName, "")
    .replace(afterName, "");
  return name.length >= 2 && name.length <= 50 && !/^(?:本|我|年度)|[。，；：]/.test(name) ? name : undefined;
}

/** Names that stand for any organ of that kind, or for one that gives orders to the one that reports. */
const general =
  /^(?:本|我|各|全|上级|有关|相关|该|中共|国务院|党中央|省委|市委|县委|区委)|^[省市县区镇乡](?:人民)?政府|^(?:人民)?政府/;
const own = (name: string | undefined): string | undefined =>
  name !== undefined && isOrganName(name) && !general.test(name) ? name : undefined;

const reports = /现?(?:将|公布|发布)([^，。；、：]{2,30}?)(?:关于)?(?:20\d\d年|政府信息公开|政务公开)/;
const madeBy =
  /由([^，。；、：（(]{3,30}?)(?:[（(]以下简称[^）)]{1,12}[）)])?(?:负责)?(?:根据|按照|依据|依照|编制|编写)/;
const makes =
  /(?:^|[，。；\n])([^，。；、：（(]{3,30}?)(?:(?:根据|按照|依据)[^。]{0,60}[，,])?(?:组织)?编制(?:并公布|并发布|完成|形成)?了?(?:本|20\d\d年)/;
const lawFirst = /^([^，。；、：（(]{3,30}?)(?:根据|按照|依据)《/;
const contact =
  /(?:请与|请联系|请向|请致电|联系单位[：:]|受理机构[：:])([^，。；、：（(]{3,30}?)(?:联系|咨询|反映|[，。；（(]|$)/;
const acting =
  /^(?:认真|坚持|深入|严格|全面|积极|主动|共|通过|以|紧|扎实|高度|持续|切实|始终|围绕|贯彻|进一步|不断|大力|着力|按照|根据)/;

/** An office is named as the place to ask: the organ is what it is the office of, unless that may be either. */
function askedOf(name: string): string | undefined {
  const without = name.replace(/(?:政务公开|信息公开)?(?:办公室|办公厅)$/, "");
  if (without === name) return own(name);
  return /政府$/.test(without) ? undefined : own(without);
}

/** The subject of the first sentence that says what was done in the year: 2023年，某某局认真…. */
function subjectOf(text: string): string | undefined {
  const sentence = /^(?:截[至止]到?)?20\d\d年[^。]{4,200}/.exec(text)?.[0] ?? "";
  for (const clause of sentence.split(/[，；]/).slice(0, 4)) {
    const found = /^(.{3,30}?(?:政府|局|厅|委员会|委|办公室|办公厅|街道办事处|办事处|镇|乡|中心|街道))(.+)$/.exec(
      clause.replace(/^20\d\d年度?/, ""),
    );
    const name = found?.[2] !== undefined && acting.test(found[2]) ? own(found[1]) : undefined;
    if (name) return name;
  }
  return undefined;
}

const textsOf = (blocks: readonly Block[], count: number): string[] =>
  blocks
    .filter((block) => block.type === "paragraph" || block.type === "heading")
    .slice(0, count)
    .map((block) => tight(blockText(block).slice(0, 2000)));

/** 现将某某镇2022年度政府信息公开工作报告如下; 本报告由某某局编制: the report says whose it is. */
export function statedOrgan(opening: readonly Block[]): string | undefined {
  for (const text of textsOf(opening, 15))
    for (const pattern of [reports, madeBy, makes, lawFirst]) {
      const name = own(pattern.exec(text)?.[1]?.replace(/^(?:根据|按照)?.*规定/, ""));
      if (name) return name;
    }
  return undefined;
}

/** Whom to ask about the report, or who is said to have done what it tells: where it says nothing plainer. */
export function impliedOrgan(opening: readonly Block[], first: readonly Block[]): string | undefined {
  for (const text of [...textsOf(opening, 15), ...textsOf(first, 30)]) {
    const name = contact.exec(text)?.[1];
    const asked = name === undefined ? undefined : askedOf(name);
    if (asked) return asked;
  }
  const told = textsOf(first, 3).map(subjectOf);
  return told.find((name) => name !== undefined);
}

/** A signature: the name alone, or with the date behind it, or in brackets. */
export function signedBy(closing: readonly Block[]): string | undefined {
  const bare = (text: string): string =>
    text.replace(/(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/, "").replace(/^[（(](.*)[）)]$/, "$1");
  return textsOf(closing.slice(-12), 12)
    .filter((text) => text !== "")
    .slice(-4)
    .map(bare)
    .findLast(isOrganName);
}

/** A line of the opening that is nothing but a name. */
export const namedAbove = (opening: readonly Block[]): string | undefined =>
  textsOf(opening, opening.length)
    .filter((text) => text !== "" && text.length <= 80)
    .slice(0, 4)
    .find(isOrganName);
