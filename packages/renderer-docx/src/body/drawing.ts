/** An image node as an inline drawing, or as words where Word could not show it. */
import type { Image } from "@nianbao/core";
import type { Context } from "../context.js";
import { excerpt } from "../context.js";
import { textBlock } from "../options.js";
import { EMU_PER_PT } from "../units.js";
import { pictureOf } from "./image.js";

/** Points a pixel takes when nothing else is said. */
const PT_PER_PIXEL = 0.75;

/** XML of the drawing to stand in a run; `undefined`: the image is not one that a file can hold. */
export function drawing(context: Context, image: Image): string | undefined {
  const picture = pictureOf(image.url);
  if (!picture) return undefined;
  let found = context.media.get(image.url);
  if (!found) {
    found = { path: `media/image${context.media.size + 1}.${picture.extension}`, bytes: picture.bytes };
    context.media.set(image.url, found);
  }
  const relation = context.relate("image", found.path);
  const block = textBlock(context.layout);
  const width = picture.width * PT_PER_PIXEL;
  const height = picture.height * PT_PER_PIXEL;
  const scale = Math.min(1, (context.room || block.width) / width, (block.height * 0.9) / height);
  const extent = `cx="${Math.max(1, Math.round(width * scale * EMU_PER_PT))}" cy="${Math.max(1, Math.round(height * scale * EMU_PER_PT))}"`;
  const id = context.nextId();
  const name = `id="${id}" name="图${id}" descr="${context.attribute(image.alt)}"${image.title === undefined ? "" : ` title="${context.attribute(image.title)}"`}`;
  return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr ${name}/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
}

export function loseImage(context: Context, image: Image): void {
  context.lose(
    "未嵌入的图片改为文字 / an image that is not embedded becomes text",
    excerpt(image.alt || image.url.slice(0, 60)),
  );
}
