import { type CatalogueEntry, defineRule, type RuleProblem } from "../../../check/rule.js";
import { codeSetOf, inSet, isHanzi } from "../../../claims/code-set.js";
import type { ProseParagraph } from "../../../claims/prose.js";
import type { AnyReport } from "../../../model/report.js";
import { glanceAt } from "../../shared/glance.js";
import { none } from "../../shared/none.js";
import { passage } from "../../shared/passages.js";
import { folded } from "../../shared/text.js";

const messages = {
  paragraph: { "zh-CN": "“{quote}……”一段出现两次", en: "the paragraph “{quote}…” stands twice" },
  repeated: { "zh-CN": "“{quote}”连续重复", en: "“{quote}” says the same twice" },
} as const;

type Problem = RuleProblem<typeof messages>;

const shortest = 6;
const marks = codeSetOf("，。；、,;：:");
/** Left out of the comparison wherever they stand. */
const stressing = codeSetOf("均都全皆");
/** Without the words that join a clause to the one before, or stress it. */
const plain = (clause: string): string =>
  folded(clause)
    .replace(/^(?:并且|而且|且|并|其中)/, "")
    .replace(/[均都全皆]/g, "");

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Stands in the comparison as it is. */
const tells = (code: number): boolean => (isHanzi(code) && !inSet(code, stressing)) || isDigit(code);

interface Stretch {
  readonly start: number;
  readonly end: number;
}
/** Whether two clauses may say the same, told from the hanzi and digits they end in, without cutting them out. */
function endAlike(text: string, end: number, other: number, length: number): boolean {
  for (let i = 1; i <= length; i++) {
    const x = text.charCodeAt(end - i);
    const y = text.charCodeAt(other - i);
    if (!tells(x) || !tells(y)) return true;
    if (x !== y) return false;
  }
  return true;
}

function saySame(a: string, b: string): boolean {
  const text = plain(a);
  return text.length >= shortest && text === plain(b);
}

const longEnough = 25;
/** Paragraphs that end a sentence; a section that stands twice is told as that. */
function comparable(paragraphs: readonly ProseParagraph[], { sections }: AnyReport): ProseParagraph[] {
  const ids = sections.map(({ id }) => id);
  const twice = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
  return paragraphs.filter(({ text, section, kind }) => {
    if (text.length < longEnough || section === "lead" || kind === "heading" || twice.has(section)) return false;
    const whole = text.trimEnd();
    return whole.endsWith("。") || whole.endsWith("；");
  });
}

/** Marks, spaces and letters: whatever becomes of them in the comparison, no hanzi and no digit does. */
const others = codeSetOf([
  ..." !\"#$%&'()*+,-./:;<=>?@[]_~·–—‘’“”…　、。〈〉《》「」【】〔〕",
  ..."！＂＃％＆＇（）＊＋，－．／：；＜＝＞？＠［］＿｀～",
]);

/** So many hanzi and digits tell most paragraphs apart. */
const enough = 12;
/**
 * A number that paragraphs have in common that say the same, of the hanzi and digits they begin with; `undefined`: only
 * the comparison itself can tell.
 */
function weightOf(text: string): number | undefined {
  let weight = 0;
  for (let i = 0, told = 0; i < text.length && told < enough; i++) {
    const code = text.charCodeAt(i);
    if (isHanzi(code) || isDigit(code)) {
      weight = (Math.imul(weight, 31) + code) | 0;
      told++;
    } else if (!inSet(code, others)) return undefined;
  }
  return weight;
}

/** Of paragraphs with a weight of their own none is another one's twin, so that only the rest need be compared. */
function alikeIn(paragraphs: readonly ProseParagraph[]): readonly ProseParagraph[] {
  const weights: number[] = [];
  const once = new Set<number>();
  const again = new Set<number>();
  for (const { text } of paragraphs) {
    const weight = weightOf(text);
    if (weight === undefined) return paragraphs;
    weights.push(weight);
    (once.has(weight) ? again : once).add(weight);
  }
  return paragraphs.filter((_, i) => again.has(weights[i] as number));
}

/** Whole paragraphs, wherever they stand. */
function paragraphsTwice(paragraphs: readonly ProseParagraph[], report: AnyReport): readonly ProseParagraph[] {
  const seen = new Set<string>();
  return alikeIn(comparable(paragraphs, report)).filter(({ text }) => {
    const same = folded(text);
    const again = seen.has(same);
    seen.add(same);
    return again;
  });
}

