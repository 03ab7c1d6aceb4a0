"""Order, hear that there is a result, read it: python3 order.py FORM, with LEADSIM_URL and LEADSIM_KEY."""
import base64, hashlib, hmac, http.server, json, os, sys, time, urllib.error, urllib.request

LEADSIM, KEY = os.environ["LEADSIM_URL"], os.environ["LEADSIM_KEY"]


def ask(method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    headers = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}
    request = urllib.request.Request(f"{LEADSIM}/v1{path}", data, headers, method=method)
    try:
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refusal:
        problem = json.load(refusal)
        sys.exit(f"{refusal.code} {problem['code']}: {problem['detail']}")


def is_signed(headers, body, secret):
    """Standard Webhooks: one of the v1 signatures must be ours, and the time must be now."""
    sent = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    key = base64.b64decode(secret.removeprefix("whsec_"))
    ours = "v1," + base64.b64encode(hmac.new(key, sent, hashlib.sha256).digest()).decode()
    fresh = abs(time.time() - int(headers["webhook-timestamp"])) < 300
    return fresh and any(hmac.compare_digest(ours, one) for one in headers["webhook-signature"].split())


class Hook(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        good = is_signed(self.headers, body, self.server.secret)
        self.send_response(204 if good else 400)
        self.end_headers()
        if good and json.loads(body)["type"] == "result.ready":
            self.server.session = json.loads(body)["data"]["session"]

    def log_message(self, *_):
        pass


server = http.server.HTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8082"))), Hook)
hook = {"url": f"http://127.0.0.1:{server.server_port}/", "events": ["result.ready"]}
server.secret, server.session = ask("POST", "/webhooks", hook)["secret"], None
wanted = {"form": sys.argv[1], "person": {}, "source": "python", "reference": "application-1"}
order = ask("POST", "/orders", wanted)["order"]["id"]
print(ask("POST", f"/orders/{order}/invitations", {})["url"], flush=True)
while server.session is None:
    server.handle_request()
print(json.dumps(ask("GET", f"/results/{server.session}?for=tracking")["tracking"]["status"]))
