/** 表单页：表格照印制的样子排出，法定的格换成输入框。 The page: tables as printed, an input in every statutory cell. */
import { type Block, type Cell, compose, inlineText, sectionTitle } from "@nianbao/core";
import { edition, fields } from "../fields.js";
import { reportOf } from "../form.js";
import { style } from "./style.js";

const escapes: { readonly [character: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? "");

const byName = new Map(fields.map((field) => [field.name, field]));

/** 读屏软件读到的名称：行、列、单位。 What a screen reader says: row, column, unit. */
function labelOf(address: string): string {
  const field = byName.get(address);
  return field ? `${field.row}，${field.column}${field.unit ? `（${field.unit}）` : ""}` : address;
}

function cellHtml({ address, header, children, rowSpan = 1, colSpan = 1 }: Cell): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}${colSpan > 1 ? ` colspan="${colSpan}"` : ""}`;
  if (address !== undefined)
    return `<td${spans}><input name="${address}" inputmode="decimal" autocomplete="off" aria-label="${escaped(labelOf(address))}"></td>`;
  const text = escaped(inlineText(children)).replaceAll("\n", "<br>");
  return header === undefined
    ? `<td${spans}>${text}</td>`
    : `<th scope="${header.replace("column", "col")}"${spans}>${text}</th>`;
}

const tableHtml = (block: Block): string =>
  block.type === "table"
    ? `<div class="wide"><table>${block.rows.map(({ cells }) => `<tr>${cells.map(cellHtml).join("")}</tr>`).join("\n")}</table></div>`
    : "";

/** 空白的报告排成文档，其中的表就是表单的表。 A blank report laid out as a document has the tables of the form. */
function tableOf(id: string): string {
  const { report } = reportOf({ organ: "", year: "", cells: {} });
  return compose(report, { data: false })
    .children.filter((block) => block.type === "table" && block.table === id)
    .map(tableHtml)
    .join("\n");
}

/** 提示写在输入框之后，不写进标签里，以免成了名称的一部分。 Notes come after the field, not into its label. */
const labelled = (name: string, label: string, attributes: string, tag: "input" | "textarea" = "input"): string => {
  const id = `field-${name.replace(":", "-")}`;
  return `<div class="field"><label for="${id}">${label}</label><${tag} id="${id}" name="${name}" ${attributes}>${tag === "textarea" ? "</textarea>" : ""}</div>`;
};
const prose = (id: string, label: string): string => labelled(`prose:${id}`, label, 'rows="4"', "textarea");

const sections = (): string =>
  edition.sections
    .map(
      (section) => `<section>
<h2>${escaped(sectionTitle(section))}</h2>
${section.table ? tableOf(section.table) : prose(section.id, `${escaped(section.label)}：正文，一行一段`)}
</section>`,
    )
    .join("\n");

export const page = (): string => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>政府信息公开工作年度报告填报</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>政府信息公开工作年度报告填报</h1>
<form id="filing" novalidate>
<div class="who">
${labelled("organ", "机关名称", 'autocomplete="organization"')}
${labelled("year", "年度", 'inputmode="numeric" autocomplete="off"')}
</div>
${prose("lead", "引言")}
${sections()}
<section id="summary" aria-live="polite"></section>
<p class="actions"><button type="button" id="totals">采用全部合计</button> <button type="submit">报送</button> <output id="answer"></output></p>
</form>
</main>
<script type="module" src="main.js"></script>
</body>
</html>
`;
