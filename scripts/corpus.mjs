/**
 * Reads a folder of real reports and counts, for each and in sum: cells by status, cells that differ from the truth
 * where there is one, findings by rule. `npm run corpus [FOLDER]`; the folder has index.jsonl and files named there.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2] ?? "../shared/corpus";
if (!existsSync(join(folder, "index.jsonl"))) {
  console.log(`no corpus at ${folder}: nothing to do`);
  process.exit(0);
}
const core = await import("../packages/core/dist/index.js");
const { readReport } = await import("../packages/adapters/dist/index.js");
const statuses = ["exact", "inferred", "ambiguous", "text", "blank", "missing"];
const entries = readFileSync(join(folder, "index.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((text) => JSON.parse(text));

const plain = (label) =>
  label
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[（）()]/g, "");
const short = (label) =>
  plain(label)
    .replace(/^(\d+[.、]|[一二三四五六七八九十]+[、])/, "")
    .replace("单位:万元", "万元");
const truthCells = (truth) => {
  const outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const out = [];
  for (const table of ["active", "applications"]) {
    for (const [row, cells] of Object.entries(truth[table] ?? {}))
      for (const [column, value] of Object.entries(cells)) out.push([row, column, value]);
  }
  for (const [row, five] of Object.entries(truth.disputes ?? {}))
    for (const [i, value] of five.entries()) out.push([row, outcomes[i], value]);
  return out;
};
/** `undefined`: agrees or was not claimed. */
function wrongCells(truth, facts) {
  const found = new Map(facts.map((fact) => [`${short(fact.row)}/${short(fact.column)}`, fact]));
  return truthCells(truth).flatMap(([row, column, value]) => {
    const fact = found.get(`${short(row)}/${short(column)}`);
    if (!fact || fact.status === "missing" || fact.status === "ambiguous" || fact.status === "text") return [];
    const same =
      typeof value === "string"
        ? plain(fact.raw) === plain(value) || fact.value === Number(value)
        : fact.value === value;
    return same ? [] : [`${row} / ${column}: ${fact.value} (${fact.raw}) for ${value}`];
  });
}

const sum = Object.fromEntries(statuses.map((s) => [s, 0]));
const rules = new Map();
let wrongSum = 0;
for (const entry of entries) {
  const bytes = new Uint8Array(readFileSync(join(folder, entry.file)));
  const read = await readReport({ bytes, name: entry.file });
  if (!read.ok) {
    console.log(`${entry.id}  not read: ${read.problems[0].code}`);
    continue;
  }
  const facts = core.factsOf(read.report, read.provenance);
  const count = Object.fromEntries(statuses.map((s) => [s, facts.filter((f) => f.status === s).length]));
  const wrong = entry.truth ? wrongCells(JSON.parse(readFileSync(join(folder, entry.truth), "utf8")), facts) : [];
  const { findings } = core.check(read.report, { provenance: read.provenance, problems: read.problems });
  for (const finding of findings) {
    const key = `${finding.verdict === "fail" ? finding.severity : finding.verdict} ${finding.ruleId}`;
    rules.set(key, [...(rules.get(key) ?? []), entry.id]);
  }
  for (const s of statuses) sum[s] += count[s];
  wrongSum += wrong.length;
  console.log(
    `${entry.id}  ${read.report.edition}  ${statuses.map((s) => `${s} ${count[s]}`).join("  ")}  wrong ${wrong.length}  findings ${findings.length}`,
  );
  for (const text of wrong) console.log(`      ${text}`);
}
console.log(`\nsum  ${statuses.map((s) => `${s} ${sum[s]}`).join("  ")}  wrong ${wrongSum}\n`);
for (const [key, ids] of [...rules].sort((a, b) => b[1].length - a[1].length))
  console.log(`${String(ids.length).padStart(4)}  ${key}  ${ids.slice(0, 12).join(" ")}`);
process.exitCode = wrongSum > 0 ? 1 : 0;
