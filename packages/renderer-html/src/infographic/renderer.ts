import {
  defineRenderer,
  type OptionsSchema,
  option,
  optionsSchema,
  type Renderer,
  type RenderOptions,
} from "@nianbao/core";
import { type InfographicOptions, renderInfographic } from "./infographic.js";

export type InfographicRenderOptions = InfographicOptions & RenderOptions;

export const infographicOptionsSchema: OptionsSchema<InfographicRenderOptions> =
  optionsSchema<InfographicRenderOptions>({
    findings: option.code("array"),
    width: option.number("宽度，像素；默认 900 / width in pixels; default 900", { from: 1 }),
    colour: option.text("图形颜色，#RRGGBB / colour of bars and rules, #RRGGBB", "^#[0-9A-Fa-f]{6}$"),
  });

/** 一图读懂 behind the contract of renderers; what it leaves out on purpose is most of the report. */
export const infographicRenderer: Renderer<InfographicRenderOptions, string> = defineRenderer<
  InfographicRenderOptions,
  string
>({
  id: "infographic",
  mediaType: "image/svg+xml",
  extension: ".svg",
  title: { "zh-CN": "一图读懂", en: "Picture" },
  options: infographicOptionsSchema,
  render: renderInfographic,
  losses: () => [
    { what: "只画主要数字，正文和其余数字不在图中 / a picture of the main figures only, no text and no other figures" },
  ],
});
