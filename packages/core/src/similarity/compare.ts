/** Two reports side by side: every shingle is compared, nothing is sampled. */
import { anyReport } from "../layout/values.js";
import type { AnyReport, Report } from "../model/report.js";
import { runsOf, stripsOf } from "./normalise.js";
import { type CopiedPassage, lengthOf, passagesOf, stretchesOf } from "./passages.js";
import { shinglesOf } from "./shingles.js";

export interface SectionShare {
  readonly section: string;
  /** Characters that count. */
  readonly characters: number;
  /** 0 … 1: how much of them stands in the other report. */
  readonly share: number;
}

export interface SharedProse {
  readonly characters: number;
  readonly share: number;
  readonly sections: readonly SectionShare[];
  /** Longest first. */
  readonly passages: readonly CopiedPassage[];
}

export const inSum = (sections: readonly SectionShare[]): Pick<SharedProse, "characters" | "share"> => {
  const characters = sections.reduce((sum, section) => sum + section.characters, 0);
  const copied = sections.reduce((sum, section) => sum + section.characters * section.share, 0);
  return { characters, share: characters === 0 ? 0 : copied / characters };
};

export const longestFirst = (passages: readonly CopiedPassage[]): CopiedPassage[] =>
  [...passages].sort((a, b) => b.length - a.length || a.paragraph - b.paragraph || a.start - b.start);

/** How much of a report's prose, figures and names aside, stands word for word in another, and where. */
export function sharedProse(report: Report | AnyReport, other: Report | AnyReport): SharedProse {
  const there = new Set<number>();
  for (const { codes } of runsOf(stripsOf(anyReport(other as Report))))
    for (const hash of shinglesOf(codes)) there.add(hash);
  const compared = runsOf(stripsOf(anyReport(report as Report))).map((run) => {
    const found: number[] = [];
    for (const [place, hash] of shinglesOf(run.codes).entries()) if (there.has(hash)) found.push(place);
    const stretches = stretchesOf(found, 0);
    return { run, stretches };
  });
  const sections = compared.map(({ run, stretches }) => ({
    section: run.section,
    characters: run.codes.length,
    share: lengthOf(stretches) / run.codes.length,
  }));
  const passages = compared.flatMap(({ run, stretches }) => passagesOf(run, stretches));
  return { ...inSum(sections), sections, passages: longestFirst(passages) };
}
