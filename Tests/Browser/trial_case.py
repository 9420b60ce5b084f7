"""Tests on one trial with one browser, which all tests of a class share."""

import os
import unittest

from playwright.sync_api import sync_playwright

from site_under_test import Site

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


class TrialCase(unittest.TestCase):
    """Starts the site and the browser, and sees to it that the site ends as it should."""

    @classmethod
    def setUpClass(cls):
        cls.site = Site(folder=os.environ.get("PALERMO_TRIAL"))
        cls.playwright = sync_playwright().start()
        cls.browser = cls.playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()
        assert cls.site.stop() == 0
