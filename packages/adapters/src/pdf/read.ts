/** A text PDF → document of paragraphs. Tables are not rebuilt here: their lines keep the gaps between cells. */
import { type Problem, paragraph, type ReadOptions, type ReadResult, type Source } from "@nianbao/core/reading";
import { defaultLimits, emptyInput, fail, problem, tooLarge } from "../shared/problems.js";
import { type PdfPage, withoutFurniture } from "./furniture.js";
import { loadLibrary, type OpenPdf, type PdfFile } from "./library.js";
import { pageLines } from "./lines.js";
import { paragraphsOf } from "./paragraphs.js";

/** Annual reports have some twenty pages. */
export const maxPages = 1000;
/** Pieces of text on all pages. */
const maxItems = 1_000_000;

const missingLibrary = (): Problem =>
  problem(
    "missing-library",
    "error",
    "读取 PDF 需要另行安装组件 unpdf。请运行：npm install unpdf@1.7.0",
    "reading PDF needs the optional package unpdf; run: npm install unpdf@1.7.0",
  );

const unreadable = (error: unknown): Problem =>
  error instanceof Error && error.name === "PasswordException"
    ? problem(
        "encrypted-file",
        "error",
        "PDF 设有打开密码，无法读取。请取消密码后另存。",
        "the PDF is protected by a password; remove it and save the file again",
      )
    : problem("damaged-file", "error", "PDF 不完整或已损坏，无法读取。", "the PDF is cut off or damaged");

const scanned = (): Problem =>
  problem(
    "scanned-pdf",
    "error",
    "PDF 中没有文字，是扫描件或图片。请取得可复制文字的版本（Word、网页或由 Word 导出的 PDF），或经文字识别并人工校对后再读取。",
    "the PDF holds no text: it is a scan; get a version with text, or run character recognition and have a person check it",
  );

async function pagesOf(file: PdfFile): Promise<PdfPage[] | "large"> {
  const pages: PdfPage[] = [];
  let items = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const content = await page.getTextContent();
    items += content.items.length;
    if (items > maxItems) return "large";
    pages.push({ number, height: page.getViewport({ scale: 1 }).height, lines: pageLines(content.items) });
    page.cleanup();
  }
  return pages;
}

async function metadataOf(file: PdfFile): Promise<Record<string, string>> {
  const { info } = await file.getMetadata().catch(() => ({ info: {} }));
  return Object.fromEntries(
    Object.entries(info ?? {}).filter((entry): entry is [string, string] => {
      const [name, value] = entry;
      return (
        /^(?:Title|Author|Subject|Keywords|Creator|CreationDate|ModDate)$/.test(name) &&
        typeof value === "string" &&
        value !== ""
      );
    }),
  );
}

/** Characters that say a font did not tell what its shapes mean. */
function isGarbled(paragraphs: readonly string[]): boolean {
  let all = 0;
  let strange = 0;
  for (const text of paragraphs) {
    for (const char of text) {
      all += 1;
      if (/[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f]/.test(char)) strange += 1;
    }
  }
  return strange * 10 > all;
}

function pageProblems(pages: readonly PdfPage[]): Problem[] {
  const empty = pages.filter((page) => page.lines.length === 0).map((page) => page.number);
  const [page] = empty;
  if (page === undefined) return [];
  const list = `${empty.slice(0, 20).join("、")}${empty.length > 20 ? "…" : ""}`;
  return [
    problem(
      "scanned-pdf",
      "warning",
      `第 ${list} 页没有文字，可能是图片，未能读取。`,
      `pages without text, maybe pictures: ${list}`,
      { page },
    ),
  ];
}

async function readFile(file: PdfFile): Promise<ReadResult> {
  if (file.numPages > maxPages) {
    return fail(
      problem("too-large", "error", `PDF 超过 ${maxPages} 页，未予读取。`, `more than ${maxPages} pages; not read`),
    );
  }
  const found = await pagesOf(file);
  if (found === "large")
    return fail(problem("too-large", "error", "PDF 文字过多，未予读取。", "the PDF holds too much text; not read"));
  if (found.every((page) => page.lines.length === 0)) return fail(scanned());
  const pages = withoutFurniture(found);
  const paragraphs = paragraphsOf(pages);
  const metadata = await metadataOf(file);
  const problems = pageProblems(found);
  if (isGarbled(paragraphs.map(({ text }) => text))) {
    problems.push(
      problem(
        "encoding-doubtful",
        "warning",
        "PDF 的字体没有给出文字编码，读出的文字可能是乱码，请核对。",
        "fonts of the PDF do not tell their characters; the text may be garbled",
      ),
    );
  }
  return {
    ok: true,
    document: {
      type: "document",
      language: "zh-CN",
      ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
      places: paragraphs.map(({ page }) => ({ page })),
      children: paragraphs.map(({ text }) => paragraph(text)),
    },
    problems,
  };
}

/**
 * Total: a scan, a password, a damaged file and the missing library are results with the reason.
 * @param load how to get the library; for tests and for programs that bring their own
 */
export async function readPdf(
  source: Source,
  options: ReadOptions = {},
  load: () => Promise<OpenPdf | undefined> = loadLibrary,
): Promise<ReadResult> {
  const { bytes } = source;
  const limit = options.limits?.bytes ?? defaultLimits.bytes;
  if (bytes.length === 0) return fail(emptyInput());
  if (bytes.length > limit) return fail(tooLarge(bytes.length, limit));
  const open = await load();
  if (!open) return fail(missingLibrary());
  let file: PdfFile | undefined;
  try {
    file = await open(bytes);
    return await readFile(file);
  } catch (error) {
    return fail(unreadable(error));
  } finally {
    await file?.destroy().catch(() => undefined);
  }
}
