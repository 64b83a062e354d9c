import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose } from "@nianbao/core";
import { sampleReport } from "@nianbao/core/testing";
import { renderDocx } from "@nianbao/renderer-docx";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Preview, startPreview } from "../src/commands/preview.js";
import { nodeIo } from "../src/io.js";
import { main } from "../src/main.js";
import { example, memoryIo } from "./memory-io.js";

let folder: string;
let preview: Preview | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nianbao-preview-"));
});
afterEach(async () => {
  await preview?.close();
  preview = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function start(name: string, content: string | Uint8Array, ...args: string[]): Promise<Preview> {
  const file = join(folder, name);
  writeFileSync(file, content);
  preview = await startPreview([file, ...args], nodeIo(), "zh-CN");
  return preview;
}
/** Without the tidying of addresses and hosts that `fetch` does. */
const get = (url: string, path: string, host?: string, method = "GET") =>
  new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const outgoing = request({ hostname, port, path, method, headers: host ? { host } : {} }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (text: string) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    outgoing.on("error", reject);
    outgoing.end();
  });

const report = (title: string) =>
  JSON.stringify({ ...sampleReport("2021"), title: `${title}2021年政府信息公开工作年度报告` });

describe("preview", () => {
  it("shows a report of any format, on 127.0.0.1 alone", async () => {
    for (const [name, content] of [
      ["a.txt", example],
      ["a.json", report("青禾县水务局")],
      ["a.docx", renderDocx(compose(sampleReport("2021") as never))],
    ] as const) {
      const { url, close } = await start(name, content);
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      const { status, body } = await get(url, "/");
      expect(status).toBe(200);
      expect(body).toContain("<table");
      await close();
    }
  });

  it("lets the page reach nothing but itself", async () => {
    const { url } = await start("a.txt", example);
    const { headers, body } = await get(url, "/");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("img-src data:;");
    const nonce = /nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    expect(body).toContain(`<script nonce="${nonce}">`);
    expect((await get(url, "/")).headers["content-security-policy"]).not.toBe(policy);
  });

  it.each([
    ["/../../etc/passwd", undefined, "GET", 404],
    ["/%2e%2e/a.txt", undefined, "GET", 404],
    ["/a.txt", undefined, "GET", 404],
    ["/?x", undefined, "GET", 404],
    ["/", "evil.example", "GET", 421],
    ["/", "127.0.0.1:1", "GET", 421],
    ["/events", "evil.example", "GET", 421],
    ["/", undefined, "POST", 405],
  ])("refuses %s for host %s by %s", async (path, host, method, status) => {
    const { url } = await start("a.txt", example);
    const answer = await get(url, path, host, method);
    expect(answer.status).toBe(status);
    expect(answer.body).toBe("");
  });

  it("tells the page to reload when the file changes, even by another file put in its place", async () => {
    const { url, file } = await start("a.json", report("甲局"));
    expect((await get(url, "/")).body).toContain("甲局2021年");
    const response = await fetch(`${url}events`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const until = async (word: string): Promise<void> => {
      for (let text = ""; !text.includes(word); ) text += (await reader?.read())?.value ?? "";
    };
    await until("open");
    writeFileSync(`${file}.new`, report("乙局"));
    renameSync(`${file}.new`, file);
    await until("reload");
    expect((await get(url, "/")).body).toContain("乙局2021年");
  });

  it("says on the page why a file cannot be read, and goes on", async () => {
    const { url, file } = await start("a.json", report("甲局"));
    writeFileSync(file, "<script>alert(1)</script>");
    const { status, body } = await get(url, "/");
    expect(status).toBe(200);
    expect(body).toContain("<pre");
    expect(body).not.toContain("<script>alert");
    rmSync(file);
    expect((await get(url, "/")).body).toContain("文件不存在");
    writeFileSync(file, report("丙局"));
    expect((await get(url, "/")).body).toContain("丙局2021年");
  });

  it("shows findings when asked to, and takes the options of the page", async () => {
    const { url } = await start("a.txt", example, "--check", "--large", "--theme", "plain");
    const { body } = await get(url, "/");
    expect(body).toContain('class="nb-notes"');
    expect(body).toContain("nb-large");
  });

  it.each([
    [["preview"], /文件/],
    [["preview", "-"], /标准输入/],
    [["preview", "no.txt"], /no\.txt/],
    [["preview", "report.txt", "other.txt"], /一次只/],
    [["preview", "report.txt", "--port", "x"], /--port/],
    [["preview", "report.txt", "--target", "x"], /--target/],
  ])("refuses %j", async (args, reason) => {
    const memory = memoryIo({ "report.txt": example });
    expect(await main(args, memory.io)).toBe(2);
    expect(memory.err()).toMatch(reason);
  });
});
