/** A year with figures in most rows and columns, so that no two of them are the same by chance. */
interface Rows {
  readonly [row: string]: { readonly [column: string]: number };
}

const form2021: Rows = {
  "applications/received": {
    naturalPerson: 33,
    commercialEnterprise: 9,
    legalServiceOrganization: 4,
    otherOrganization: 1,
    total: 47,
  },
  "applications/carriedOver": { naturalPerson: 5, total: 5 },
  "applications/granted": { naturalPerson: 12, commercialEnterprise: 5, legalServiceOrganization: 2, total: 19 },
  "applications/partiallyGranted": { naturalPerson: 8, total: 8 },
  "applications/thirdPartyRights": { naturalPerson: 3, total: 3 },
  "applications/processInformation": { naturalPerson: 1, commercialEnterprise: 1, total: 2 },
  "applications/enforcementFile": { legalServiceOrganization: 1, total: 1 },
  "applications/notHeld": { naturalPerson: 5, commercialEnterprise: 2, total: 7 },
  "applications/requiresCreation": { otherOrganization: 1, total: 1 },
  "applications/petitionOrComplaint": { naturalPerson: 4, total: 4 },
  "applications/repeated": { naturalPerson: 1, total: 1 },
  "applications/notCorrectedInTime": { naturalPerson: 2, total: 2 },
  "applications/otherReasons": { legalServiceOrganization: 1, total: 1 },
  "applications/resultsTotal": {
    naturalPerson: 36,
    commercialEnterprise: 8,
    legalServiceOrganization: 4,
    otherOrganization: 1,
    total: 49,
  },
  "applications/carriedForward": { naturalPerson: 2, commercialEnterprise: 1, total: 3 },
  "disputes/reconsideration": { upheld: 4, corrected: 1, otherResult: 2, pending: 1, total: 8 },
  "disputes/litigationDirect": { upheld: 2, otherResult: 1, total: 3 },
  "disputes/litigationAfterReconsideration": { upheld: 3, pending: 1, total: 4 },
  "proactiveDisclosure/normativeDocuments": { issued: 6, repealed: 3, inForce: 41 },
  "proactiveDisclosure/licensing": { decisions: 3482 },
  "proactiveDisclosure/penalties": { decisions: 217 },
  "proactiveDisclosure/coercion": { decisions: 36 },
  "proactiveDisclosure/fees": { amount: 1286.5 },
};

const form2019: Rows = {
  "applications/received": { naturalPerson: 28, commercialEnterprise: 6, legalServiceOrganization: 2, total: 36 },
  "applications/carriedOver": { naturalPerson: 4, commercialEnterprise: 0, legalServiceOrganization: 0, total: 4 },
  "applications/granted": { naturalPerson: 10, commercialEnterprise: 3, legalServiceOrganization: 1, total: 14 },
  "applications/partiallyGranted": { naturalPerson: 4, commercialEnterprise: 1, total: 5 },
  "applications/thirdPartyRights": { naturalPerson: 2, total: 2 },
  "applications/processInformation": { naturalPerson: 0, commercialEnterprise: 0, total: 0 },
  "applications/internalAffairs": { naturalPerson: 1, total: 1 },
  "applications/notHeld": { naturalPerson: 5, commercialEnterprise: 1, total: 6 },
  "applications/petitionOrComplaint": { naturalPerson: 3, total: 3 },
  "applications/repeated": { naturalPerson: 1, total: 1 },
  "applications/otherHandling": { naturalPerson: 3, commercialEnterprise: 1, legalServiceOrganization: 1, total: 5 },
  "applications/resultsTotal": { naturalPerson: 29, commercialEnterprise: 6, legalServiceOrganization: 2, total: 37 },
  "applications/carriedForward": { naturalPerson: 3, total: 3 },
  "disputes/reconsideration": { upheld: 1, corrected: 1, pending: 1, total: 3 },
  "disputes/litigationDirect": { upheld: 1, pending: 1, total: 2 },
  "disputes/litigationAfterReconsideration": { upheld: 1, pending: 0, total: 1 },
  "proactiveDisclosure/normativeDocuments": { newlyMade: 5, newlyPublished: 4, totalPublished: 62 },
  "proactiveDisclosure/licensing": { previousItems: 136, change: 4, decisions: 8214 },
  "proactiveDisclosure/penalties": { previousItems: 420, change: -12, decisions: 388 },
  "proactiveDisclosure/coercion": { previousItems: 25, change: 0, decisions: 17 },
  "proactiveDisclosure/fees": { previousItems: 6, change: -1 },
  "proactiveDisclosure/procurement": { projects: 23, amount: 5862300 },
};

const cellsOf = (rows: Rows): { readonly [address: string]: number } =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, value]) => [`${row}/${column}`, value]),
    ),
  );

export const cells = { "2021": cellsOf(form2021), "2019": cellsOf(form2019) };
export const units = { "2021": {}, "2019": { "proactiveDisclosure/procurement/amount": "元" } };
