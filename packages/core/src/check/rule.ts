/** The contract of a rule. A rule is a folder: `rules/<category>/<name>/{rule.ts, README.md, rule.test.ts}`. */

import type { Prose } from "../claims/prose.js";
import type { Basis, EditionDef } from "../editions/define.js";
import type { EditionId } from "../editions/index.js";
import type { Problem } from "../model/problem.js";
import type { Provenance } from "../model/provenance.js";
import type { AnyReport } from "../model/report.js";
import type { StandardSchemaV1 } from "../standard-schema.js";
import type { CheckContext, Need } from "./context.js";
import type { Evidence, Severity } from "./finding.js";
import type { Fix } from "./fix.js";

export type Language = "zh-CN" | "en";
export type MessageText = { readonly [L in Language]: string };
export type Messages = { readonly [id: string]: MessageText };

type Placeholder<S extends string> = S extends `${string}{${infer K}}${infer Rest}` ? K | Placeholder<Rest> : never;
export type MessageData<T extends MessageText> = { readonly [K in Placeholder<T[Language]>]: string | number };

/** What a rule yields; the runner adds rule id, severity, text, fingerprint and page. */
export type RuleProblem<M extends Messages = Messages> = {
  [K in keyof M & string]: {
    readonly messageId: K;
    readonly data: MessageData<M[K]>;
    /** Addresses of the cells concerned, the suspect first. */
    readonly cells?: readonly string[];
    readonly evidence?: readonly Evidence[];
    /** Default `fail`; `review` asks instead of accusing; `not-assessable` says why it cannot judge. */
    readonly verdict?: "fail" | "review" | "not-assessable";
    /** Where this case is more or less certain than the rule's default. */
    readonly severity?: Severity;
    readonly assumption?: string;
    /** Where only one repair is possible, and it is one of form. */
    readonly fixes?: readonly Fix[];
  };
}[keyof M & string];

export interface RuleContext<O = unknown> extends CheckContext {
  readonly report: AnyReport;
  readonly edition: EditionDef;
  readonly provenance: Provenance | undefined;
  /** What reading reported. */
  readonly problems: readonly Problem[];
  /** The running text of the report, section by section; `claimsOf(context)` reads what it claims. */
  readonly prose: Prose;
  readonly options: O;
}

export interface Rule<M extends Messages = Messages, O = unknown> {
  /** `category/name`, the path of its folder. */
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  /** `undefined`: every edition. */
  readonly editions?: readonly EditionId[];
  readonly basis: Basis;
  readonly title: MessageText;
  /** Article, notice or reasoning it stands on; of a rule of the library it stands in its `CatalogueEntry`. */
  readonly source?: MessageText;
  readonly messages: M;
  readonly options?: StandardSchemaV1<unknown, O>;
  /** `false`: only in the preset `strict`. */
  readonly recommended: boolean;
  /** What has to come with the report; without it the rule is not run (and with `verdicts` says so). */
  readonly needs?: readonly Need[];
  check(context: RuleContext<O>): Iterable<RuleProblem<M>>;
}

/**
 * What a catalogue tells of a rule, and no check needs: exported as `entry` beside the rule, so that a check in a browser
 * is loaded without it.
 */
export interface CatalogueEntry {
  /** Codes of the domain notes it answers: A01, N03 … */
  readonly codes: readonly string[];
  /** Article, notice or reasoning the rule stands on. */
  readonly source: MessageText;
}

/** Returns its argument; adds inference of messages and placeholders. */
/* @__NO_SIDE_EFFECTS__ */ export const defineRule = <const M extends Messages, O = undefined>(
  rule: Rule<M, O>,
): Rule<M, O> => rule;

/** A rule in a list, message and option types erased. */
// biome-ignore lint/suspicious/noExplicitAny: a list holds rules of every message and option type
export type AnyRule = Rule<any, any>;

/** A rule with all that is told of it. */
export type CataloguedRule = AnyRule & CatalogueEntry;
