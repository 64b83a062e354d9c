/** What the name of a file tells: asked only where the text tells neither whose report it is nor of which year. */
import { tight, yearIn } from "./dates.js";
import { isOrganName, organIn } from "./organ.js";

export interface NamedBy {
  readonly organ?: string;
  readonly year?: number;
}

/** 某某局2023年政府信息公开工作年度报告.docx; 12-2023-某某局.txt. A date tells no report year: 2024-01-20. */
export function namedBy(path: string): NamedBy {
  const stem = (path.split(/[\\/]/).at(-1) ?? "").replace(/\.[A-Za-z0-9.]{1,10}$/, "").slice(0, 200);
  const pieces = stem.split(/[\s_—,.，、()（）【】[\]-]+/).filter((piece) => piece !== "");
  const organ =
    (/信息公开|政务公开/.test(stem) ? organIn(stem) : undefined) ?? pieces.map(beforeYear).find(isOrganName);
  const at = pieces.findIndex((piece) => /^20\d\d$/.test(piece));
  const dated = at >= 0 && /^(?:0?[1-9]|1[0-2])$/.test(pieces[at + 1] ?? "");
  const alone = at >= 0 && !dated && organ !== undefined ? Number(pieces[at]) : undefined;
  const told = yearIn(stem);
  const year = told !== undefined && !/\d年\d{1,2}月/.test(tight(stem)) ? told : alone;
  return { ...(organ === undefined ? {} : { organ }), ...(year === undefined ? {} : { year }) };
}

const beforeYear = (piece: string): string => piece.replace(/(?:20\d\d年?度?)?(?:年报|年度报告)?$/, "");
