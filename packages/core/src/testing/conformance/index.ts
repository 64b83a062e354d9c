/** What every renderer must hold to, as named cases for any test runner; a case that fails rejects. */
import { compose } from "../../compose/compose.js";
import type { AnyRenderer, Loss } from "../../contracts/renderer.js";
import { editionIds, editionOf } from "../../editions/index.js";
import { cellsOf } from "../../layout/cells.js";
import type { Block, Document, Inline } from "../../model/document.js";
import type { Report } from "../../model/report.js";
import { recognise } from "../../recognise/index.js";
import { hostileTexts, hostileUrls } from "../hostile.js";
import { generateReport } from "../reports.js";
import { distinctReport, everywhere, findingAt, hostileReport, oddDocuments } from "./documents.js";
import { difference, frozen, piecesOf, squeezed } from "./pieces.js";

export type RendererOutput = string | Uint8Array;

/** One set of options under which every case runs. */
export interface RendererSetting {
  readonly name: string;
  readonly options?: object;
  /**
   * What the output claims to give back: the whole `report` (default, where the kit can read), its `figures`, or
   * `nothing`.
   */
  readonly readsBack?: "report" | "figures" | "nothing";
}

/** How the kit looks at what a renderer wrote. */
export interface RendererKit {
  /** Default: one, without options. */
  readonly settings?: readonly RendererSetting[];
  /** What a person finds in the output, in its order: text, alternative texts, remarks; no data that only machines read. */
  text(output: RendererOutput): string | Promise<string>;
  /** What the output is made of, without its text and line breaks: names of elements, kinds of blocks. */
  structure(output: RendererOutput): string | Promise<string>;
  /** Addresses that the output links to or loads. */
  addresses(output: RendererOutput): readonly string[] | Promise<readonly string[]>;
  /** The front end of the format; absent: the renderer does not claim to be read back. */
  read?(output: RendererOutput): Document | Promise<Document>;
  /** How many generated reports to render; default 12. */
  readonly reports?: number;
}

export interface ConformanceCase {
  readonly name: string;
  run(): Promise<void>;
}

interface Subject {
  readonly renderer: AnyRenderer;
  readonly kit: RendererKit;
  readonly setting: RendererSetting;
  render(document: Document, more?: object): Promise<RendererOutput>;
  losses(document: Document): readonly Loss[];
}

const fail = (message: string): never => {
  throw new Error(message);
};
const sameBytes = (a: RendererOutput, b: RendererOutput): boolean =>
  typeof a === "string" || typeof b === "string"
    ? a === b
    : a.length === b.length && a.every((byte, i) => byte === b[i]);
const shown = (value: string): string => JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);

const seeds = (kit: RendererKit): number[] => Array.from({ length: kit.reports ?? 12 }, (_, i) => i);
/** Generated reports of every edition in turn. */
const reportFor = (seed: number): Report =>
  generateReport(seed, { edition: editionIds[seed % editionIds.length] ?? "2021" });

async function describesItself({ renderer, setting }: Subject): Promise<void> {
  if (!/^[a-z][a-z0-9-]*$/.test(renderer.id)) fail(`id ${shown(renderer.id)} is not lower-case letters, digits and -`);
  if (!/^\.[a-z0-9]+$/.test(renderer.extension)) fail(`extension ${shown(renderer.extension)} is not .letters`);
  if (!/^[\w.+-]+\/[\w.+-]+/.test(renderer.mediaType)) fail(`media type ${shown(renderer.mediaType)}`);
  for (const language of ["zh-CN", "en"] as const) if (!renderer.title?.[language]) fail(`no title in ${language}`);
  const schema = renderer.options?.["~standard"];
  if (!schema) return;
  if (schema.version !== 1) fail("options are not a Standard Schema of version 1");
  for (const good of [{}, setting.options ?? {}]) {
    const result = await schema.validate(good);
    if (result.issues) fail(`refuses ${JSON.stringify(good)}: ${result.issues[0]?.message}`);
  }
  const result = await schema.validate({ findings: "none" });
  if (!result.issues?.length) fail('takes { findings: "none" } for options');
}

