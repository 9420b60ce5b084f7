"""Behind nginx, with the configuration that docs/http.md gives, and with TLS of its own."""

import http.client
import os
import re
import shutil
import ssl
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from site_under_test import PALERMO, ROOT


def certificate(folder):
    """A certificate for localhost, with its key."""
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout", folder / "key.pem", "-out",
         folder / "certificate.pem"], check=True, capture_output=True)


class Process:
    """A process that is ended at the end of a test."""

    def __init__(self, *words):
        self.process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def stop(self):
        self.process.terminate()
        if self.process.poll() is None:
            self.process.communicate(timeout=30)
        return self.process.returncode


class Served(unittest.TestCase):
    """An empty record that is served."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="palermo-proxy-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        certificate(self.folder)
        os.environ["PALERMO_DATA"] = str(ROOT / "Data")
        self.database = self.folder / "record.db"
        subprocess.run([PALERMO, "create", self.database, "--person", "it-1", "--name", "Root"], check=True, capture_output=True)

    def start(self, *words):
        one = Process(*map(str, words))
        self.addCleanup(one.stop)
        return one

    def await_answer(self, port, host):
        """The answer to a request for the page on which one signs in, once somebody listens."""
        context = ssl._create_unverified_context()
        for _ in range(100):
            try:
                connection = http.client.HTTPSConnection("127.0.0.1", port, context=context, timeout=10)
                connection.request("GET", "/reviews/FRA", headers={"Host": host})
                answer = connection.getresponse()
                answer.read()
                connection.close()
                return answer
            except (ConnectionRefusedError, http.client.RemoteDisconnected, ssl.SSLError):
                time.sleep(0.1)
        self.fail("nobody listens")

    def check(self, answer):
        self.assertEqual(answer.status, 303)
        self.assertTrue(answer.headers["location"].startswith("/sign-in?back="))
        self.assertIn("max-age=31536000", answer.headers["strict-transport-security"])

    @unittest.skipUnless(shutil.which("nginx"), "nginx is not installed")
    def test_behind_nginx_as_documented(self):
        text = (ROOT / "docs/http.md").read_text()
        configuration = re.search(r"```nginx\n(.*?)```", text, re.S).group(1)
        for old, new in [
            ("/run/palermo/http.sock", f"{self.folder}/http.sock"), ("443 ssl http2", "18443 ssl"), ("listen ", "listen 127.0.0.1:"),
            ("/etc/palermo", str(self.folder))]:
            self.assertIn(old, configuration)
            configuration = configuration.replace(old, new)
        # As root, nginx would give up its rights and not reach the folder of the test.
        user = "user root;" if os.getuid() == 0 else ""
        (self.folder / "nginx.conf").write_text(
            f"{user} daemon off; pid {self.folder}/nginx.pid; error_log {self.folder}/error.log;\nevents {{}}\n"
            f"http {{ access_log off; client_body_temp_path {self.folder}/body; proxy_temp_path {self.folder}/proxy;\n"
            f"fastcgi_temp_path {self.folder}/f; uwsgi_temp_path {self.folder}/u; scgi_temp_path {self.folder}/s;\n{configuration} }}\n")
        palermo = self.start(
            PALERMO, "serve", self.database, "--socket", self.folder / "http.sock", "--behind-proxy", "--origin", "https://review.example.org")
        self.start("nginx", "-c", self.folder / "nginx.conf", "-p", self.folder)
        for _ in range(100):
            answer = self.await_answer(18443, "review.example.org")
            if answer.status != 502:
                break
            time.sleep(0.1)
        self.check(answer)
        self.assertEqual(palermo.stop(), 0)

    def test_with_tls_of_its_own(self):
        palermo = self.start(
            PALERMO, "serve", self.database, "--listen", "127.0.0.1:18444", "--origin", "https://localhost:18444", "--certificate",
            self.folder / "certificate.pem", "--certificate-key", self.folder / "key.pem")
        self.check(self.await_answer(18444, "localhost:18444"))
        self.assertEqual(palermo.stop(), 0)


if __name__ == "__main__":
    unittest.main()
