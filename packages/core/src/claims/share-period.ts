/** 上半年收到申请21件，占全年的44.7%; 三季度20件，超过全年的四成: what a part of the year is of all of it. */
import { featuresOf } from "./features.js";
import { allOf, isExact, type ShareReader } from "./share-told.js";

const isOfYear = (word: string): boolean => /^(?:全年|年度|全年度|本年|本年度)$/.test(word);

export const periodShare: ShareReader = ({ item, at, read, context, make }) => {
  const part = read.items[at - 1];
  const { marks, times, gaps, tokens } = featuresOf(item.before);
  const whole = tokens.some((t) => t.type === "word" && isOfYear(t.word)) && times.every((time) => time === "this");
  const shares = marks.some((mark) => ["share", "over", "under"].includes(mark));
  if (!whole || !shares || gaps.length > 0 || !part || !isExact(part) || part.clause !== item.clause - 1)
    return undefined;
  const ours = part.scope === "within" && part.partOf[0]?.topic === "received";
  return ours
    ? make({ quantity: part.figure, readings: [] }, { quantities: [], readings: allOf(context.cells) })
    : undefined;
};
