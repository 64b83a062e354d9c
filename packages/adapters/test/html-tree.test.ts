/** The short way through the source gives the tree that parse5 gives, whatever the source. */
import { blockText, compose } from "@nianbao/core";
import { flatten, generateReport, layouts, type Random, randomFrom } from "@nianbao/core/testing";
import { renderHtml } from "@nianbao/renderer-html";
import { type DefaultTreeAdapterTypes, parse as standardParse } from "parse5";
import { describe, expect, it } from "vitest";
import { parse } from "../src/html/parse.js";
import { parsePlain } from "../src/html/plain/index.js";
import type { Fragment, TreeNode } from "../src/html/tree.js";
import { pageOf } from "./pages.js";

type Plain = string | readonly [name: string, attrs: readonly string[], children: readonly Plain[], content?: Plain[]];

/** Comments and doctypes left out, and texts that they divided joined. */
function joined(nodes: readonly (Plain | undefined)[]): Plain[] {
  const out: Plain[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (typeof node === "string" && typeof last === "string") out[out.length - 1] = last + node;
    else if (node !== undefined) out.push(node);
  }
  return out;
}

const attributes = (attrs: readonly { readonly name: string; readonly value: string }[]): string[] =>
  attrs.map(({ name, value }) => `${name}=${value}`);

const standard = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Plain[] =>
  joined(
    nodes.map((node): Plain | undefined => {
      if ("value" in node) return node.value;
      if (!("tagName" in node)) return undefined;
      const plain = [node.tagName, attributes(node.attrs), standard(node.childNodes)] as const;
      return "content" in node ? [...plain, standard(node.content.childNodes)] : plain;
    }),
  );

const ours = (nodes: readonly TreeNode[]): Plain[] =>
  joined(
    nodes.map((node): Plain => {
      if (node.kind === "text") return node.value;
      const plain = [node.name, attributes(node.attrs), ours(node.children)] as const;
      return node.content ? [...plain, ours((node.content as Fragment).children)] : plain;
    }),
  );

function expectSameTree(html: string, name: string): void {
  const read = parse(html);
  expect(read.tree && ours(read.tree.children), name).toEqual(standard(standardParse(html).childNodes));
}

const escaped = (text: string): string => text.replace(/[&<]/g, (c) => (c === "&" ? "&amp;" : "&lt;"));

/** Pages of the renderer, of platforms, of tables flattened to lines. */
function pagesOf(seed: number): string[] {
  const report = generateReport(seed);
  const bare = compose(report, { data: false });
  return [
    renderHtml(compose(report)),
    renderHtml(bare, { target: "fragment" }),
    pageOf(report),
    pageOf(report, { wordPaste: true }),
    ...layouts.map((layout) =>
      flatten(bare, layout)
        .children.map((block) => `<p>${escaped(blockText(block)).replaceAll("\n", "<BR>\r\n")}</p>`)
        .join("\n"),
    ),
  ];
}

