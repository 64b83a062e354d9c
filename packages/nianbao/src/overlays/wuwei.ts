import type { Overlay } from "./overlay.js";

/** 甘肃省武威市: 总体情况 within 1000 characters. */
export const wuwei: Overlay = {
  id: "wuwei",
  title: "武威市：总体情况1000字以内",
  source: "武政办发〔2025〕54号",
  years: { from: 2025, to: null },
  rules: { "narrative/length": ["warning", { most: { general: 1000 } }] },
};
