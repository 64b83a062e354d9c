/** Every link of the built site: the file has to be there, and the anchor in it. Links to other hosts are not followed. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "parse5";

function* elements(node) {
  if (node.attrs) yield node;
  for (const child of node.childNodes ?? []) yield* elements(child);
  if (node.content) yield* elements(node.content);
}
const attribute = (element, name) => element.attrs.find((attr) => attr.name === name)?.value;

function readPage(file) {
  const ids = new Set();
  const links = [];
  for (const element of elements(parse(readFileSync(file, "utf8")))) {
    const id = attribute(element, "id");
    if (id) ids.add(id);
    const link = attribute(element, "href") ?? attribute(element, "src");
    if (link !== undefined) links.push(link);
  }
  return { ids, links };
}

/** The file a path is served from: itself, its `.html`, or the index of its folder. */
const served = (root, path) =>
  [path, `${path}.html`, join(path, "index.html")]
    .map((name) => join(root, name))
    .find((file) => existsSync(file) && statSync(file).isFile());

/** @returns one line for each link that leads nowhere */
export function checkLinks(root, base) {
  const files = readdirSync(root, { recursive: true })
    .filter((name) => name.endsWith(".html"))
    .map((name) => join(root, name));
  const pages = new Map(files.map((file) => [file, readPage(file)]));
  const broken = [];
  let count = 0;
  for (const [file, { links }] of pages) {
    const here = new URL(base + relative(root, file), "http://site.invalid");
    for (const link of new Set(links)) {
      const url = new URL(link, here);
      if (url.host !== here.host) continue;
      count++;
      const path = decodeURIComponent(url.pathname);
      const target = path.startsWith(base) ? served(root, path.slice(base.length)) : undefined;
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (!target) broken.push(`${relative(root, file)}: no file for ${link}`);
      else if (anchor !== "" && pages.has(target) && !pages.get(target).ids.has(anchor))
        broken.push(`${relative(root, file)}: no anchor for ${link}`);
    }
  }
  console.log(`${files.length} pages, ${count} links, ${broken.length} broken`);
  return broken;
}
