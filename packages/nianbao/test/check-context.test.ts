import { randomFrom, sampleReport, sentencesOf } from "@nianbao/core/testing";
import { describe, expect, it } from "vitest";
import { main } from "../src/main.js";
import { memoryIo } from "./memory-io.js";

const received = "applications/received/total";
const told = (seed: number) => sentencesOf(randomFrom(seed), 14);
const json = (
  name: string,
  options: { general?: readonly string[]; year?: number; cells?: Record<string, number> } = {},
) =>
  JSON.stringify(
    sampleReport("2021", {
      ...(options.general ? { prose: { general: options.general } } : {}),
      ...(options.cells ? { cells: options.cells } : {}),
      report: { organ: { name }, title: `${name}2021年政府信息公开工作年度报告`, year: options.year ?? 2021 },
    }),
  );

async function findings(files: Record<string, string>, ...args: string[]) {
  const { io, out, err } = memoryIo(files);
  await main(["check", ...args, "--format", "json", "--fail-on", "never"], io);
  const { results } = JSON.parse(out()) as {
    results: { file: string; findings: { ruleId: string; message: string; evidence: { quote?: string }[] }[] }[];
  };
  return {
    err: err(),
    all: results.flatMap(({ file, findings: own }) => own.map((finding) => ({ file, ...finding }))),
  };
}

describe("nianbao check with what stands beside the files", () => {
  it("finds the reports of a batch that say the same, and never a file's own text", async () => {
    const batch = {
      "batch/a.json": json("青禾县教育局", { general: told(1) }),
      "batch/b.json": json("青禾县民政局", { general: told(1) }),
      "batch/c.json": json("青禾县财政局", { general: told(3) }),
      "batch/broken.json": "{",
    };
    const { all, err } = await findings(batch, "batch/a.json", "batch/b.json", "batch/c.json", "--batch", "batch");
    const copied = all.filter(({ ruleId }) => ruleId === "batch/similar-text");
    expect(copied.map(({ file }) => file)).toEqual(["batch/a.json", "batch/b.json"]);
    expect(copied[0]?.message).toContain("青禾县民政局");
    expect(told(1).join("")).toContain(copied[0]?.evidence[0]?.quote ?? "nothing quoted");
    expect(err).toContain("batch/broken.json");
  });

  it.each([
    ["a line a unit", "# 名单\n青禾县教育局\n青禾县民政局,11371082004230911E\n"],
    ["JSON", JSON.stringify([{ name: "青禾县教育局" }, { name: "青禾县民政局" }])],
  ])("misses units of the list (%s)", async (_, roster) => {
    const files = {
      "sum.json": json("青禾县人民政府"),
      "units/a.json": json("青禾县教育局"),
      "roster.txt": roster,
    };
    const { all } = await findings(files, "sum.json", "--children", "units", "--roster", "roster.txt");
    expect(all.filter(({ ruleId }) => ruleId === "roll-up/missing-unit").map(({ message }) => message)).toEqual([
      expect.stringContaining("青禾县民政局"),
    ]);
  });

  it("compares copies, the archived version and the lists of the website", async () => {
    const files = {
      "own.json": json("青禾县水务局", { cells: { [received]: 13 } }),
      "copy.json": json("青禾县水务局", { cells: { [received]: 12 } }),
      "column.txt":
        "青禾县水务局2019年政府信息公开工作年度报告\thttps://www.qinghe.gov.cn/2019\n青禾县水务局2021年政府信息公开工作年度报告\n",
      "platform.json": JSON.stringify([{ title: "青禾县教育局2021年年报", url: "/a" }]),
    };
    const { all } = await findings(
      files,
      "own.json",
      ...["--copies", "copy.json", "--archived", "copy.json", "--column", "column.txt", "--platform", "platform.json"],
    );
    const ids = new Set(all.map(({ ruleId }) => ruleId));
    expect([...ids]).toEqual(
      expect.arrayContaining([
        "web/copies-agree",
        "cross-year/changed-after-publication",
        "web/earlier-reports",
        "web/joint-page",
      ]),
    );
    expect(all.find(({ ruleId }) => ruleId === "web/earlier-reports")?.message).toContain("2020");
  });

  it("follows what an abolished unit left pending", async () => {
    const files = {
      "sum.json": json("青禾县人民政府"),
      "units/a.json": json("青禾县教育局"),
      "last/a.json": json("青禾县教育局", { year: 2020 }),
      "last/b.json": json("青禾县粮食局", { year: 2020, cells: { "applications/carriedForward/total": 2 } }),
    };
    const { all } = await findings(files, "sum.json", "--children", "units", "--previous-children", "last");
    expect(all.find(({ ruleId }) => ruleId === "roll-up/successors")?.message).toContain("青禾县粮食局");
  });

  it("says that a list is none", async () => {
    const { io, err } = memoryIo({ "own.json": json("青禾县水务局"), "column.json": '[{"name":"x"}]' });
    expect(await main(["check", "own.json", "--column", "column.json"], io)).toBe(2);
    expect(err()).toContain("column.json");
  });
});
