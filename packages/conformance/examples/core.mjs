// 被测工具的样子：读一个用例文件，核验，打印结果。 What a tool under test looks like: reads a case, checks, prints.
//   npx nianbao-conformance --command "node core.mjs {file}"
import { readFileSync } from "node:fs";
import { check } from "@nianbao/core";

const { report, context, reading, config } = JSON.parse(readFileSync(process.argv[2], "utf8"));
console.log(JSON.stringify(check(report, { ...config, ...context, ...reading })));
