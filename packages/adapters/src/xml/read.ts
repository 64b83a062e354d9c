/** XML → tree. No document type, so no entity of the file's own; bounded in depth and in number of elements. */
import type { Problem } from "@nianbao/core";
import { SaxesParser } from "saxes";
import { problem } from "../shared/problems.js";
import { decodeXml } from "./decode.js";
import { usualPrefixes } from "./namespaces.js";
import type { XmlElement, XmlNode } from "./node.js";

export interface XmlLimits {
  /** Default 1,000: the readers above walk the tree by recursion. */
  readonly depth?: number;
  /** Elements in one part; default 2,000,000. */
  readonly elements?: number;
}

export type XmlResult =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly problem: Problem };

class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message.en);
  }
}

const damaged = (part: string, reason: string): Problem =>
  problem("damaged-file", "error", `${part} 不是完好的 XML，无法读取。`, `${part} is not well-formed XML: ${reason}`);

const usualName = (uri: string, prefix: string, local: string): string => {
  const usual = usualPrefixes.get(uri) ?? prefix;
  return usual === "" ? local : `${usual}:${local}`;
};

interface Open {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: XmlNode[];
}

function parse(text: string, part: string, limits: XmlLimits): XmlElement {
  const maxDepth = Math.min(limits.depth ?? 1000, 1000);
  const maxElements = limits.elements ?? 2_000_000;
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: Open = { name: "", attributes: {}, children: [] };
  const stack: Open[] = [root];
  let count = 0;
  const addText = (value: string): void => {
    const { children } = stack[stack.length - 1] ?? root;
    if (stack.length > 1 && value !== "") children.push(value);
  };
  parser.on("error", (error) => {
    throw new Refused(damaged(part, error.message));
  });
  parser.on("doctype", () => {
    throw new Refused(
      problem(
        "damaged-file",
        "error",
        `${part} 含有文档类型声明（DOCTYPE），为安全起见未予读取。`,
        `${part} declares a document type; it was not read, for safety`,
      ),
    );
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", (tag) => {
    count += 1;
    if (stack.length > maxDepth || count > maxElements) {
      const deep = stack.length > maxDepth;
      throw new Refused(
        problem(
          deep ? "too-deep" : "too-large",
          "error",
          `${part} 的元素${deep ? `嵌套超过 ${maxDepth} 层` : `超过 ${maxElements} 个`}，未予读取。`,
          `${part} has ${deep ? `more than ${maxDepth} levels` : `more than ${maxElements} elements`}; not read`,
        ),
      );
    }
    const attributes: Record<string, string> = Object.create(null);
    for (const a of Object.values(tag.attributes)) attributes[usualName(a.uri, a.prefix, a.local)] = a.value;
    const element: Open = { name: usualName(tag.uri, tag.prefix, tag.local), attributes, children: [] };
    (stack[stack.length - 1] ?? root).children.push(element);
    stack.push(element);
  });
  parser.on("closetag", () => {
    stack.pop();
  });
  parser.write(text).close();
  const [first] = root.children;
  if (first === undefined || typeof first === "string") throw new Refused(damaged(part, "no element"));
  return first;
}

/** @param part name of the part, for the message */
export function readXml(source: Uint8Array | string, part: string, limits: XmlLimits = {}): XmlResult {
  const text = typeof source === "string" ? source : decodeXml(source);
  if (text === undefined) return { ok: false, problem: damaged(part, "undecodable bytes") };
  try {
    return { ok: true, root: parse(text, part, limits) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    return { ok: false, problem: damaged(part, error instanceof Error ? error.message : "unreadable") };
  }
}
