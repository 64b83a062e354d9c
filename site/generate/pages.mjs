/** Pages made from the sources: rules, editions, glossary, the command. Path below `pages/` → Markdown. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { englishExample } from "./example.mjs";
import { root } from "./sources.mjs";
import { words } from "./words.mjs";

const repository = "https://github.com/nianbao/nianbao/blob/main/";
const languages = ["zh-CN", "en"];
const folder = { "zh-CN": "", en: "en/" };

const text = {
  "zh-CN": {
    rules: "规则一览",
    rule: "规则",
    about: "内容",
    severity: "级别",
    editions: "版式",
    basis: "依据",
    all: "全部",
    strict: "仅 strict",
    messages: "报出的文字",
    editionsTitle: "法定格式",
    years: "适用年度",
    onwards: "年起",
    source: "发布",
    issued: "印发日期",
    sections: "各部分",
    tables: "统计表",
    identities: "勾稽关系",
    relation: "关系",
    columns: "适用于",
    addresses: "单元格地址",
    address: "地址",
    row: "行",
    column: "列",
    unit: "单位",
    none: "—",
    term: "用语",
    identifier: "标识",
    english: "英文",
    variants: "也认得",
    inEditions: "见于",
    glossary: "术语对照",
    ownWords: "本项目的用语",
    meaning: "意思",
    statutory: "法定表格的用语",
    command: "命令",
    options: "选项",
    examples: "示例",
    tableNote: "下表由版式数据排成；数据栏里写的是该格地址的后两段（行/列），完整地址在表下列出。",
    byCode: "候选规则与规则的对照、没有做成规则的及原因，见",
    ruleNote: "",
    required: "应写明的事项",
    kept: "条",
  },
  en: {
    rules: "Rules",
    rule: "rule",
    about: "what it asks",
    severity: "severity",
    editions: "editions",
    basis: "basis",
    all: "all",
    strict: "strict only",
    messages: "What it reports",
    editionsTitle: "Statutory forms",
    years: "report years",
    onwards: " onwards",
    source: "issued by",
    issued: "issued on",
    sections: "Sections",
    tables: "Tables",
    identities: "Identities",
    relation: "relation",
    columns: "holds for",
    addresses: "Cell addresses",
    address: "address",
    row: "row",
    column: "column",
    unit: "unit",
    none: "—",
    term: "term",
    identifier: "identifier",
    english: "English",
    variants: "also read",
    inEditions: "in",
    glossary: "Glossary",
    ownWords: "Words of this project",
    meaning: "meaning",
    statutory: "Words of the statutory forms",
    command: "The command",
    options: "Options",
    examples: "Examples",
    tableNote:
      "Set from the edition's data. Each data cell shows the last two parts of its address (row/column); full addresses are listed below the table.",
    byCode: "Candidates, the rules that answer them, and what was left out and why:",
    ruleNote: "Why it asks, and what to do (in Chinese):",
    required: "has to speak of",
    kept: "",
  },
};
const basisNames = {
  printed: ["表内印明", "printed in the form"],
  notice: ["通知", "notice"],
  regulation: ["法规", "regulation"],
  logic: ["逻辑推得", "follows by logic"],
  practice: ["实践所见", "seen in practice"],
  memory: ["凭记忆，待核", "from memory, to be confirmed"],
};
const severityNames = { error: ["错误", "error"], warning: ["警告", "warning"], info: ["提示", "info"] };
const inLanguage = (pair, language) => pair[languages.indexOf(language)];

const escapeHtml = (s) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
/** Text in a Markdown table: nothing of it is markup, and Vue takes no braces out of it. */
const cell = (s) =>
  escapeHtml(String(s))
    .replace(/[|\\*_`[\]~]/g, (c) => `&#${c.charCodeAt(0)};`)
    .replace(/\{/g, "&#123;")
    .replace(/\}/g, "&#125;")
    .replace(/\n/g, "<br>");
const table = (heads, rows) =>
  [`| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`, ...rows.map((r) => `| ${r.join(" | ")} |`)].join(
    "\n",
  );
const front = (title, more = "") => `---\ntitle: ${JSON.stringify(title)}\neditLink: false\n${more}---\n\n`;

/** `commercialEnterprise` → `commercial enterprise`: identifiers are English in the words of the official translations. */
const spoken = (id) => id.replace(/([a-z])([A-Z0-9])/g, "$1 $2").toLowerCase();

function ruleRow(rule, language) {
  const t = text[language];
  return [
    `[${rule.id}](./${rule.id}.md)`,
    cell(rule.title[language]),
    inLanguage(severityNames[rule.severity], language) + (rule.recommended ? "" : ` (${t.strict})`),
    rule.editions ? rule.editions.join(", ") : t.all,
    inLanguage(basisNames[rule.basis], language),
  ];
}

function* rulePages(sources, language) {
  const t = text[language];
  const at = `${folder[language]}rules/`;
  const categories = [...new Set(sources.rules.map(({ id }) => id.split("/")[0]))];
  const parts = categories.map(
    (category) =>
      `## ${category}\n\n${table(
        [t.rule, t.about, t.severity, t.editions, t.basis],
        sources.rules.filter(({ id }) => id.startsWith(`${category}/`)).map((rule) => ruleRow(rule, language)),
      )}`,
  );
  yield [
    `${at}index.md`,
    `${front(t.rules)}# ${t.rules}\n\n${sources.rules.length} ${t.kept}\n\n${parts.join("\n\n")}\n\n${t.byCode} [docs/rules.md](${repository}docs/rules.md)\n`,
  ];
  for (const rule of sources.rules) {
    const messages = `## ${t.messages}\n\n${table(
      ["messageId", "zh-CN", "en"],
      Object.entries(rule.messages).map(([id, message]) => [`\`${id}\``, cell(message["zh-CN"]), cell(message.en)]),
    )}\n`;
    const chinese = sources.rulePages[rule.id];
    const english = () =>
      `# ${rule.id}\n\n${cell(rule.title.en)}.\n\n${table(
        [t.severity, t.editions, t.basis],
        [ruleRow(rule, "en").slice(2)],
      )}\n\n${cell(rule.source.en)}\n\n${englishExample(sources, rule, cell)}${t.ruleNote} [${rule.id}](/rules/${rule.id}.md)\n`;
    yield [
      `${at}${rule.id}.md`,
      `${front(`${rule.id} ${rule.title[language]}`)}${language === "zh-CN" ? escapeProse(chinese) : english()}\n${messages}`,
    ];
  }
}

/** The rules' own pages hold prose and tables; angle brackets and braces in them are text. */
const escapeProse = (markdown) =>
  markdown
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, i) => (i % 2 ? part : part.replace(/</g, "&lt;").replace(/\{\{/g, "&#123;&#123;")))
    .join("");

/** Every cell of the edition, blank: a table without cells would not be set. */
function blankTables(cells) {
  const tables = {};
  for (const { address } of cells) {
    const [table, row, column] = address.split("/");
    tables[table] ??= {};
    tables[table][row] ??= {};
    tables[table][row][column] = null;
  }
  return tables;
}

const emptyReport = (sources, edition) => ({
  edition: edition.id,
  year: null,
  organ: { name: null },
  title: "",
  lead: [],
  sections: edition.sections.map(({ id, table: name }) => ({
    id,
    blocks: name ? [{ type: "statutoryTable", table: name }] : [],
  })),
  tables: blankTables(sources.cellsOf(edition)),
});

/** The statutory tables as they are printed, with the address of each cell in the place of its figure. */
function printedTables(sources, edition) {
  const addressed = (table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      cells: row.cells.map((c) =>
        c.address ? { ...c, children: [{ type: "text", value: c.address.split("/").slice(1).join("/") }] } : c,
      ),
    })),
  });
  return sources
    .compose(emptyReport(sources, edition), { data: false })
    .children.filter(({ type }) => type === "table")
    .map((node) => {
      const html = sources.renderHtml(
        { type: "document", children: [addressed(node)] },
        { target: "fragment", data: false, style: "none", metadata: false, idPrefix: `e${edition.id}-${node.table}-` },
      );
      const [printed] = html.match(/<table[\s\S]*<\/table>/) ?? [];
      if (!printed) throw new Error(`no table in the fragment of ${edition.id}/${node.table}`);
      // Column widths are those of figures. A slash may end a line: addresses are long and columns narrow.
      return {
        id: node.table,
        html: printed
          .replace(/\n\s*/g, "")
          .replace(/<colgroup>.*?<\/colgroup>/g, "")
          .replace(/(>[A-Za-z0-9]+)\/(?=[A-Za-z0-9]+<)/g, "$1/<wbr>"),
      };
    });
}

function* editionPages(sources, language) {
  const t = text[language];
  const at = `${folder[language]}editions/`;
  const all = sources.editionIds.map((id) => sources.editionOf(id));
  const years = ({ from, to }) => (to === null ? `${from}${t.onwards}` : `${from}–${to}`);
  yield [
    `${at}index.md`,
    `${front(t.editionsTitle)}# ${t.editionsTitle}\n\n${table(
      [t.editions, t.years, t.source, t.addresses],
      all.map((e) => [
        `[${e.name[language]}](./${e.id}.md)`,
        years(e.years),
        cell(e.source.number),
        String(sources.cellsOf(e).length),
      ]),
    )}\n`,
  ];
  for (const edition of all) {
    const sections = edition.sections.map((section) => [
      cell(sources.sectionTitle(section)),
      `\`${section.id}\``,
      section.table ? `[\`${section.table}\`](#table-${section.table})` : t.none,
      (section.aspects ?? []).map(({ label }) => cell(label)).join("、") || t.none,
    ]);
    const tables = printedTables(sources, edition).map(({ id, html }) => {
      const rows = sources.cellsOf(edition).filter((c) => c.table === id);
      const path = (leaf) => [...leaf.groups.map(({ label }) => label), leaf.label].join(" / ");
      return `### ${id} {#table-${id}}\n\n<div class="printed" tabindex="0" role="region" aria-label="${cell(sources.tableTitle(edition, id))}">${html}</div>\n\n::: details ${t.addresses}（${rows.length}）\n\n${table(
        [t.address, t.row, t.column, t.unit],
        rows.map((c) => [`\`${c.address}\``, cell(path(c.row)), cell(path(c.column)), c.quantity.unit ?? t.none]),
      )}\n\n:::`;
    });
    const identities = edition.identities.map((identity) => [
      `\`${identity.id}\``,
      cell(identity.statement[language]),
      `\`${identity.left.join(" + ")} ${identity.relation === "equal" ? "=" : "≤"} ${identity.right.join(" + ")}\``,
      identity.each.map((id) => `\`${id}\``).join(" "),
      inLanguage(basisNames[identity.basis], language),
    ]);
    yield [
      `${at}${edition.id}.md`,
      `${front(edition.name[language], "aside: false\npageClass: wide\n")}# ${edition.name[language]}\n\n${edition.source.title}\n\n${table(
        [t.source, t.issued, t.years],
        [[cell(edition.source.number), edition.source.issued, years(edition.years)]],
      )}\n\n## ${t.sections}\n\n${table([t.about, t.identifier, t.tables, t.required], sections)}\n\n## ${t.tables}\n\n${t.tableNote}\n\n${tables.join("\n\n")}\n\n## ${t.identities}\n\n${table(["", t.about, t.relation, t.columns, t.basis], identities)}\n`,
    ];
  }
}

