import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DefaultTheme, defineConfig } from "vitepress";

const repository = "https://github.com/nianbao/nianbao";
const pages = fileURLToPath(new URL("../pages", import.meta.url));
/** GitHub Pages serves a project below its name; elsewhere the site stands at the root. */
const base = process.env.DOCS_BASE ?? "/";

const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
const ruleItems = (at: string): DefaultTheme.SidebarItem[] =>
  folders(`${pages}${at}rules`).map((category) => ({
    text: category,
    collapsed: true,
    items: readdirSync(`${pages}${at}rules/${category}`)
      .sort()
      .map((file) => file.slice(0, -3))
      .map((name) => ({ text: name, link: `${at}rules/${category}/${name}` })),
  }));
const editionItems = (at: string) =>
  readdirSync(`${pages}${at}editions`)
    .filter((file) => file !== "index.md")
    .map((file) => ({ text: file.slice(0, 4), link: `${at}editions/${file.slice(0, -3)}` }));
const playground = (text: string, language: string) => ({
  text,
  link: `/playground/index.html${language === "en" ? "?lang=en" : ""}`,
  target: "_self",
});

interface Names {
  readonly [key: string]: string;
}
const zh: Names = {
  start: "快速上手",
  developer: "开发者：引入核心类型",
  portal: "门户：接入渲染器",
  integrator: "集成商：扩展适配器",
  clerk: "经办人：用命令核验",
  config: "配置",
  concepts: "概念",
  rules: "规则",
  editions: "法定格式",
  reference: "参考",
  api: "接口参考",
  command: "命令",
  glossary: "术语对照",
  faq: "常见问题",
  figures: "数字怎样测得",
  try: "试用",
};
const en: Names = {
  start: "Quick start",
  developer: "Developer: import core types",
  portal: "Portal: plug in a renderer",
  integrator: "Integrator: extend an adapter",
  clerk: "Clerk: check by command",
  config: "Configuration",
  concepts: "Concepts",
  rules: "Rules",
  editions: "Statutory forms",
  reference: "Reference",
  api: "API",
  command: "The command",
  glossary: "Glossary",
  faq: "Questions",
  figures: "How figures were measured",
  try: "Playground",
};

function navigation(t: Names, at: string, language: string): DefaultTheme.Config {
  const page = (key: string, link: string) => ({ text: t[key] as string, link });
  const guide = [
    {
      text: t.start as string,
      items: ["clerk", "developer", "portal", "integrator"].map((key) => page(key, `${at}guide/${key}`)),
    },
    {
      text: t.reference as string,
      items: [
        page("concepts", `${at}concepts`),
        page("rules", `${at}rules/`),
        page("editions", `${at}editions/`),
        page("command", `${at}command`),
        page("config", `${at}guide/config`),
        page("api", `${at}api/`),
        page("glossary", `${at}glossary`),
        page("faq", `${at}faq`),
        page("figures", `${at}figures`),
        playground(t.try as string, language),
      ],
    },
  ];
  return {
    nav: [
      { text: t.start as string, link: `${at}guide/developer`, activeMatch: "/guide/" },
      page("rules", `${at}rules/`),
      page("editions", `${at}editions/`),
      page("glossary", `${at}glossary`),
      page("api", `${at}api/`),
      playground(t.try as string, language),
    ],
    sidebar: {
      [`${at}rules/`]: [{ text: t.rules as string, link: `${at}rules/`, items: ruleItems(at) }],
      [`${at}editions/`]: [{ text: t.editions as string, link: `${at}editions/`, items: editionItems(at) }, ...guide],
      [at]: guide,
    },
  };
}

export default defineConfig({
  title: "年报 Nianbao",
  description: "读取、核验、生成政府信息公开工作年度报告",
  base,
  srcDir: "pages",
  outDir: "dist",
  cacheDir: ".vitepress/cache",
  metaChunk: true,
  head: [["link", { rel: "icon", href: "data:," }]],
  lastUpdated: false,
  // The playground is built beside the pages; site/check-links.mjs looks at it, and at every anchor, in what was built.
  ignoreDeadLinks: [/\/playground\//],
  locales: {
    root: {
      label: "中文",
      lang: "zh-CN",
      themeConfig: {
        ...navigation(zh, "/", "zh-CN"),
        outline: { label: "本页内容", level: [2, 3] },
        docFooter: { prev: "上一页", next: "下一页" },
        returnToTopLabel: "回到顶部",
        sidebarMenuLabel: "目录",
        darkModeSwitchLabel: "外观",
        lightModeSwitchTitle: "浅色",
        darkModeSwitchTitle: "深色",
        langMenuLabel: "语言",
        skipToContentLabel: "跳到正文",
        notFound: {
          title: "没有这一页",
          quote: "地址可能有误，或页面已改名。",
          linkText: "回到首页",
          linkLabel: "回到首页",
        },
      },
    },
    en: {
      label: "English",
      lang: "en",
      title: "Nianbao",
      description: "Reads, checks and writes China's annual reports on government information disclosure",
      themeConfig: { ...navigation(en, "/en/", "en"), outline: { level: [2, 3] } },
    },
  },
  themeConfig: {
    // Every page exists in both languages.
    i18nRouting: true,
    socialLinks: [{ icon: "github", link: repository }],
    search: {
      provider: "local",
      options: {
        locales: {
          root: {
            translations: {
              button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
              modal: {
                noResultsText: "没有结果",
                resetButtonTitle: "清空",
                displayDetails: "显示详情",
                backButtonTitle: "关闭搜索",
                footer: { selectText: "选择", navigateText: "移动", closeText: "关闭" },
              },
            },
          },
        },
        miniSearch: {
          // Chinese has no spaces: every character is a word, so that a query finds any run of them.
          options: { tokenize: (text: string) => text.match(/[\p{Script=Han}]|[\p{L}\p{N}]+/gu) ?? [] },
          searchOptions: { combineWith: "AND", prefix: true },
        },
      },
    },
  },
});
