"""Finds the phrases in a Swift source: reads its texts, comments and punctuation as the language does, and refuses what it does not understand."""

import re

NAME = re.compile(r"[A-Za-z_]\w*|`\w+`")
NUMBER = re.compile(r"\d[\w.]*\d|\d\w*")
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", '"': '"', "'": "'", "\\": "\\"}
NOTE = "// Translators: "


class Unreadable(Exception):
    def __init__(self, line, reason):
        super().__init__(reason)
        self.line = line


class Token:
    def __init__(self, kind, text, line, interpolated=False):
        self.kind, self.text, self.line, self.interpolated = kind, text, line, interpolated


class Call:
    def __init__(self, line):
        self.line, self.words, self.plural, self.context = line, "", None, ""
        self.values, self.notes, self.is_counted = [], [], False


class Scanner:
    """The tokens of a source; those within an interpolation come before the text that they stand in."""

    def __init__(self, source):
        self.source, self.place, self.tokens, self.notes = source, 0, [], {}

    @property
    def line(self):
        return self.source.count("\n", 0, self.place) + 1

    def at(self, text):
        return self.source.startswith(text, self.place)

    def scan(self, until=None):
        """Reads to the end, or to the bracket that closes an interpolation."""
        depth = 0
        while self.place < len(self.source):
            character = self.source[self.place]
            if character.isspace():
                self.place += 1
            elif self.at("//"):
                self.comment()
            elif self.at("/*"):
                self.nested_comment()
            elif match := re.compile(r'(#*)("""|")').match(self.source, self.place):
                self.text(match.group(1), match.group(2))
            elif match := re.compile(r"(#+)/").match(self.source, self.place):
                self.skip_regex(match.group(1))
            elif character == "/" and self.begins_regex():
                self.skip_regex("")
            elif match := NAME.match(self.source, self.place) or NUMBER.match(self.source, self.place):
                self.add("name", match.group())
            else:
                if character == until and depth == 0:
                    self.place += 1
                    return
                depth += (character == "(") - (character == ")") if until else 0
                self.add("mark", character)
        if until:
            raise Unreadable(self.line, "an interpolation does not end")

    def add(self, kind, text):
        self.tokens.append(Token(kind, text, self.line))
        self.place += len(text)

    def comment(self):
        end = self.source.find("\n", self.place)
        end = len(self.source) if end < 0 else end
        words = self.source[self.place:end]
        if words.startswith(NOTE):
            self.notes[self.line] = words.removeprefix(NOTE).strip()
        self.place = end

    def nested_comment(self):
        start, depth = self.line, 0
        while self.place < len(self.source):
            step = 2 if self.at("/*") or self.at("*/") else 1
            depth += self.at("/*") - self.at("*/")
            self.place += step
            if depth == 0:
                return
        raise Unreadable(start, "a comment does not end")

    def begins_regex(self):
        after = self.source[self.place + 1 : self.place + 2]
        before = self.tokens[-1] if self.tokens else None
        operand = before and (before.kind in ("name", "text") and before.text not in ("return", "try", "in", "case") or before.text in (")", "]", "}"))
        return bool(after.strip()) and after not in "=)," and not operand

    def skip_regex(self, hashes):
        start, self.place = self.line, self.place + len(hashes) + 1
        while self.place < len(self.source):
            if self.at("/" + hashes):
                self.place += 1 + len(hashes)
                self.tokens.append(Token("regex", "", start))
                return
            if self.at("\n") and not hashes:
                break
            self.place += 2 if self.at("\\") else 1
        raise Unreadable(start, "a regular expression does not end")

    def text(self, hashes, quotes):
        start = self.line
        self.place += len(hashes + quotes)
        pieces, interpolated = [], False
        while not self.at(quotes + hashes):
            if self.place >= len(self.source) or (self.at("\n") and quotes == '"'):
                raise Unreadable(start, "a text does not end")
            if self.at("\\" + hashes):
                self.place += 1 + len(hashes)
                if self.at("("):
                    self.place += 1
                    self.scan(until=")")
                    interpolated = True
                else:
                    pieces.append(self.escape())
            else:
                pieces.append(self.source[self.place])
                self.place += 1
        self.place += len(quotes + hashes)
        words = "".join(pieces)
        if quotes == '"""':
            words = self.unindented(words, start)
        self.tokens.append(Token("text", words, start, interpolated))

    def escape(self):
        if match := re.compile(r"u\{([0-9A-Fa-f]{1,8})\}").match(self.source, self.place):
            self.place = match.end()
            return chr(int(match.group(1), 16))
        if match := re.compile(r"[ \t]*\n").match(self.source, self.place):
            self.place = match.end()
            # What joins two lines is told apart from a break until the indentation is gone.
            return "\x00"
        character = self.source[self.place]
        if character not in ESCAPES:
            raise Unreadable(self.line, f"the escape \\{character} is unknown")
        self.place += 1
        return "\x01" if character == "n" else ESCAPES[character]

    def unindented(self, words, start):
        lines = re.split(r"(\n|\x00)", words)
        indentation = lines[-1]
        if indentation.strip(" \t") or not words.startswith("\n"):
            raise Unreadable(start, "the quotation marks of a text of several lines stand on lines of their own")
        lines = [line.removeprefix(indentation) for line in lines]
        return "".join(lines[2:-2]).replace("\x00", "")


