/** What the playground says, in both languages. */
const zh = {
  title: "试用：核验一份年报",
  about:
    "选一份年报，当场看到问题所在、标注后的页面，并可另存。文件只在您的浏览器里处理，不上传，也不保存；本页被禁止连接任何服务器。",
  drop: "把文件拖到这里，或点此选择",
  formats: "网页、Word（docx）、Excel（xlsx）、PDF、文本、Markdown、JSON",
  example: "用示例报告试一试",
  findings: "核验意见",
  page: "标注后的页面",
  pageAbout: "意见在原处标号，列在旁边。下载的文件不含标注。",
  reading: "正在读取……",
  unreadable: "没有读出年报",
  failed: "处理时出错，请报告此事",
  none: "没有发现问题。",
  organ: "机关",
  year: "年度",
  edition: "版式",
  format: "格式",
  unknown: "未载明",
  error: "错误",
  warning: "警告",
  info: "提示",
  review: "待核",
  notAssessable: "无法判断",
  read: "读取",
  cells: "单元格",
  language: "English",
};
type Texts = { readonly [K in keyof typeof zh]: string };
const en: Texts = {
  title: "Playground: check a report",
  about:
    "Choose an annual report and see what is wrong in it, the annotated page, and save it in another format. The file is handled in your browser only: nothing is uploaded or kept, and this page is forbidden to connect to any server.",
  drop: "Drop a file here, or choose one",
  formats: "HTML, Word (docx), Excel (xlsx), PDF, text, Markdown, JSON",
  example: "Try the example report",
  findings: "Findings",
  page: "The annotated page",
  pageAbout: "Findings are numbered in place and listed beside. Downloaded files hold no annotations.",
  reading: "Reading …",
  unreadable: "No report could be read",
  failed: "Something went wrong; please report it",
  none: "Nothing was found wrong.",
  organ: "Organ",
  year: "Year",
  edition: "Edition",
  format: "Format",
  unknown: "not told",
  error: "error",
  warning: "warning",
  info: "info",
  review: "to review",
  notAssessable: "not assessable",
  read: "reading",
  cells: "cells",
  language: "中文",
};

export const texts = { "zh-CN": zh, en } as const;
export type Language = keyof typeof texts;
export type TextId = keyof Texts;
/** 3 项错误，1 项警告 … of those that there are. */
export const counted = (language: Language, counts: readonly (readonly [TextId, number])[]): string => {
  const parts = counts.filter(([, n]) => n > 0);
  if (parts.length === 0) return texts[language].none;
  return language === "en"
    ? parts.map(([id, n]) => `${n} ${texts.en[id]}`).join(", ")
    : parts.map(([id, n]) => `${n} 项${zh[id]}`).join("，");
};
