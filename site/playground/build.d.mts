/** @param out folder; emptied first */
export function buildPlayground(out: string): Promise<void>;
