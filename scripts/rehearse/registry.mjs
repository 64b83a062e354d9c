/**
 * A package registry on loopback, as far as a rehearsal of publishing needs one: it keeps what is published to it, in
 * memory, and passes every other request on to the registry that npm is set to. A real one (verdaccio) brings 89 MB.
 */
import { createHash } from "node:crypto";
import { createServer } from "node:http";

const json = (response, status, body) => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
};

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

/** @returns {Promise<{ url: string, published: Map<string, object>, close(): Promise<void> }>} `url` ends with a slash */
export async function startRegistry(upstream) {
  /** Name → packument. */
  const published = new Map();
  /** Path → tarball. */
  const files = new Map();
  let url = "";

  function publish(name, { versions, "dist-tags": tags, _attachments: attachments }) {
    const known = published.get(name) ?? { name, versions: {}, "dist-tags": {}, time: {} };
    for (const [version, manifest] of Object.entries(versions)) {
      if (known.versions[version]) return { error: `${name}@${version} is published already` };
      const [attachment] = Object.values(attachments);
      const bytes = Buffer.from(attachment.data, "base64");
      const path = `/${name}/-/${name.split("/").at(-1)}-${version}.tgz`;
      const integrity = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
      if (manifest.dist?.integrity && manifest.dist.integrity !== integrity)
        return { error: `${name}: bytes were changed` };
      files.set(path, bytes);
      known.versions[version] = {
        ...manifest,
        dist: { ...manifest.dist, integrity, tarball: new URL(path, url).href },
      };
    }
    published.set(name, { ...known, "dist-tags": { ...known["dist-tags"], ...tags } });
    return undefined;
  }

  async function passOn(request, response) {
    const answer = await fetch(new URL(request.url.slice(1), upstream), {
      headers: { accept: request.headers.accept ?? "*/*" },
    });
    response.writeHead(answer.status, {
      "content-type": answer.headers.get("content-type") ?? "application/octet-stream",
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    try {
      if (request.method === "PUT") {
        const refused = publish(path.slice(1), JSON.parse(await bodyOf(request)));
        return refused ? json(response, 409, refused) : json(response, 201, { ok: true });
      }
      if (files.has(path)) return response.end(files.get(path));
      const known = published.get(path.slice(1));
      if (known) return json(response, 200, known);
      if (request.method === "GET" && /^\/(?:@nianbao\/|nianbao$)/.test(path))
        return json(response, 404, { error: "not found" });
      if (request.method === "GET") return await passOn(request, response);
      return json(response, 404, { error: `${request.method} is not answered here` });
    } catch (error) {
      return json(response, 502, { error: String(error) });
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${server.address().port}/`;
  return {
    url,
    published,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
