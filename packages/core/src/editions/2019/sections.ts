/** The six sections, in the order of the form; variants are titles seen in real reports. */
import { defineSections } from "../define.js";

export const sections = defineSections([
  {
    id: "general",
    ordinal: "一",
    label: "总体情况",
    variants: [
      "概述",
      "总体公开情况说明",
      "政府信息公开工作总体情况",
      "政府信息公开工作的总体情况",
      "工作总体情况",
      "基本情况",
    ],
    aspects: [
      { id: "proactive", label: "主动公开", basis: "practice" },
      { id: "onApplication", label: "依申请公开", basis: "practice", variants: ["申请公开"] },
      { id: "management", label: "政府信息管理", basis: "practice", variants: ["信息管理", "信息资源管理"] },
      {
        id: "platform",
        label: "政府信息公开平台建设",
        basis: "practice",
        variants: ["平台建设", "公开平台", "平台和渠道", "渠道建设"],
      },
      { id: "supervision", label: "监督保障", basis: "practice", variants: ["监督与保障", "监督和保障", "保障监督"] },
    ],
  },
  {
    id: "proactiveDisclosure",
    ordinal: "二",
    label: "主动公开政府信息情况",
    table: "proactiveDisclosure",
    variants: ["行政机关主动公开政府信息情况", "主动公开情况", "主动公开政府信息的情况"],
  },
  {
    id: "applications",
    ordinal: "三",
    label: "收到和处理政府信息公开申请情况",
    table: "applications",
    variants: [
      "行政机关收到和处理政府信息公开申请情况",
      "收到的处理政府信息公开申请情况",
      "收到和处理政府信息公开申请的情况",
      "收到和处理信息公开申请情况",
    ],
  },
  {
    id: "disputes",
    ordinal: "四",
    label: "政府信息公开行政复议、行政诉讼情况",
    table: "disputes",
    variants: [
      "政府信息公开行政复议及行政诉讼情况",
      "政府信息公开行政复议和行政诉讼情况",
      "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
      "因政府信息公开工作被申请行政复议、提起行政诉讼的情况",
      "行政复议、行政诉讼情况",
    ],
  },
  {
    id: "problems",
    ordinal: "五",
    label: "存在的主要问题及改进情况",
    variants: [
      "存在问题及改进情况",
      "政府信息公开工作存在的主要问题及改进情况",
      "存在的主要问题及整改措施",
      "存在的主要问题和改进情况",
      "存在的主要问题及改进措施",
      "政府信息公开工作存在的主要问题和改进情况",
    ],
  },
  {
    id: "other",
    ordinal: "六",
    label: "其他需要报告的事项",
    variants: ["需要报告的其他事项", "其他需要报告的情况", "其它需要报告的事项"],
  },
]);
