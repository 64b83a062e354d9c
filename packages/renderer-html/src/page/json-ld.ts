/** The report in the words of schema.org, for search engines: only what is known. */
import { safeLink } from "@nianbao/core";
import type { Facts } from "./facts.js";

const known = (value: { readonly [key: string]: unknown }): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined));

export function jsonLd(facts: Facts, language: string): Record<string, unknown> {
  const publisher =
    facts.organ === undefined
      ? undefined
      : known({ "@type": "GovernmentOrganization", name: facts.organ, identifier: facts.organCode });
  return known({
    "@context": "https://schema.org",
    "@type": "Report",
    name: facts.title,
    inLanguage: language,
    reportNumber: facts.documentNumber,
    identifier: facts.indexNumber,
    dateCreated: facts.written,
    datePublished: facts.date?.replace(" ", "T"),
    temporalCoverage:
      facts.period === undefined
        ? facts.year === undefined
          ? undefined
          : String(facts.year)
        : `${facts.period.from}/${facts.period.to}`,
    url: facts.url === undefined ? undefined : safeLink(facts.url),
    publisher,
    author: publisher,
  });
}
