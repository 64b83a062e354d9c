/** Which family a page is of, and why. */

import type { Problem, Result } from "@nianbao/core";
import { fail, problem } from "../shared/problems.js";
import { generic } from "./generic/profile.js";
import { profiles } from "./list.js";
import { readPayload } from "./payload.js";
import type { Mark, Page, Profile } from "./profile.js";

export interface Reason {
  readonly because: { readonly "zh-CN": string; readonly en: string };
}
export type DetectedProfile = Result<{ readonly profile: Profile; readonly reasons: readonly Reason[] }>;

/** Marks stand in the head, the foot or the body: pages beyond a megabyte are looked at in part. */
const LOOK = 1_000_000;

const fits = (mark: Mark, text: string, url: string): boolean =>
  "url" in mark ? url !== "" && mark.url.test(url) : text.includes(mark.text.toLowerCase());

const inMarkup = (name: string, text: string): boolean =>
  text.includes(`"${name.toLowerCase()}`) ||
  text.includes(`'${name.toLowerCase()}`) ||
  text.includes(`<${name.toLowerCase()}`);

function judge(
  profile: Profile,
  text: string,
  url: string,
): { readonly profile: Profile; readonly score: number; readonly reasons: Reason[] } {
  const marks = profile.marks.filter((mark) => fits(mark, text, url));
  // A body id alone proves little: platforms copy one another's.
  const body = profile.article.find((name) => inMarkup(name, text));
  const score = marks.reduce((sum, mark) => sum + 2 * mark.weight, 0) + (body === undefined ? 0 : 1);
  const reasons: Reason[] = marks.map(({ because }) => ({ because }));
  if (body !== undefined) {
    reasons.push({ because: { "zh-CN": `正文容器名为 ${body}`, en: `the body is in an element named ${body}` } });
  }
  return { profile, score, reasons };
}

/** A mark of weight 2 at least, or two weaker ones. */
const ENOUGH = 4;

const tie = (first: Profile, second: Profile): Problem =>
  problem(
    "ambiguous-format",
    "error",
    `页面同时像“${first.title["zh-CN"]}”（${first.id}）和“${second.title["zh-CN"]}”（${second.id}），无法判定，请指定平台。`,
    `the page looks like ${first.id} and ${second.id} alike; name the platform`,
  );

/** @param page a page, or an answer of the platform (JSON, XML), as text; its address helps where it is known */
export function detectProfile(page: Page): DetectedProfile {
  const text = page.text.slice(0, LOOK).toLowerCase();
  const url = (page.url ?? "").slice(0, 2000);
  const judged = profiles.map((profile) => judge(profile, text, url)).sort((a, b) => b.score - a.score);
  const [first, second] = judged;
  if (first && first.score >= ENOUGH) {
    if (second && second.score === first.score) return fail(tie(first.profile, second.profile));
    return { ok: true, profile: first.profile, reasons: first.reasons, problems: [] };
  }
  const shaped = profiles.filter((profile) => profile.payloads.some((payload) => readPayload(payload, page)));
  const [one, other] = shaped;
  if (one && other) return fail(tie(one, other));
  if (one) {
    const because = {
      "zh-CN": "数据的结构与该平台的接口一致",
      en: "the data has the shape of this platform's answers",
    };
    return { ok: true, profile: one, reasons: [{ because }], problems: [] };
  }
  const because = {
    "zh-CN": "没有已知平台的特征，按通用网页读取",
    en: "no mark of a known platform; read as any page",
  };
  return { ok: true, profile: generic, reasons: [{ because }], problems: [] };
}
