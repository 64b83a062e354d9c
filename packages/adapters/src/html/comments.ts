/**
 * Comments of the source: nobody sees them on the page, everybody gets them with it. A draft that was commented out, or
 * a name, is told of; the marks that templates and editors leave are not.
 */
import type { Problem } from "@nianbao/core";
import { problem } from "../shared/problems.js";
import type { Comment, Element } from "./tree.js";

/** Looked at of each comment, in characters. */
const LOOK = 20_000;
/** Places that one message lists. */
const LISTED = 10;

/** What templates write of themselves: names of parts of a page, and where they begin and end. */
const template =
  /正文|内容|标题|文章|稿件|信息|附件|下载|分享|微信|微博|打印|关闭|收藏|二维码|扫一扫|手机|移动|电脑|底部|顶部|头部|页头|页尾|页脚|页眉|导航|菜单|栏目|频道|列表|表格|图片|视频|音频|播放器?|开始|结束|起始|区域?|部分|模块|组件|侧边?|左|右|上|下|中间?|主体|容器|布局|样式|脚本|代码|模板|循环|判断|来源|作者|发布|公开|日期|时间|索引号?|文号|字体|字号|大|小|相关|链接|上一篇|下一篇|概览|概况|版权|站点|网站|网页|页面?|浏览|点击|次数|统计|当前|位置|详情|详细|文字|编辑器?|普通|默认|自定义|无障碍|适老化|智能|机器人|搜索|检索|登录|用户|底线|分页|翻页|隐藏|显示|注释|引用|引入|加载|功能|按钮|弹窗|悬浮|到|的|和|与|为|是|用/g;

/** Without scripts, which hold words of the page's own. */
function withoutScripts(text: string): string {
  let out = "";
  let at = 0;
  for (let open = text.indexOf("<script"); open >= 0; open = text.indexOf("<script", at)) {
    out += text.slice(at, open);
    const close = text.indexOf("</script", open);
    if (close < 0) return out;
    at = close;
  }
  return out + text.slice(at);
}

/** Chinese characters of a comment that are neither markup, style sheet nor a template's. */
const wordsIn = (text: string): number =>
  withoutScripts(text.slice(0, LOOK))
    .replace(/<[^<>]*>|\{[^{}]*\}/g, " ")
    .replace(template, "")
    .match(/[\u3400-\u9fff]/g)?.length ?? 0;

function standsIn(article: Element, { parent }: Comment): boolean {
  for (let at: Comment["parent"] | null = parent; at; at = at.parent) if (at === article) return true;
  return false;
}

/** Lines of ascending places in a text, from 1: one pass. */
function linesOf(text: string, places: readonly number[]): number[] {
  let line = 1;
  let at = 0;
  return places.map((place) => {
    for (let end = text.indexOf("\n", at); end >= 0 && end < place; end = text.indexOf("\n", at)) {
      line++;
      at = end + 1;
    }
    return line;
  });
}

/**
 * @param text the source
 * @returns at most one problem. It does not repeat the words: what it tells may be published too.
 */
export function hiddenWords(text: string, comments: readonly Comment[], article: Element): Problem | undefined {
  const found: Comment[] = comments.filter((one) => standsIn(article, one) && wordsIn(one.text) >= 2);
  if (found.length === 0) return undefined;
  const source = text.replace(/\r\n?/g, "\n");
  let from = 0;
  const places = found.slice(0, LISTED).map((one) => {
    const at = source.indexOf(`<!--${one.text}`, from);
    from = Math.max(at, from);
    return from++;
  });
  const lines = [...new Set(linesOf(source, places))];
  const more = found.length > LISTED;
  return problem(
    "content-dropped",
    "info",
    `网页源代码的正文中有 ${found.length} 处注释含有文字（第 ${lines.join("、")} 行${more ? "等" : ""}），页面上不显示，但随网页公开；未作为正文读取。`,
    `${found.length} comments in the source of the article hold words (line ${lines.join(", ")}${more ? " and others" : ""}): not shown, yet published with the page; they were not read as text`,
    { line: lines[0]! },
  );
}
