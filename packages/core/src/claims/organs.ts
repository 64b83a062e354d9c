/** Names of organs in the prose: the report's own, and another one's. */
import type { Features } from "./features.js";
import type { Token } from "./tokens.js";

/** Ends as the name of an organ does: 市住建局, 杉坪镇. */
export const isOrgan = (text: string): boolean =>
  /[局委办厅院署镇乡街道县市区府]$|(?:中心|[大中支总]队|分局|管委会|工作站)$/.test(text);

const towns = /[镇乡](?!.{0,2}[市县区州旗])|街道/;
/** A township; not 新乡市, not 镇江市. */
export const isTown = (organ: string): boolean => towns.test(organ);

/** 市城管局 for 青屏市城市管理局: its characters, some left out. */
function isShortFor(short: string, organ: string): boolean {
  let at = 0;
  for (const c of organ) if (c === short[at]) at++;
  return at === short.length;
}

/** The organ that a clause has as its subject is another one than the report's. */
export function anotherOrgan(f: Features, organ: string | null): boolean {
  if (!organ || f.gaps.length === 0) return false;
  const from = f.tokens.findIndex(
    (t) => t.type !== "year" && t.type !== "mark" && t.value !== "among" && t.kind !== "time",
  );
  const begin = f.tokens[from];
  if (begin?.type !== "gap") return false;
  // 县自然资源和规划局
  const joins = f.tokens[from + 1];
  const then = f.tokens[from + 2];
  const whole = joins?.word === "和" && then?.type === "gap" && !isOrgan(begin.text);
  const subject = { text: whole ? `${begin.text}和${then.text}` : begin.text };
  if (subject.text.length < 3 || !isOrgan(subject.text)) return false;
  // 市政府办公厅代表市政府
  if (subject.text.includes("代表")) return false;
  // 乡党政办: it receives what comes to the township.
  if (subject.text.includes("党政") && isTown(organ)) return false;
  const name = organ.replace("人民政府", "政府").replace("管理委员会", "管委会");
  const same = isShortFor(subject.text, organ) || name.includes(subject.text) || subject.text.includes(organ);
  // 市水务局, in the report of a county's
  const rank = /^[省市州县区旗]/.exec(subject.text)?.[0];
  if (rank && !organ.includes(rank)) return true;
  return !same && !subject.text.endsWith(organ.slice(-3));
}

/** 我局, 本机关: the organ whose report it is. */
export const isSelf = (t: Token): boolean =>
  t.type === "word" && /^[我本](?:局|办|委|厅|处|机关|单位|部门|行政机关)$/.test(t.word);
