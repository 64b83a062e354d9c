import type { Finding, Report } from "@nianbao/core";
import { checkInSteps } from "@nianbao/core/steps";

let typing = new AbortController();

/** At every key: the check of what was typed before stops, and findings appear as they are found. */
export async function onInput(report: Report, show: (findings: readonly Finding[]) => void) {
  typing.abort();
  typing = new AbortController();
  for await (const { findings } of checkInSteps(report, { signal: typing.signal })) show(findings);
}
