"""What goes into a drawing of lots: files and their form, chance, commitments, the definition of the mechanism, the registry.

The first part of the verifier; lots_rules.py and verify_lots.py build on it. Written from docs/lots.md alone; names are used as on that page.
"""
import csv
import datetime
import hashlib
import io
import itertools
import json
import math
import os
import re
import struct
from collections import Counter, defaultdict, namedtuple

SIDES = ("own", "other")
TABLES = ("instruments.csv", "regional_groups.csv", "reservations.csv", "states.csv", "treaty_status.csv")


class Rejected(Exception):
    """Something is not as docs/lots.md says."""


def expect(found, expected, where):
    if found != expected:
        raise Rejected(f"{where}: expected {brief(expected)}, found {brief(found)}")


def brief(value):
    text = value if isinstance(value, str) else canonical(value)
    return repr(text if len(text) <= 120 else text[:117] + "...")


# Reading: bytes, JSON, and the form of every field.

def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def digest(text):
    return hashlib.sha256(text if isinstance(text, bytes) else text.encode("utf-8")).hexdigest()


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except (OSError, ValueError) as error:
        raise Rejected(f"{path}: cannot be read ({error})") from None


def read_json(path):
    def names(pairs):
        for name, count in Counter(name for name, _ in pairs).items():
            if count > 1:
                raise Rejected(f"{path}: the name {name!r} stands twice in one object")
        return dict(pairs)

    def number(text):
        raise Rejected(f"{path}: {text} is not a whole number")

    try:
        value = json.loads(read(path).decode("utf-8"), object_pairs_hook=names, parse_float=number, parse_constant=number)
        canonical(value).encode("utf-8")
        return value
    except (ValueError, RecursionError) as error:
        raise Rejected(f"{path}: is not JSON in UTF-8 ({error})") from None


def day(text):
    try:
        return datetime.date.fromisoformat(text) if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else None
    except ValueError:
        return None


Form = namedtuple("Form", "name holds")


def text_form(name, holds):
    return Form(name, lambda value: type(value) is str and bool(holds(value)))


def one_of(*choices):
    return text_form("one of " + ", ".join(map(repr, choices)), lambda value: value in choices)


ANY = Form("any value", lambda value: True)
NUMBER = Form("a whole number, 0 or more", lambda value: type(value) is int and 0 <= value < 2**53)
WEIGHT = Form("a whole number", lambda value: type(value) is int and abs(value) < 2**53)
TEXT = text_form("a text", lambda value: True)
LINE = text_form("a text of one line", lambda value: len(value.splitlines()) == 1)
DAY = text_form("a day (YYYY-MM-DD)", day)
HASH = text_form("64 lower-case hex digits", re.compile("[0-9a-f]{64}").fullmatch)
CODE = text_form("a code (capital letters, digits, _)", re.compile("[A-Z0-9_]+").fullmatch)
KIND, PLACE, RULES = one_of("draw", "rehearsal"), one_of("primary", "additional"), one_of("palermo-lots-1")
# Of objects and lists: a dictionary stands for an object with exactly these names, (x,) for one with any names, [x] for a list.
SEATS, LINK = (TEXT,), {"previous": HASH, "hash": HASH}
CONTRIBUTIONS = [{"name": LINE, "bytes": HASH, "salt": HASH, "commitment": HASH}]
TERMS = {"cohorts": NUMBER, "least": NUMBER, "most": NUMBER, "requests": NUMBER, "volunteers": (NUMBER,),
         "allowMoreReviewers": [CODE], "additionalReviewers": one_of("same side", "any group")}
HEAD = LINK | {"rules": RULES, "kind": KIND, "on": DAY, "registry": HASH, "mechanism": HASH, "contributions": CONTRIBUTIONS, "seed": HASH,
               "instruments": [CODE], "terms": TERMS, "participants": [{"code": CODE, "group": CODE, "instruments": [CODE]}],
               "cohorts": (NUMBER,), "order": [CODE], "completion": SEATS}
STEP = {"step": NUMBER, "reviewed": CODE, "side": one_of(*SIDES), "seat": PLACE, "number": NUMBER, "instruments": [CODE], "eligible": [CODE],
        "completions": [SEATS], "excluded": (TEXT,), "proofs": [{"excludes": [CODE], "certificate": ANY}], "drawn": CODE, "reviews": [CODE]}
