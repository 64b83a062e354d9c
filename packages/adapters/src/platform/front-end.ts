/** The front end of what platforms hand out as data: answers in JSON and XML, import files. */
import {
  type Document,
  defineFrontEnd,
  type FrontEnd,
  type Problem,
  type ReadOptions,
  type Result,
  type Source,
} from "@nianbao/core/reading";
import { decode } from "../encoding/index.js";
import { isAnnualReport } from "../profiles/annual.js";
import { type AnswerResult, readAnswer } from "../profiles/answer.js";
import { generic } from "../profiles/generic/profile.js";
import { articleDocument } from "../profiles/html-page.js";
import type { RawArticle } from "../profiles/payload.js";
import { listPage, profileOf, severalArticles } from "../profiles/problems.js";
import type { Profile } from "../profiles/profile.js";
import { detectProfile } from "../profiles/read.js";
import { fail } from "../shared/problems.js";
import { detectAnswer } from "./detect.js";

export interface AnswerOptions extends ReadOptions {
  /** Id of the platform, where it is known. */
  readonly profile?: string;
  /** The profiles to choose from; default: those of the library. */
  readonly known?: readonly Profile[];
}

function answerIn(source: Source, options: AnswerOptions): AnswerResult {
  const decoded = decode(source, options.limits);
  if (!decoded.ok) return decoded;
  const page = { text: decoded.text, ...(source.url === undefined ? {} : { url: source.url }) };
  if (options.profile !== undefined) {
    const asked = profileOf(options.profile, options.known);
    return "code" in asked ? fail(asked) : readAnswer(page, asked === generic ? undefined : asked);
  }
  const detected = detectProfile(page, options.known);
  if (!detected.ok) return detected;
  return readAnswer(page, detected.profile === generic ? undefined : detected.profile, options.known);
}

export interface PlatformArticleRead {
  /** Place in the file, from 1. */
  readonly number: number;
  readonly article: RawArticle;
}
export type ArticlesResult = Result<{ readonly profile: string; readonly articles: readonly PlatformArticleRead[] }>;

/** The articles of a file that are annual reports, by their titles; one that is alone counts whatever its title. */
export function articlesIn(source: Source, options: AnswerOptions = {}): ArticlesResult {
  const read = answerIn(source, options);
  if (!read.ok) return read;
  const { answer, profile } = read;
  if (answer.kind === "list") return fail(listPage(answer.entries, "error"));
  const all = answer.articles.map((article, i) => ({ number: i + 1, article }));
  const reports = all.length === 1 ? all : all.filter(({ article }) => isAnnualReport(article.title ?? ""));
  if (reports.length === 0) return fail(severalArticles(answer.articles));
  return { ok: true, profile, articles: reports, problems: [] };
}

/** @returns the one report of the file; several are named in the problem */
export function readAnswerDocument(
  source: Source,
  options: AnswerOptions = {},
): Result<{ readonly document: Document; readonly profile: string }> {
  const found = articlesIn(source, options);
  if (!found.ok) return found;
  const [only, second] = found.articles;
  if (!only || second) return fail(severalArticles(found.articles.map(({ article }) => article)));
  const read = articleDocument(only.article, options);
  const problems: readonly Problem[] = read.problems;
  return read.ok ? { ok: true, document: read.document, profile: found.profile, problems } : read;
}

export const platform = defineFrontEnd({
  id: "platform",
  title: { "zh-CN": "平台接口数据或导入文件（JSON、XML）", en: "answer or import file of a platform (JSON, XML)" },
  extensions: [".json", ".xml"],
  detect: detectAnswer,
  read: readAnswerDocument,
} satisfies FrontEnd);
