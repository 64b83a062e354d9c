/** The command: options, the run, what it says. */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { RuleMap } from "./answer.js";
import { readCases } from "./cases.js";
import { commandChecker } from "./command.js";
import { type Level, levels } from "./compare.js";
import { type Outcome, run } from "./run.js";

const help = `nianbao-conformance：用公开用例集检验任何年报核验工具 (runs any checker of annual reports over the public cases)

用法 Usage: nianbao-conformance --command "工具 {file}" [选项]

  --command CMD   被测命令；{file} 是整个用例，{report} 只是报告，都是 JSON；命令在标准输出打印 JSON 结果
                  the command under test; prints findings as JSON: [{"ruleId","verdict","severity","cells","quotes"}], or SARIF 2.1.0
  --level LEVEL   比对到哪一步 how far to compare：rule（报与不报，默认）、place（还要指对位置）、exact（逐项相同）
  --rules LIST    只跑这些规则或类别，逗号分隔 only these rules or categories: arithmetic,narrative/received
  --map FILE      工具自己的规则编号对应本集的编号 JSON: own id → id(s) of this set
  --cases DIR     另一套同样布局的用例 another set of the same layout
  --jobs N        同时运行几个 (default: number of processors)
  --limit MS      每例时限，毫秒，默认 10000
  --json          以 JSON 输出结果 print the outcome as JSON

退出码 Exit status: 0 全部相符 all as expected；1 有不符 some differ；2 用法有误 wrong usage
`;

const options = {
  command: { type: "string" },
  level: { type: "string", default: "rule" },
  rules: { type: "string" },
  map: { type: "string" },
  cases: { type: "string" },
  jobs: { type: "string" },
  limit: { type: "string", default: "10000" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

class Usage extends Error {}

function count(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new Usage(`--${name}：应为正整数 a whole number above 0: ${value}`);
  return number;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Usage(`${path}：${error instanceof Error ? error.message : error}`);
  }
}

const wanted = (rules: string | undefined) => {
  const names = rules?.split(",").map((name) => name.trim());
  return ({ rule }: { readonly rule: string }) =>
    names === undefined || names.some((name) => rule === name || rule.startsWith(`${name}/`));
};

function page({ rules, passed, failed, failures }: Outcome): string {
  const wrong = rules.filter((rule) => rule.failed > 0);
  return [
    ...failures.map(({ id, about, why }) => `✗ ${id}${about ? `（${about}）` : ""}\n    ${why}`),
    ...(wrong.length > 0 ? [""] : []),
    ...wrong.map(({ rule, passed: right, failed: bad }) => `${rule}: ${right}/${right + bad}`),
    `${rules.length - wrong.length}/${rules.length} 条规则、${passed}/${passed + failed} 个用例相符 (rules and cases as expected)`,
    "",
  ].join("\n");
}

async function runWith(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options, allowPositionals: false });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (!values.command) throw new Usage("缺少 --command；用 --help 查看用法 (--command is missing, see --help)");
  if (!levels.includes(values.level as Level)) throw new Usage(`--level：${levels.join(", ")}`);
  const files = readCases(values.cases).filter(wanted(values.rules));
  if (files.length === 0) throw new Usage(`--rules：没有这样的规则 no such rule: ${values.rules ?? ""}`);
  const checker = commandChecker(values.command, { limit: count("limit", values.limit) });
  const outcome = await run(files, checker, {
    level: values.level as Level,
    jobs: values.jobs === undefined ? availableParallelism() : count("jobs", values.jobs),
    ...(values.map ? { map: readJson(values.map) as RuleMap } : {}),
  });
  process.stdout.write(values.json ? `${JSON.stringify(outcome, null, 2)}\n` : page(outcome));
  return outcome.failed > 0 ? 1 : 0;
}

/** Never throws: wrong usage is a line on standard error and status 2. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    return await runWith(argv);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}
