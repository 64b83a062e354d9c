/** An image whose address is not safe is replaced by its alternative text. */
import type { Image } from "@nianbao/core";
import { safeImage } from "@nianbao/core";
import type { Handler } from "../options.js";

export const image: Handler<Image> = (node, state) => {
  const src = safeImage(node.url);
  if (node.alt.trim() === "") {
    state.notice({
      code: "image-without-text",
      what: src === undefined ? "" : src.slice(0, 120),
      message: { "zh-CN": "图片没有替代文字，读屏用户无法得知其内容", en: "the image has no alternative text" },
    });
  }
  if (src === undefined) return state.el("span", { class: "nb-no-image", title: node.title }, state.text(node.alt));
  return state.el("img", { class: "nb-image", src, alt: node.alt, title: node.title });
};
