"""People at their browsers: each has a context of its own, a language, and an app that shows one-time codes."""

import base64
import hashlib
import hmac
import re
import struct
import time

from playwright.sync_api import TimeoutError

PASSPHRASE = "seven grey herons over the weir"


def one_time_code(secret, moment=None):
    """The code of RFC 6238 that an app shows: SHA-1, six digits, 30 seconds."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8), casefold=True)
    step = struct.pack(">Q", int(moment or time.time()) // 30)
    digest = hmac.new(key, step, hashlib.sha1).digest()
    place = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


class Person:
    """Somebody with a browser of their own."""

    def __init__(self, browser, site, language="en", scripts=True, width=1200, passphrase=PASSPHRASE):
        self.site = site
        self.language = language
        self.scripts = scripts
        self.passphrase = passphrase
        self.context = browser.new_context(
            locale=language, java_script_enabled=scripts, base_url=site.origin, viewport={"width": width, "height": 900},
            reduced_motion="reduce")
        self.page = self.context.new_page()
        self.page.set_default_timeout(15_000)

    def open(self, path):
        """Opens a page, and gives the status of its answer."""
        return self.page.goto(path).status

    def form(self, action):
        """The form that is sent to a path that ends so."""
        return self.page.locator(f'main form[action$="{action}"], main form[action*="{action}?"]').first

    def send(self, action, fields=None, files=None):
        """Fills the form that is sent to a path that ends so, and sends it."""
        form = self.unfolded(self.form(action))
        for name, value in (fields or {}).items():
            self._fill(form, name, value)
        for name, path in (files or {}).items():
            form.locator(f'[name="{name}"]').set_input_files(path)
        with self.page.expect_navigation():
            form.locator("button:not([type=button])").first.click()

    def save(self, form):
        """Presses the button of an answer, which leads on unless the script has saved it by itself in the same moment."""
        try:
            with self.page.expect_navigation(timeout=5_000 if self.scripts else 15_000):
                form.locator("button").first.click()
        except TimeoutError:
            if not self.scripts:
                raise

    def unfolded(self, form):
        """The form, once all that it is folded into is open."""
        for summary in form.locator("xpath=ancestor::details[not(@open)]/summary").all():
            summary.click()
        for summary in form.locator("details:not([open]) > summary").all():
            summary.click()
        return form

    def _fill(self, form, name, value):
        fields = form.locator(f'[name="{name}"]')
        kind = fields.first.evaluate("one => one.type")
        if kind == "radio":
            form.locator(f'[name="{name}"][value="{value}"]').check()
        elif kind == "checkbox":
            for one in value if isinstance(value, (list, tuple)) else [value]:
                form.locator(f'[name="{name}"][value="{one}"]').check()
        elif kind == "select-one":
            fields.first.select_option(index=value) if isinstance(value, int) else fields.first.select_option(value)
        else:
            fields.first.fill(value)

    def accept(self, link):
        """Sets up the account of an invitation: passphrase, app with codes; the codes on paper are kept."""
        self.open(link)
        self.send("/invitation", {"passphrase": self.passphrase})
        self.send("/second-factor/new")
        self.secret = re.sub(r"[^A-Z2-7]", "", self.page.locator("code.secret").inner_text())
        self.send("/second-factor/new", {"code": one_time_code(self.secret)})
        self.recovery_codes = [one.strip() for one in self.page.locator(".recovery code").all_inner_texts()]
        self.open("/")
        return self

    def step_up(self, path):
        """Shows the second factor once more, where a page asks for it, and comes back."""
        self.open(f"/second-factor?back={path}")
        self.step_up_here()

    def step_up_here(self):
        """Shows a code on paper: it works at once, where that of the app has just been used."""
        form = self.page.locator('main form:has([name="recovery-code"])')
        self.page.locator("details:has([name='recovery-code']) summary").first.click()
        form.locator('[name="recovery-code"]').fill(self.recovery_codes.pop())
        with self.page.expect_navigation():
            form.locator("button").first.click()

    def text(self):
        """What the page says."""
        return self.page.locator("main").inner_text()
