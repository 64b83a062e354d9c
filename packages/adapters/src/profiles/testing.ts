/** Test kit of profiles: a page, and what must be seen in it. Throws what differs; works with any test runner. */
import { blockText } from "@nianbao/core";
import type { Page, Profile } from "./profile.js";
import { detectProfile, readPage } from "./read.js";

export interface ProfileCase {
  readonly name: string;
  readonly page: Page;
  /** Id of the profile to be detected. */
  readonly profile: string;
  /** Pieces of text the article must hold, and metadata it must have. */
  readonly article?: { readonly holds: readonly string[]; readonly metadata?: { readonly [key: string]: string } };
  /** Titles of the annual reports a list must yield, with year and date where known. */
  readonly reports?: readonly {
    readonly title: string;
    readonly url: string;
    readonly year?: number;
    readonly date?: string;
  }[];
}

const differ = (name: string, what: string, wanted: unknown, found: unknown): never => {
  throw new Error(`${name}: ${what}: wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`);
};

function check(c: ProfileCase, known?: readonly Profile[]): unknown {
  const detected = detectProfile(c.page, known);
  const id = detected.ok ? detected.profile.id : detected.problems[0].message.en;
  if (id !== c.profile) differ(c.name, "profile", c.profile, id);
  if (detected.ok && detected.reasons.length === 0) differ(c.name, "reasons", "some", []);
  const read = readPage(c.page, known && detected.ok ? detected.profile : undefined);
  if (!read.ok) return differ(c.name, "reading", "ok", read.problems[0].message.en);
  if (c.article) {
    if (read.kind !== "article") return differ(c.name, "kind", "article", read.kind);
    const text = read.document.children.map(blockText).join("\n");
    for (const piece of c.article.holds) if (!text.includes(piece)) differ(c.name, "text", piece, text.slice(0, 400));
    for (const [key, value] of Object.entries(c.article.metadata ?? {})) {
      if (read.document.metadata?.[key] !== value) differ(c.name, key, value, read.document.metadata);
    }
  }
  if (c.reports) {
    if (read.kind !== "list") return differ(c.name, "kind", "list", read.kind);
    const found = read.entries
      .filter((entry) => entry.isAnnualReport)
      .map(({ title, url, year, date }) => ({
        title,
        url,
        ...(year === undefined ? {} : { year }),
        ...(date === undefined ? {} : { date }),
      }));
    if (JSON.stringify(found) !== JSON.stringify(c.reports)) return differ(c.name, "reports", c.reports, found);
  }
  return undefined;
}

/**
 * @param test of the runner: `test` of vitest or node:test
 * @param known the profiles to choose from; default: those of the library. With one's own: `[...profiles, mine]`
 */
export function profileCases(
  test: (name: string, body: () => void) => unknown,
  cases: readonly ProfileCase[],
  known?: readonly Profile[],
): void {
  for (const c of cases) test(`${c.profile}: ${c.name}`, () => void check(c, known));
}
