/** The schema of what `check` returns. */
import * as z from "zod";
import { fixKinds } from "../check/fix.js";
import { editionIds } from "../editions/index.js";

const value = z.number().nullable();
const scalar = z.union([z.string(), z.number()]);
const severity = z.enum(["error", "warning", "info"]);

const foundCell = z.strictObject({
  address: z.string(),
  table: z.string(),
  row: z.string(),
  column: z.string(),
  value: value.optional(),
  raw: z.string().optional(),
});

const evidence = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("sum"),
    left: z.number(),
    right: z.number(),
    difference: z.number(),
    blanksAsZero: z.int(),
    terms: z
      .strictObject({
        left: z.array(z.string()),
        right: z.array(z.string()),
        relation: z.enum(["equal", "atMost"]),
      })
      .optional(),
  }),
  z.strictObject({
    kind: z.literal("prose"),
    quote: z.string(),
    section: z.string(),
    paragraph: z.int(),
    start: z.int(),
    end: z.int(),
    sentence: z.string().optional(),
    masked: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal("value"), found: scalar.nullable(), expected: scalar.nullable() }),
  z.strictObject({
    kind: z.literal("previous"),
    year: z.int().nullable(),
    address: z.string(),
    value: value.optional(),
  }),
]);

const fix = z.strictObject({
  what: z.enum(fixKinds),
  where: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("prose"), paragraph: z.int(), start: z.int(), end: z.int() }),
    z.strictObject({ kind: z.literal("title"), section: z.int() }),
    z.strictObject({ kind: z.literal("cell"), address: z.string() }),
    z.strictObject({ kind: z.literal("blanks"), table: z.string() }),
  ]),
  before: z.string(),
  after: z.string(),
});

export const findingSchema = z
  .strictObject({
    ruleId: z.string(),
    category: z.string(),
    messageId: z.string(),
    verdict: z.enum(["fail", "review", "pass", "not-assessable"]),
    severity,
    message: z.string(),
    cells: z.array(foundCell),
    evidence: z.array(evidence),
    data: z.record(z.string(), scalar),
    assumption: z.string().optional(),
    group: z.string().optional(),
    fixes: z.array(fix).optional(),
    fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
    url: z.string(),
  })
  .meta({ id: "Finding" });

const suppression = { reason: z.string(), author: z.string().optional(), until: z.string().optional() };
const count = z.int().min(0);

export const checkResultSchema = z.strictObject({
  edition: z.enum(editionIds),
  input: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), of: z.enum(["bytes", "report"]) }),
  ruleSet: z.strictObject({ version: z.string(), count }),
  findings: z.array(findingSchema),
  groups: z.array(
    z.strictObject({
      id: z.string(),
      findings: z.array(z.string()),
      suspects: z.array(foundCell),
      expected: z.number().optional(),
      message: z.string(),
    }),
  ),
  summary: z.strictObject({
    error: count,
    warning: count,
    info: count,
    review: count,
    pass: count.optional(),
    notAssessable: count.optional(),
  }),
  suppressed: z.array(z.strictObject({ finding: findingSchema, ...suppression })),
  staleSuppressions: z.array(
    z.strictObject({ fingerprint: z.string(), ...suppression, state: z.enum(["unused", "expired"]) }),
  ),
});

const problem = z.strictObject({
  code: z.string(),
  severity,
  message: z.strictObject({ "zh-CN": z.string(), en: z.string() }),
  place: z.record(z.string(), scalar).optional(),
  cells: z.array(z.string()).optional(),
});

/** What the command `nianbao check --format json` writes: one document for all files. */
export const checkOutputSchema = z.strictObject({
  tool: z.strictObject({ name: z.literal("nianbao"), version: z.string() }),
  ruleSet: checkResultSchema.shape.ruleSet.nullable(),
  results: z.array(
    z.strictObject({
      file: z.string(),
      report: z
        .strictObject({ edition: z.enum(editionIds), year: z.int().nullable(), organ: z.string().nullable() })
        .nullable(),
      input: checkResultSchema.shape.input.nullable(),
      findings: z.array(findingSchema),
      groups: checkResultSchema.shape.groups,
      suppressed: checkResultSchema.shape.suppressed,
      staleSuppressions: checkResultSchema.shape.staleSuppressions,
      summary: checkResultSchema.shape.summary.nullable(),
      problems: z.array(problem),
    }),
  ),
});
