"""One complete review, told by what its people do on their pages."""

import json
import re
import subprocess
import tempfile
from pathlib import Path

from people import Person
from site_under_test import PALERMO, ROOT


def reviews_with_additional_reviewers(folder):
    """States of the first cohort with an additional reviewer, those with the fewest instruments first, with who reviews what."""
    def palermo(*words):
        return subprocess.run(
            [PALERMO, "review", *words, "--db", folder / "palermo.db", "--data", ROOT / "Data"], capture_output=True, text=True, check=True).stdout

    first = [line.split(",")[0] for line in palermo("list", "--format", "csv").splitlines() if re.match(r"[A-Z]{3},.*,1,,not started", line)]
    found = []
    for state in first[:30]:
        seats = {one["state"]: one["instruments"] for one in json.loads(palermo("show", state, "--format", "json"))["reviewers"]}
        if len(seats) > 2:
            found.append((sum(map(len, seats.values())), state, seats))
    return [(state, seats) for _, state, seats in sorted(found, key=lambda one: one[:2])]


class Story:
    """A review with its people; each step is a method, and each leaves the pages for the next one."""

    def __init__(self, case, browser, site, state, seats, language, scripts, secretariat):
        self.case, self.browser, self.site = case, browser, site
        self.state, self.seats, self.language, self.scripts = state, seats, language, scripts
        self.admin, self.officer, self.translator = secretariat
        self.review = f"/reviews/{state}"
        self.phase = f"{self.review}/phases/1"
        self.missions = {}

    def person(self):
        return Person(self.browser, self.site, self.language, self.scripts)

    def link_to(self, mail):
        """The link in the last message to an address, as the mail program finds it."""
        files = sorted(Path(self.site.folder, "palermo.db.outgoing").glob("*.json"), key=lambda one: one.stat().st_mtime_ns)
        messages = [json.loads(one.read_text()) for one in files]
        last = [one for one in messages if one["to"] == mail and "token" in one["values"]][-1]
        return f"/{last['kind']}".replace("/contribution", "/contribution") + "?key=" + last["values"]["token"]

    # The secretariat

    def appoint_missions(self):
        """The administrator appoints who speaks for each State; the links stand on the page of messages."""
        for state in [self.state, *self.seats]:
            mail = f"mission-{state.lower()}-{self.language}@example.org"
            self.admin.open("/appointments")
            self.admin.send("/appointments", {"name": f"Mission {state}", "mail": mail, "capacity": "mission", "state": state})
            self.admin.open("/messages")
            self.case.assertIn(mail, self.admin.text())
            self.missions[state] = self.person().accept(self.link_to(mail))

    def open_review(self):
        """The cohort enters its phase, and the case officer opens the review."""
        self.officer.open("/cohorts")
        if self.officer.form("/cohorts/1/entry").count() and "2020" in self.officer.text() and not self.entered():
            self.officer.send("/cohorts/1/entry")
        self.officer.open(self.review)
        self.officer.send("/opening")
        self.case.assertEqual(self.officer.open(f"{self.phase}/arrangements"), 200)

    def entered(self):
        row = self.officer.page.locator("main tbody tr").first
        return row.locator("td").nth(1).inner_text().strip() != ""

    # People of the State under review

    def nominate(self, role, mail, mission):
        """A mission nominates somebody with the note attached; the secretariat sends the link, the person completes the profile, all is held side by side and approved."""
        note = Path(tempfile.mkdtemp()) / "note.pdf"
        note.write_bytes(b"%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")
        mission.open(f"{self.review}/nominations/new")
        mission.send(
            "/nominations", {"role": role, "name": f"Ada {role}", "title": "Counsellor", "mail": mail, "telephone": "+43 1 234", "note": "NV 12/2026"},
            {"file": note})
        number = re.search(r"/nominations/(\d+)", mission.page.url).group(1)
        path = f"{self.review}/nominations/{number}"
        self.officer.open(path)
        self.officer.send("/link")
        nominee = self.person().accept(self.link_to(mail))
        nominee.open(path)
        nominee.send("/profile", {"title": "Head of division", "telephone": "+43 1 999"})
        self.officer.open(path)
        self.case.assertIn("Head of division", self.officer.text())
        self.officer.send("/approval")
        nominee.open("/")
        return nominee

    def designate(self):
        mission = self.missions[self.state]
        suffix = f"{self.state.lower()}-{self.language}@example.org"
        self.focal = self.nominate("focal point", f"focal-{suffix}", mission)
        self.observer = self.nominate("observer", f"observer-{suffix}", mission)
        first = self.first_reviewer
        self.expert = self.nominate("expert", f"expert-{first.lower()}-{suffix}", self.missions[first])

    @property
    def first_reviewer(self):
        return max(self.seats, key=lambda state: ("UNTOC" in self.seats[state], len(self.seats[state])))

    # Preliminary consultations (¶31)

    def arrange(self):
        path = f"{self.phase}/arrangements"
        self.focal.open(path)
        self.focal.send("/arrangements", {"languages": ["en", "fr"], "text": "Answers in English or French; each reviewer comments on its instruments."})
        for person in [self.focal, *(self.missions[state] for state in self.seats)]:
            person.open(path)
            if person.form("/arrangements/agreement").count():
                person.send("/arrangements/agreement")

    # Answers (¶20–25, ¶34)

    def ask_ministry(self):
        """Somebody without an account answers one article by a link."""
        mail = f"ministry-{self.state.lower()}@example.org"
        self.focal.open(f"{self.review}/people")
        box = self.focal.form("/contributors").locator('[name="articles"]').first.get_attribute("value")
        self.focal.send("/contributors", {"name": "Ministry of Justice", "mail": mail, "articles": [box]})
        ministry = self.person()
        ministry.open(self.link_to(mail))
        forms = ministry.page.locator('main form[data-script="answer"]')
        self.case.assertGreater(forms.count(), 0)
        form = forms.first
        self.asked = form.locator('[name="question"]').input_value()
        if form.locator('[name="choice"]').count():
            form.locator('[name="choice"][value="yes"]').check()
        form.locator('[name="text"]').fill("Act 12 of 2020, section 3: https://laws.example.org/12-2020")
        with ministry.page.expect_navigation():
            form.locator("button").first.click()
        ministry.context.close()

    def answer(self):
        """The focal point answers what is asked, question by question, as long as more is asked."""
        self.focal.open(f"{self.phase}/answers")
        instruments = self.instruments()
        for instrument in instruments:
            for _ in range(80):
                self.focal.open(f"{self.phase}/answers/{instrument}")
                if not self.answer_next(instrument):
                    break
        return instruments

    def instruments(self):
        links = self.focal.page.eval_on_selector_all("main a[href]", "all => all.map(one => one.getAttribute('href'))")
        return sorted({one.split("/")[-1] for one in links if re.fullmatch(rf"{self.phase}/answers/[A-Z]+", one)})

    def answer_next(self, instrument):
        """Answers the next question without an answer; False where there is none."""
        forms = self.focal.page.locator('main form[data-script="answer"]:has([name="basedOn"][value="0"])')
        if not forms.count():
            return False
        form = forms.first
        question = form.get_attribute("action").split("/")[-1]
        is_number = form.locator('input[name="text"]').count() > 0
        if form.locator('[name="choice"]').count():
            form.locator('[name="choice"][value="no"]').check()
        form.locator('[name="text"]').fill("12" if is_number else f"Nothing of the kind is foreseen ({question}).")
        if self.scripts and instrument == "UNTOC" and not getattr(self, "autosaved", False):
            self.autosaved = True
            self.focal.page.wait_for_function(
                "action => document.querySelector(`form[action='${action}'] [name=basedOn]`).value === '1'", arg=form.get_attribute("action"))
            return True
        self.focal.save(form)
        return True

    def conflict(self):
        """Two people change the same answer: the second is shown both texts, and merges them."""
        path = f"{self.phase}/answers/UNTOC"
        colleague = self.focal.context.new_page()
        colleague.goto(path)
        self.focal.open(path)
        form, other = (page.locator('main form[data-script="answer"]:has(textarea)').first for page in (self.focal.page, colleague))
        form.locator('[name="text"]').fill("The first text.")
        self.focal.save(form)
        other.locator('[name="text"]').fill("The second text.")
        with colleague.expect_navigation():
            other.locator("button").first.click()
        text = colleague.locator("main").inner_text() + colleague.locator("main textarea").first.input_value()
        self.case.assertIn("The first text.", text)
        self.case.assertIn("The second text.", text)
        merge = colleague.locator("main form:has(textarea)").first
        merge.locator('[name="text"]').fill("Both texts in one.")
        with colleague.expect_navigation():
            merge.locator("button").first.click()
        colleague.close()
        self.focal.open(path)
        self.case.assertIn("Both texts in one.", self.focal.page.locator("main").inner_html())

    def submit(self, instruments):
        for instrument in instruments:
            self.focal.open(f"{self.phase}/submission")
            self.focal.send(f"/submission/{instrument}/certification", {"statement": "yes"})
            self.focal.send(f"/submission/{instrument}")

    # Written feedback (¶35)

    def comment(self):
        for state, instruments in self.seats.items():
            person = self.expert if state == self.first_reviewer else self.missions[state]
            for instrument in instruments:
                path = f"{self.phase}/feedback/{instrument}"
                person.open(path)
                if state == self.first_reviewer and instrument == "UNTOC":
                    person.send("/clarifications", {"text": "Since when is this in force?"})
                    person.open(path)
                form = person.unfolded(person.page.locator('main form[action*="/articles/"]').first)
                form.locator('[name="text"]').fill("We observe that the law covers what the article asks for.")
                with person.page.expect_navigation():
                    form.locator("button").first.click()
                speaker = self.missions[state]
                speaker.open(path)
                fields = {"confirm": "yes"} if speaker.form("/submission").locator('[name="confirm"]').count() else {}
                speaker.send(f"/feedback/{instrument}/submission", fields)
        self.focal.open(f"{self.phase}/clarifications")
        self.focal.send("/reply", {"text": "Since 1 January 2021."})

    # Dialogue (¶36)

    def converse(self):
        first = self.missions[self.first_reviewer]
        path = f"{self.phase}/dialogue"
        first.open(path)
        first.send("/dialogue/rounds")
        first.open(path)
        first.send("/dialogue/messages", {"topic": 1, "text": "How often was it applied?"})
        self.case.assertIn("How often was it applied?", first.text())
        first.send("/dialogue/messages")
        self.file_document()
        self.focal.open(path)
        self.case.assertIn("How often was it applied?", self.focal.text())
        first.open(path)
        first.send("/rounds/closing")

    def file_document(self):
        """The focal point files a document; it can be read once the secretariat has examined it."""
        table = Path(tempfile.mkdtemp()) / "table.pdf"
        table.write_bytes(b"%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")
        path = f"{self.phase}/documents"
        self.focal.open(path)
        self.focal.send("/documents", {"title": "Table of cases"}, {"file": table})
        reader = self.missions[self.first_reviewer]
        reader.open(path)
        self.case.assertNotIn("Table of cases", reader.text())
        self.officer.open(path)
        form = self.officer.page.locator('main form[action$="/examination"]').first
        with self.officer.page.expect_navigation():
            form.locator("button").first.click()
        reader.open(path)
        self.case.assertIn("Table of cases", reader.text())

    # List and summary (¶38, ¶39, ¶51)

    def agree_on_list(self):
        path = f"{self.phase}/list"
        first = self.missions[self.first_reviewer]
        for kind, text in [("gap", "Statistics are missing."), ("best practice", "Units of police and prosecution work together.")]:
            first.open(path)
            first.send("/list/items", {"kind": kind, "topic": 1, "text": text})
        self.focal.open(path)
        hide = self.focal.unfolded(self.focal.page.locator('main form[action$="/confidentiality"]').first)
        with self.focal.page.expect_navigation():
            hide.locator("button").first.click()
        self.everybody_agrees(path, "/list/agreement")

    def agree_on_summary(self):
        path = f"{self.phase}/summary"
        first = self.missions[self.first_reviewer]
        first.open(path)
        first.send("/summary", {"text": "The State under review has laws on organized criminal groups. " * 20, "language": "en"})
        self.everybody_agrees(path, "/summary/agreement")

    def everybody_agrees(self, path, action):
        for person in [self.focal, *(self.missions[state] for state in self.seats)]:
            person.open(path)
            if not person.form(action).count() and person.page.locator('main a[href*="/second-factor"]').count():
                person.step_up(path)
            if person.form(action).count():
                person.send(action)
                if "/second-factor" in person.page.url:
                    person.step_up_here()
                    person.open(path)
                    person.send(action)

    def translate_and_publish(self):
        path = f"{self.phase}/summary"
        for language in ["ar", "zh", "fr", "ru", "es"]:
            for step, fields in [("request", {}), ("delivery", {"text": "The summary in another language. " * 10}), ("check", {})]:
                self.translator.open(path)
                self.translator.send(f"/translations/summary/{language}/{step}", fields)
        self.officer.open(path)
        self.officer.send("/publication", {"list": f"CTOC/REVIEW/{self.state}/1", "summary": f"CTOC/REVIEW/{self.state}/2"})

    # Disclosure (¶40, ¶41)

    def disclose(self):
        path = f"{self.phase}/disclosure"
        self.focal.open(path)
        if self.focal.page.locator('main a[href*="/second-factor"]').count():
            self.focal.step_up(path)
        thing = self.focal.form("/disclosures").locator('[name="things"]').first.get_attribute("value")
        self.focal.send("/disclosures", {"things": [thing], "audience": "public"})
        form = self.focal.page.locator('main form[action$="/disclosures"]:has([name="step"][value="record"])')
        with self.focal.page.expect_navigation():
            form.locator("button").first.click()

    # What others see

    def look(self):
        """An observer reads and does nothing; who has no part reads what every party may."""
        self.case.assertEqual(self.observer.open(f"{self.phase}/dialogue"), 200)
        self.case.assertEqual(self.observer.form("/dialogue/messages").count(), 0)
        self.officer.open(self.review)
        self.case.assertEqual(self.officer.open(f"{self.phase}/summary"), 200)
        text = self.officer.text()
        self.case.assertIn(f"CTOC/REVIEW/{self.state}/2", text)

    def whole(self):
        """From the first appointment to what was disclosed."""
        self.appoint_missions()
        self.open_review()
        self.designate()
        self.arrange()
        self.ask_ministry()
        instruments = self.answer()
        self.conflict()
        self.submit(instruments)
        self.comment()
        self.converse()
        self.agree_on_list()
        self.agree_on_summary()
        self.translate_and_publish()
        self.disclose()
        self.look()
