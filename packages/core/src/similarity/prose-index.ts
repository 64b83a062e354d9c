/**
 * Copied prose among many reports. Every report leaves a few shingles of its prose (winnowing), an index says which
 * other reports left the same ones. What very many reports say is common wording and does not count.
 */
import { anyReport } from "../layout/values.js";
import type { AnyReport, Report } from "../model/report.js";
import { NianbaoError } from "../nianbao-error.js";
import { inSum, longestFirst, type SharedProse } from "./compare.js";
import { type Run, runsOf, stripsOf } from "./normalise.js";
import { lengthOf, passagesOf, type Stretch, stretchesOf } from "./passages.js";
import { mostDocuments, Postings } from "./postings.js";
import { decodeIndex, encodeIndex } from "./serial.js";
import { shingle, shinglesOf, window, winnow } from "./shingles.js";

export interface IndexedReport {
  readonly id: string;
  readonly organ: string | null;
  readonly year: number | null;
}

/** How much of the report asked about stands in another; shares are exact but for a few characters at the borders. */
export interface SimilarReport extends IndexedReport, SharedProse {}

export interface SimilarOptions {
  /** Share of the prose from which a report is named; default 0.5. */
  readonly least?: number;
  /** Reports named at most, the most similar first; default 5. */
  readonly limit?: number;
  /** Ids that are not asked: the report's own. */
  readonly except?: readonly string[];
}

export interface ProseIndex {
  /** Reports in it. */
  readonly size: number;
  /**
   * @param id any name that is not in use yet, such as the file's
   * @throws {NianbaoError} `report-known`: the id is taken; `index-full`: there are 1,048,576 reports
   */
  add(id: string, report: Report | AnyReport): void;
  /** Reports that share much of this one's prose, the most similar first. The report itself need not be in the index. */
  similar(report: Report | AnyReport, options?: SimilarOptions): SimilarReport[];
  /** For storing; `proseIndexFrom` reads it. */
  toBytes(): Uint8Array;
}

/** A shingle in more reports than this is common wording: a third of them, but no fewer than 8 and no more than 1000. */
const commonFrom = (reports: number): number => Math.max(8, Math.min(1000, Math.floor(reports / 3)));

interface Kept {
  readonly run: Run;
  /** Places of the kept shingles, and the documents that hold each; `undefined`: common wording. */
  readonly places: readonly number[];
  readonly holders: readonly (readonly number[] | undefined)[];
}

const bridge = window - shingle;

/** Stretches from the kept shingles that are found; a run copied to its very end is copied to its last character. */
function stretchesIn(run: Run, places: readonly number[], found: readonly number[]): Stretch[] {
  const stretches = stretchesOf(found, bridge);
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first && found[0] === places[0]) stretches[0] = { ...first, from: 0 };
  if (last && found.at(-1) === places.at(-1))
    stretches[stretches.length - 1] = { from: stretches.at(-1)?.from ?? last.from, to: run.codes.length };
  return stretches;
}

class WinnowedIndex implements ProseIndex {
  readonly #entries: IndexedReport[];
  readonly #numbers: Map<string, number>;
  readonly #postings: Postings;

  constructor(entries: readonly IndexedReport[] = [], postings = new Postings()) {
    this.#entries = [...entries];
    this.#numbers = new Map(entries.map(({ id }, i) => [id, i]));
    this.#postings = postings;
  }

  get size(): number {
    return this.#entries.length;
  }

  add(id: string, input: Report | AnyReport): void {
    if (this.#numbers.has(id)) throw new NianbaoError("report-known", `there is a report ${id} already`);
    if (this.size === mostDocuments) throw new NianbaoError("index-full", `no more than ${mostDocuments} reports`);
    const report = anyReport(input as Report);
    const own = new Set<number>();
    for (const { codes } of runsOf(stripsOf(report))) {
      const hashes = shinglesOf(codes);
      for (const place of winnow(hashes)) own.add(hashes[place] as number);
    }
    for (const hash of own) this.#postings.add(hash, this.size);
    this.#numbers.set(id, this.size);
    this.#entries.push({ id, organ: report.organ.name, year: report.year });
  }

  similar(input: Report | AnyReport, options: SimilarOptions = {}): SimilarReport[] {
    const { least = 0.5, limit = 5, except = [] } = options;
    const skipped = new Set(except.map((id) => this.#numbers.get(id)));
    const kept = this.#kept(anyReport(input as Report));
    const countable = kept.reduce((sum, { holders }) => sum + holders.filter((h) => h !== undefined).length, 0);
    const shared = new Map<number, number>();
    for (const { holders } of kept)
      for (const documents of holders) for (const n of documents ?? []) shared.set(n, (shared.get(n) ?? 0) + 1);
    // Shingles lie unevenly: a report somewhat below the share by their number may reach it by characters.
    const candidates = [...shared].filter(([n, count]) => !skipped.has(n) && count >= least * 0.8 * countable);
    return candidates
      .map(([n]) => this.#sharedWith(n, kept))
      .filter(({ share }) => share >= least)
      .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  toBytes(): Uint8Array {
    return encodeIndex(this.#entries, this.#postings.sorted());
  }

  #kept(report: AnyReport): Kept[] {
    const common = commonFrom(this.size);
    return runsOf(stripsOf(report)).map((run) => {
      const hashes = shinglesOf(run.codes);
      const places = winnow(hashes);
      const holders = places.map((place) => {
        const hash = hashes[place] as number;
        return this.#postings.count(hash) > common ? undefined : this.#postings.documents(hash);
      });
      return { run, places, holders };
    });
  }

  #sharedWith(document: number, kept: readonly Kept[]): SimilarReport {
    const parts = kept.map(({ run, places, holders }) => {
      const of = (wanted: (holders: readonly number[] | undefined) => boolean) =>
        stretchesIn(
          run,
          places,
          places.filter((_, i) => wanted(holders[i])),
        );
      const common = lengthOf(of((documents) => documents === undefined));
      const either = of((documents) => documents?.includes(document) ?? true);
      const stretches = of((documents) => documents?.includes(document) ?? false);
      const characters = run.codes.length - common;
      const share = characters <= 0 ? 0 : (lengthOf(either) - common) / characters;
      return { section: { section: run.section, characters, share }, passages: passagesOf(run, stretches) };
    });
    const sections = parts.map(({ section }) => section);
    return {
      ...(this.#entries[document] as IndexedReport),
      ...inSum(sections),
      sections,
      passages: longestFirst(parts.flatMap(({ passages }) => passages)),
    };
  }
}

/**
 * An empty index. In memory about 8 bytes a kept shingle, some 120 shingles for a thousand characters: 100,000 reports
 * of usual length take about 200 MB.
 */
export const createProseIndex = (): ProseIndex => new WinnowedIndex();

/**
 * Reads what `toBytes` wrote.
 * @throws {NianbaoError} `index-damaged`: the bytes are no index, or one of another version
 */
export function proseIndexFrom(bytes: Uint8Array): ProseIndex {
  const { entries, pairs } = decodeIndex(bytes);
  return new WinnowedIndex(entries, new Postings(pairs));
}
