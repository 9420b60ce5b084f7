"""Every page that somebody can come to by links: accessible by axe's rules, nothing sideways at 360 px, no fault in the console."""

import json
import re
import unittest
from pathlib import Path
from urllib.parse import urlparse

import axe_playwright_python
from people import Person
from trial_case import TrialCase

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
GRAVE = ("serious", "critical")

PEOPLE = [
    ("Secretariat: case", "en"), ("Administrator", "fr"), ("Focal point, answers", "en"), ("Focal point of a reviewing", "ar"),
    ("Governmental expert", "fr"), ("Focal point, a summary", "ar"), ("Observer", "en"), ("Permanent mission", "fr"),
    ("Secretariat: translation", "ar"),
]


def form_of(path):
    """The form of a path, so that of many alike pages one is visited."""
    path = re.sub(r"/(UNTOC|TIP|SOM|FA)(?=/|$|-)", "/INSTRUMENT", path)
    return re.sub(r"\d+", "N", re.sub(r"/[A-Z]{3}(?=/|$)", "/STATE", path))


class Pages(TrialCase):
    """People visit what they can come to."""

    def findings(self, page):
        """What axe finds that is serious or critical, with where it is."""
        # Not as a script of the page, which its policy would refuse.
        page.evaluate(AXE + "; window.axe = axe; 0")
        found = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
        return [(one["id"], one["nodes"][0]["html"][:200]) for one in found["violations"] if one["impact"] in GRAVE]

    def check(self, person, path, faults):
        status = person.open(path)
        self.assertEqual(status, 200, path)
        page = person.page
        for finding in self.findings(page):
            faults.append((path, *finding))
        page.set_viewport_size({"width": 360, "height": 800})
        wide = page.evaluate(
            "Array.from(document.querySelectorAll('body *')).filter(one => !one.closest('.scroll, .unseen, .skip, select') && "
            "one.getBoundingClientRect().width && (one.getBoundingClientRect().right > 361 || one.getBoundingClientRect().left < -1))"
            ".map(one => one.outerHTML.slice(0, 160))")
        if page.evaluate("document.documentElement.scrollWidth") > 360:
            faults.append((path, "wider than 360 px", str(wide[:1])))
        page.set_viewport_size({"width": 1200, "height": 900})
        text = page.locator("body").inner_text()
        if re.search(r"\{[A-Za-z]+\}", text):
            faults.append((path, "an empty place in a phrase", re.search(r"\{[A-Za-z]+\}", text).group(0)))
        return [urlparse(link).path for link in page.eval_on_selector_all("main a[href], nav a[href], header a[href]", "all => all.map(one => one.href)")
                if link.startswith(self.site.origin)]

    def visit(self, role, language):
        person = Person(self.browser, self.site, language)
        faults = []
        person.page.on("console", lambda message: faults.append((person.page.url, message.type, message.text)) if message.type in ("error", "warning") else None)
        person.page.on("pageerror", lambda error: faults.append((person.page.url, "script", str(error))))
        person.accept(self.site.link(role))
        waiting, known = ["/"], {"/"}
        while waiting:
            path = waiting.pop(0)
            # Links of others, and files to be kept.
            if path in ("/contribution", "/invitation") or re.search(r"/documents/\d+$|/note$", path):
                continue
            for link in self.check(person, path, faults):
                if form_of(link) not in known:
                    known.add(form_of(link))
                    waiting.append(link)
        person.context.close()
        return known, faults

    def test_every_page_of_everybody(self):
        visited = set()
        for role, language in PEOPLE:
            with self.subTest(role=role, language=language):
                known, faults = self.visit(role, language)
                visited |= known
                self.assertEqual(faults, [], json.dumps(faults, indent=1, ensure_ascii=False))
        for form in ["/account", "/reviews/STATE/phases/N/answers/INSTRUMENT", "/reviews/STATE/phases/N/dialogue", "/reviews/STATE/phases/N/list",
                     "/reviews/STATE/phases/N/summary", "/reviews/STATE/phases/N/disclosure", "/reviews/STATE/phases/N/feedback/INSTRUMENT"]:
            self.assertIn(form, visited)

    def test_pages_of_strangers(self):
        for language in ["en", "fr", "ar"]:
            person = Person(self.browser, self.site, language)
            faults = []
            for path in ["/sign-in", urlparse(self.site.link("Contributor")).path + "?" + urlparse(self.site.link("Contributor")).query]:
                self.check(person, path, faults)
            self.assertEqual(faults, [])
            person.context.close()


if __name__ == "__main__":
    unittest.main()
