/** The report's own data in a page that the library wrote: it has to say what the page says. */
import { compose, type Report } from "@nianbao/core";
import { DATA_ID, dataScript } from "@nianbao/renderer-html";

const element = new RegExp(`(<script[^>]*\\sid="${DATA_ID}"[^>]*>)([^<]*)(</script>)`);

export const carriesData = (source: string): boolean => element.test(source);

/** The page with its data out of sight and every other character in its place: no text of the data is taken for the page's. */
export const withoutData = (source: string): string =>
  source.replace(
    element,
    (_, open: string, data: string, close: string) => open + data.replace(/[^\r\n]/g, " ") + close,
  );

export const withData = (source: string, report: Report): string =>
  source.replace(element, () => dataScript(compose(report).data));
