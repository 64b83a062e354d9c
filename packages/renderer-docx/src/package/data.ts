/** The part that carries the report's data and the addresses of marked cells: custom XML, which Word keeps when it saves. */

import { jsonText } from "../xml/escape.js";
import { DATA_NAMESPACE, DECLARATION } from "../xml/names.js";

const ITEM_ID = "{6E69616E-6261-4F00-8000-646F63780001}";

export const dataPart = (data: unknown, cells: { readonly [bookmark: string]: string }): string =>
  `${DECLARATION}<nianbao xmlns="${DATA_NAMESPACE}">${data === undefined ? "" : `<report>${jsonText(data)}</report>`}<cells>${jsonText(cells)}</cells></nianbao>`;

export const dataProperties = (): string =>
  `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${DATA_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
