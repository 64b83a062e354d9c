/** Pictures and text boxes, in both of Word's drawing languages. */
import type { Inline } from "@nianbao/core";
import { elements, findFirst, type XmlElement } from "../xml/index.js";
import { readBlocks } from "./blocks.js";
import { type Context, drop } from "./context.js";

const mediaTypes: { readonly [extension: string]: string } = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  svg: "image/svg+xml",
};

function base64(bytes: Uint8Array): string {
  let out = "";
  // btoa takes a string; pieces keep the argument list short, and a multiple of three needs no padding between them.
  for (let at = 0; at < bytes.length; at += 12_288)
    out += btoa(String.fromCharCode(...bytes.subarray(at, at + 12_288)));
  return out;
}

/** In files of our own a picture comes back as the data it was; elsewhere its name inside the file is enough. */
function imageUrl(context: Context, id: string | undefined): string | undefined {
  const target = context.links.get(id ?? "");
  if (!target) return undefined;
  if (target.external) return target.target;
  const extension = target.target.slice(target.target.lastIndexOf(".") + 1).toLowerCase();
  const type = mediaTypes[extension];
  const bytes = context.own && type ? context.pack.bytes(target.target) : undefined;
  return bytes ? `data:${type};base64,${base64(bytes)}` : `docx:${target.target.replace(/^word\//, "")}`;
}

function textBox(context: Context, content: XmlElement): void {
  context.boxes.push(...readBlocks({ ...context, boxes: [] }, elements(content)));
}

export function drawing(context: Context, node: XmlElement, nodes: Inline[]): void {
  const content = findFirst(node, "w:txbxContent");
  if (content) {
    textBox(context, content);
    return;
  }
  const about = findFirst(node, "wp:docPr")?.attributes;
  const url = imageUrl(
    context,
    findFirst(node, "a:blip")?.attributes["r:embed"] ?? findFirst(node, "a:blip")?.attributes["r:link"],
  );
  if (url === undefined) {
    drop(context, about?.descr || about?.title || "图形、图表");
    return;
  }
  nodes.push({ type: "image", url, alt: about?.descr ?? "", ...(about?.title ? { title: about.title } : {}) });
}

/** VML, as Word wrote it before 2010 and WPS still does. */
export function picture(context: Context, node: XmlElement, nodes: Inline[]): void {
  const content = findFirst(node, "w:txbxContent");
  if (content) {
    textBox(context, content);
    return;
  }
  const data = findFirst(node, "v:imagedata");
  const url = imageUrl(context, data?.attributes["r:id"]);
  // A horizontal rule is a shape without content.
  if (url === undefined) {
    if (data) drop(context, "图片");
    return;
  }
  const alt = findFirst(node, "v:shape")?.attributes.alt ?? data?.attributes["o:title"] ?? "";
  nodes.push({ type: "image", url, alt });
}