REPEAT = LINK | {"repeat": NUMBER, "kind": KIND, "on": DAY, "reviewed": CODE, "side": one_of(*SIDES), "seat": PLACE, "number": NUMBER,
                 "replaces": CODE, "askedBy": CODE, "role": one_of("reviewed", "reviewing"), "ground": one_of("28 d", "28 e", "30"),
                 "reason": TEXT, "decision": TEXT, "consultations": TEXT, "contributions": CONTRIBUTIONS, "seed": HASH, "completion": SEATS,
                 "steps": [STEP], "kept": SEATS, "left": [CODE], "owing": [CODE]}
TRANSCRIPT = {"format": one_of("palermo-lots-transcript-1"), "head": HEAD, "steps": [LINK | STEP], "repeats": [REPEAT]}
COMMITMENTS = {"format": one_of("palermo-lots-commitments-1"), "rules": RULES, "commitments": [{"name": LINE, "commitment": HASH}]}
MECHANISM = {"rules": RULES, "instruments": [CODE], "cohorts": NUMBER, "reviews": {"least": NUMBER, "most": NUMBER}, "requests": NUMBER,
             "optOuts": [{"state": CODE}], "groups": [{"state": CODE, "group": CODE}], "volunteers": [{"state": CODE, "reviews": NUMBER}],
             "allowMoreReviewers": [CODE], "additionalReviewers": one_of("same side", "any group")}


def check(value, form, where, others=False):
    """Rejects a value that has not the form. With `others`, an object may have further names."""
    kind = {Form: None, dict: dict, tuple: dict, list: list}[type(form)]
    if type(value) is not kind if kind else not form.holds(value):
        raise Rejected(f"{where}: expected {form.name if not kind else 'a list' if kind is list else 'an object'}, found {brief(value)}")
    if type(form) is dict:
        for name in sorted(form.keys() ^ value.keys()):
            if name in form or not others:
                raise Rejected(f"{where}: {name!r} is {'missing' if name in form else 'unknown'}")
    if kind:
        for name, inner in form.items() if type(form) is dict else ((name, form[0]) for name in (value if kind is dict else range(len(value)))):
            check(value[name], inner, f"{where}: {name!r}" if kind is dict else f"{where}[{name}]", others)


# Chance: the stream of numbers, a number below n, shuffling, cohorts.

QUARTERS = [(a, 4 + b, 8 + c, 12 + d) for a, b, c, d in ((0, 0, 0, 0), (1, 1, 1, 1), (2, 2, 2, 2), (3, 3, 3, 3), (0, 1, 2, 3), (1, 2, 3, 0), (2, 3, 0, 1), (3, 0, 1, 2))]


def chacha20_block(key, counter, nonce=bytes(12)):
    start = [0x61707865, 0x3320646E, 0x79622D32, 0x6B206574, *struct.unpack("<8I", key), counter, *struct.unpack("<3I", nonce)]
    x = list(start)
    for a, b, c, d in QUARTERS * 10:
        for one, two, three, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            x[one] = (x[one] + x[two]) & 0xFFFFFFFF
            mixed = x[three] ^ x[one]
            x[three] = (mixed << turn | mixed >> (32 - turn)) & 0xFFFFFFFF
    return struct.pack("<16I", *((now + then) & 0xFFFFFFFF for now, then in zip(x, start)))


def stream(seed):
    for counter in itertools.count():
        yield from struct.unpack("<8Q", chacha20_block(bytes.fromhex(seed), counter))


def number_below(n, numbers):
    return next(x for x in numbers if x < 2**64 - 2**64 % n) % n


def shuffled(items, numbers):
    items = list(items)
    for i in range(len(items) - 1, 0, -1):
        j = number_below(i + 1, numbers)
        items[i], items[j] = items[j], items[i]
    return items


def patterns(sizes, k):
    """For each group the cohorts (from 0) that get one member more, in every way that keeps the cohorts within one of each other."""
    if math.prod(math.comb(k, n % k) for n in sizes) > 2_000_000:
        raise Rejected("head: terms: cohorts: more patterns than this verifier can list")
    for pattern in itertools.product(*(itertools.combinations(range(k), n % k) for n in sizes)):
        more = Counter(itertools.chain(range(k), *pattern)).values()
        if max(more) - min(more) <= 1:
            yield pattern


