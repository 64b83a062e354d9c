/**
 * Copied prose among many reports: time and memory of the index on generated prose, as it grows.
 * `node --expose-gc scripts/bench-similarity.mjs [COUNT…]` (needs a build; 100,000 reports take some minutes).
 */
import { createProseIndex } from "../packages/core/dist/index.js";
import { randomFrom, sentencesOf, toldBy } from "../packages/core/dist/testing/index.js";

const counts = process.argv.slice(2).map(Number);
/** About 1500 characters; every tenth report copies half of an earlier one. */
function report(seed) {
  const own = sentencesOf(randomFrom(seed), 40);
  const from = seed % 10 === 9 ? sentencesOf(randomFrom(seed - 5), 40).slice(0, 30) : [];
  return toldBy(`第${seed}局`, [...from, ...own.slice(from.length)], sentencesOf(randomFrom(seed + 1e8), 6));
}
const memory = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

for (const count of counts.length > 0 ? counts : [1_000, 10_000, 100_000]) {
  const before = memory();
  const index = createProseIndex();
  let adding = 0;
  for (let seed = 0; seed < count; seed++) {
    const next = report(seed);
    const start = performance.now();
    index.add(String(seed), next);
    adding += performance.now() - start;
  }
  const held = memory() - before;
  const asked = Array.from({ length: 100 }, (_, i) => Math.floor((i * count) / 100 / 10) * 10 + 9);
  index.similar(report(count + 1)); // settles what was added last
  let found = 0;
  const start = performance.now();
  for (const seed of asked)
    if (index.similar(report(seed), { except: [String(seed)] }).some(({ id }) => id === String(seed - 5))) found++;
  const asking = performance.now() - start;
  const alone = performance.now();
  for (const seed of asked) report(seed);
  const made = performance.now() - alone;
  console.log(
    `${String(count).padStart(7)} reports: ${(adding / count).toFixed(3)} ms to add one, ` +
      `${((asking - made) / asked.length).toFixed(2)} ms to ask for one, ${held.toFixed(0)} MB held ` +
      `(${((held * 1024) / count).toFixed(2)} kB a report), copies found ${found} of ${asked.length}`,
  );
}