async function isTotal(subject: Subject): Promise<void> {
  const documents: { name: string; document: Document }[] = [
    ...oddDocuments,
    ...seeds(subject.kit).flatMap((seed) => {
      const report = reportFor(seed);
      return [
        { name: `report ${seed}`, document: compose(report) },
        { name: `report ${seed} without data`, document: compose(report, { data: false }) },
      ];
    }),
  ];
  for (const { name, document } of documents) {
    try {
      const output = await subject.render(document);
      if (typeof output !== "string" && !(output instanceof Uint8Array)) fail("gives neither a string nor bytes");
      subject.losses(document);
    } catch (error) {
      fail(`${name}: ${(error as Error).message}`);
    }
  }
}

async function isDeterministic(subject: Subject): Promise<void> {
  for (const seed of seeds(subject.kit)) {
    const document = frozen(compose(reportFor(seed)));
    const copy = JSON.parse(JSON.stringify(document)) as Document;
    const [one, , two] = [
      await subject.render(document),
      await subject.render(compose(reportFor(seed + 1))),
      await subject.render(copy),
    ];
    if (!sameBytes(one, two)) fail(`report ${seed}: rendered twice, the outputs differ`);
  }
}

/** In front of it and behind it ordinary text; and alone, unless nothing of it can be seen. */
const settings = (value: string): string[] => {
  const seen = value.replace(/[\p{C}\s\p{M}]+/gu, "");
  return [`公开${value}信息`, ...(seen === "" ? [] : [value])];
};

async function escapes(subject: Subject): Promise<void> {
  const { kit } = subject;
  const address = cellsOf(editionOf("2021"))[0]?.address ?? "";
  const structure = async (document: Document, message: string): Promise<string> =>
    kit.structure(await subject.render(document, { findings: [findingAt(address, message)] }));
  // Small documents one text at a time, a whole report with all of them in every string.
  const one = await structure(everywhere("公开"), "公开");
  for (const payload of hostileTexts)
    for (const value of settings(payload)) {
      const wrong = difference(one, await structure(everywhere(value), value));
      if (wrong !== undefined) fail(`${shown(value)} changes what the output is made of: ${wrong}`);
    }
  const all = hostileTexts.join("公开").replace(/[\r\n]+/g, " ");
  const whole = difference(
    await structure(hostileReport("2021", "公开".repeat(all.length / 2)), "公开"),
    await structure(hostileReport("2021", all), all),
  );
  if (whole !== undefined) fail(`all hostile texts in a report change what the output is made of: ${whole}`);
}

