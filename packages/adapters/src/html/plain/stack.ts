/** The open elements of a plain page, the root first. */
import type { Element } from "../tree.js";
import { Class, type Tag } from "./names.js";

/** Thrown where a page is not plain: parse5 takes it from the start. */
export const notPlain = new Error("not plain");

/** Deeper pages are left to parse5, which searches a deep stack by an index. */
const deepest = 200;

export class Stack {
  /** @param depth the most elements that may be open */
  constructor(private readonly depthLimit: number) {}
  /** What stands behind the depth was closed; both grow, and never shrink. */
  private readonly elements: Element[] = [];
  private readonly tags: Tag[] = [];
  depth = 0;

  get top(): Element {
    return this.elements[this.depth - 1]!;
  }
  get tag(): Tag {
    return this.tags[this.depth - 1]!;
  }
  tagAt(place: number): Tag {
    return this.tags[place]!;
  }
  push(element: Element, tag: Tag): void {
    if (this.depth >= Math.min(deepest, this.depthLimit)) throw notPlain;
    this.elements[this.depth] = element;
    this.tags[this.depth] = tag;
    this.depth++;
  }
  pop(): void {
    this.depth--;
  }

  /** The place of the topmost element of a name, `-1` where none is open. */
  indexOf(name: string): number {
    for (let i = this.depth - 1; i >= 0; i--) if (this.tags[i]!.name === name) return i;
    return -1;
  }
  /** The place of the topmost element of a class. */
  indexOfClass(bits: number): number {
    for (let i = this.depth - 1; i >= 0; i--) if (this.tags[i]!.classes & bits) return i;
    return -1;
  }
  /** The place of an element of the name that no boundary divides from the top, or `-1`. */
  inScope(name: string, boundary: number = Class.scope): number {
    for (let i = this.depth - 1; i >= 0; i--) {
      const tag = this.tags[i]!;
      if (tag.name === name) return i;
      if (tag.classes & boundary) return -1;
    }
    return -1;
  }
  /** Something of the class is open above a place. */
  hasAbove(place: number, bits: number, without = 0): boolean {
    for (let i = this.depth - 1; i > place; i--) {
      const { classes } = this.tags[i]!;
      if (classes & bits && !(classes & without)) return true;
    }
    return false;
  }

  /**
   * Closes the elements from a place on.
   * @param ended formatting that is open there ends as well, as it does in a cell; else it would go on behind
   */
  close(place: number, ended = false): void {
    if (!ended)
      for (let i = this.depth - 1; i >= place; i--) if (this.tags[i]!.classes & Class.formatting) throw notPlain;
    this.depth = place;
  }
  /** Closes what the end of another element implies. */
  closeImplied(): void {
    while (this.tag.classes & Class.implied) this.pop();
  }
  closeImpliedBut(name: string): void {
    while (this.tag.name !== name && this.tag.classes & Class.thorough) this.pop();
  }
}
