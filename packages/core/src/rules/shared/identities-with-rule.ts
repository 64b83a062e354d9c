/** Identities that a rule of their own reports; any other an edition may add is left to `arithmetic/other-relations`. */
export const identitiesWithRule: ReadonlySet<string> = new Set([
  "applications/flow",
  "applications/resultsTotal",
  "applications/applicantsTotal",
  "disputes/outcomesTotal",
  "proactiveDisclosure/itemsLeft",
  "proactiveDisclosure/publishedInYear",
  "proactiveDisclosure/inForce",
]);
