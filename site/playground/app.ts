/** Reads, checks and shows a report. The only file of the page that touches the browser; nothing here can connect. */
import { type ReadReport, readReport } from "@nianbao/adapters";
import { check, compose, editionOf, type Finding } from "@nianbao/core";
import { renderDocx } from "@nianbao/renderer-docx";
import { renderHtml } from "@nianbao/renderer-html";
import { renderMarkdown } from "@nianbao/renderer-markdown";
import example from "../../examples/reports/yunqi-2020.txt";
import { counted, type Language, type TextId, texts } from "./texts.js";

const exampleName = "yunqi-2020.txt";
const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const element = <K extends keyof HTMLElementTagNameMap>(name: K, text = "", className = "") =>
  Object.assign(document.createElement(name), { textContent: text, className });

let language: Language = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "zh-CN";
let shown: { readonly read: ReadReport; readonly name: string } | undefined;
let links: string[] = [];
const t = (id: TextId): string => texts[language][id];

/** As the summary counts it. */
function kindOf({ verdict, severity }: Finding) {
  if (verdict === "review") return "review";
  return verdict === "not-assessable" ? "notAssessable" : severity;
}

function describe(finding: Finding): HTMLLIElement {
  const kind = kindOf(finding);
  const item = element("li", "", kind);
  const rule = element("a", finding.ruleId);
  rule.href = `../${language === "en" ? "en/" : ""}rules/${finding.ruleId}.html`;
  rule.target = "_blank";
  rule.rel = "noopener";
  item.append(element("span", t(kind), "kind"), " ", element("span", finding.message), " ", rule);
  const cells = finding.cells.map(({ row, column }) => `${row} / ${column}`);
  if (cells.length > 0) item.append(element("small", `${t("cells")}: ${cells.join("; ")}`));
  return item;
}

function download(name: string, type: string, content: string | Uint8Array): HTMLAnchorElement {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  links.push(url);
  const link = element("a", name);
  link.href = url;
  link.download = name;
  return link;
}

/** Everything below the file field, for the report at hand and the language chosen. */
function show(): void {
  document.documentElement.lang = language;
  document.title = `${t("title")} · 年报 Nianbao`;
  for (const node of Array.from(document.querySelectorAll<HTMLElement>("[data-text]")))
    node.textContent = t(node.dataset.text as TextId);
  byId("language").textContent = t("language");
  byId("language").lang = language === "en" ? "zh-CN" : "en";
  byId<HTMLAnchorElement>("home").href = language === "en" ? "../en/index.html" : "../index.html";
  byId("page").title = t("page");
  if (shown) showRead(shown.read, shown.name);
}

function showRead(read: ReadReport, name: string): void {
  for (const url of links) URL.revokeObjectURL(url);
  links = [];
  byId("result").hidden = !read.ok;
  byId("status").replaceChildren();
  if (!read.ok) {
    byId("status").replaceChildren(
      element("strong", t("unreadable")),
      ...read.problems.map(({ message }) => element("span", message[language], "problem")),
    );
    return;
  }
  const { report, provenance, problems } = read;
  const { findings, summary } = check(report, { provenance, problems, language });
  const composed = compose(report);
  byId("summary").textContent = counted(language, [
    ["error", summary.error],
    ["warning", summary.warning],
    ["info", summary.info],
    ["review", summary.review],
    ["notAssessable", summary.notAssessable ?? 0],
  ]);
  const facts: [TextId, string][] = [
    ["organ", report.organ.name ?? t("unknown")],
    ["year", report.year === null ? t("unknown") : String(report.year)],
    ["edition", editionOf(report.edition).name[language]],
    ["format", read.format],
  ];
  byId("facts").replaceChildren(...facts.flatMap(([id, value]) => [element("dt", t(id)), element("dd", value)]));
  const stem = name.replace(/\.[^.]*$/, "") || "report";
  byId("downloads").replaceChildren(
    download(`${stem}.html`, "text/html", renderHtml(composed)),
    download(
      `${stem}.docx`,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      renderDocx(composed),
    ),
    download(`${stem}.md`, "text/markdown", renderMarkdown(composed)),
  );
  byId("findings").replaceChildren(
    ...(findings.length > 0 ? findings.map(describe) : [element("li", t("none"), "none")]),
  );
  byId<HTMLIFrameElement>("page").srcdoc = renderHtml(composed, { findings, data: false });
}

async function take(bytes: Uint8Array, name: string): Promise<void> {
  byId("status").textContent = t("reading");
  try {
    shown = { read: await readReport({ bytes, name }), name };
    show();
    if (shown.read.ok) byId("summary").focus();
  } catch (error) {
    byId("result").hidden = true;
    byId("status").textContent = `${t("failed")}: ${String(error)}`;
  }
}
const takeFile = async (file: File | undefined): Promise<void> => {
  if (file) await take(new Uint8Array(await file.arrayBuffer()), file.name);
};

const drop = byId<HTMLLabelElement>("drop");
const file = byId<HTMLInputElement>("file");
file.addEventListener("change", () => takeFile(file.files?.[0]));
for (const type of ["dragenter", "dragover"])
  document.addEventListener(type, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
document.addEventListener("dragleave", () => drop.classList.remove("over"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  takeFile(event.dataTransfer?.files[0]);
});
byId("example").addEventListener("click", () => take(new TextEncoder().encode(example), exampleName));
byId("language").addEventListener("click", () => {
  language = language === "en" ? "zh-CN" : "en";
  show();
});
show();
