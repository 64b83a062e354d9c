/** Two versions of the same report: cells and paragraphs in which they differ. */
import { proseOf } from "../../claims/prose.js";
import { editionOf } from "../../editions/index.js";
import { cellsOf } from "../../layout/cells.js";
import { valueAt } from "../../layout/values.js";
import type { AnyReport } from "../../model/report.js";
import { folded } from "./text.js";

/** Addresses where both hold a place and the figures differ; a blank and a zero differ as well. */
export const cellsThatDiffer = (report: AnyReport, other: AnyReport): string[] =>
  report.edition !== other.edition
    ? []
    : cellsOf(editionOf(report.edition)).flatMap(({ address }) => {
        const [own, theirs] = [valueAt(report, address), valueAt(other, address)];
        return own === undefined || theirs === undefined || own === theirs ? [] : [address];
      });

const plain = (text: string): string => folded(text).replace(/[，。、；：,.;:!！?？“”"'‘’()<>《》〈〉—\-·]/g, "");

/** Paragraphs of the first that the second has not, punctuation and spaces aside. */
export function paragraphsThatDiffer(report: AnyReport, other: AnyReport): string[] {
  const there = plain(
    proseOf(other)
      .paragraphs.map(({ text }) => text)
      .join(""),
  );
  return proseOf(report)
    .paragraphs.filter(({ text }) => plain(text).length >= 6 && !there.includes(plain(text)))
    .map(({ text }) => text);
}

/** A few words of a paragraph, for a message. */
export const opening = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
