/**
 * One spelling for labels and titles, so that those of the edition and those of a source compare: width, spaces, script,
 * brackets, quotes, dashes. Figures are never passed through here (NFKC would read `3²` as 32); see value.ts.
 */

/** Traditional characters that occur in labels and titles, each before its simplified form. */
const script =
  "規规範范檔档內内製制數数對对開开總总項项處处許许務务強强業业費费購购額额請请關关係系繫系為为爲为於于與与體体況况決决訟讼" +
  "複复復复議议維维結结糾纠審审經经訴诉續续辦办轉转單单萬万億亿進进報报舉举據据無无當当認认獲获執执書书證证屬属國国機机構构組组織织" +
  "學学團团會会產产個个類类過过條条確确現现級级繳缴納纳補补電电發发廢废門门區区縣县鄉乡鎮镇廳厅統统計计資资買买來来從从該该後后" +
  "給给應应協协護护險险穩稳權权監监導导網网詢询評评價价責责時时間间說说註注號号東东陽阳華华減减遞递稱称頒颁圖图點点標标題题約约員员" +
  "財财衛卫農农環环態态營营廣广場场勞劳師师際际樣样傳传輸输覽览設设連连邊边黨党鐵铁雲云龍龙興兴島岛濱滨蘇苏漢汉鄭郑寧宁慶庆齊齐" +
  "專专眾众參参熱热種种編编繼继職职訓训讀读談谈輯辑運运問问聞闻閱阅隱隐駁驳錯错輿舆臺台備备針针誠诚創创優优實实歸归匯汇還还違违獎奖勵励領领頻频衆众讓让館馆課课幣币錢钱劑剂貧贫賬账紀纪憑凭鑒鉴賠赔償偿罷罢豐丰階阶陸陆隊队雙双靈灵" +
  "採采併并佈布裡里檢检測测簡简長长氣气漁渔動动聯联貿贸術术訊讯礎础訂订廠厂衝冲準准徵征線线絡络帶带麼么場场劃划別别罰罚這这沒没訪访銷销願愿錄录歷历";

/** Other characters that mean the same in a label: 钩稽 is 勾稽, 其它 is 其他. */
const same =
  '鉤勾钩勾它他、,，,；;。.·.．.：:\\/“"”"‘"’"\'"「"」"『"』"〝"〞"＂"〔(〕)【(】)[(])〈(〉)《(》){(})—-–-−-―-‐-‑-〜~';

/** By code unit: all of these characters are of one unit, and so is what stands for them. */
function replacements(...tables: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const pairs of tables)
    for (let i = 0; i + 1 < pairs.length; i += 2) found.set(pairs.charCodeAt(i), pairs.charAt(i + 1));
  return found;
}
// Marked, so that who only asks what is visible is not loaded with it.
const replacement = /* @__PURE__ */ replacements(script, same);

/** Spaces, controls, and characters that do not show. */
export function isInvisible(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0xad ||
    code === 0x034f ||
    code === 0x061c ||
    code === 0x1680 ||
    code === 0x180e ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

/** Nothing is seen of it, not even a gap: what it stands between is one word. */
export const isWidthless = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad;

function convert(text: string): string {
  // ① numbers an item as 1. does
  const wide = text.replace(/^\s*[①-⑳]/, (mark) => `${(mark.trim().codePointAt(0) ?? 0) - 0x245f}.`).normalize("NFKC");
  let out = "";
  let from = 0;
  for (let i = 0; i < wide.length; i++) {
    const code = wide.charCodeAt(i);
    const other = isInvisible(code) ? "" : replacement.get(code);
    if (other === undefined) continue;
    out += wide.slice(from, i) + other;
    from = i + 1;
  }
  out += wide.slice(from);
  // 1、 and 1, number an item just as 1. does
  return out.replace(/^(\(?\d{1,2}\)?)[,.](?=\D)/, "$1.");
}

const cache = new Map<string, string>();
const cacheLimit = 20_000;
const cachedLength = 120;

/** Label or title in the one spelling; linear in its length, remembered where short. */
export function normalise(text: string): string {
  if (text.length > cachedLength) return convert(text);
  const known = cache.get(text);
  if (known !== undefined) return known;
  const out = convert(text);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, out);
  return out;
}

/** Only letters and digits of a normalised text: brackets and marks get lost or moved in the wild. */
export const lettersOf = (normal: string): string => normal.replace(/[^\p{L}\p{N}/]/gu, "");

const numbering =
  /^(?:\(?[一二三四五六七八九十]{1,3}[),.:]{1,2}|\(?\d{1,2}[).,:]{1,2}|第[一二三四五六七八九十]部分[,:.]?)/;

/** The number before a normalised label (`一,` `(三)` `1.`), and the rest. */
export function splitNumber(normal: string): { readonly number: string; readonly rest: string } {
  const found = numbering.exec(normal)?.[0] ?? "";
  return found.length < normal.length
    ? { number: found.replace(/[^一二三四五六七八九十\d]/g, ""), rest: normal.slice(found.length) }
    : { number: "", rest: normal };
}

/** Head of a column of running numbers. */
export const isNumberHead = (text: string): boolean => text.length <= 8 && normalise(text) === "序号";

/** Nothing but brackets stands from there on: 规章(…)3件规范性文件(…) has no note at its end. */
function bracketsOnly(normal: string, from: number): boolean {
  let depth = 0;
  for (let i = from; i < normal.length; i++) {
    if (normal[i] === "(") depth++;
    else if (depth === 0) return false;
    else if (normal[i] === ")") depth--;
  }
  return true;
}

/** A bracketed note after a normalised label, cut off: `规章(设区的市…)` → `规章`, `设区的市…`. */
export function splitNote(normal: string): { readonly label: string; readonly note: string } {
  const open = normal.indexOf("(", 1);
  if (open < 0 || !normal.endsWith(")") || !bracketsOnly(normal, open)) return { label: normal, note: "" };
  return { label: normal.slice(0, open), note: normal.slice(open + 1, -1) };
}