const nasty: readonly string[] = [
  "",
  "<",
  "</",
  "<!",
  "a<b<c>d</c",
  "<p",
  "<p a",
  "<p a=",
  '<p a="x',
  '<p a="x"',
  "<p a=x/>y",
  "<br/><br /><img src=a/ alt='图'>",
  '<p a="1" a="2" A=3>x',
  '<p a = "1" b = 2 c d=\'&amp;"\' e="&lt" f=a&b g="&ampx=1">x',
  "<p a=1<b=2>x</p a=1>y</p/>z",
  '<p "a"=1 =x>y',
  '<p a="1"b="2"/c>x',
  "<TABLE Border=1><TR><TD ColSpan='2'>甲<TD>乙<tr><th>丙</TABLE>",
  "<table>文<tr>字<td>1</td>2</tr>3<b>4</table>5",
  "<table> <tr> <td> 1 <table><td>2</table> </table> ",
  "<table><!-- x --> <caption>题<td>1<input type=hidden><input type=text><form><td>2</form></table>",
  "<table><colgroup>  a  b<col><tbody>x<tr><select><option>1<td>2</table>",
  "<p><b><i>1<p>2</b>3</i>4",
  "<a href=1>1<a href=2>2<div>3</a>4",
  "<font><font><font><font><p>1</font>2",
  "&nbsp;&nbsp1&#160;&#xA0;&#0;&#13;&#x80;&notin;&noti;&AMP;&unknown;&",
  "&#32;a&#10;b<table>&#32;<tr>&nbsp;</table>",
  "<!-- a -->1<!-->2<!--->3<!-- --!>4<!----!>5<!-- <!-- -->6<!-- -- >-->7<!doctype x>8<!x>9<?x?>10</ x>11</>12<!--",
  "<script>if (a < b && c) '<\\/p>'</script>1<script><!-- <script> </script> --></script>2<script>",
  "<style>a > b { }</style><title>a &amp; <b></title><textarea>\n&lt;<p></textarea><xmp><p></xmp>1<plaintext></p>",
  "<pre>\n1\n 2</pre><pre>\r\n3</pre><listing>\n\n4</listing>",
  "<svg><td>1</td><![CDATA[ <p> ]]><foreignObject><p>2</svg><![CDATA[x]]><math><mi>3<annotation-xml encoding=text/html><p>4</math>",
  "<svg viewBox=1 xlink:href=2><path/></svg><p/>x",
  "<template><td>1</td></template><template><p>2<tr><td>3",
  "<head> <title>1</title> x<head><body a=1><body a=2 b=3><html lang=zh><p>1</body> 2 </html> 3<p>",
  "<frameset> <frame> x y </frameset> z <noframes><p></noframes>",
  "<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 3.2//EN'><p><table>",
  "<!DOCTYPE html><p><table>",
  "a\0b<p\0c d\0e='\0'>\0<table>\0</table>",
  "a\rb\r\nc<p d='\r\n'>\r</p\r>",
  "𠀀<p a=𠀀>\ud800</p>\udc00",
  "<o:p>&nbsp;</o:p><?xml:namespace prefix = o /><ucaptitle>题</ucaptitle>",
  `<p ${Array.from({ length: 100 }, (_, i) => `a${i % 70}=${i}`).join(" ")}>x`,
  "<noscript><p>1</noscript><iframe><p></iframe><noembed><p></noembed>2",
  "<div>".repeat(300) + "</p>".repeat(20),
];

const pieces = [
  ..."<table> </table> <tr> </tr> <td> </td> <th> <p> </p> <b> </b> <div> </div> <br> <a> </a> <select> <svg> <template> <form> <caption> <tbody> <col> <script> <style> <textarea> <title> <li> <option> <body> <html> <frameset> <plaintext> </body> </html> <!-- --> < </ <x > &nbsp; &lt &amp;".split(
    " ",
  ),
  ...["\0", "\r\n", "\r", "\f", " ", '="', "'", "/>", "文字", "3", "<td colspan=2>", "<i a='&quot;'>", "<![CDATA[x]]>"],
];

function mutated(html: string, random: Random, most = 20): string {
  const from = random.int(0, Math.max(0, html.length - 1000));
  let out = html.slice(from, from + random.int(100, 6000));
  for (let k = random.int(1, most); k > 0; k--) {
    const at = random.int(0, out.length);
    out = out.slice(0, at) + random.pick(pieces) + out.slice(at + (random.int(0, 3) === 0 ? random.int(0, 20) : 0));
  }
  return out;
}

describe("the tree of a page is parse5's", () => {
  it("pages of the renderer and of platforms, tables flattened to lines", () => {
    for (let seed = 0; seed < 12; seed++)
      for (const [i, html] of pagesOf(seed).entries()) expectSameTree(html, `${seed}/${i}`);
  });
  it.each(nasty.map((html) => [html]))("%j", (html) => {
    expectSameTree(html, "");
  });
  it("pages that stay plain with a piece or two put in", () => {
    const random = randomFrom(20_210_131);
    const pages = pagesOf(200).map((html) => html.replace(/\r\n?/g, "\n"));
    const count = process.env.NIANBAO_LONG === "1" ? 100_000 : 1500;
    let plain = 0;
    for (let i = 0; i < count; i++) {
      const html = mutated(random.pick(pages), random, 2).replace(/\r\n?|\0/g, "\n");
      const tree = parsePlain(html, { elements: 100_000, depth: 1000 });
      if (!tree) continue;
      plain++;
      expect(ours(tree.children), JSON.stringify(html)).toEqual(standard(standardParse(html).childNodes));
    }
    expect(plain).toBeGreaterThan(count / 3);
  });
  it("pages of the renderer and of platforms are plain, and take no parser of rare cases", () => {
    for (const html of pagesOf(300))
      expect(parsePlain(html.replace(/\r\n?/g, "\n"), { elements: 100_000, depth: 1000 }), html).toBeDefined();
  });
  it("pages with pieces put in and cut out", () => {
    const random = randomFrom(20_260_131);
    const pages = [...pagesOf(100), ...nasty];
    const count = process.env.NIANBAO_LONG === "1" ? 100_000 : 1500;
    for (let i = 0; i < count; i++) {
      const html = mutated(random.pick(pages), random);
      expectSameTree(html, JSON.stringify(html));
    }
  });
});
