/** Document → DOCX. Pure: same input, same bytes. */
import { type Document, defineRenderer, type Loss, type Renderer } from "@nianbao/core";
import { remarksOf } from "./annotate/remarks.js";
import { bodyBlocks } from "./body/blocks.js";
import { Context } from "./context.js";
import type { DocxOptions } from "./options.js";
import { partsOf, relateFooters } from "./package/package.js";
import { zip } from "./package/zip.js";
import { docxOptionsSchema } from "./schema.js";

function write(document: Document, options: DocxOptions) {
  const context = new Context(options);
  relateFooters(context);
  if (options.findings && options.findings.length > 0) context.remarks = remarksOf(document, options.findings);
  const body = bodyBlocks(context, document.children);
  return { context, parts: partsOf(context, document, body) };
}

/** The document as a Word file on the page of GB/T 9704-2012. */
export const renderDocx = (document: Document, options: DocxOptions = {}): Uint8Array =>
  zip(write(document, options).parts);

/** What of the document the file cannot hold as it is; the report's data, where carried, is always whole. */
export const docxLosses = (document: Document, options: DocxOptions = {}): readonly Loss[] =>
  write(document, options).context.losses;

export const docxRenderer: Renderer<DocxOptions, Uint8Array> = defineRenderer<DocxOptions, Uint8Array>({
  id: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extension: ".docx",
  title: { "zh-CN": "Word 文档", en: "Word document" },
  options: docxOptionsSchema,
  render: renderDocx,
  losses: docxLosses,
});
