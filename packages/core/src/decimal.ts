/** Exact sums of figures as printed: 0.1 + 0.2 is 0.3, in a sum of any length. */

/** An exact decimal: `units` / 10^`scale`. */
interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

function parse(value: number): Decimal {
  const [digits = "0", power = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  const exponent = Number(power) - fraction.length;
  const units = BigInt(whole + fraction);
  return exponent >= 0 ? { units: units * 10n ** BigInt(exponent), scale: 0 } : { units, scale: -exponent };
}

const at = ({ units, scale }: Decimal, wanted: number): bigint => units * 10n ** BigInt(wanted - scale);

function toNumber({ units, scale }: Decimal): number {
  return Number(`${units}e-${scale}`);
}

/** Whole numbers add up exactly as they are, as long as every step is one that a double holds; else `undefined`. */
function wholeSum(values: readonly number[]): number | undefined {
  let total = 0;
  for (const value of values) {
    total += value;
    if (!Number.isSafeInteger(value) || !Number.isSafeInteger(total)) return undefined;
  }
  return total;
}

/** Sum of finite numbers, exact in the decimals they print; rounded once, when the result is not a double. */
export function sum(values: readonly number[]): number {
  const whole = wholeSum(values);
  if (whole !== undefined) return whole;
  const decimals = values.filter(Number.isFinite).map(parse);
  const scale = Math.max(0, ...decimals.map((d) => d.scale));
  return toNumber({ units: decimals.reduce((total, d) => total + at(d, scale), 0n), scale });
}

export const difference = (left: number, right: number): number => sum([left, -right]);

/** Moves the decimal point: `shift(9533180, -4)` is 953.318. */
export function shift(value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  const { units, scale } = parse(value);
  return Number(`${units}e${places - scale}`);
}