def phrases(source):
    """The calls of Phrase in a source."""
    scanner = Scanner(source)
    scanner.scan()
    tokens = scanner.tokens
    for token in tokens:
        token.text = token.text.replace("\x01", "\n").replace("\x00", "") if token.kind == "text" else token.text
    calls = []
    uses = any(token.kind == "name" and token.text == "Phrase" for token in tokens)
    for place, token in enumerate(tokens[:-1]):
        if uses and token.text == "init" and [one.text for one in tokens[place - 1 : place + 2 : 2]] == [".", "("]:
            if place + 2 < len(tokens) and tokens[place + 2].kind == "text":
                raise Unreadable(token.line, "write Phrase(…), not .init(…)")
        before = tokens[place - 1] if place else None
        if token.text == "Phrase" and token.kind == "name" and tokens[place + 1].text in ("(", ".") and tokens[place + 1].kind == "mark":
            if before and before.text in ("struct", "extension", "enum", "func"):
                continue
            start = place + 1
            if tokens[start].text == ".":
                if tokens[start + 1].text != "init":
                    continue
                raise Unreadable(token.line, "write Phrase(…), not Phrase.init(…)")
            calls.append(call(tokens, start, token.line, scanner.notes))
    return calls


def arguments(tokens, start):
    """The arguments of the call whose bracket stands at `start`: label and tokens of each."""
    depth, current, found = 0, [], []
    for token in tokens[start:]:
        opens, closes = token.kind == "mark" and token.text in "([{", token.kind == "mark" and token.text in ")]}"
        depth += opens - closes
        if depth == 0 or (depth == 1 and token.kind == "mark" and token.text == ","):
            if current:
                found.append(current)
            current = []
            if depth == 0:
                break
        elif not (opens and depth == 1):
            current.append(token)
    labelled = []
    for part in found:
        has_label = len(part) > 2 and part[0].kind == "name" and part[1].text == ":" and part[1].kind == "mark"
        labelled.append((part[0].text, part[2:]) if has_label else ("", part))
    return labelled


def literal(tokens, line):
    if len(tokens) != 1 or tokens[0].kind != "text" or tokens[0].interpolated:
        raise Unreadable(line, "the words of a phrase are one literal, without interpolation")
    return tokens[0].text


def call(tokens, start, line, notes):
    one = Call(line)
    parts = arguments(tokens, start)
    if not parts or parts[0][0]:
        raise Unreadable(line, "a phrase begins with its words")
    one.words = literal(parts[0][1], line)
    for label, part in parts[1:]:
        if label == "plural":
            one.plural = literal(part, line)
        elif label == "context":
            one.context = literal(part, line)
        elif label == "count":
            one.is_counted = True
        elif label == "":
            one.values = keys(part, line)
        else:
            raise Unreadable(line, f"a phrase knows no {label}")
    above = line - 1
    while above in notes:
        one.notes.insert(0, notes[above])
        above -= 1
    return one


def keys(part, line):
    """The names in `["State": …, "day": …]`."""
    if not part or part[0].text != "[" or part[-1].text != "]":
        raise Unreadable(line, "the values of a phrase are a dictionary literal")
    names = []
    for _, pair in arguments(part, 0):
        if len(pair) < 3 or pair[0].kind != "text" or pair[0].interpolated or pair[1].text != ":":
            raise Unreadable(line, "the name of a value is a literal")
        names.append(pair[0].text)
    if len(set(names)) != len(names):
        raise Unreadable(line, "a value is given twice")
    return names
