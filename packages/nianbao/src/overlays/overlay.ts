/** Local requirements as data: settings of rules that a place adds to the national form, and where they come from. */
import type { Settings } from "@nianbao/core";

export interface Overlay {
  readonly id: string;
  readonly title: string;
  /** The document that says so. */
  readonly source: string;
  /** Report years it is known for; `null`: no end is known. */
  readonly years?: { readonly from: number; readonly to: number | null };
  readonly rules: Settings;
}
