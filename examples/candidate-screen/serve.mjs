// Serves the pages on this machine: `npm start`, then open the address it prints.
import { createServer } from "node:http";
import { pages, strictPolicy } from "./pages.mjs";

const files = await pages(process.argv[2] ?? new URL("morning.yaml", import.meta.url).pathname);

const server = createServer((request, response) => {
  const file = files[new URL(request.url, "http://localhost").pathname];
  if (!file) return response.writeHead(404).end();
  const policy = request.url.startsWith("/strict") ? { "content-security-policy": strictPolicy } : {};
  return response.writeHead(200, { "content-type": `${file.type}; charset=utf-8`, ...policy }).end(file.body);
});
server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  process.stdout.write(`http://localhost:${server.address().port}/\n`);
});
