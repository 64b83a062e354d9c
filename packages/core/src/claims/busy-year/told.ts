/** Sentences that agree with the tables, or claim nothing of them, and sentences that the tables contradict. */
export interface Told {
  readonly [what: string]: { readonly right: readonly string[]; readonly wrong: readonly string[] };
}
