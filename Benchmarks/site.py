"""The site under load: CPU a request, p50, p99 and memory, for pages on a record of twelve simulated years.

Started by Benchmarks/run; needs wrk, and makes the record in out/benchmarks the first time.
"""

import base64
import hashlib
import hmac
import html
import http.client
import os
import re
import shutil
import struct
import subprocess
import sys
import time
import urllib.parse
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PALERMO = ROOT / "bin/palermo"
RECORD = ROOT / "out/benchmarks/record"
FOLDER = ROOT / "out/benchmarks/site"
TICKS = os.sysconf("SC_CLK_TCK")


class Browser:
    """Asks for pages and sends forms, with a cookie."""

    def __init__(self, origin):
        self.origin, self.host, self.cookie = origin, origin.split("//")[1], None

    def ask(self, method, path, fields=None):
        connection = http.client.HTTPConnection(self.host.replace("localhost", "127.0.0.1"), timeout=30)
        headers = {"Host": self.host, "Origin": self.origin}
        if self.cookie:
            headers["Cookie"] = self.cookie
        body = urllib.parse.urlencode(fields) if fields is not None else None
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, body=body, headers=headers)
        answer = connection.getresponse()
        for value in answer.headers.get_all("set-cookie") or []:
            if value.startswith("session="):
                self.cookie = value.split(";")[0]
        return answer.status, answer.read().decode()

    def token(self, page):
        return re.search(r'name="form-token" value="(\w+)"', page).group(1)

    def accept(self, link):
        """Sets up an account, with an app of one-time codes."""
        path = link[len(self.origin):]
        key = path.split("key=")[1]
        self.ask("POST", "/invitation", {"key": key, "passphrase": "seven grey herons over the weir"})
        _, page = self.ask("GET", "/second-factor/new")
        _, page = self.ask("POST", "/second-factor/new", {"form-token": self.token(page), "words": "telephone"})
        secret = re.sub(r"[^A-Z2-7]", "", re.search(r'<code class="secret"[^>]*>([^<]*)', page).group(1))
        fields = {html.unescape(name): html.unescape(value) for name, value in re.findall(r'type="hidden" name="([^"]*)" value="([^"]*)"', page)}
        fields.pop("back", None)
        fields.pop("language", None)
        self.ask("POST", "/second-factor/new", {**fields, "code": code(secret)})
        return self


def code(secret):
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    place = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


class Server:
    """The site, with the links that it prints."""

    def __init__(self, words):
        self.started = time.time()
        self.process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env={**os.environ, "PALERMO_DATA": str(ROOT / "Data")})
        self.links, role = {}, ""
        for line in self.process.stdout:
            if found := re.match(r"The site is at (\S+)\. ", line):
                self.origin = found.group(1)
            elif line.startswith("  http"):
                self.links[role] = line.strip()
            elif line.startswith("Ctrl-C"):
                break
            elif line.strip():
                role = line.strip()

    def cpu(self):
        """Seconds of CPU so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory(self):
        """Megabytes that are resident, and the most there ever were."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return [int(re.search(rf"{name}:\s+(\d+)", status).group(1)) // 1024 for name in ("VmRSS", "VmHWM")]


def load(server, browser, paths, seconds=10, rate_script=None, connections=8):
    """What wrk measures over some paths, with the CPU that the server took."""
    script = FOLDER / "paths.lua"
    listed = ", ".join(f'"{path}"' for path in paths)
    pause = f"function delay() return {rate_script} end\n" if rate_script else ""
    script.write_text(
        f"local paths = {{ {listed} }}\nlocal place = 0\n{pause}"
        'function request() place = place % #paths + 1\nreturn wrk.format("GET", paths[place]) end\n'
        'function done(summary, latency) io.write(string.format("%d %d %f %f %d", summary.requests, summary.errors.status, '
        'latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.duration)) end\n')
    before = server.cpu()
    output = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", script, "-H", f"Cookie: {browser.cookie}", "-H", f"Host: {browser.host}",
         server.origin.replace("localhost", "127.0.0.1")], capture_output=True, text=True, check=True).stdout
    used = server.cpu() - before
    requests, errors, half, most, duration = output.splitlines()[-1].split()
    requests = int(requests)
    return used / requests * 1000, float(half), float(most), requests / (int(duration) / 1e6), int(errors)


