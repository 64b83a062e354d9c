/** What every front end must hold to, as named cases for any test runner; a case that fails rejects. */
import { compose } from "../../compose/compose.js";
import type { FrontEnd, ReadOptions, ReadResult, Source } from "../../contracts/front-end.js";
import { type EditionId, editionIds } from "../../editions/index.js";
import { blockText, type Document } from "../../model/document.js";
import type { Problem } from "../../model/problem.js";
import type { Report } from "../../model/report.js";
import { recognise } from "../../recognise/index.js";
import { block } from "../../schema/document.js";
import { toUtf8 } from "../../utf8.js";
import { hostileTexts } from "../hostile.js";
import { type Random, randomFrom } from "../random.js";
import { generateReport, type ReportOptions } from "../reports.js";
import type { ConformanceCase } from "./index.js";
import { canonical, difference } from "./pieces.js";

/** A file that the front end must read, and what must be found in it. */
export interface AdapterSample {
  readonly name: string;
  readonly source: Source;
  /** Pieces of text that its document must hold. */
  readonly holds?: readonly string[];
}

export interface AdapterKit {
  /** At least one file of the format; they are also cut, bent and flipped to see what bad input does. */
  readonly samples: readonly [AdapterSample, ...AdapterSample[]];
  /** Writes a document as a file of the format, whole or flattened; generated reports must come back from it. */
  readonly layouts?: readonly {
    readonly name: string;
    write(document: Document): Uint8Array | Promise<Uint8Array>;
    /** What comes back: the whole report, or its figures (default). */
    readonly readsBack?: "report" | "figures";
    /** What the layout cannot carry is left out of the generated reports. */
    readonly reports?: ReportOptions;
  }[];
  /** How many generated reports to read back from each layout; default 12. */
  readonly reports?: number;
}

const fail = (message: string): never => {
  throw new Error(message);
};

interface Subject {
  readonly frontEnd: FrontEnd;
  readonly kit: AdapterKit;
}

/** Code and words as the contract has them: the list of codes is closed in the type, here their shape is looked at. */
function problemFault({ code, severity, message }: Problem): string | undefined {
  if (typeof code !== "string" || !/^[a-z]+(-[a-z]+)*$/.test(code)) return `code ${JSON.stringify(code)}`;
  if (!["error", "warning", "info"].includes(severity)) return `${code}: severity ${JSON.stringify(severity)}`;
  for (const language of ["zh-CN", "en"] as const)
    if (typeof message?.[language] !== "string" || message[language] === "")
      return `${code}: no message in ${language}`;
  return undefined;
}

function resultFault(result: ReadResult): string | undefined {
  if (typeof result !== "object" || result === null || typeof result.ok !== "boolean") return "is no result";
  if (!Array.isArray(result.problems)) return "has no list of problems";
  if (!result.ok && !result.problems.some((p: Problem) => p.severity === "error")) return "fails and says no error";
  const wrong = result.problems.map(problemFault).find((fault) => fault !== undefined);
  if (wrong !== undefined) return `has a problem that is not one: ${wrong}`;
  if (!result.ok) return undefined;
  if (result.document?.type !== "document") return "has no document";
  for (const [i, child] of result.document.children.entries()) {
    const parsed = block.safeParse(child);
    if (!parsed.success) return `block ${i + 1} is none: ${parsed.error.issues[0]?.message}`;
  }
  return undefined;
}

/** Reads, and fails when the front end throws, gives no result or changes what it was given. */
async function read({ frontEnd }: Subject, name: string, source: Source, options?: ReadOptions): Promise<ReadResult> {
  const before = source.bytes.slice();
  let result: ReadResult;
  try {
    frontEnd.detect(source);
    result = await frontEnd.read(source, options);
  } catch (error) {
    return fail(`${name}: throws ${error instanceof Error ? error.message : String(error)}`);
  }
  const fault = resultFault(result);
  if (fault !== undefined) fail(`${name}: the result ${fault}`);
  if (before.some((byte, i) => byte !== source.bytes[i])) fail(`${name}: changes the bytes it is given`);
  return result;
}

