import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type AnyReport, check, parseReport, rules } from "@nianbao/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { answerIn, type Case, type Checker, commandChecker, compare, type RuleFile, run } from "../src/index.js";

let files: readonly RuleFile[] = [];
beforeAll(async () => {
  const { collectCases } = await import(new URL("../../../scripts/conformance.mjs", import.meta.url).href);
  files = [...(await collectCases()).values()];
}, 120_000);

const ours: Checker = ({ report, context, reading, config }: Case) =>
  answerIn(JSON.parse(JSON.stringify(check(report as unknown as AnyReport, { ...config, ...context, ...reading })))) ??
  [];

/** Every relation of the forms of 2019 and 2021 has a rule of its own; this one waits for a form that has more. */
const mute = new Set(["arithmetic/other-relations"]);

describe("the set", () => {
  it("has cases of every rule, of both kinds where the rule can speak at all", () => {
    const known = new Map(files.map(({ rule, cases }) => [rule, new Set(cases.map(({ kind }) => kind))]));
    expect(rules.filter(({ id }) => !known.get(id)?.has("valid")).map(({ id }) => id)).toEqual([]);
    const speaking = rules.filter(({ id }) => !mute.has(id));
    expect(speaking.filter(({ id }) => !known.get(id)?.has("invalid")).map(({ id }) => id)).toEqual([]);
  });

  it("is of the shape of its schema", () => {
    const schema = JSON.parse(readFileSync(new URL("../schema/rule-cases.schema.json", import.meta.url), "utf8"));
    const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(
      schema,
    );
    const wrong = files.flatMap((file): unknown[] => {
      const right: boolean = validate(file);
      return right ? [] : [{ rule: file.rule, errors: validate.errors?.slice(0, 2) }];
    });
    expect(wrong).toEqual([]);
  });

  it("holds reports that can be read", () => {
    const wrong = files.flatMap(({ cases }) =>
      cases.flatMap(({ id, report }) => {
        const { ok, problems } = parseReport(report);
        return ok ? [] : [`${id}: ${problems[0]?.message.en}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("is passed by the library, to the last cell, with every rule switched on", async () => {
    const outcome = await run(files, ours, { level: "exact" });
    expect(outcome.failures).toEqual([]);
    expect(outcome.passed).toBeGreaterThan(files.length);
  }, 180_000);

  it("tells a silent tool and a chatty one", async () => {
    const invalid = files
      .flatMap(({ cases }) => cases)
      .filter(({ expected }) => expected.some((e) => e.verdict !== "not-assessable"));
    const silent = await run(files, () => []);
    expect(silent.failed).toBe(invalid.length);
    const chatty = await run(files, ({ rule }) => [{ ruleId: rule }]);
    expect(chatty.passed).toBe(invalid.length);
  });
});

const item = (kind: Case["kind"]): Case => ({
  id: "arithmetic/flow#1",
  rule: "arithmetic/flow",
  kind,
  edition: "2021",
  report: { edition: "2021" },
  context: {},
  reading: {},
  config: {},
  expected:
    kind === "valid"
      ? []
      : [
          {
            ruleId: "arithmetic/flow",
            verdict: "fail",
            severity: "error",
            cells: ["a/b/c", "a/d/c"],
            quotes: [],
            message: "不平",
          },
        ],
});

describe("compare", () => {
  const found = (cells: readonly string[], ruleId = "arithmetic/flow") => [{ ruleId, cells }];
  it.each([
    ["rule", "invalid", found([]), true],
    ["rule", "invalid", found([], "arithmetic/other"), false],
    ["rule", "valid", found([]), false],
    ["rule", "valid", found([], "arithmetic/other"), true],
    ["rule", "valid", [{ ruleId: "arithmetic/flow", verdict: "pass" }], true],
    ["rule", "invalid", [{ ruleId: "arithmetic/flow", verdict: "not-assessable" }], false],
    ["place", "invalid", found(["x/y/z", "a/b/c"]), true],
    ["place", "invalid", found(["a/d/c"]), false],
    ["exact", "invalid", [{ ruleId: "arithmetic/flow", severity: "error", cells: ["a/d/c", "a/b/c"] }], true],
    ["exact", "invalid", [{ ruleId: "arithmetic/flow", severity: "warning", cells: ["a/d/c", "a/b/c"] }], false],
  ] as const)("at level %s, %s: %j → %s", (level, kind, answer, right) => {
    expect(compare(item(kind), answer, level) === undefined).toBe(right);
  });
});

describe("answerIn", () => {
  const expected = [{ ruleId: "arithmetic/flow", cells: ["a/b/c"], quotes: ["12件"] }];
  it.each([
    ["a list", [{ ruleId: "arithmetic/flow", cells: ["a/b/c"], quotes: ["12件"] }]],
    [
      "findings",
      {
        findings: [
          { ruleId: "arithmetic/flow", cells: [{ address: "a/b/c" }], evidence: [{ kind: "prose", quote: "12件" }] },
        ],
      },
    ],
    [
      "results of files",
      { results: [{ findings: [{ ruleId: "arithmetic/flow", cells: ["a/b/c"], quotes: [{ text: "12件" }] }] }] },
    ],
    [
      "SARIF",
      {
        runs: [
          {
            results: [
              {
                ruleId: "arithmetic/flow",
                level: "error",
                locations: [
                  {
                    logicalLocations: [{ fullyQualifiedName: "a/b/c" }],
                    physicalLocation: { region: { snippet: { text: "12件" } } },
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  ])("reads %s", (_, output) => {
    expect(answerIn(output)).toMatchObject(expected);
  });
  it.each([["text"], [3], [null], [{}]])("finds no answer in %j", (output) => {
    expect(answerIn(output)).toBeUndefined();
  });
});

describe("a tool run as a command", () => {
  const node = JSON.stringify(process.execPath);
  const script = (code: string) => `${node} -e ${JSON.stringify(code)} {file}`;
  // Answers from what the case says it expects: a perfect tool, for testing the runner.
  const perfect = script(
    "console.log(JSON.stringify(JSON.parse(require('fs').readFileSync(process.argv[1])).expected))",
  );
  const set: RuleFile = {
    rule: "arithmetic/flow",
    title: {},
    basis: "logic",
    source: {},
    codes: [],
    cases: [item("invalid"), item("valid")],
  };

  it("is given the case and answers on standard output", async () => {
    expect(await run([set], commandChecker(perfect), { level: "exact", jobs: 2 })).toMatchObject({
      passed: 2,
      failed: 0,
    });
  });
  it("may be given the report alone", async () => {
    const tool = `${node} -e ${JSON.stringify("console.log(JSON.stringify({findings: JSON.parse(require('fs').readFileSync(process.argv[1])).edition === '2021' ? [] : [{ruleId: 'arithmetic/flow'}]}))")} {report}`;
    expect(await run([set], commandChecker(tool))).toMatchObject({
      passed: 1,
      failures: [{ why: "should report: 不平" }],
    });
  });
  it("is told by its own rule ids", async () => {
    const tool = script('console.log(\'[{"ruleId":"R7"}]\')');
    expect(await run([set], commandChecker(tool), { map: { R7: ["arithmetic/flow", "cell/blank"] } })).toMatchObject({
      passed: 1,
    });
  });
  it.each([
    ["prints nothing", script("process.stderr.write('no licence')"), /no output: no licence/],
    ["prints text", script("console.log('fine')"), /not JSON: fine/],
    ["prints other JSON", script("console.log('{}')"), /no list of findings/],
  ])("fails when it %s", async (_, command, why) => {
    const { failures } = await run([set], commandChecker(command));
    expect(failures.map((failure) => failure.why)).toEqual([expect.stringMatching(why), expect.stringMatching(why)]);
  });
  it("is stopped, with all it started, when it does not end", async () => {
    const beats = join(mkdtempSync(join(tmpdir(), "conformance-test-")), "beats");
    const code = `setInterval(() => require('fs').appendFileSync('${beats}', '.'), 20)`;
    const one = { ...set, cases: [item("valid")] };
    const { failures } = await run([one], commandChecker(script(code), { limit: 3000 }));
    expect(failures.map((failure) => failure.why)).toEqual(["no answer within 3000 ms"]);
    const [before] = [readFileSync(beats, "utf8"), await setTimeout(300)];
    expect(readFileSync(beats, "utf8")).toBe(before);
    rmSync(dirname(beats), { recursive: true });
  });
  it("must take a file", () => {
    expect(() => commandChecker("tool")).toThrow(RangeError);
  });
});
