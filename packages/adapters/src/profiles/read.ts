/** Whatever a platform hands out → its report's document, or the entries of a list. */
import { fail } from "../shared/problems.js";
import { detectAnswer, readAnswer } from "./answer.js";
import { type DetectedProfile, detectByMarks } from "./detect.js";
import { generic } from "./generic/profile.js";
import { articleDocument, type PageResult, readHtmlPage } from "./html-page.js";
import { listPage, severalArticles } from "./problems.js";
import type { Page, Profile } from "./profile.js";
import { isAnswer } from "./shape.js";

export type { PageResult } from "./html-page.js";

/**
 * @param page a page, or an answer of the platform (JSON, XML), as text; its address helps where it is known
 * @param known the profiles to choose from; default: those of the library. With one's own: `[...profiles, mine]`
 */
export function detectProfile(page: Page, known?: readonly Profile[]): DetectedProfile {
  const marked = detectByMarks(page, known);
  if (!isAnswer(page.text)) return marked;
  // An article inside the data may carry the marks of the system it was written in: the shape counts first.
  const shaped = detectAnswer(page, known);
  if (shaped.ok) return shaped.profile === generic ? marked : shaped;
  return marked.ok && marked.profile !== generic ? marked : shaped;
}

/** @param profile read as this platform; absent: as the one the page shows itself to be */
export function readPage(page: Page, profile?: Profile): PageResult {
  const detected: DetectedProfile = profile ? { ok: true, profile, reasons: [], problems: [] } : detectProfile(page);
  if (!detected.ok) return detected;
  const chosen = detected.profile;
  if (!isAnswer(page.text)) return readHtmlPage(page, chosen);
  const read = readAnswer(page, chosen === generic ? undefined : chosen);
  if (!read.ok) return read;
  const { answer } = read;
  if (answer.kind === "list")
    return {
      ok: true,
      kind: "list",
      profile: read.profile,
      entries: answer.entries,
      problems: [listPage(answer.entries)],
    };
  const [first, second] = answer.articles;
  if (!first || second) return fail(severalArticles(answer.articles));
  const article = articleDocument(first, {});
  return article.ok ? { ...article, kind: "article", profile: read.profile } : article;
}