/** Every label of every edition by identifier, with the editions that have it. */
function terms(sources) {
  const found = new Map();
  const add = (kind, edition, { id, label, variants = [] }) => {
    const key = `${kind} ${id} ${label}`;
    const term = found.get(key) ?? { kind, id, label, variants, editions: [] };
    if (!term.editions.includes(edition)) term.editions.push(edition);
    found.set(key, term);
  };
  for (const edition of sources.editionIds.map((id) => sources.editionOf(id))) {
    for (const section of edition.sections) add("sections", edition.id, section);
    for (const id of Object.keys(edition.tables))
      add("tables", edition.id, { id, label: sources.tableTitle(edition, id) });
    for (const { row, column } of sources.cellsOf(edition))
      for (const [kind, leaf] of [
        ["row", row],
        ["column", column],
      ]) {
        for (const group of leaf.groups) add(kind, edition.id, group);
        add(kind, edition.id, leaf);
      }
  }
  return [...found.values()];
}

function* glossaryPage(sources, language) {
  const t = text[language];
  const all = terms(sources);
  const parts = ["sections", "tables", "row", "column"].map(
    (kind) =>
      `### ${t[kind]}\n\n${table(
        [t.term, t.identifier, t.english, t.variants, t.inEditions],
        all
          .filter((term) => term.kind === kind)
          .map((term) => [
            cell(term.label),
            `\`${term.id}\``,
            spoken(term.id),
            term.variants.map(cell).join("、") || t.none,
            term.editions.map((id) => `[${id}](./editions/${id}.md)`).join(" "),
          ]),
      )}`,
  );
  yield [
    `${folder[language]}glossary.md`,
    `${front(t.glossary, "aside: false\npageClass: wide\n")}# ${t.glossary}\n\n## ${t.ownWords}\n\n${table(
      [t.term, t.identifier, t.meaning],
      words.map(([zh, id, inChinese, inEnglish]) => [zh, `\`${id}\``, cell(language === "en" ? inEnglish : inChinese)]),
    )}\n\n## ${t.statutory}\n\n${parts.join("\n\n")}\n`,
  ];
}

