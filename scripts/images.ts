/**
 * Pictures of pages kept beside tests. They are stored small and compared with a tolerance, so that another version of a
 * font or of the browser passes and a table out of place does not. `NIANBAO_PICTURES=write` stores them anew: look at
 * each before it is kept.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Grey, each pixel the mean of `by` × `by` pixels; what is left at the edges is dropped. */
export function reduced(png: Uint8Array, by: number): PNG {
  const from = PNG.sync.read(Buffer.from(png));
  const to = new PNG({ width: Math.floor(from.width / by), height: Math.floor(from.height / by) });
  for (let y = 0; y < to.height; y++)
    for (let x = 0; x < to.width; x++) {
      let sum = 0;
      for (let dy = 0; dy < by; dy++)
        for (let dx = 0; dx < by; dx++) {
          const at = ((y * by + dy) * from.width + x * by + dx) * 4;
          sum += (from.data[at] ?? 0) * 0.3 + (from.data[at + 1] ?? 0) * 0.59 + (from.data[at + 2] ?? 0) * 0.11;
        }
      const grey = Math.round(sum / by / by);
      to.data.set([grey, grey, grey, 255], (y * to.width + x) * 4);
    }
  return to;
}

/** Share of pixels that differ visibly, from 0 to 1; 1 where widths differ, or heights by more than a twentieth. */
export function differing(a: PNG, b: PNG): number {
  const height = Math.min(a.height, b.height);
  if (a.width !== b.width || Math.max(a.height, b.height) > height * 1.05) return 1;
  const part = ({ data }: PNG): Uint8Array => data.subarray(0, a.width * height * 4);
  return pixelmatch(part(a), part(b), undefined, a.width, height, { threshold: 0.2 }) / (a.width * height);
}

const stored = (png: PNG): Buffer => PNG.sync.write(png, { colorType: 0, inputColorType: 6, deflateLevel: 9 });

/** Compares with the picture that is kept, or keeps it. Gives the share that differs, and where the new picture lies. */
export function againstKept(file: string, picture: PNG): { readonly share: number; readonly actual: string } {
  if (process.env.NIANBAO_PICTURES === "write") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, stored(picture));
  }
  const share = existsSync(file) ? differing(PNG.sync.read(readFileSync(file)), picture) : 1;
  if (share <= TOLERANCE) return { share, actual: file };
  const actual = join(mkdtempSync(join(tmpdir(), "nianbao-picture-")), "actual.png");
  writeFileSync(actual, stored(picture));
  return { share, actual };
}

/** At most this share of the pixels may differ. */
export const TOLERANCE = 0.04;