def report(name, result):
    cpu, half, most, rate, errors = result
    print(f"{name:34} {cpu:6.2f} ms CPU   p50 {half:6.2f} ms   p99 {most:6.2f} ms   {rate:6.0f} requests/s   {errors} errors")


def first_answer():
    """How long from the start of the process to its first answer, in milliseconds; the least of three."""
    times = []
    for _ in range(3):
        start = time.time()
        process = subprocess.Popen(
            [PALERMO, "serve", FOLDER / "palermo.db", "--listen", "127.0.0.1:18555", "--quiet"], stderr=subprocess.DEVNULL,
            env={**os.environ, "PALERMO_DATA": str(ROOT / "Data")})
        while True:
            try:
                connection = http.client.HTTPConnection("127.0.0.1", 18555, timeout=5)
                connection.request("GET", "/sign-in", headers={"Host": "localhost:18555"})
                assert connection.getresponse().status == 200
                break
            except ConnectionRefusedError:
                time.sleep(0.002)
        times.append((time.time() - start) * 1000)
        process.terminate()
        process.wait()
    return min(times)


def converse(browser, review, phase, wanted):
    """Sees to it that the dialogue has so many messages."""
    path = f"/reviews/{review}/phases/{phase}/dialogue"
    _, page = browser.ask("GET", path)
    here = page.count('class="message')
    form = re.search(r'<form method="post" action="[^"]*/messages"(.*?)</form>', page, re.S)
    topic = re.search(r'<option value="([^"]+)"', form.group(1)).group(1)
    for number in range(here, wanted):
        fields = {"form-token": browser.token(page), "form-request": f"bench-{number}", "topic": topic, "language": "en", "step": "send",
                  "text": f"Message {number}: we thank the State party under review for its answer, and ask how often the provision was applied."}
        status, _ = browser.ask("POST", path + "/messages", fields)
        assert status == 303, status


def prepare():
    """A copy of a record of twelve years, which is made the first time."""
    if not (RECORD / "palermo.db").exists():
        RECORD.mkdir(parents=True, exist_ok=True)
        print("making a record of twelve years", file=sys.stderr)
        subprocess.run([PALERMO, "simulate", "--db", RECORD / "palermo.db", "--profile", "real", "--years", "12"], check=True,
                       stdout=subprocess.DEVNULL, env={**os.environ, "PALERMO_DATA": str(ROOT / "Data")})
    shutil.rmtree(FOLDER, ignore_errors=True)
    shutil.copytree(RECORD, FOLDER)


def main():
    prepare()
    print(f"first answer after start           {first_answer():6.0f} ms")
    server = Server([PALERMO, "trial", FOLDER, "--listen", "127.0.0.1:0", "--quiet"])
    try:
        link = next(link for role, link in server.links.items() if role.startswith("Focal point of a reviewing"))
        browser = Browser(server.origin).accept(link)
        _, home = browser.ask("GET", "/")
        review = re.search(r'href="/reviews/([A-Z]{3})/phases/(\d)/list"', home)
        state, phase = review.groups()
        base = f"/reviews/{state}/phases/{phase}"
        converse(browser, state, phase, 100)
        _, answers = browser.ask("GET", f"{base}/answers")
        questionnaire = re.search(rf'{base}/answers/\w+', answers).group(0)
        pages = {"home": "/", "review": f"/reviews/{state}", "questionnaire": questionnaire, "dialogue of 100 messages": f"{base}/dialogue"}
        for name, path in pages.items():
            status, page = browser.ask("GET", path)
            assert status == 200, (path, status)
            report(f"{name} ({len(page) // 1024} KiB)", load(server, browser, [path]))
        writer = Browser(server.origin).accept(next(link for role, link in server.links.items() if role.startswith("Focal point, answers")))
        _, home = writer.ask("GET", "/")
        form = re.search(r"/reviews/[A-Z]{3}/phases/\d/answers/", home).group(0) + "UNTOC"
        _, page = writer.ask("GET", form)
        questions = page.count('data-script="answer"')
        report(f"questionnaire, {questions} forms ({len(page) // 1024} KiB)", load(server, writer, [form]))
        mixed = load(server, browser, list(pages.values()), seconds=20, rate_script=40, connections=8)
        report("mixed, about 200 requests/s", mixed)
        resident, peak = server.memory()
        print(f"memory                             {resident:6} MB resident, {peak} MB at most")
    finally:
        server.process.terminate()
        server.process.wait()


if __name__ == "__main__":
    main()
