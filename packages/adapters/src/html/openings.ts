/** What a line or a cell is, told from its characters one by one, spaces left out, without keeping them. */

const numerals = new Set([..."一二三四五六七八九十"].map((numeral) => numeral.charCodeAt(0)));
const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
/** 、 . ． */
const isPoint = (code: number): boolean => code === 0x3001 || code === 0x2e || code === 0xff0e;
/** + - － */
const isSign = (code: number): boolean => code === 0x2b || code === 0x2d || code === 0xff0d;
/** , ， . */
const isSeparator = (code: number): boolean => code === 0x2c || code === 0xff0c || code === 0x2e;

/** Whether a line opens with 一、 or 十一、. */
export class LineOpening {
  /** Numerals so far; -1: it does not, -2: it does. */
  private state = 0;
  clear(): void {
    this.state = 0;
  }
  take(code: number): void {
    if (this.state < 0) return;
    if (this.state > 0 && isPoint(code)) this.state = -2;
    else this.state = this.state < 2 && numerals.has(code) ? this.state + 1 : -1;
  }
  get isOrdinal(): boolean {
    return this.state === -2;
  }
}

const longestFigure = 15;

/** Whether a cell holds one figure: `12`, `-3`, `1,234.5`. */
export class CellText {
  private signed = false;
  /** Digits and separators so far; -1: it is no figure. */
  private length = 0;
  clear(): void {
    this.signed = false;
    this.length = 0;
  }
  take(code: number): void {
    if (this.length < 0) return;
    if (isDigit(code) || (this.length > 0 && isSeparator(code)))
      this.length = this.length < longestFigure ? this.length + 1 : -1;
    else if (this.length === 0 && !this.signed && isSign(code)) this.signed = true;
    else this.length = -1;
  }
  get isFigure(): boolean {
    return this.length > 0;
  }
}
