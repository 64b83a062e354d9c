/** 适配器：这个平台的页面 → 文档树。 The adapter: a page of this platform → a document. */
import { decode } from "@nianbao/adapters";
import { detectProfile, profiles, readPage } from "@nianbao/adapters/profiles";
import {
  type Detection,
  defineFrontEnd,
  type FrontEnd,
  type Problem,
  type ProblemCode,
  type ReadOptions,
  type ReadResult,
  type Source,
} from "@nianbao/core";
import { yunting } from "./profile.js";

/** 库里的平台在前，自己的在后；逐个计分，不分先后。 Those of the library, and one's own. */
export const known = [...profiles, yunting];

const defaultLimit = 50 * 1024 * 1024;
const failed = (code: ProblemCode, zh: string, en: string): ReadResult => {
  const problem: Problem = { code, severity: "error", message: { "zh-CN": zh, en } };
  return { ok: false, problems: [problem] };
};
const addressed = ({ url }: Source) => (url === undefined ? {} : { url });

function detect(source: Source): Detection | undefined {
  const decoded = decode(source);
  if (!decoded.ok) return undefined;
  const found = detectProfile({ text: decoded.text, ...addressed(source) }, known);
  const reason = found.ok && found.profile.id === yunting.id ? found.reasons[0] : undefined;
  return reason && { confidence: "certain", because: reason.because };
}

/** 坏输入是带原因的结果，不是异常。 Bad input is a result with a reason, never an exception. */
function read(source: Source, options: ReadOptions = {}): ReadResult {
  const limit = options.limits?.bytes ?? defaultLimit;
  if (options.signal?.aborted) return failed("aborted", "读取已中止。", "reading was aborted");
  if (source.bytes.length > limit)
    return failed("too-large", `文件超过 ${limit} 字节。`, `the file has more than ${limit} bytes`);
  const decoded = decode(source);
  if (!decoded.ok) return decoded;
  const page = readPage({ text: decoded.text, ...addressed(source) }, yunting);
  if (!page.ok) return page;
  if (page.kind === "list") return failed("list-page", "这是列表页，不是年报。", "this is a list, not a report");
  return { ok: true, document: page.document, problems: page.problems };
}

export const frontEnd: FrontEnd = defineFrontEnd({
  id: "yunting",
  title: { "zh-CN": "云汀站群的页面", en: "pages of the Yunting platform" },
  extensions: [".shtml"],
  detect,
  read,
});
