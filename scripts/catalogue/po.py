"""PO files: read strictly, written in one way only."""

import re

KEYWORD = re.compile(r'(msgctxt|msgid|msgid_plural|msgstr|msgstr\[(\d)\]) (".*")$')
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


class Unreadable(Exception):
    def __init__(self, line, reason):
        super().__init__(reason)
        self.line = line


class Entry:
    def __init__(self, context, words, plural, translations=(), flags=(), references=(), notes=()):
        self.context, self.words, self.plural = context, words, plural
        self.translations, self.flags = list(translations), set(flags)
        self.references, self.notes, self.remarks = list(references), list(notes), []
        self.line = 0


def unquoted(text, line):
    if not re.fullmatch(r'"(?:[^"\\]|\\[nt"\\])*"', text):
        raise Unreadable(line, "a text stands between quotation marks, with no escapes but \\n, \\t, \\\" and \\\\")
    return re.sub(r"\\(.)", lambda match: ESCAPES[match.group(1)], text[1:-1])


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def entries(text):
    found = []
    for block in re.finditer(r"(?:^.+\n?)+", text, re.MULTILINE):
        first = text.count("\n", 0, block.start()) + 1
        entry = read_block(block.group().splitlines(), first)
        if any((entry.context, entry.words) == (other.context, other.words) for other in found):
            raise Unreadable(entry.line, f"{entry.words!r} was translated before")
        found.append(entry)
    return found


def read_block(lines, first):
    entry, fields, last = Entry("", None, None), {}, None
    for number, line in enumerate(lines, first):
        if line.startswith("#,"):
            entry.flags |= {flag.strip() for flag in line[2:].split(",")}
        elif line.startswith("#~"):
            raise Unreadable(number, "what is obsolete is taken away")
        elif line.startswith("# ") or line == "#":
            entry.remarks.append(line[2:])
        elif line.startswith("#"):
            continue
        elif line.startswith('"') and last:
            fields[last] += unquoted(line, number)
        else:
            match = KEYWORD.match(line)
            if not match or match.group(1) in fields:
                raise Unreadable(number, "neither a comment, a keyword nor a text that goes on")
            last = match.group(1)
            entry.line = entry.line or number
            fields[last] = unquoted(match.group(3), number)
    if "msgid" not in fields:
        raise Unreadable(first, "the entry lacks its msgid")
    entry.context, entry.words, entry.plural = fields.get("msgctxt", ""), fields["msgid"], fields.get("msgid_plural")
    names = ["msgstr"] if entry.plural is None else [f"msgstr[{form}]" for form in range(sum(name.startswith("msgstr[") for name in fields))]
    if any(name not in fields for name in names) or len(fields) != len(names) + 1 + ("msgctxt" in fields) + (entry.plural is not None):
        raise Unreadable(entry.line, "the entry has other forms of msgstr than its msgid asks for")
    entry.translations = [fields[name] for name in names]
    return entry


def field(keyword, text):
    """Texts of several lines are broken after each."""
    lines = text.splitlines(keepends=True)
    if len(lines) < 2:
        return [f"{keyword} {quoted(text)}"]
    return [f'{keyword} ""'] + [quoted(line) for line in lines]


def block(entry):
    lines = [f"# {remark}".rstrip() for remark in entry.remarks] + [f"#. {note}" for note in entry.notes]
    lines += [f"#: {reference}" for reference in entry.references]
    flags = {"fuzzy"} & entry.flags
    if re.search(r"\{[A-Za-z]+\}", entry.words + (entry.plural or "")):
        flags.add("python-brace-format")
    if flags:
        lines.append("#, " + ", ".join(sorted(flags)))
    if entry.context:
        lines += field("msgctxt", entry.context)
    lines += field("msgid", entry.words)
    if entry.plural is None:
        lines += field("msgstr", entry.translations[0] if entry.translations else "")
    else:
        lines += field("msgid_plural", entry.plural)
        for form, text in enumerate(entry.translations or ["", ""]):
            lines += field(f"msgstr[{form}]", text)
    return "\n".join(lines) + "\n"


def text(all_entries):
    return "\n".join(block(entry) for entry in all_entries)
