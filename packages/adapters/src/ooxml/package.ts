/** An office file as a package of XML parts that point at one another. */
import type { Problem, ReadOptions, Source } from "@nianbao/core";
import { emptyInput, problem, tooLarge } from "../shared/problems.js";
import { childrenNamed, readXml, type XmlElement } from "../xml/index.js";
import { type Container, openZip, zipLimits } from "../zip/container.js";
import { compoundProblem, isCompound } from "./compound.js";

export interface Relationship {
  readonly id: string;
  /** Last word of the type, which is the same in both dialects: `styles`, `hyperlink`. */
  readonly type: string;
  /** Name of the part, or an address where `external`. */
  readonly target: string;
  readonly external: boolean;
}

export interface Package {
  readonly names: readonly string[];
  has(part: string): boolean;
  bytes(part: string): Uint8Array | undefined;
  /** Reads a part; what is wrong with it goes to `problems`. */
  xml(part: string): XmlElement | undefined;
  relationships(part: string): readonly Relationship[];
  readonly problems: Problem[];
}

export type OpenedPackage =
  | { readonly ok: true; readonly pack: Package }
  | { readonly ok: false; readonly problem: Problem };

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** A target is relative to the part's folder, or starts at the root; it never leaves the package. */
export function resolvePart(part: string, target: string): string {
  const path = target.startsWith("/") ? target.slice(1) : folderOf(part) + target;
  const out: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") out.pop();
    else if (step !== "." && step !== "") out.push(step);
  }
  return out.join("/");
}

const relationshipsName = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`;

function packageOf(container: Container): Package {
  const problems: Problem[] = [];
  const unpack = (part: string): Uint8Array | undefined => {
    if (!container.has(part)) return undefined;
    const unpacked = container.unpack(part);
    if (unpacked.ok) return unpacked.bytes;
    problems.push(unpacked.problem);
    return undefined;
  };
  const xml = (part: string): XmlElement | undefined => {
    const bytes = unpack(part);
    if (!bytes) return undefined;
    const result = readXml(bytes, part);
    if (result.ok) return result.root;
    problems.push(result.problem);
    return undefined;
  };
  return {
    names: container.names,
    problems,
    has: (part) => container.has(part),
    bytes: unpack,
    xml,
    relationships: (part) =>
      childrenNamed(xml(relationshipsName(part)), "Relationship").map((r) => {
        const { Id = "", Type = "", Target = "", TargetMode } = r.attributes;
        const external = TargetMode === "External";
        return {
          id: Id,
          type: Type.slice(Type.lastIndexOf("/") + 1),
          target: external ? Target : resolvePart(part, Target),
          external,
        };
      }),
  };
}

/** Opens an office file; an old binary or an encrypted one is named as such. */
export function openPackage(source: Source, options: ReadOptions = {}): OpenedPackage {
  const { bytes } = source;
  const limit = options.limits?.bytes ?? zipLimits.bytes;
  if (bytes.length === 0) return { ok: false, problem: emptyInput() };
  if (bytes.length > limit) return { ok: false, problem: tooLarge(bytes.length, limit) };
  if (isCompound(bytes)) return { ok: false, problem: compoundProblem(bytes) };
  const opened = openZip(bytes, options.limits);
  return opened.ok ? { ok: true, pack: packageOf(opened.container) } : opened;
}

/** Name of the main part: what the package itself points at, else the usual place. */
export const mainPart = (pack: Package, usual: string): string =>
  pack.relationships("").find((r) => r.type === "officeDocument")?.target ?? usual;

export const notThisFormat = (zh: string, en: string): Problem =>
  problem("unknown-format", "error", `文件不是${zh}。`, `the file is not ${en}`);
