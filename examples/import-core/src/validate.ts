/** 边填边核验：错误和提示归到字段，合计放在旁边供采用。 Findings by field, and totals offered beside. */
import { checkWith, type Finding, valueAt } from "@nianbao/core";
import { figures } from "@nianbao/core/rules/figures";
import { fieldNames, totals } from "./fields.js";
import { type FieldError, type FormValues, reportOf } from "./form.js";

export interface FieldNote {
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  /** 规则页；填写错误没有。 The page of the rule, if a rule said so. */
  readonly url?: string;
}
export interface OfferedTotal {
  readonly name: string;
  /** 各格之和。 The sum of its parts. */
  readonly sum: number;
  /** 现在填写的；`null`：还没有填。 What is filled in now. */
  readonly filled: number | null;
  readonly because: string;
}
export interface Validation {
  /** 单元格地址、`organ`、`year` → 提示。 */
  readonly byField: { readonly [field: string]: readonly FieldNote[] };
  /** 不归于哪一格的。 What belongs to no field. */
  readonly general: readonly FieldNote[];
  /** 与各格之和不同的合计。 Totals that differ from the sum of their parts. */
  readonly offered: readonly OfferedTotal[];
  /** 没有错误级的问题。 */
  readonly mayBeFiled: boolean;
}

const noteOf = ({ severity, message, url }: Finding): FieldNote => ({ severity, message, url });
const noteOfError = ({ message }: FieldError): FieldNote => ({ severity: "error", message });

/** 小数相加去掉浮点误差。 Sums of decimals without the noise of binary fractions. */
const exact = (value: number): number => Number(value.toFixed(6));

function offeredFor(report: Parameters<typeof valueAt>[0]): OfferedTotal[] {
  return totals.flatMap(({ name, parts, because }) => {
    const values = parts.map((part) => valueAt(report, part) ?? null);
    // 一格都没有填，就没有什么可合计。 Nothing filled in, nothing to add up.
    if (values.every((value) => value === null)) return [];
    const sum = exact(values.reduce<number>((total, value) => total + (value ?? 0), 0));
    const filled = valueAt(report, name) ?? null;
    return filled === sum ? [] : [{ name, sum, filled, because }];
  });
}

/**
 * 每次按键都可以调用：纯函数，不读时钟，浏览器和 Node 通用。
 * @param previous 上一年度的报告；有它才核对“上年结转”等跨年关系
 */
export function validate(values: FormValues, previous?: ReturnType<typeof reportOf>["report"]): Validation {
  const { report, errors } = reportOf(values);
  const { findings } = checkWith(figures, report, previous ? { previous } : {});
  const byField: Record<string, FieldNote[]> = {};
  const general: FieldNote[] = [];
  const put = (field: string | undefined, note: FieldNote) => {
    if (field === undefined) general.push(note);
    else byField[field] = [...(byField[field] ?? []), note];
  };
  for (const error of errors) put(error.field, noteOfError(error));
  // 涉及几格的，归到第一格：规则把最可疑的放在最前。 The suspect stands first among the cells of a finding.
  for (const finding of findings)
    put(
      finding.cells.map(({ address }) => address).find((address) => fieldNames.has(address)),
      noteOf(finding),
    );
  const notes = [...Object.values(byField).flat(), ...general];
  return {
    byField,
    general,
    offered: offeredFor(report),
    mayBeFiled: notes.every(({ severity }) => severity !== "error"),
  };
}

/** 采用旁边的合计：先行合计，后列合计，直到不再变化。 Takes the totals offered until none is left. */
export function withTotals(values: FormValues): FormValues {
  let current = values;
  // 合计之上还有合计，层数不超过合计的个数。 Totals of totals: no deeper than there are totals.
  for (let round = 0; round < totals.length; round++) {
    const offered = offeredFor(reportOf(current).report);
    if (offered.length === 0) return current;
    const taken = Object.fromEntries(offered.map(({ name, sum }) => [name, String(sum)]));
    const cells = { ...current.cells, ...taken };
    if (offered.every(({ name }) => cells[name] === current.cells[name])) return current;
    current = { ...current, cells };
  }
  return current;
}
