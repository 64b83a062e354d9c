/** The main job on the example report: read, check, write; says where everything is. */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";

const bin = "packages/nianbao/bin/nianbao.js";
const report = "examples/reports/yunqi-2020.txt";
const run = (...args) => {
  console.log(`\n$ npx nianbao ${args.join(" ")}`);
  const { status } = spawnSync(process.execPath, [bin, ...args], { stdio: "inherit" });
  return status ?? 2;
};

mkdirSync("out", { recursive: true });
const statuses = [
  run("check", report, "--fail-on", "never"),
  ...["html", "docx", "markdown"].map((to) =>
    run("convert", report, "--to", to, "-o", `out/yunqi-2020.${to === "markdown" ? "md" : to}`),
  ),
];
run("facts", report, "--format", "csv", "-o", "out/yunqi-2020.csv");
console.log(`
已写入 (written):
  out/yunqi-2020.html   网页
  out/yunqi-2020.docx   Word 文档
  out/yunqi-2020.md     Markdown
  out/yunqi-2020.csv    逐格数据`);
process.exitCode = Math.max(...statuses);
