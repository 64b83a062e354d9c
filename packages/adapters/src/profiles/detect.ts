/** Which family a page is of, and why. */

import type { Problem, Result } from "@nianbao/core";
import { fail, problem } from "../shared/problems.js";
import { addressOf } from "./address.js";
import { generic } from "./generic/profile.js";
import { profiles } from "./list.js";
import type { Page, Profile } from "./profile.js";
import { type Words, wordsFinder } from "./words.js";

export interface Reason {
  readonly because: { readonly "zh-CN": string; readonly en: string };
}
export type DetectedProfile = Result<{ readonly profile: Profile; readonly reasons: readonly Reason[] }>;

/** Marks stand in the head and in the names around the article: longer pages are looked at so far. */
const LOOK = 300_000;
const finders = new WeakMap<readonly Profile[], Words>();
function finderOf(known: readonly Profile[]): Words {
  let finder = finders.get(known);
  if (!finder) {
    finder = wordsFinder(known.flatMap(({ marks }) => marks.flatMap((mark) => ("text" in mark ? [mark.text] : []))));
    finders.set(known, finder);
  }
  return finder;
}

/** A name behind a quote, a space or the `<` of a tag. */
function inMarkup(name: string, text: string): boolean {
  for (let at = text.indexOf(name, 1); at > 0; at = text.indexOf(name, at + 1))
    if ("\"' <".includes(text[at - 1]!)) return true;
  return false;
}

interface Judged {
  readonly profile: Profile;
  readonly score: number;
  readonly reasons: Reason[];
}

/** A mark of weight 2 at least, or two weaker ones. */
const ENOUGH = 4;

function judge(profile: Profile, found: ReadonlySet<string>, page: Page, url: string): Judged {
  const marks = profile.marks.filter((mark) =>
    "url" in mark ? url !== "" && mark.url.test(url) : found.has(mark.text.toLowerCase()),
  );
  const score = marks.reduce((sum, mark) => sum + 2 * mark.weight, 0);
  const reasons: Reason[] = marks.map(({ because }) => ({ because }));
  if (score < ENOUGH) return { profile, score, reasons };
  // A body id alone proves little, since platforms copy one another's: it settles what would be a tie.
  const text = page.text.slice(0, LOOK);
  const body = profile.article.find((name) => inMarkup(name, text));
  if (body === undefined) return { profile, score, reasons };
  reasons.push({ because: { "zh-CN": `正文容器名为 ${body}`, en: `the body is in an element named ${body}` } });
  return { profile, score: score + 1, reasons };
}

const tie = (first: Judged, second: Judged): Problem => {
  const why = ({ reasons }: Judged, language: "zh-CN" | "en"): string =>
    reasons.map(({ because }) => because[language]).join(language === "en" ? ", " : "，");
  const [a, b] = [first.profile, second.profile];
  return problem(
    "ambiguous-format",
    "error",
    `页面同时像“${a.title["zh-CN"]}”（${a.id}：${why(first, "zh-CN")}）和“${b.title["zh-CN"]}”（${b.id}：${why(second, "zh-CN")}），无法判定，请用 --profile 指定平台。`,
    `the page looks like ${a.id} (${why(first, "en")}) and ${b.id} (${why(second, "en")}) alike; name the platform with --profile`,
  );
};

const unmarked: DetectedProfile = {
  ok: true,
  profile: generic,
  reasons: [
    {
      because: {
        "zh-CN": "没有已知平台的特征，按通用网页读取",
        en: "no mark of a known platform; read as any page",
      },
    },
  ],
  problems: [],
};

/** By marks in the page and its address alone. Cheap: one search over the text. */
export function detectByMarks(page: Page, known: readonly Profile[] = profiles): DetectedProfile {
  const found = finderOf(known)(page.text.slice(0, LOOK));
  const url = addressOf(page) ?? "";
  const [first, second] = known
    .map((profile) => judge(profile, found, page, url))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  if (!first) return unmarked;
  if (second && second.score === first.score) return fail(tie(first, second));
  return { ok: true, profile: first.profile, reasons: first.reasons, problems: [] };
}

/** @param shaped the profiles whose answers have the shape of these data */
export function detectByShape(shaped: readonly Profile[]): DetectedProfile {
  const because = { "zh-CN": "数据的结构与该平台的接口一致", en: "the data has the shape of this platform's answers" };
  const judged = shaped.map((profile) => ({ profile, score: 0, reasons: [{ because }] }));
  const [first, second] = judged;
  if (!first) return unmarked;
  if (second) return fail(tie(first, second));
  return { ok: true, profile: first.profile, reasons: first.reasons, problems: [] };
}
