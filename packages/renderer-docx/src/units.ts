/** Measures: options speak millimetres and points, the file twips, half-points and EMU. */
export const twipsOfMm = (mm: number): number => Math.round((mm * 1440) / 25.4);
export const twipsOfPt = (pt: number): number => Math.round(pt * 20);
export const halfPoints = (pt: number): string => String(Math.round(pt * 2));
export const EMU_PER_PT = 12_700;