def draw_cohorts(groups, k, numbers):
    admissible = list(patterns([len(members) for members in groups], k))
    cohorts = {}
    for members, more in zip(groups, admissible[number_below(len(admissible), numbers)]):
        dealt = iter(shuffled(members, numbers))
        for c in range(k):
            cohorts |= {code: c + 1 for code in itertools.islice(dealt, len(members) // k + (c in more))}
    return cohorts


# What goes in.

def check_seed(link, lines, where):
    given = link["contributions"]
    for each in given:
        text = f"palermo-lots-commitment-1\n{each['bytes']}\n{each['salt']}\n{each['name']}\n"
        expect(each["commitment"], digest(text), f"{where}: commitment of {each['name']!r}")
    order = [each["commitment"] for each in given]
    expect(order, sorted(set(order)), f"{where}: contributions, in the order of their commitments")
    if (link["kind"] == "draw") != bool(given):
        raise Rejected(f"{where}: kind {link['kind']!r} with {len(given)} contributions")
    text = f"palermo-lots-seed-1\nrules palermo-lots-1\n{lines}" + "".join(f"contribution {each['bytes']} {each['salt']} {each['name']}\n" for each in given)
    expect(link["seed"], digest(text) if given else link["seed"], f"{where}: seed, from the contributions")


def check_commitments(paths, links):
    """Compares each file of commitments with the draw or repeat that it is for. Gives the real ones that no file was given for."""
    left = dict(links)
    for path in paths:
        file = read_json(path)
        inputs = {"after": HASH} if type(file) is dict and "after" in file else {"registry": HASH, "mechanism": HASH, "on": DAY}
        check(file, COMMITMENTS | inputs, path)
        if "after" in file:
            where = next((where for where in left if where != "head" and left[where]["previous"] == file["after"]), None)
        else:
            where = "head" if "head" in left else None
        if not where:
            raise Rejected(f"{path}: is for no draw or repeat of this transcript, or there are two files for it")
        link = left.pop(where)
        for name in inputs.keys() - {"after"}:
            expect(link[name], file[name], f"{where}: {name}, as published in {path}")
        found = sorted((each["commitment"], each["name"]) for each in link["contributions"])
        expect(found, sorted((each["commitment"], each["name"]) for each in file["commitments"]), f"{where}: contributions, as committed to in {path}")
    return [where for where, link in left.items() if link["kind"] == "draw"]


def read_mechanism(path, head):
    expect(head["mechanism"], digest(read(path)), "head: mechanism, the digest of the definition")
    mechanism = read_json(path)
    check(mechanism, MECHANISM, path, others=True)
    terms = {name: mechanism[name] for name in ("cohorts", "requests", "additionalReviewers")} | mechanism["reviews"]
    terms |= {"allowMoreReviewers": sorted(mechanism["allowMoreReviewers"]), "volunteers": {each["state"]: each["reviews"] for each in mechanism["volunteers"]}}
    expect(head["instruments"], mechanism["instruments"], "head: instruments, as in the definition")
    for name in TERMS:
        expect(head["terms"][name], terms[name], f"head: terms: {name}, as in the definition")
    return mechanism


def read_table(directory, name):
    try:
        header, *rows = csv.reader(io.StringIO(read(os.path.join(directory, name)).decode("utf-8"), newline=""), strict=True)
    except (ValueError, csv.Error) as error:
        raise Rejected(f"{name}: is not a table of comma-separated values in UTF-8 ({error})") from None
    for line, row in enumerate(rows, 2):
        expect(len(row), len(header), f"{name}: number of values in line {line}")
        for column, value in zip(header, row):
            if value and column in ("signed_on", "bound_on", "entry_into_force"):
                check(value, DAY, f"{name}: {column} in line {line}")
    return [defaultdict(str, zip(header, row)) for row in rows]


def read_participants(directory, mechanism, on):
    """The participants on the day, by code, from the tables. Days compare as texts."""
    status, parties = read_table(directory, "treaty_status.csv"), set()
    latest = max((row[name] for row in status for name in ("signed_on", "bound_on")), default="")
    force = {row["code"]: row["entry_into_force"] for row in read_table(directory, "instruments.csv")}
    for row in status:
        if row["action"] == "signature_only" or row["instrument"] not in mechanism["instruments"]:
            continue
        if row["bound_on"]:
            starts = force.get(row["instrument"]) or "no day"  # sorts after every day
            bound = starts <= on and day(row["bound_on"]).toordinal() + 30 <= day(on).toordinal()
        else:
            bound = latest <= on
        if bound:
            parties.add((row["code"], row["instrument"]))
    groups = {row["code"]: row["regional_group"] for row in read_table(directory, "states.csv")} | {each["state"]: each["group"] for each in mechanism["groups"]}
    out = {each["state"] for each in mechanism["optOuts"]}
    return {code: {"code": code, "group": groups.get(code, ""), "instruments": [each for each in mechanism["instruments"] if (code, each) in parties]}
            for code, instrument in parties if instrument == "UNTOC" and code not in out}