const textOf = (document: Document): string => document.children.map(blockText).join("\n");

async function describesItself({ frontEnd }: Subject): Promise<void> {
  if (!/^[a-z][a-z0-9-]*$/.test(frontEnd.id)) fail(`id ${frontEnd.id} is not lower-case letters, digits and -`);
  if (frontEnd.extensions.some((extension) => !/^\.[a-z0-9]+$/.test(extension))) fail("extensions are not .letters");
  for (const language of ["zh-CN", "en"] as const) if (!frontEnd.title[language]) fail(`no title in ${language}`);
}

async function readsSamples(subject: Subject): Promise<void> {
  for (const { name, source, holds = [] } of subject.kit.samples) {
    const detection = subject.frontEnd.detect(source);
    if (!detection) fail(`${name}: is not detected`);
    for (const language of ["zh-CN", "en"] as const)
      if (!detection?.because[language]) fail(`${name}: detection gives no reason in ${language}`);
    const result = await read(subject, name, source);
    if (!result.ok) return fail(`${name}: is not read: ${result.problems[0].message.en}`);
    const text = textOf(result.document);
    for (const piece of holds) if (!text.includes(piece)) fail(`${name}: ${JSON.stringify(piece)} is lost`);
  }
}

/** Bytes that are no file of any format, or of one that means harm. */
const oddBytes: readonly (readonly [string, Uint8Array])[] = [
  ["nothing", new Uint8Array()],
  ["one byte", new Uint8Array([0])],
  ["zeros", new Uint8Array(4096)],
  ["no UTF-8", new Uint8Array(4096).fill(0xff)],
  ["a byte order mark alone", new Uint8Array([0xef, 0xbb, 0xbf])],
  ["half of UTF-16", new Uint8Array([0xff, 0xfe, 0x41])],
  ["the head of an archive", new Uint8Array([0x50, 0x4b, 3, 4, ...new Array<number>(60).fill(0xff)])],
  ["the head of a PDF", toUtf8("%PDF-1.7\n1 0 obj\n<< /Length 99999999 >>\nstream\n")],
  ["markup nested 20,000 deep", toUtf8("<div>".repeat(20_000))],
  ["brackets nested 20,000 deep", toUtf8("[".repeat(20_000))],
  ["a table of a million columns", toUtf8("<table><tr><td colspan=1000000 rowspan=65534>1</td></tr></table>")],
  ["one line of 300,000 characters", toUtf8("公".repeat(100_000))],
  ["texts that mean harm", toUtf8(hostileTexts.join("\n"))],
];

