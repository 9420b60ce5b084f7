"""What the scripts of pages do: passkeys, saving while one types, counting words, telling that others did something."""

import re
import unittest

from playwright.sync_api import expect

from people import Person
from trial_case import TrialCase


class Scripts(TrialCase):
    """People of a trial, each with a browser that runs scripts."""

    def test_a_passkey_is_registered_and_shown(self):
        person = Person(self.browser, self.site).accept(self.site.link("Secretariat: translation"))
        page, device = person.page, person.context.new_cdp_session(person.page)
        device.send("WebAuthn.enable")
        device.send("WebAuthn.addVirtualAuthenticator", {"options": {
            "protocol": "ctap2", "transport": "internal", "hasUserVerification": True, "isUserVerified": True, "automaticPresenceSimulation": True}})
        person.open("/second-factor/new")
        with page.expect_navigation():
            page.locator("[data-passkey] button").click()
        person.open("/account")
        mail = "translation@example.org"
        person.send("/sign-out")
        person.open("/sign-in")
        person.send("/sign-in", {"mail": mail, "passphrase": person.passphrase})
        with page.expect_navigation():
            page.locator("[data-passkey='show'] button").click()
        self.assertEqual(person.open("/account"), 200)
        self.assertIn("/account", page.url)

    def test_what_is_typed_is_saved_also_after_a_lost_connection(self):
        person = Person(self.browser, self.site).accept(self.site.link("Focal point, answers"))
        home = person.page.content()
        path = re.search(r'href="(/reviews/[A-Z]{3}/phases/\d/answers/[A-Z]+)"', home).group(1)
        person.open(path)
        form = person.page.locator('main form[data-script="answer"]:has(textarea)').first
        based_on, area = form.locator('[name="basedOn"]'), form.locator("textarea")
        if form.locator('[name="choice"]').count():
            form.locator('[name="choice"]').first.check()
        before = int(based_on.input_value())
        area.fill("Saved by itself.")
        expect(based_on).to_have_value(str(before + 1), timeout=15_000)
        person.context.set_offline(True)
        area.fill("Typed without a connection.")
        person.page.wait_for_timeout(3_000)
        person.context.set_offline(False)
        expect(based_on).to_have_value(str(before + 2), timeout=60_000)
        person.open(path)
        self.assertIn("Typed without a connection.", person.page.content())

    def test_words_are_counted_by_the_server_and_news_are_told(self):
        person = Person(self.browser, self.site).accept(self.site.link("Focal point, a summary"))
        path = re.search(r'href="(/reviews/[A-Z]{3}/phases/\d/summary)"', person.page.content()).group(1)
        person.open(path)
        form = person.page.locator("main form[data-script='words']").first
        form.locator("textarea").fill("Four words, counted here.")
        expect(form.locator("[data-count]")).to_contain_text("4", timeout=10_000)
        officer = Person(self.browser, self.site).accept(self.site.link("Secretariat: case"))
        officer.open(re.match(r"/reviews/[A-Z]{3}", path).group(0))
        officer.send("/reminders")
        expect(person.page.locator(".live")).to_be_visible(timeout=10_000)
        self.assertEqual(form.locator("textarea").input_value(), "Four words, counted here.", "what was typed stays")


if __name__ == "__main__":
    unittest.main()
