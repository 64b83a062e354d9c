/** What other programs make of our files: LibreOffice, where it is installed. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { renderDocx, renderForm } from "../src/index.js";
import { payloads } from "./payloads.js";
import { sampleDocument } from "./sample.js";

const present = (command: string): boolean =>
  spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;
const tools = present("soffice") && present("pdftotext");
const reason = tools ? "" : " (skipped: soffice or pdftotext is not installed)";
const folder = mkdtempSync(join(tmpdir(), "nianbao-docx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
});
