"""Tests of what is found in Swift sources."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from catalogue import swift  # noqa: E402


def found(source):
    return [(call.words, call.plural, call.context, call.values) for call in swift.phrases(source)]


class Phrases(unittest.TestCase):
    def test_one_with_everything(self):
        source = 'let it = Phrase("{count} day of {State}", plural: "{count} days of {State}", count: f(1, 2), ["State": .text(a[1])], context: "x")'
        self.assertEqual(found(source), [("{count} day of {State}", "{count} days of {State}", "x", ["State"])])

    def test_over_several_lines(self):
        source = 'Phrase(\n    """\n    One \\\n    line,\n    \\"two\\"\n    """, ["a": .slot])'
        self.assertEqual(found(source), [('One line,\n"two"', None, "", ["a"])])

    def test_within_an_interpolation_and_within_a_phrase(self):
        self.assertEqual([words for words, *_ in found('"\\(say(Phrase("one")))"; Phrase("{two}", ["two": .phrase(Phrase("three"))])')], ["one", "{two}", "three"])

    def test_none_in_comments_texts_and_regular_expressions(self):
        self.assertEqual(found('// Phrase("a")\n/* /* */ Phrase("b") */ "Phrase(\\"c\\")" #"Phrase("d")"# x = /Phrase\\("/'), [])

    def test_division_is_no_regular_expression(self):
        self.assertEqual([words for words, *_ in found('let half = count / 2; Phrase("a"); f(x) / 3')], ["a"])

    def test_escapes(self):
        self.assertEqual([words for words, *_ in found('Phrase("a\\u{2014}b\\n")')], ["a\u2014b\n"])

    def test_notes_for_translators(self):
        calls = swift.phrases('// Translators: a verb.\n// Translators: on a button.\nPhrase("Open")')
        self.assertEqual(calls[0].notes, ["a verb.", "on a button."])


class Refused(unittest.TestCase):
    def refused(self, source):
        with self.assertRaises(swift.Unreadable):
            swift.phrases(source)

    def test_words_that_are_no_literal(self):
        self.refused("Phrase(words)")
        self.refused('Phrase("a \\(b)")')
        self.refused('Phrase("a" + "b")')

    def test_values_that_cannot_be_read(self):
        self.refused('Phrase("{a}", values)')
        self.refused('Phrase("{a}", [name: .slot])')
        self.refused('Phrase("{a}", ["a": .slot, "a": .slot])')

    def test_other_ways_to_make_one(self):
        self.refused('Phrase.init("a")')
        self.refused('let it: Phrase = .init("a")')

    def test_what_does_not_end(self):
        self.refused('Phrase("a')
        self.refused('/* Phrase("a")')


if __name__ == "__main__":
    unittest.main()