/** The sample cut short, with bits flipped, with pieces doubled and taken out. */
function* bent(bytes: Uint8Array, random: Random): Generator<readonly [string, Uint8Array]> {
  for (const share of [0.01, 0.1, 0.3, 0.5, 0.9, 0.99]) {
    const end = Math.floor(bytes.length * share);
    yield [`cut at byte ${end}`, bytes.slice(0, end)];
  }
  if (bytes.length === 0) return;
  for (let round = 0; round < 40; round++) {
    const copy = bytes.slice();
    for (let i = 0; i < 1 + round; i++) copy[random.int(0, copy.length - 1)] = random.int(0, 255);
    yield [`${round + 1} bytes changed`, copy];
  }
  for (let round = 0; round < 10; round++) {
    const from = random.int(0, bytes.length - 1);
    const length = random.int(1, Math.min(2000, bytes.length));
    const piece = bytes.slice(from, from + length);
    yield [`bytes ${from} to ${from + length} taken out`, concat(bytes.slice(0, from), bytes.slice(from + length))];
    yield [`bytes ${from} to ${from + length} doubled`, concat(bytes.slice(0, from), piece, bytes.slice(from))];
  }
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

async function isTotal(subject: Subject): Promise<void> {
  for (const [name, bytes] of oddBytes) await read(subject, name, { bytes });
  const random = randomFrom(20_190_515);
  for (let round = 0; round < 20; round++) {
    const bytes = Uint8Array.from({ length: random.int(1, 3000) }, () => random.int(0, 255));
    await read(subject, `random bytes ${round + 1}`, { bytes });
  }
  for (const { name, source } of subject.kit.samples) {
    for (const [how, bytes] of bent(source.bytes, random)) await read(subject, `${name}, ${how}`, { ...source, bytes });
  }
}

async function isDeterministic(subject: Subject): Promise<void> {
  for (const { name, source } of subject.kit.samples) {
    const one = await read(subject, name, source);
    await read(subject, "another", { bytes: toUtf8("公开") });
    const two = await read(subject, name, { ...source, bytes: source.bytes.slice() });
    const wrong = difference(one, two);
    if (wrong !== undefined) fail(`${name}: read twice, the results differ: ${wrong}`);
  }
}

async function givesPlainData(subject: Subject): Promise<void> {
  for (const { name, source } of subject.kit.samples) {
    const result = await read(subject, name, source);
    if (canonical(JSON.parse(JSON.stringify(result))) !== canonical(result))
      fail(`${name}: the result is not plain JSON`);
  }
}

async function keepsLimits(subject: Subject): Promise<void> {
  for (const { name, source } of subject.kit.samples) {
    const result = await read(subject, name, source, { limits: { bytes: source.bytes.length - 1 } });
    if (result.ok || !result.problems.some(({ code }) => code === "too-large"))
      fail(`${name}: one byte over limits.bytes is not refused with too-large`);
  }
}

async function takesSignals(subject: Subject): Promise<void> {
  for (const { name, source } of subject.kit.samples) {
    const plain = await read(subject, name, source);
    const watched = await read(subject, name, source, { signal: { aborted: false } });
    if (canonical(plain) !== canonical(watched)) fail(`${name}: a signal that was not aborted changes the result`);
    // Whoever reads at once may end what it has begun; it must neither throw nor give anything else.
    const ended = await read(subject, `${name}, aborted`, source, { signal: { aborted: true } });
    const said = !ended.ok && ended.problems.some(({ code }) => code === "aborted");
    if (!said && canonical(ended) !== canonical(plain)) fail(`${name}: aborted, it gives something else`);
  }
}

const figures = ({ edition, tables }: Report) => ({ edition, tables });

async function readsLayouts(subject: Subject): Promise<void> {
  for (const { name, write, readsBack = "figures", reports } of subject.kit.layouts ?? []) {
    for (let seed = 0; seed < (subject.kit.reports ?? 12); seed++) {
      const edition = editionIds[seed % editionIds.length] as EditionId;
      const report = generateReport(seed, { edition, ...reports });
      const bytes = await write(compose(report, { data: false }));
      const result = await read(subject, `${name}, report ${seed}`, { bytes });
      if (!result.ok) return fail(`${name}, report ${seed}: ${result.problems[0].message.en}`);
      const found = recognise(result.document);
      if (!found.ok) return fail(`${name}, report ${seed}: no report is recognised: ${found.problems[0].message.en}`);
      const part = readsBack === "report" ? (r: Report) => r : figures;
      const wrong = difference(part(report), part(found.report));
      if (wrong !== undefined) fail(`${name}, report ${seed}: comes back otherwise: ${wrong}`);
    }
  }
}

/** Cases of one front end: `for (const { name, run } of adapterConformance(frontEnd, kit)) test(name, run)`. */
export function adapterConformance(frontEnd: FrontEnd, kit: AdapterKit): readonly ConformanceCase[] {
  const subject: Subject = { frontEnd, kit };
  const of = (name: string, run: (subject: Subject) => Promise<void>): ConformanceCase => ({
    name: `${frontEnd.id}: ${name}`,
    run: () => run(subject),
  });
  return [
    of("describes itself", describesItself),
    of("reads the samples", readsSamples),
    of("reads any bytes without throwing, and says what is wrong", isTotal),
    of("gives the same for the same bytes", isDeterministic),
    of("gives plain data", givesPlainData),
    of("refuses what is over the limit", keepsLimits),
    of("takes a signal", takesSignals),
    ...(kit.layouts ? [of("reads generated reports back", readsLayouts)] : []),
  ];
}
