/** Comments: the marks round what they are about, and `word/comments.xml`. */
import type { Mark } from "../body/inline.js";
import type { Comment, Context, Remark } from "../context.js";
import { STYLE } from "../styles.js";
import { escapeText } from "../xml/escape.js";
import { DECLARATION, NS_W } from "../xml/names.js";

export const COMMENT_AUTHOR = "年报核验";

/** Marks of the remarks on a text of `length` UTF-16 units, in order of place. */
export function commentMarks(context: Context, remarks: readonly Remark[], length: number): Mark[] {
  const marks = remarks.flatMap((remark): Mark[] => {
    const id = context.comments.push(remark) - 1;
    const start = Math.max(0, Math.min(remark.start ?? 0, length));
    const end = Math.max(start, Math.min(remark.end ?? length, length));
    return [
      { at: start, xml: `<w:commentRangeStart w:id="${id}"/>` },
      { at: end, xml: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>` },
    ];
  });
  return marks.sort((a, b) => a.at - b.at); // stable: a start stays before its end
}

const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

export function commentsPart(context: Context): string {
  const { commentAuthor = COMMENT_AUTHOR, commentDate } = context.options;
  const date = commentDate !== undefined && DATE.test(commentDate) ? ` w:date="${commentDate}"` : "";
  const author = context.attribute(commentAuthor);
  const write = (comment: Comment, id: number): string => {
    const body = comment.paragraphs
      .map(
        (line) =>
          `<w:p><w:pPr><w:pStyle w:val="${STYLE.comment}"/></w:pPr><w:r><w:t xml:space="preserve">${escapeText(line)}</w:t></w:r></w:p>`,
      )
      .join("");
    return `<w:comment w:id="${id}" w:author="${author}" w:initials="核验"${date}>${body}</w:comment>`;
  };
  return `${DECLARATION}<w:comments ${NS_W}>${context.comments.map(write).join("")}</w:comments>`;
}
