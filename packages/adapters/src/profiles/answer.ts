/** What a platform hands out as JSON or XML, whole: lists, and articles by the hundred. */
import type { Problem, Result } from "@nianbao/core";
import { fail, problem } from "../shared/problems.js";
import type { PlatformArticle } from "../write/article.js";
import { readJcms, readTrs } from "../write/index.js";
import { readXml, textOf, type XmlElement } from "../xml/index.js";
import { addressOf } from "./address.js";
import { type DetectedProfile, detectByShape } from "./detect.js";
import { generic } from "./generic/profile.js";
import { linkEntries } from "./links.js";
import { profiles } from "./list.js";
import { type PayloadResult, type RawArticle, readPayload } from "./payload.js";
import type { ListEntry, Page, Profile } from "./profile.js";
import { isJson } from "./shape.js";

/** A list, or articles. */
export type Answer =
  | { readonly kind: "list"; readonly entries: readonly ListEntry[] }
  | { readonly kind: "articles"; readonly articles: readonly RawArticle[] };
export type AnswerResult = Result<{ readonly profile: string; readonly answer: Answer }>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function recordsIn(root: XmlElement, name: string, base: string | undefined): ListEntry[] {
  const out: ListEntry[] = [];
  const walk = (node: XmlElement): void => {
    for (const child of node.children) {
      if (typeof child === "string") continue;
      if (child.name === name) out.push(...linkEntries(`<ul>${textOf(child)}</ul>`, base));
      else walk(child);
    }
  };
  walk(root);
  return out;
}

const raw = ({ title, html, publisher, author, keywords, summary, ...rest }: PlatformArticle): RawArticle => ({
  html,
  title,
  metadata: {
    ...rest,
    ...(publisher === undefined ? {} : { organ: publisher }),
    ...(author === undefined ? {} : { Author: author }),
    ...(keywords === undefined ? {} : { Keywords: keywords }),
    ...(summary === undefined ? {} : { Description: summary }),
  },
});

/** Import files, by the name of their root. */
const imports: { readonly [root: string]: { readonly profile: string; readonly read: typeof readJcms } } = {
  book: { profile: "dahan", read: readJcms },
  main: { profile: "dahan", read: readJcms },
  MetaViewDataS: { profile: "trs", read: readTrs },
};

const known = (result: PayloadResult): Answer =>
  result.kind === "list" ? result : { kind: "articles", articles: [result.article] };

const noAnswer = (profile: Profile | undefined): Problem =>
  profile === undefined || profile === generic
    ? problem(
        "unknown-format",
        "error",
        "数据不是已知平台接口的格式，也不是年报数据。",
        "the data is no known answer of a platform, and no report",
      )
    : problem(
        "unknown-format",
        "error",
        `数据不是“${profile.title["zh-CN"]}”的已知格式。`,
        `the data is no known answer of ${profile.id}`,
      );

interface Answered {
  readonly profile: Profile;
  readonly answer: Answer;
}

function answersOf(page: Page, asked: readonly Profile[]): Answered[] {
  const base = addressOf(page);
  if (isJson(page.text)) {
    const whole = parsed(page.text);
    return asked.flatMap((profile) => {
      for (const payload of profile.payloads) {
        if (payload.kind === "records" || payload.script !== undefined) continue;
        const found = readPayload(payload, whole, base);
        if (found) return [{ profile, answer: known(found) }];
      }
      return [];
    });
  }
  const read = readXml(page.text.trim(), "XML");
  if (!read.ok) return [];
  const file = Object.hasOwn(imports, read.root.name) ? imports[read.root.name] : undefined;
  return asked.flatMap((profile): Answered[] => {
    if (file?.profile === profile.id) {
      const found = file.read(
        new TextEncoder().encode(page.text.replace(/^(\s*<\?xml[^>]{0,200}?)\sencoding=["'][^"']{0,40}["']/i, "$1")),
      );
      return found.ok ? [{ profile, answer: { kind: "articles", articles: found.articles.map(raw) } }] : [];
    }
    for (const payload of profile.payloads) {
      if (payload.kind !== "records") continue;
      const entries = recordsIn(read.root, payload.record, base);
      if (entries.length > 0) return [{ profile, answer: { kind: "list", entries } }];
    }
    return [];
  });
}

/** Which platform hands out data of this shape. */
export const detectAnswer = (page: Page, known: readonly Profile[] = profiles): DetectedProfile =>
  detectByShape(answersOf(page, known).map(({ profile }) => profile));

/** @param profile read as this platform's; absent: as that of the one known platform whose shape it has */
export function readAnswer(page: Page, profile?: Profile, known: readonly Profile[] = profiles): AnswerResult {
  const found = answersOf(page, profile ? [profile] : known);
  const [first] = found;
  if (!first) return fail(noAnswer(profile));
  const detected = detectByShape(found.map((f) => f.profile));
  if (!detected.ok) return detected;
  return { ok: true, profile: first.profile.id, answer: first.answer, problems: [] };
}
