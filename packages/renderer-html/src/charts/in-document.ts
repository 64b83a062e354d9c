/** Charts after the table they are drawn from, each with its figures in words. Off unless asked for. */
import type { Block } from "@nianbao/core";
import type { ChartId } from "../options.js";
import type { State } from "../state.js";
import { barsSvg, barsText } from "./bars.js";
import { results, sources, trend } from "./series.js";
import { trendSvg, trendText } from "./trend.js";

const ALL: readonly ChartId[] = ["sources", "results", "trend"];

interface Chart {
  readonly title: string;
  readonly text: string;
  readonly svg: string;
}

const bars = (title: string, series: ReturnType<typeof sources>): Chart | undefined =>
  series.some((bar) => bar.value !== null)
    ? { title, text: barsText(series), svg: barsSvg(series, `${title}：${barsText(series)}`) }
    : undefined;

const CHARTS: { readonly [K in ChartId]: (state: State) => Chart | undefined } = {
  sources: (state) => bars("本年新收政府信息公开申请的来源（件）", sources(state.document)),
  results: (state) => bars("本年度办理结果（件）", results(state.document)),
  trend: (state) => {
    const lines = trend(state.document, state.options.previous ?? []);
    const title = "近年政府信息公开申请情况（件）";
    return lines.length === 0
      ? undefined
      : { title, text: trendText(lines), svg: trendSvg(lines, `${title}：${trendText(lines)}`) };
  },
};

function wanted(state: State): readonly ChartId[] {
  const { charts } = state.options;
  if (charts === true) return state.options.previous?.length ? ALL : ALL.filter((id) => id !== "trend");
  return charts === undefined || charts === false ? [] : charts;
}

export function chartsAfter(block: Block, state: State): string {
  if (block.type !== "table" || block.table !== "applications") return "";
  return wanted(state)
    .map((id) => {
      const chart = CHARTS[id](state);
      if (chart) {
        const caption = state.el("figcaption", {}, state.text(chart.title));
        const words = state.el(
          "details",
          {},
          state.el("summary", {}, "图中数据") + state.el("p", { class: "nb-note" }, state.text(chart.text)),
        );
        return `\n${state.el("figure", { class: "nb-figure-box", "data-nianbao": "aside" }, caption + chart.svg + words)}`;
      }
      state.notice({
        code: "chart-left-out",
        what: id,
        message: { "zh-CN": `图表 ${id} 所需的数据不全，未绘制`, en: `the chart ${id} lacks figures; it is left out` },
      });
      return "";
    })
    .join("");
}
