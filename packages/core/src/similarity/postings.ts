/**
 * Which documents hold which shingle: pairs of hash and document packed in doubles (32 + 20 bits of 53), in sorted runs
 * that are merged as they grow alike. Eight bytes a pair, binary search, no object per entry.
 */

/** Documents that fit beside the hash. */
export const mostDocuments = 2 ** 20;
const shift = mostDocuments;

const merge = (a: Float64Array, b: Float64Array): Float64Array => {
  const out = new Float64Array(a.length + b.length);
  let [i, j, n] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    out[n++] = Math.min(x, y);
    if (x <= y) i++;
    else j++;
  }
  out.set(a.subarray(i), n);
  out.set(b.subarray(j), n + a.length - i);
  return out;
};

/** First place whose key is not below `key`. */
function lowerBound(run: Float64Array, key: number): number {
  let [low, high] = [0, run.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((run[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

const tailSize = 1 << 16;

export class Postings {
  #runs: Float64Array[];
  #tail = new Float64Array(tailSize);
  #used = 0;

  constructor(sorted?: Float64Array) {
    this.#runs = sorted && sorted.length > 0 ? [sorted] : [];
  }

  get size(): number {
    return this.#runs.reduce((sum, run) => sum + run.length, this.#used);
  }

  add(hash: number, document: number): void {
    if (this.#used === tailSize) this.#settle();
    this.#tail[this.#used++] = hash * shift + document;
  }

  /** Calls back with every document that holds the hash, in ascending order within a run. */
  count(hash: number): number {
    this.#settle();
    const [from, to] = [hash * shift, (hash + 1) * shift];
    return this.#runs.reduce((sum, run) => sum + lowerBound(run, to) - lowerBound(run, from), 0);
  }

  documents(hash: number): number[] {
    this.#settle();
    const [from, to] = [hash * shift, (hash + 1) * shift];
    const out: number[] = [];
    for (const run of this.#runs)
      for (let i = lowerBound(run, from); i < run.length && (run[i] as number) < to; i++)
        out.push((run[i] as number) - from);
    return out;
  }

  /** All pairs in one sorted run, for storing. */
  sorted(): Float64Array {
    this.#settle();
    const all = this.#runs.reduce<Float64Array>((a, b) => merge(a, b), new Float64Array(0));
    this.#runs = all.length > 0 ? [all] : [];
    return all;
  }

  /** The tail becomes a run; runs of about the same size are merged, so that there are never more than some twenty. */
  #settle(): void {
    if (this.#used === 0) return;
    let run: Float64Array = this.#tail.slice(0, this.#used).sort();
    this.#used = 0;
    for (let last = this.#runs.at(-1); last && last.length <= run.length * 2; last = this.#runs.at(-1)) {
      this.#runs.pop();
      run = merge(last, run);
    }
    this.#runs.push(run);
  }
}