const SAFE = /^(?:https?:\/\/|mailto:|tel:|data:image\/(?:png|jpeg|gif|webp);base64,|[^:]*$|[^:]*[/?#])/i;

async function refusesAddresses(subject: Subject): Promise<void> {
  const linking = (url: string): Document => ({
    type: "document",
    children: [
      {
        type: "paragraph",
        children: [
          { type: "link", url, children: [{ type: "text", value: "链接" }] },
          { type: "image", url, alt: "图" },
        ],
      },
    ],
  });
  for (const url of hostileUrls)
    for (const address of await subject.kit.addresses(await subject.render(linking(url))))
      if (!SAFE.test(address.replace(/[\u0000-\u0020]/g, "")) || /^[\\/]{2}/.test(address.trim()))
        fail(`links to or loads ${shown(address)}`);
  const good = "https://www.example.org/gk?a=1&b=2";
  const found = await subject.kit.addresses(await subject.render(linking(good)));
  if (!found.includes(good) && subject.losses(linking(good)).length <= subject.losses(linking("#a")).length)
    fail(`does not link to ${good}, and names no loss`);
}

async function keepsEverything(subject: Subject): Promise<void> {
  for (const id of editionIds) {
    const document = compose(distinctReport(id), { data: false });
    const text = squeezed(await subject.kit.text(await subject.render(document)));
    let last = 0;
    for (const piece of piecesOf(document)) {
      const value = squeezed(piece.text);
      const at = text.indexOf(value);
      if (at < 0) fail(`edition ${id}: ${shown(piece.text)} of ${piece.where} is gone`);
      if (!/^1\d{5}$/.test(value)) continue;
      if (at < last) fail(`edition ${id}: ${shown(piece.text)} of ${piece.where} stands before what comes before it`);
      last = at;
    }
  }
  for (const seed of seeds(subject.kit)) {
    const document = compose(reportFor(seed), { data: false });
    const text = squeezed(await subject.kit.text(await subject.render(document)));
    for (const piece of piecesOf(document))
      if (!text.includes(squeezed(piece.text))) fail(`report ${seed}: ${shown(piece.text)} of ${piece.where} is gone`);
  }
}

const plainInline = (node: Inline): string =>
  node.type === "text"
    ? node.value
    : node.type === "break"
      ? "\n"
      : node.type === "image"
        ? node.alt
        : node.children.map(plainInline).join("");
/** Texts of blocks and cells, runs of white space as one: what must come back or be named as lost. */
const words = (blocks: readonly Block[]): unknown =>
  blocks.map((block) => {
    const run = (nodes: readonly Inline[]): string => nodes.map(plainInline).join("").replace(/\s+/gu, " ").trim();
    if (block.type === "unknown") return block.text.replace(/\s+/gu, " ").trim();
    if (block.type === "list") return block.items.map(words);
    if (block.type === "table") return block.rows.map((row) => row.cells.map((cell) => run(cell.children)));
    return run(block.children);
  });

async function namesLosses(subject: Subject): Promise<void> {
  const { kit } = subject;
  for (const { name, document } of oddDocuments)
    for (const loss of subject.losses(document))
      if (typeof loss.what !== "string" || loss.what === "") fail(`${name}: a loss that says nothing`);
  const documentOf = (value: string): Document => ({
    type: "document",
    children: [
      { type: "paragraph", children: [{ type: "text", value }] },
      {
        type: "table",
        headRows: 1,
        rows: [
          { cells: ["项目", value].map((label) => ({ header: "column", children: [{ type: "text", value: label }] })) },
          { cells: [value, "1"].map((label) => ({ children: [{ type: "text", value: label }] })) },
        ],
      },
    ],
  });
  const usual = subject.losses(documentOf("公开")).length;
  for (const payload of hostileTexts) {
    const value = `公开${payload}信息`;
    const document = documentOf(value);
    if (subject.losses(document).length > usual) continue;
    const output = await subject.render(document);
    if (!squeezed(await kit.text(output)).includes(squeezed(value)))
      fail(`${shown(value)} is changed, and no loss is named`);
    if (!kit.read || subject.setting.readsBack === "nothing") continue;
    const wrong = difference(words(document.children), words((await kit.read(output)).children));
    if (wrong !== undefined) fail(`read back, and no loss is named: ${wrong}`);
  }
}

async function readsBack(subject: Subject): Promise<void> {
  const { kit, setting } = subject;
  for (const seed of seeds(kit)) {
    const report = reportFor(seed);
    const read = await kit.read?.(await subject.render(compose(report)));
    const found = read && recognise(read);
    if (!found?.ok) return fail(`report ${seed}: ${found ? found.problems[0]?.message.en : "nothing was read"}`);
    const wrong =
      setting.readsBack === "figures"
        ? difference(report.tables, found.report.tables)
        : difference(report, found.report);
    if (wrong !== undefined) fail(`report ${seed}: ${wrong}`);
  }
}

async function showsFindings(subject: Subject): Promise<void> {
  const document = compose(distinctReport("2021"));
  const address = cellsOf(editionOf("2021")).at(-1)?.address ?? "";
  const message = "此格与合计不符，请核对。";
  const output = await subject.render(document, { findings: [findingAt(address, message)] });
  if (!squeezed(await subject.kit.text(output)).includes(message)) fail("a finding's message is not shown");
}

/** Cases of one renderer: `for (const { name, run } of rendererConformance(renderer, kit)) test(name, run)`. */
export function rendererConformance(renderer: AnyRenderer, kit: RendererKit): readonly ConformanceCase[] {
  return (kit.settings ?? [{ name: "default" }]).flatMap((setting) => {
    const subject: Subject = {
      renderer,
      kit,
      setting,
      render: async (document, more = {}) => renderer.render(document, { ...setting.options, ...more }),
      losses: (document) => renderer.losses?.(document, setting.options) ?? [],
    };
    const of = (name: string, run: (subject: Subject) => Promise<void>): ConformanceCase => ({
      name: `${renderer.id}, ${setting.name}: ${name}`,
      run: () => run(subject),
    });
    return [
      of("describes itself and its options", describesItself),
      of("renders every document", isTotal),
      of("gives the same bytes for the same document", isDeterministic),
      of("leaves hostile text as text", escapes),
      of("links to no address that runs or hides its host", refusesAddresses),
      of("keeps every cell and block", keepsEverything),
      of("names what it loses", namesLosses),
      of("shows findings", showsFindings),
      ...(kit.read && setting.readsBack !== "nothing" ? [of("reads back", readsBack)] : []),
    ];
  });
}
