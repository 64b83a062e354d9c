/** Numbers as Word prints them in front of paragraphs. */
const digits = "〇一二三四五六七八九";
const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";
const legal = "零壹贰叁肆伍陆柒捌玖";

function chinese(n: number, figures: string, units: readonly string[], one: boolean): string {
  if (n === 0) return figures[0] ?? "";
  let out = "";
  let gap = false;
  const text = String(n);
  [...text].forEach((digit, i) => {
    const unit = units[text.length - 1 - i] ?? "";
    if (digit === "0") gap = out !== "";
    else {
      out +=
        (gap ? "零" : "") + (digit === "1" && out === "" && unit === units[1] && !one ? "" : figures[+digit]) + unit;
      gap = false;
    }
  });
  return out;
}

const counting = (n: number): string => (n < 10_000 ? chinese(n, digits, ["", "十", "百", "千"], false) : String(n));

function letters(n: number): string {
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  return letter.repeat(Math.min(20, 1 + Math.floor((n - 1) / 26)));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
function roman(n: number): string {
  let left = n;
  let out = "";
  for (const [value, sign] of romans) for (; left >= value; left -= value) out += sign;
  return out;
}

const circled = (n: number): string => (n >= 1 && n <= 20 ? String.fromCodePoint(0x245f + n) : String(n));
const fullWidth = (n: number): string => String(n).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
const digitByDigit = (n: number): string => String(n).replace(/\d/g, (d) => digits[Number(d)] ?? d);

const formats: { readonly [format: string]: (n: number) => string } = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (n) => `${n}.`,
  decimalEnclosedParen: (n) => `(${n})`,
  chineseCounting: counting,
  chineseCountingThousand: counting,
  japaneseCounting: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  chineseLegalSimplified: (n) => (n < 10_000 ? chinese(n, legal, ["", "拾", "佰", "仟"], true) : String(n)),
  ideographTraditional: (n) => stems[n - 1] ?? String(n),
  ideographZodiac: (n) => branches[n - 1] ?? String(n),
  ideographEnclosedCircle: (n) => (n >= 1 && n <= 10 ? String.fromCodePoint(0x327f + n) : String(n)),
  lowerLetter: letters,
  upperLetter: (n) => letters(n).toUpperCase(),
  lowerRoman: (n) => (n < 4000 ? roman(n) : String(n)),
  upperRoman: (n) => (n < 4000 ? roman(n).toUpperCase() : String(n)),
  ordinal: (n) => `${n}.`,
  none: () => "",
};

/** A format that is not known prints Arabic figures. */
export const numeral = (format: string, n: number): string =>
  n < 1 && format !== "decimal" ? String(n) : (formats[format] ?? String)(n);
