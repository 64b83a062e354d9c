/**
 * A page on this machine that reloads itself. Listens on 127.0.0.1 only, answers two paths and no other, and only under
 * its own host name, so that no page from elsewhere can read it by a name that points here.
 */
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface PreviewServer {
  readonly url: string;
  /** Tells every open page to reload. */
  reload(): void;
  close(): Promise<void>;
}

const reloadScript = (nonce: string): string =>
  `<script nonce="${nonce}">new EventSource("/events").onmessage=()=>location.reload()</script>`;

/** The script goes at the end of the page; a fragment gets a page around it. */
function withReload(html: string, nonce: string): string {
  const at = html.lastIndexOf("</body>");
  if (at >= 0) return html.slice(0, at) + reloadScript(nonce) + html.slice(at);
  return `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>年报</title></head>\n<body>\n${html}\n${reloadScript(nonce)}</body></html>\n`;
}

const headers = (nonce: string) => ({
  "cache-control": "no-store",
  // The page may not reach the network: no address of a report is loaded.
  "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
});

/** `page` makes the page anew for every request. */
export async function servePage(page: () => Promise<string>, port = 0): Promise<PreviewServer> {
  const open = new Set<ServerResponse>();
  let hosts: ReadonlySet<string> = new Set();

  const refuse = (response: ServerResponse, status: number, more: Record<string, string> = {}): void => {
    response.writeHead(status, { ...headers(""), "content-type": "text/plain", ...more }).end();
  };

  function events(response: ServerResponse): void {
    response.writeHead(200, { ...headers(""), "content-type": "text/event-stream" });
    response.write(": open\n\n");
    open.add(response);
    response.on("close", () => open.delete(response));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!hosts.has(request.headers.host ?? "")) return refuse(response, 421);
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, { allow: "GET, HEAD" });
    if (request.url === "/events") return events(response);
    if (request.url !== "/") return refuse(response, 404);
    const nonce = randomBytes(16).toString("base64");
    const html = withReload(await page(), nonce);
    response.writeHead(200, { ...headers(nonce), "content-type": "text/html; charset=utf-8" });
    response.end(request.method === "HEAD" ? undefined : html);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => refuse(response, 500));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port }, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  hosts = new Set([`127.0.0.1:${bound}`, `localhost:${bound}`]);
  return {
    url: `http://127.0.0.1:${bound}/`,
    reload: () => {
      for (const response of open) response.write("data: reload\n\n");
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
