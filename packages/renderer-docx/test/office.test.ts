/** What other programs make of our files: LibreOffice, where it is installed. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "@nianbao/core";
import { afterAll, describe, expect, it } from "vitest";
import { againstKept, reduced, TOLERANCE } from "../../../scripts/images.js";
import { renderDocx, renderForm } from "../src/index.js";
import { payloads } from "./payloads.js";
import { sampleDocument } from "./sample.js";

const present = (command: string): boolean =>
  spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;
const tools = present("soffice") && present("pdftotext") && present("pdftoppm");
const reason = tools ? "" : " (skipped: soffice, pdftotext or pdftoppm is not installed)";
const folder = mkdtempSync(join(tmpdir(), "nianbao-docx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const finding: Finding = {
  ruleId: "arithmetic/made-up",
  category: "arithmetic",
  messageId: "madeUp",
  verdict: "fail",
  severity: "error",
  message: "合计与各列之和不符。",
  cells: [{ address: "applications/received/total", table: "", row: "", column: "", value: 1 }],
  evidence: [],
  data: {},
  fingerprint: "0123456789abcdef",
  url: "",
};

/** Text of the pages that LibreOffice prints. */
function pages(files: Record<string, Uint8Array>): Record<string, string[]> {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.docx`), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(
    "soffice",
    [
      "--headless",
      profile,
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...Object.keys(files).map((n) => join(folder, `${n}.docx`)),
    ],
    { stdio: "ignore", timeout: 100_000 },
  );
  return Object.fromEntries(
    Object.keys(files).map((name) => {
      execFileSync("pdftotext", ["-raw", join(folder, `${name}.pdf`)]);
      return [
        name,
        readFileSync(join(folder, `${name}.txt`), "utf8")
          .split("\f")
          .slice(0, -1),
      ];
    }),
  );
}

describe.skipIf(!tools)(`in LibreOffice${reason}`, () => {
  it("prints every file, the table of applications on one page, hostile text as text", { timeout: 120_000 }, () => {
    const hostile = payloads.filter((payload) => payload.length < 100);
    const printed = pages({
      report: renderDocx(sampleDocument()),
      across: renderDocx(sampleDocument("2019"), { layout: { landscape: ["applications"] } }),
      form: renderForm("2021"),
      hostile: renderDocx({
        type: "document",
        children: hostile.map((value) => ({ type: "paragraph", children: [{ type: "text", value }] })),
      }),
    });
    for (const name of ["report", "across", "form"]) {
      const page = printed[name]?.find((text) => text.includes("本年新收政府信息公开申请数量")) ?? "";
      expect(page.replace(/\s/g, ""), name).toContain("四、结转下年度继续办理");
    }
    expect(printed.report?.[0]).toContain("— 1 —");
    expect(printed.hostile?.join("")).toContain("INCLUDETEXT");
  });

  it.each(["report", "across", "form", "annotated"])(
    "prints pages that look as they did: %s",
    { timeout: 120_000 },
    (name) => {
      const files = {
        report: () => renderDocx(sampleDocument()),
        across: () => renderDocx(sampleDocument("2019"), { layout: { landscape: ["applications"] } }),
        form: () => renderForm("2021"),
        annotated: () => renderDocx(sampleDocument(), { findings: [finding] }),
      };
      pages({ [name]: files[name as keyof typeof files]() });
      execFileSync("pdftoppm", ["-r", "72", "-png", join(folder, `${name}.pdf`), join(folder, name)]);
      const shots = readdirSync(folder)
        .filter((file) => file.startsWith(`${name}-`))
        .sort();
      expect(shots.length).toBeGreaterThan(2);
      for (const file of shots) {
        const kept = new URL(`pictures/${file}`, import.meta.url).pathname;
        const { share, actual } = againstKept(kept, reduced(readFileSync(join(folder, file)), 2));
        expect(share, `the page is ${actual}`).toBeLessThanOrEqual(TOLERANCE);
      }
    },
  );
});
