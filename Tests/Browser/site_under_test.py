"""The site as a process of its own, on a trial record, with the links that it prints."""

import os
import re
import signal
import subprocess
import tempfile
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PALERMO = Path(os.environ.get("PALERMO", ROOT / ".build/debug/palermo"))


class Site:
    """A trial that is served until it is stopped; `links` holds one link for each role."""

    def __init__(self, *options, folder=None):
        self._kept = None if folder else tempfile.TemporaryDirectory(prefix="palermo-trial-")
        self.folder = Path(folder or self._kept.name)
        self.links = {}
        self.log = []
        self.process = subprocess.Popen(
            [PALERMO, "trial", self.folder, "--listen", "127.0.0.1:0", *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "PALERMO_DATA": str(ROOT / "Data")})
        self.origin = self._await_address()
        threading.Thread(target=self._read_log, daemon=True).start()
        threading.Thread(target=lambda: self.process.stderr.read(), daemon=True).start()

    def _await_address(self):
        origin, role = None, ""
        for line in self.process.stdout:
            found = re.match(r"The site is at (\S+)\. ", line)
            if found:
                origin = found.group(1)
            elif line.startswith("  http"):
                self.links[role] = line.strip()
            elif line.startswith("Ctrl-C"):
                return origin
            elif line.strip():
                role = line.strip()
        raise AssertionError("the site did not start: " + self.process.stderr.read())

    def _read_log(self):
        for line in self.process.stdout:
            self.log.append(line)

    def link(self, beginning):
        """The link of the first role whose words begin so."""
        return next(link for role, link in self.links.items() if role.startswith(beginning))

    def stop(self):
        """Tells it to end, and gives the code with which it ended."""
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=60)
        self.process.stdout.close()
        self.process.stderr.close()
        if self._kept:
            self._kept.cleanup()
        return code
