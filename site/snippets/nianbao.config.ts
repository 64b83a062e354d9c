import { defineConfig } from "nianbao";

export default defineConfig({
  preset: "recommended",
  overlays: ["wuwei"],
  rules: {
    "cell/blank": "off",
    "structure/section-titles": "warning",
    "narrative/length": ["info", { most: { general: 1500 } }],
  },
  suppressions: [{ fingerprint: "0123456789abcdef", reason: "原件如此，已报备", author: "某某", until: "2027-03-31" }],
});
