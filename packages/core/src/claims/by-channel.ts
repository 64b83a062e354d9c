import type { Item } from "./sentence.js";

/** 网上提交6件, 通过信函提交申请8件: what came in by one way, and nothing else is said of it. */
export const isByChannel = ({ kind, figure, features, placed, scope }: Item): boolean =>
  kind === "quantity" &&
  figure.unit === "件" &&
  scope === "year" &&
  placed.length === 0 &&
  features.gaps.length === 0 &&
  features.steps.length === features.others.length &&
  features.steps.length > 0 &&
  features.steps.every((step) => step === "channel");
