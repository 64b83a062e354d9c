/** Inline nodes as runs. Text of a report only ever becomes `w:t`: it cannot become a field or a tag. */
import type { Image, Inline, Link } from "@nianbao/core";
import { type Context, excerpt } from "../context.js";
import { STYLE } from "../styles.js";
import { escapeText, isClean } from "../xml/escape.js";
import { runProperties } from "../xml/properties.js";
import { drawing, loseImage } from "./drawing.js";
import { linkTarget } from "./link.js";

/** XML to put in at a place of the text, such as the edge of a comment. */
export interface Mark {
  readonly at: number;
  readonly xml: string;
}

export interface Format {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly link?: boolean;
}

export interface RunOptions {
  /** Half-points, where it is not the style's. */
  readonly size?: string;
  /** Language of Latin letters and digits, where it is not the style's. */
  readonly language?: string;
  /** Run properties in place of ours, ready XML (a house template). */
  readonly properties?: (format: Format) => string;
  /** In order of place. */
  readonly marks?: readonly Mark[];
}

const SPACED = /^\s|\s$|\s\s/;
const textElement = (value: string): string =>
  `<w:t${SPACED.test(value) ? ' xml:space="preserve"' : ""}>${escapeText(value)}</w:t>`;

class Writer {
  out = "";
  #at = 0;
  #next = 0;
  readonly #marks: readonly Mark[];
  constructor(
    readonly context: Context,
    readonly options: RunOptions,
  ) {
    this.#marks = options.marks ?? [];
  }

  #run(content: string, format: Format): void {
    const { size, language, properties: own } = this.options;
    const properties = own
      ? own(format)
      : this.context.once(`r ${format.link} ${format.bold} ${format.italic} ${size} ${language}`, () =>
          runProperties({
            ...(format.link ? { rStyle: STYLE.hyperlink } : {}),
            ...(format.bold ? { b: true, bCs: true } : {}),
            ...(format.italic ? { i: true, iCs: true } : {}),
            ...(size ? { sz: size, szCs: size } : {}),
            ...(language ? { lang: { val: language, eastAsia: "zh-CN" } } : {}),
          }),
        );
    this.out += `<w:r>${properties}${content}</w:r>`;
  }

  /** Marks that stand at or before the place reached. */
  flush(all = false): void {
    for (let mark = this.#marks[this.#next]; mark && (all || mark.at <= this.#at); mark = this.#marks[this.#next]) {
      this.out += mark.xml;
      this.#next++;
    }
  }

  text(value: string, format: Format): void {
    let rest = value;
    while (rest !== "") {
      this.flush();
      const stop = (this.#marks[this.#next]?.at ?? Number.POSITIVE_INFINITY) - this.#at;
      const piece = rest.slice(0, stop);
      this.#run(this.#content(piece), format);
      this.#at += piece.length;
      rest = rest.slice(piece.length);
    }
  }

  #content(value: string): string {
    if (!isClean(value))
      this.context.lose("XML 不允许的字符已删除 / characters XML cannot hold are dropped", excerpt(value));
    if (!/[\t\n\r]/.test(value)) return textElement(value);
    if (/[\n\r]/.test(value))
      this.context.lose("文字中的换行符改为换行 / a line feed within text becomes a break", excerpt(value));
    return value
      .split(/(\r\n|[\t\n\r])/)
      .map((part) => {
        if (part === "") return "";
        if (part === "\t") return "<w:tab/>";
        return /^[\r\n]/.test(part) ? "<w:br/>" : textElement(part);
      })
      .join("");
  }

  #image(image: Image, format: Format): void {
    this.flush();
    const xml = drawing(this.context, image);
    if (xml !== undefined) {
      this.#run(xml, {});
      this.#at += image.alt.length;
      return;
    }
    loseImage(this.context, image);
    const words = image.alt === "" ? "图片" : image.alt;
    const target = format.link ? undefined : linkTarget(image.url);
    if (target === undefined) this.text(`［图：${words}］`, format);
    else this.#link(target, undefined, [{ type: "text", value: `［图：${words}］` }], format);
  }

  #link(target: string, title: string | undefined, children: readonly Inline[], format: Format): void {
    this.flush();
    const tip = title === undefined ? "" : ` w:tooltip="${this.context.attribute(this.#hint(title))}"`;
    const to = target.startsWith("#")
      ? `w:anchor="${this.context.attribute(target.slice(1, 41))}"`
      : `r:id="${this.context.relate("hyperlink", target, true)}"`;
    this.out += `<w:hyperlink ${to}${tip}>`;
    this.write(children, { ...format, link: true });
    this.out += "</w:hyperlink>";
  }

  /** LibreOffice makes a field's command of a link: a quote in the hint would end it, and what follows become the address. */
  #hint(title: string): string {
    const safe = title.replace(/["\\]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    if (safe !== title)
      this.context.lose(
        "链接提示中的直引号、反斜杠改为全角 / straight quotes and backslashes in the hint of a link become wide ones",
        excerpt(title),
      );
    return safe;
  }

  #anchor(link: Link, format: Format): void {
    const target = format.link ? undefined : linkTarget(link.url);
    if (target === undefined || target === "#") {
      this.context.lose(
        "不能作链接的地址只留文字 / an address that may not be a link is kept as text only",
        excerpt(link.url),
      );
      this.write(link.children, format);
      return;
    }
    if (target !== link.url) this.context.lose("链接地址已转义 / a link's address is escaped", excerpt(link.url));
    this.#link(target, link.title, link.children, format);
  }

  write(nodes: readonly Inline[], format: Format): void {
    for (const node of nodes) {
      if (node.type === "text") this.text(node.value, format);
      else if (node.type === "break") {
        this.flush();
        this.#run("<w:br/>", format);
        this.#at += 1;
      } else if (node.type === "strong") this.write(node.children, { ...format, bold: true });
      else if (node.type === "emphasis") this.write(node.children, { ...format, italic: true });
      else if (node.type === "link") this.#anchor(node, format);
      else this.#image(node, format);
    }
  }
}

/** Runs of a paragraph. */
export function runs(context: Context, nodes: readonly Inline[], options: RunOptions = {}): string {
  const writer = new Writer(context, options);
  writer.write(nodes, {});
  writer.flush(true);
  return writer.out;
}

const hasImage = (nodes: readonly Inline[]): boolean =>
  nodes.some((node) => node.type === "image" || ("children" in node && hasImage(node.children)));
const hasWords = (nodes: readonly Inline[]): boolean =>
  nodes.some((node) =>
    node.type === "text" ? node.value.trim() !== "" : "children" in node && hasWords(node.children),
  );

/** What a paragraph's lines have to make room for. */
export const pictures = (nodes: readonly Inline[]): "none" | "among words" | "alone" =>
  !hasImage(nodes) ? "none" : hasWords(nodes) ? "among words" : "alone";