function* commandPage(sources, language) {
  const t = text[language];
  const parts = sources.commands.map(({ name, usage, summary, about, options, examples }) => {
    const rows = options.map((option) => [
      `\`${option.short ? `-${option.short}, ` : ""}--${option.name}${option.value ? ` ${option.value}` : ""}\``,
      cell(option.about[language]) + (option.choices ? ` (${option.choices.join(", ")})` : ""),
    ]);
    return `## nianbao ${name}\n\n${cell(summary[language])}\n\n\`\`\`\nnianbao ${name} ${usage}\n\`\`\`\n\n${
      about ? `${cell(about[language])}\n\n` : ""
    }${rows.length > 0 ? `${table([t.options, t.about], rows)}\n\n` : ""}\`\`\`sh\n${examples.join("\n")}\n\`\`\``;
  });
  yield [`${folder[language]}command.md`, `${front(t.command)}# ${t.command}\n\n${parts.join("\n\n")}\n`];
}

export function* pages(sources) {
  for (const language of languages)
    for (const part of [rulePages, editionPages, glossaryPage, commandPage]) yield* part(sources, language);
  yield [
    "en/comparison.md",
    `${front("Comparison")}# Comparison\n\nEvery check of the closest public tool, with the rule that answers it here, or why there is none. The page is written in Chinese: [与同类工具的检查项对照](/comparison.md).\n`,
  ];
  yield [
    "comparison.md",
    escapeProse(readFileSync(join(root, "docs/comparison.md"), "utf8")).replaceAll("](rules.md", "](./rules/index.md"),
  ];
}