const particles = codeSetOf("的了");
/** 目的的, 的的确确, 有了了解 */
const alike = /目的的|的的确|了了解/;
const mostWords = 8;

const doubled = /的的|了了/;
const fewest = 3;

/** Whether words may stand twice: of a phrase written again one place in so many as it is long is looked at. */
function mayRepeat(text: string): boolean {
  for (let size = fewest; size <= mostWords; size++) {
    let before = text.charCodeAt(0);
    for (let i = size; i < text.length; i += size) {
      const here = text.charCodeAt(i);
      const same = here === before;
      before = here;
      if (!same) continue;
      let [from, to] = [i, i + 1];
      while (from > size && text.charCodeAt(from - 1) === text.charCodeAt(from - 1 - size)) from--;
      while (to < text.length && text.charCodeAt(to) === text.charCodeAt(to - size)) to++;
      if (to - from >= size) return true;
    }
  }
  return false;
}

function* particlesTwice(text: string): Generator<Stretch> {
  for (let i = 1; i < text.length; i++)
    if (
      text[i] === text[i - 1] &&
      inSet(text.charCodeAt(i), particles) &&
      !alike.test(text.slice(Math.max(0, i - 2), i + 2))
    )
      yield { start: i - 1, end: i + 1 };
}
function* phrasesTwice(text: string): Generator<Stretch> {
  for (let size = fewest; size <= mostWords; size++) {
    let run = 0;
    for (let i = size; i < text.length; i++) {
      const same = text[i] === text[i - size] && isHanzi(text.charCodeAt(i));
      run = same ? run + 1 : 0;
      const start = i + 1 - 2 * size;
      if (run === size && !offices.test(text.slice(start, i + 1))) yield { start, end: i + 1 };
    }
  }
}

/** 征收管理办公室办公室: the office of an Office. */
const offices = /^(?:办公室|委员会){2}$/;

/** 进一步进一步, 的的: words written twice. */
const wordsTwice = (text: string): readonly Stretch[] => [
  ...(doubled.test(text) ? particlesTwice(text) : none),
  ...(mayRepeat(text) ? phrasesTwice(text) : none),
];

/** From the beginning of a clause to the end of the next, where they say the same. */
function clausesTwice(text: string): readonly Stretch[] {
  let found: Stretch[] | undefined;
  // The clause before.
  let from = 0;
  let to = 0;
  for (let start = 0, end = 0; end <= text.length; end++) {
    if (end < text.length && !inSet(text.charCodeAt(end), marks)) continue;
    if (end > start) {
      const alike = endAlike(text, end, to, Math.min(end - start, to - from));
      if (to > from && alike && saySame(text.slice(start, end), text.slice(from, to))) {
        found ??= [];
        found.push({ start: from, end });
      }
      from = start;
      to = end;
    }
    start = end + 1;
  }
  return found ?? none;
}

export const entry: CatalogueEntry = {
  codes: [],
  source: { "zh-CN": "核验经验：多为修改时遗留", en: "experience: a leftover of editing" },
};

export const rule = defineRule({
  id: "wording/repeated-clause",
  severity: "warning",
  basis: "practice",
  title: { "zh-CN": "语句、段落不重复", en: "no clause twice in a row, no paragraph twice" },
  messages,
  recommended: true,
  check({ prose, report }) {
    const { text: whole } = glanceAt(prose);
    // Most texts hold no word twice, as one look at all of it tells.
    const mayHoldWords = doubled.test(whole) || mayRepeat(whole);
    const problems: Problem[] = paragraphsTwice(prose.paragraphs, report).map((paragraph) => ({
      messageId: "paragraph",
      data: { quote: paragraph.text.slice(0, 20) },
      evidence: [passage(paragraph, 0, paragraph.text.length)],
    }));
    for (const paragraph of prose.paragraphs) {
      const clauses = clausesTwice(paragraph.text);
      for (const { start, end } of mayHoldWords ? [...wordsTwice(paragraph.text), ...clauses] : clauses) {
        const found = passage(paragraph, start, end);
        problems.push({ messageId: "repeated", data: { quote: found.quote }, evidence: [found] });
      }
    }
    return problems;
  },
});
