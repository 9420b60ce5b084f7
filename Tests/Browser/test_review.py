"""One complete review by its people: in English, in French without JavaScript, in Arabic."""

import os
import unittest

from playwright.sync_api import sync_playwright

from people import Person
from site_under_test import Site
from story import Story, reviews_with_additional_reviewers
from trial_case import CHROMIUM


class Review(unittest.TestCase):
    """Mission, focal point, contributor, reviewing States with an additional reviewer, observer and secretariat do a review."""

    def tell(self, language, scripts):
        site = Site("--years", "2")
        self.addCleanup(lambda: self.assertEqual(site.stop(), 0))
        state, seats = reviews_with_additional_reviewers(site.folder)[0]
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            roles = ["Administrator", "Secretariat: case", "Secretariat: translation"]
            secretariat = [Person(browser, site, language, scripts).accept(site.link(role)) for role in roles]
            story = Story(self, browser, site, state, seats, language, scripts, secretariat)
            try:
                story.whole()
            except Exception:
                for number, context in enumerate(browser.contexts):
                    for page in context.pages:
                        page.screenshot(path=f"{os.environ.get('SHOTS', '/tmp')}/palermo-{language}-{number}.png", full_page=True)
                raise
            browser.close()

    def test_in_english(self):
        self.tell("en", scripts=True)

    def test_in_french_without_javascript(self):
        self.tell("fr", scripts=False)

    def test_in_arabic(self):
        self.tell("ar", scripts=True)


if __name__ == "__main__":
    unittest.main()
