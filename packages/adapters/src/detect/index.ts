/** Which format a source is in, and why. */
import type { Detection, Problem, Source } from "@nianbao/core";
import { type FrontEndEntry, frontEnds } from "../front-ends.js";
import { binaryKind, peeked } from "../shared/peek.js";
import { emptyInput, problem } from "../shared/problems.js";

export type DetectResult =
  | {
      readonly ok: true;
      readonly problems: readonly Problem[];
      /** Id of the front end. */
      readonly format: string;
      readonly confidence: Detection["confidence"];
      readonly because: Detection["because"];
      /** Other front ends that would take it, with less to say for them. */
      readonly others: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

const strength = { certain: 3, likely: 2, possible: 1 } as const;

/** Any text may pass for plain text, so that plain text never ties with a format that has marks of its own. */
const rank = (entry: FrontEndEntry, { confidence }: Detection): number =>
  strength[confidence] * 2 - (entry.id === "text" ? 1 : 0);

function unknown(source: Source): Problem {
  if (source.bytes.length === 0) return emptyInput();
  const kind = binaryKind(source.bytes);
  if (kind === "zip")
    return problem(
      "unknown-format",
      "error",
      "文件是压缩包，请逐个读取包内的文件（readReports）。",
      "the file is an archive; read the files in it (readReports)",
    );
  const zh = kind ? `（内容像 ${kind} 文件）` : "";
  return problem(
    kind ? "not-text" : "unknown-format",
    "error",
    `无法识别文件格式${zh}。可读取的格式：${frontEnds.map((f) => f.id).join("、")}。`,
    `the format is not known${kind ? ` (it looks like ${kind})` : ""}; readable are ${frontEnds.map((f) => f.id).join(", ")}`,
  );
}

/** Asks every front end; the surest wins, and two that are equally sure are an error that names both. Never throws. */
export function detect(source: Source, among: readonly FrontEndEntry[] = frontEnds): DetectResult {
  const seen = peeked(source);
  const found = among.flatMap((entry) => {
    const detection = entry.detect(seen);
    return detection ? [{ entry, detection, rank: rank(entry, detection) }] : [];
  });
  found.sort((a, b) => b.rank - a.rank);
  const [best, second] = found;
  if (!best) return { ok: false, problems: [unknown(source)] };
  if (second && second.rank === best.rank) {
    const [a, b] = [best, second];
    return {
      ok: false,
      problems: [
        problem(
          "ambiguous-format",
          "error",
          `文件既像 ${a.entry.id}（${a.detection.because["zh-CN"]}），又像 ${b.entry.id}（${b.detection.because["zh-CN"]}），请指定格式。`,
          `it may be ${a.entry.id} (${a.detection.because.en}) or ${b.entry.id} (${b.detection.because.en}); name the format`,
        ),
      ],
    };
  }
  return {
    ok: true,
    problems: [],
    format: best.entry.id,
    ...best.detection,
    others: found.slice(1).map(({ entry }) => entry.id),
  };
}
