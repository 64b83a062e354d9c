/**
 * Who may import whom: the one place where it is written. `scripts/check-arrows.mjs` holds every import of the sources
 * against it and draws it into docs/architecture.md.
 */

/** Packages, by folder under packages/, with the packages whose public entries their sources import. */
export const packages = {
  core: [],
  adapters: ["core"],
  "renderer-docx": ["core"],
  "renderer-html": ["core"],
  "renderer-markdown": ["core"],
  // Runs any implementation, in any language: it knows the cases, not the library.
  conformance: [],
  nianbao: ["adapters", "core", "renderer-docx", "renderer-html", "renderer-markdown"],
};

/** Packages whose sources may touch the machine (`node:`); all others run in browsers too. */
export const onNode = ["conformance", "nianbao"];

/**
 * Parts of core: what each is for, the paths under packages/core/src it consists of (a folder ends with /), and the
 * parts it imports. A file belongs to the part with the longest path that fits.
 */
export const core = {
  base: {
    zh: "十进制数、UTF-8、带代码的错误、Standard Schema 类型",
    en: "decimals, UTF-8, errors with a code, the types of Standard Schema",
    paths: ["decimal.ts", "likeness.ts", "nianbao-error.ts", "standard-schema.ts", "utf8.ts"],
    imports: [],
  },
  editions: {
    zh: "各版法定格式：表、行列、标签、勾稽关系，只有数据",
    en: "the statutory forms as data: tables, labels, relations",
    paths: ["editions/"],
    imports: ["base"],
  },
  model: {
    zh: "报告、文档、地址、来源、读取问题的类型",
    en: "types of report, document, address, provenance, problem",
    paths: ["model/"],
    imports: ["editions"],
  },
  layout: {
    zh: "按版式排出单元格、取值、列出等式",
    en: "cells, values and equations of an edition",
    paths: ["layout/"],
    imports: ["editions", "model"],
  },
  facts: {
    zh: "逐个单元格输出的事实",
    en: "a report as rows of facts",
    paths: ["facts/"],
    imports: ["editions", "layout", "model"],
  },
  compose: {
    zh: "报告 → 文档",
    en: "report → document",
    paths: ["compose/"],
    imports: ["editions", "layout", "model"],
  },
  recognise: {
    zh: "文档 → 报告",
    en: "document → report",
    paths: ["recognise/"],
    imports: ["base", "editions", "layout", "model"],
  },
  claims: {
    zh: "正文里的数字说法",
    en: "what the prose says in figures",
    paths: ["claims/"],
    imports: ["editions", "layout", "model"],
  },
  similarity: {
    zh: "报告之间雷同的段落",
    en: "passages alike between reports",
    paths: ["similarity/"],
    imports: ["base", "claims", "editions", "layout", "model"],
  },
  engine: {
    zh: "规则的定义、运行、筛选和结果（check/ 除入口外）",
    en: "how a rule is defined, run, chosen, reported (check/ without its entry)",
    paths: ["check/"],
    imports: ["base", "claims", "editions", "layout", "model", "similarity"],
  },
  contracts: {
    zh: "读取器、渲染器和选项的约定",
    en: "what front ends, renderers and options are",
    paths: ["contracts/"],
    imports: ["base", "engine", "model"],
  },
  rules: {
    zh: "规则，每条一个文件夹",
    en: "the rules, a folder each",
    paths: ["rules/"],
    imports: ["base", "claims", "editions", "engine", "layout", "model", "recognise", "similarity"],
  },
  check: {
    zh: "用全部规则核验一份报告（入口 `@nianbao/core/check`）",
    en: "checks a report by every rule (the entry `@nianbao/core/check`)",
    paths: ["check/check.ts", "check/index.ts"],
    imports: ["engine", "model", "rules"],
  },
  steps: {
    zh: "分步核验，规则用到时才载入（入口 `@nianbao/core/steps`）",
    en: "checks in steps, loading rules when their turn comes (the entry `@nianbao/core/steps`)",
    paths: ["steps/"],
    imports: ["engine", "model", "rules"],
  },
  fixes: {
    zh: "改正形式问题",
    en: "puts form right",
    paths: ["fixes/"],
    imports: ["base", "check", "editions", "engine", "layout", "model"],
  },
  schema: {
    zh: "zod 模式与 JSON Schema",
    en: "zod schemas and JSON Schemas",
    paths: ["schema/"],
    imports: ["editions", "engine", "layout", "model"],
  },
  testing: {
    zh: "报告、版面的生成器与一致性测试（入口 `@nianbao/core/testing`）",
    en: "generators and conformance kits (the entry `@nianbao/core/testing`)",
    paths: ["testing/"],
    imports: ["base", "check", "compose", "contracts", "editions", "engine", "layout", "model", "recognise", "schema"],
  },
  reading: {
    zh: "读取器所需（入口 `@nianbao/core/reading`）",
    en: "what front ends stand on (the entry `@nianbao/core/reading`)",
    paths: ["reading/"],
    imports: ["contracts", "editions", "model", "recognise"],
  },
  index: {
    zh: "包的入口",
    en: "the main entry",
    paths: ["index.ts"],
    imports: [
      "base",
      "check",
      "claims",
      "compose",
      "contracts",
      "editions",
      "facts",
      "fixes",
      "layout",
      "model",
      "recognise",
      "rules",
      "schema",
      "similarity",
    ],
  },
  generator: {
    zh: "`scripts/generate.mjs` 读取的内容，不在包内",
    en: "what `scripts/generate.mjs` reads; not in the package",
    paths: ["generated-from.ts"],
    imports: ["rules", "schema"],
  },
};
