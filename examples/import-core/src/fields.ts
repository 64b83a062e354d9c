/** 表单的字段由版式而来：名称、标签、单位，以及哪些合计由哪些格相加。 The fields of the form, from the edition. */
import { type CellDef, cellsOf, editionOf, equationsOf } from "@nianbao/core";

export const edition = editionOf("2021");

export interface FormField {
  /** 字段名就是单元格地址。 The name of a field is the address of its cell. */
  readonly name: string;
  readonly row: string;
  readonly column: string;
  readonly unit: string | null;
  readonly decimals: boolean;
}

const fieldOf = ({ address, row, column, quantity }: CellDef): FormField => ({
  name: address,
  row: row.label,
  column: column.label,
  unit: quantity.unit,
  decimals: quantity.kind === "money",
});

/** 按印制顺序。 In printed order. */
export const fields: readonly FormField[] = cellsOf(edition).map(fieldOf);

export const fieldNames: ReadonlySet<string> = new Set(fields.map(({ name }) => name));

export interface Total {
  readonly name: string;
  readonly parts: readonly string[];
  /** 勾稽关系的文字，供旁注。 The relation in words, to be shown beside. */
  readonly because: string;
}

/** 每个“总计”：由哪些格相加。 Every total of the form, and its parts. */
export const totals: readonly Total[] = equationsOf(edition).flatMap(({ identity, left, right }) => {
  const [name] = left;
  if (identity.role !== "total" || name === undefined) return [];
  return [{ name, parts: right, because: identity.statement["zh-CN"] }];
});
