/** Whether the organ is a government, whose report covers its offices, departments and towns. */
export const governs = (organ: string | null): boolean => /(?:政府|管委会|管理委员会)$/.test(organ ?? "");
