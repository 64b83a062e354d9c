/**
 * Speed as ratios, in one process, rounds interleaved: reading HTML against bare parse5 of the same bytes, all rules
 * against JSON.parse of the same report, DOCX against a bare `docx` build of equal tables, HTML against DOCX. And sizes:
 * a page against what it prints, renderer-html with core as a browser loads them.
 * Machines differ and are noisy; a ratio of two medians in one run is what can be compared.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";

const fromAdapters = createRequire(new URL("../packages/adapters/package.json", import.meta.url));
const parse5 = await import(fromAdapters.resolve("parse5"));
const core = await import("../packages/core/dist/index.js");
const adapters = await import("../packages/adapters/dist/index.js");
const { renderHtml } = await import("../packages/renderer-html/dist/index.js");
const { renderDocx } = await import("../packages/renderer-docx/dist/index.js");
const { renderMarkdown } = await import("../packages/renderer-markdown/dist/index.js");

const rounds = Number(process.env.ROUNDS ?? 15);
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Median milliseconds of each function over interleaved rounds. */
async function measure(functions, warm = 3, count = rounds) {
  const times = functions.map(() => []);
  for (let round = -warm; round < count; round++) {
    for (const [i, f] of functions.entries()) {
      const start = performance.now();
      await f();
      if (round >= 0) times[i].push(performance.now() - start);
    }
  }
  return times.map(median);
}
const line = (name, ratio, bound) => console.log(`${name.padEnd(52)} ${ratio.toFixed(2).padStart(8)}   ${bound}`);

const example = readFileSync(new URL("../examples/reports/yunqi-2020.txt", import.meta.url));
const read = adapters.readReportSync({ bytes: new Uint8Array(example), name: "yunqi-2020.txt" });
if (!read.ok) throw new Error(read.problems[0].message.en);
const document = core.compose(read.report);

const encoder = new TextEncoder();
const pages = [encoder.encode(renderHtml(document)), encoder.encode(renderHtml(document, { data: false }))];
const corpus = new URL("../../shared/corpus/reports/", import.meta.url);
if (existsSync(corpus)) {
  for (const name of readdirSync(corpus))
    if (name.endsWith(".html")) pages.push(new Uint8Array(readFileSync(new URL(name, corpus))));
}
// A year of reports is read in one process as well: both sides are measured when the engine has compiled what it will.
const settled = 500;
const decoder = new TextDecoder();
const ratios = [];
let ours = 0;
let bare = 0;
for (const bytes of pages) {
  const [mine, theirs] = await measure(
    [() => adapters.readReportSync({ bytes, name: "page.html" }), () => parse5.parse(decoder.decode(bytes))],
    settled,
    5 * rounds,
  );
  ratios.push(mine / theirs);
  ours += mine;
  bare += theirs;
}
console.log(`ratio of medians over ${rounds} interleaved rounds (lower is faster)`);
line("HTML bytes → report / bare parse5, sum of pages", ours / bare, "at most 1.3");
line("HTML bytes → report / bare parse5, median page", median(ratios), "at most 1.5");

// Whoever checks a year's reports checks thousands in one process. JSON.parse is as fast the first time as the last; the
// rules are compiled as they run, so both are measured when they have run long enough to stay as they are.
const json = JSON.stringify(read.report);
const [checked, hashed, parsed] = await measure(
  [() => core.check(read.report), () => core.check(read.report, { sha256: "0".repeat(64) }), () => JSON.parse(json)],
  6000,
  20 * rounds,
);
line("all rules / JSON.parse of the same report", checked / parsed, "at most 10");
line("… where the SHA-256 of the file is given", hashed / parsed, "");

const proseOf = (times) => ({
  ...read.report,
  sections: read.report.sections.map((section) =>
    section.id === "general"
      ? { ...section, blocks: Array.from({ length: times }, () => section.blocks).flat() }
      : section,
  ),
});
const perReport = async (times) => {
  const report = proseOf(times);
  const [ms] = await measure([() => core.check(report)], 2, 5);
  return ms / times;
};
const few = await perReport(150);
line("time per character of prose, 10 times the prose, 1 MB", (await perReport(1500)) / few, "about 1: linear");

const docx = await import("docx").catch(() => undefined);
// Reports are written by the hundred: compiled code, and each renderer a stretch of about the same length before the next
// takes its turn, for the first call of a stretch mostly waits for what the other has driven out of the caches. A text
// that the engine holds in parts is put together where it is first read: so it is read.
const stretch = 20;
const whole = (text) => text.charCodeAt(text.length - 1);
const often = (render) => () => {
  for (let i = 0; i < stretch; i++) whole(render(document));
};
const [pages20, word, texts20] = await measure(
  [often(renderHtml), () => renderDocx(document), often(renderMarkdown)],
  60,
  4 * rounds,
);
const page = pages20 / stretch;
const text = texts20 / stretch;
line("DOCX / HTML", word / page, "at least 20 (HTML is that much faster)");
line("Markdown / HTML", text / page, "");
if (docx) {
  const build = () =>
    docx.Packer.toBuffer(new docx.Document({ sections: [{ children: document.children.map(bareBlock) }] }));
  const bareBlock = (block) =>
    block.type !== "table"
      ? new docx.Paragraph(core.blockText(block))
      : new docx.Table({
          rows: block.rows.map(
            (row) =>
              new docx.TableRow({
                children: row.cells.map(
                  (cell) =>
                    new docx.TableCell({
                      columnSpan: cell.colSpan ?? 1,
                      rowSpan: cell.rowSpan ?? 1,
                      children: [new docx.Paragraph(core.inlineText(cell.children))],
                    }),
                ),
              }),
          ),
        });
  const [own, library] = await measure([() => renderDocx(document), build], 30);
  line("DOCX / bare docx build of equal content", own / library, "at most 1.2");
}

// A page carries the style sheet, the tags and the report's data beside what it prints; what it prints is the fragment
// without them: prose and tables, with the heads and the address of every cell.
const bytes = (text) => encoder.encode(text).length;
const printed = renderHtml(document, { target: "fragment", data: false });
line("bytes of a page / of its text and tables", bytes(renderHtml(document)) / bytes(printed), "at most 1.5");
const cellsOnly = document.children
  .map((block) =>
    block.type === "table"
      ? `<table>${block.rows.map((row) => `<tr>${row.cells.map((c) => `<td>${core.inlineText(c.children)}`).join("")}`).join("")}</table>`
      : `<p>${core.blockText(block)}`,
  )
  .join("\n");
line("… / of bare text and cells, no heads, no addresses", bytes(renderHtml(document)) / bytes(cellsOnly), "");

const { build: bundle } = await import("esbuild");
const bundled = await bundle({
  stdin: {
    contents: 'export { compose } from "@nianbao/core"; export { renderHtml } from "@nianbao/renderer-html";',
    resolveDir: new URL("../packages/nianbao", import.meta.url).pathname,
  },
  bundle: true,
  minify: true,
  format: "esm",
  platform: "browser",
  write: false,
  logLevel: "error",
});
line(
  "renderer-html with core, gzip, kB",
  gzipSync(bundled.outputFiles[0].contents, { level: 9 }).length / 1000,
  "under 45",
);

const grow = async (times) => {
  const bytes = encoder.encode(
    renderHtml(document).replace("</main>", `${"<p>为群众办实事，公开透明。</p>".repeat(times)}</main>`),
  );
  const [ms] = await measure([() => adapters.readReportSync({ bytes, name: "page.html" })], 1);
  return ms / bytes.length;
};
const small = await grow(1000);
line("time per byte, 10 times the page", (await grow(10_000)) / small, "about 1: linear");
