// npm start: LEADSIM_URL and LEADSIM_KEY name a running host, which must know this page:
// LEADSIM_CORS_ORIGINS=http://localhost:8081 LEADSIM_WEBHOOK_HOSTS=localhost:8081 npm start (at the repository's root)
import { leadsim } from "./leadsim.mjs";
import { buildPlatform } from "./platform.mjs";

const { LEADSIM_URL = "http://127.0.0.1:4310", LEADSIM_KEY, PORT = "8081" } = process.env;
const address = `http://localhost:${PORT}`;
const platform = await buildPlatform([], (id, { status, session }) => {
  process.stdout.write(`${id}: ${status}, verified as leadsim's. Its session there is ${session}.\n`);
});
platform.server.listen(Number(PORT), "localhost");
await platform.connect(leadsim(LEADSIM_URL, LEADSIM_KEY), address);
await platform.order("application-1", {
  form: "northline-short",
  person: { externalRef: "applicant-1", name: "Ada Example" },
});
process.stdout.write(`${address}/assessment/application-1\n`);
