"""Tests of PO files, read and written, and of what is found wrong in a translation."""

import importlib.machinery
import importlib.util
import pathlib
import sys
import unittest

SCRIPTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(SCRIPTS))
from catalogue import po  # noqa: E402

LOADER = importlib.machinery.SourceFileLoader("messages", str(SCRIPTS / "messages"))
messages = importlib.util.module_from_spec(importlib.util.spec_from_loader("messages", LOADER))
LOADER.exec_module(messages)


class Files(unittest.TestCase):
    def test_what_is_written_is_read_again(self):
        entries = [po.Entry("c", 'a "b"\n{x}', "many {x}", ["1", "2\n3"], {"fuzzy"}, ["file"], ["note"]), po.Entry("", "d", None, ["e"])]
        again = po.entries(po.text(entries))
        self.assertEqual([vars(one) | {"line": 0, "flags": 0, "references": [], "notes": []} for one in again],
                         [vars(one) | {"line": 0, "flags": 0, "references": [], "notes": []} for one in entries])
        self.assertEqual(again[0].flags, {"fuzzy", "python-brace-format"})

    def test_what_is_refused(self):
        for text in ['msgid "a"\n', 'msgid "a"\nmsgstr "b', 'msgid "a"\nmsgstr[0] "b"\n', "nonsense\n", '#~ msgid "a"\n#~ msgstr "b"\n',
                     'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n', 'msgid "a\\q"\nmsgstr "b"\n']:
            with self.assertRaises(po.Unreadable, msg=text):
                po.entries(text)


class Translations(unittest.TestCase):
    def faults(self, language, words, translations, plural=None, flags=()):
        return list(messages.translation_faults(po.Entry("", words, plural, translations, flags), language))

    def test_good_ones(self):
        self.assertEqual(self.faults("zh", "{a} is here.", ["{a}在这里。"]), [])
        self.assertEqual(self.faults("ar", "{count} day", ["لا", "يوم", "يومان", "{count} أيام", "{count} يومًا", "{count} يوم"], "{count} days"), [])

    def test_bad_ones(self):
        self.assertTrue(self.faults("fr", "a", [""]))
        self.assertTrue(self.faults("fr", "a", ["b"], flags={"fuzzy"}))
        self.assertTrue(self.faults("fr", "{a}", ["{b}"]))
        self.assertTrue(self.faults("fr", "a", ["{b}"]))
        self.assertTrue(self.faults("fr", "a.", ["b"]))
        self.assertTrue(self.faults("fr", "a", [" b"]))
        self.assertTrue(self.faults("fr", "{count} day", ["jour", "{count} jours"], "{count} days"))
        self.assertTrue(self.faults("ru", "{count} day", ["{count} день", "{count} дня"], "{count} days"))


if __name__ == "__main__":
    unittest.main()
