/** 门户自己的样式：覆盖 --nb- 变量，再加门户的页眉和目录。 The portal's own: custom properties, head and list. */
import { stylesheetOf } from "@nianbao/renderer-html";

const portal = `
:root{--portal:#0f5c4d;--portal-soft:#e8f1ee}
.nb{--nb-accent:var(--portal);--nb-link:#0b5f8f;--nb-head-ground:var(--portal-soft);--nb-measure:44em}
body{margin:0}
.portal-head{background:var(--portal);color:#fff;padding:1rem 1.5rem;font:600 1.25rem/1.5 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.portal-head a{color:#fff;text-decoration:none}
.portal-head a:focus-visible{outline:3px solid #fff;outline-offset:3px}
.portal-main{max-width:60em;margin:0 auto;padding:1.5rem;font:1.0625rem/1.8 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1b1b1b}
.portal-main h1{font-size:1.6rem;line-height:1.4;margin:.5rem 0 1rem}
.portal-main a{color:#0b5f8f}
.portal-main nav a{white-space:nowrap}
.portal-find{display:flex;flex-wrap:wrap;gap:1rem;align-items:end;background:var(--portal-soft);padding:1rem;margin:0 0 1.5rem}
.portal-find[hidden]{display:none}
.portal-find label{display:grid;gap:.25rem}
.portal-find select,.portal-find input{font:inherit;box-sizing:border-box;height:2.75rem;margin:0;padding:.4rem .6rem;min-width:10em;border:1px solid #5d7a73;background:#fff}
.portal-list{border-collapse:collapse;width:100%}
.portal-list th,.portal-list td{border-bottom:1px solid #b9c9c4;padding:.55rem .5rem;text-align:left}
.portal-list thead th{background:var(--portal-soft)}
.portal-files{background:var(--portal-soft);padding:.5rem 1rem;font-size:.95rem}
@media print{.portal-head,.portal-files,.portal-find{display:none}}
`;

export const portalStyle = `${stylesheetOf({ accent: "#0f5c4d" })}\n${portal.trim()}\n`;
