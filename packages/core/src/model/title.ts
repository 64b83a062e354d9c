/** Titles of reports, as far as a machine can tell their phrases. */

/**
 * Where a title may break without tearing a phrase (词意完整, GB/T 9704-2012): before its year, at brackets, between the
 * words of the usual title, and behind the names of places, unless the word goes on: 市|住房和城乡建设局, but 市场监管局.
 */
const BREAK =
  /(?=\d{4}年)|(?=[（(])|(?<=[）)])|(?=政府信息公开)|(?=工作年度报告)|(?<!工作|\d)(?=年度报告)|(?<=..(?:自治[区州县旗]|[省市县区旗]))(?![场政容域级直辖区属内外民）)]|.?$)/u;

/** A title in its phrases: `云汀市|住房和城乡建设局|2024年|政府信息公开|工作年度报告`; joined they are the title. */
export const titlePhrases = (title: string): readonly string[] => title.split(BREAK);
