/** HTML text → slim tree, within limits. */
import type { Limits, Problem } from "@nianbao/core";
import { Parser } from "parse5";
import { depthLimit, problem, tooDeep } from "../shared/problems.js";
import { type Fragment, TreeLimit, type TreeMap, treeAdapter } from "./tree.js";

/** Honest pages have some 5,000; ten megabytes of tables have some 300,000. */
const mostElements = 2_000_000;

/** The open elements are looked at between pieces, so that a bomb of nested tags is noticed early. */
const pieceLength = 32_768;

export type Parsed =
  | { readonly tree: Fragment; readonly problem?: undefined }
  | { readonly tree?: undefined; readonly problem: Problem };

export function parse(text: string, limits?: Limits, positions = false): Parsed {
  const depth = depthLimit(limits);
  const options = { treeAdapter: treeAdapter(mostElements), sourceCodeLocationInfo: positions };
  const parser = new Parser<TreeMap>(options);
  try {
    for (let at = 0; at < text.length; at += pieceLength) {
      parser.tokenizer.write(text.slice(at, at + pieceLength), false);
      if (parser.openElements.depth > depth) return { problem: tooDeep(depth) };
    }
    parser.tokenizer.write("", true);
  } catch (error) {
    if (!(error instanceof TreeLimit)) throw error;
    return {
      problem: problem(
        "too-large",
        "error",
        `页面元素超过 ${mostElements} 个，未予读取。请确认文件未损坏。`,
        `the page has more than ${mostElements} elements; nothing was read`,
      ),
    };
  }
  return { tree: parser.document };
}
