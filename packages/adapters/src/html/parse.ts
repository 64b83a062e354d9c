/** HTML text → slim tree, within limits. */
import type { Limits, Problem } from "@nianbao/core";
import { Parser, type Token } from "parse5";
import { depthLimit, problem, tooDeep } from "../shared/problems.js";
import { parsePlain } from "./plain/index.js";
import { ShortTokenizer } from "./tokenizer.js";
import { type Fragment, TreeLimit, type TreeMap, treeAdapter } from "./tree.js";

/** Honest pages have some 5,000; ten megabytes of tables have some 300,000. */
const mostElements = 2_000_000;

export type Parsed =
  | { readonly tree: Fragment; readonly problem?: undefined }
  | { readonly tree?: undefined; readonly problem: Problem };

/** Thrown out of the parser: more elements are open than may be. */
class DepthLimit extends Error {}

/** Looks at the open elements with every tag, so that a bomb of nested tags is noticed early. */
class LimitedParser extends Parser<TreeMap> {
  depth = Number.POSITIVE_INFINITY;
  override onStartTag(token: Token.TagToken): void {
    super.onStartTag(token);
    if (this.openElements.depth > this.depth) throw new DepthLimit();
  }
}

/** Ends of lines as the standard normalises them. */
const withoutReturns = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

function parserOf(positions: boolean, plain: boolean): LimitedParser {
  const options = { treeAdapter: treeAdapter(mostElements), sourceCodeLocationInfo: positions };
  const parser = new LimitedParser(options);
  if (plain) parser.tokenizer = new ShortTokenizer(options, parser);
  // the whole source is at hand: nothing is won by dropping what was read of it
  parser.tokenizer.preprocessor.bufferWaterline = Number.POSITIVE_INFINITY;
  return parser;
}

export function parse(text: string, limits?: Limits, positions = false): Parsed {
  const plain = !positions && !text.includes("\0");
  const source = plain ? withoutReturns(text) : text;
  const depth = depthLimit(limits);
  const tree = plain ? parsePlain(source, { elements: mostElements, depth }) : undefined;
  if (tree) return { tree };
  const parser = parserOf(positions, plain);
  parser.depth = depth;
  try {
    parser.tokenizer.write(source, true);
  } catch (error) {
    if (error instanceof DepthLimit) return { problem: tooDeep(parser.depth) };
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
