#!/usr/bin/env python3
"""Checks the transcript of a drawing of lots under the review mechanism, without trusting the program that drew.

Written from docs/lots.md alone; every name below is used as on that page. Python's standard library is enough.
Exit 0: everything on the page holds. Exit 1: something does not, and one sentence says where and what was expected.
"""
import argparse
import csv
import datetime
import functools
import hashlib
import io
import itertools
import json
import math
import os
import re
import struct
import sys
import time
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
        value = dict(pairs)
        if len(value) < len(pairs):
            twice = [name for name, count in Counter(name for name, _ in pairs).items() if count > 1]
            raise Rejected(f"{path}: the name {twice[0]!r} stands twice in one object")
        return value

    def number(text):
        raise Rejected(f"{path}: {text} is not a whole number")

    try:
        value = json.loads(read(path).decode("utf-8"), object_pairs_hook=names, parse_float=number, parse_constant=number)
        canonical(value).encode("utf-8")
        return value
    except (ValueError, RecursionError) as error:
        raise Rejected(f"{path}: is not JSON in UTF-8 ({error})") from None


Form = namedtuple("Form", "name holds")


def day(text):
    try:
        return datetime.date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII) else None
    except ValueError:
        return None


TEXT = Form("a text", lambda value: type(value) is str)
LINE = Form("a text of one line", lambda value: type(value) is str and len(value.splitlines()) == 1 and value.isprintable())
NUMBER = Form("a whole number, 0 or more", lambda value: type(value) is int and value >= 0)
WEIGHT = Form("a whole number", lambda value: type(value) is int)
DAY = Form("a day (YYYY-MM-DD)", lambda value: type(value) is str and day(value) is not None)
HASH = Form("64 lower-case hex digits", lambda value: type(value) is str and re.fullmatch("[0-9a-f]{64}", value) is not None)
CODE = Form("a code (capital letters, digits, _)", lambda value: type(value) is str and re.fullmatch("[A-Z0-9_]+", value) is not None)


def one_of(*choices):
    return Form("one of " + ", ".join(repr(choice) for choice in choices), lambda value: type(value) is str and value in choices)


ANY = Form("any value", lambda value: True)
SEATS = (TEXT,)  # A tuple stands for an object with any names, a list for a list, a dictionary for exactly these names.
CONTRIBUTIONS = [{"name": LINE, "bytes": HASH, "salt": HASH, "commitment": HASH}]
STEP = {"step": NUMBER, "reviewed": CODE, "side": one_of(*SIDES), "seat": one_of("primary", "additional"), "number": NUMBER,
        "instruments": [CODE], "eligible": [CODE], "completions": [SEATS], "excluded": (TEXT,),
        "proofs": [{"excludes": [CODE], "certificate": ANY}], "drawn": CODE, "reviews": [CODE]}
LINK = {"previous": HASH, "hash": HASH}
TERMS = {"cohorts": NUMBER, "least": NUMBER, "most": NUMBER, "requests": NUMBER, "volunteers": (NUMBER,),
         "allowMoreReviewers": [CODE], "additionalReviewers": one_of("same side", "any group")}
HEAD = LINK | {"rules": one_of("palermo-lots-1"), "kind": one_of("draw", "rehearsal"), "on": DAY, "registry": HASH, "mechanism": HASH,
               "contributions": CONTRIBUTIONS, "seed": HASH, "instruments": [CODE], "terms": TERMS,
               "participants": [{"code": CODE, "group": CODE, "instruments": [CODE]}], "cohorts": (NUMBER,), "order": [CODE],
               "completion": SEATS}
REPEAT = LINK | {"repeat": NUMBER, "kind": one_of("draw", "rehearsal"), "on": DAY, "reviewed": CODE, "side": one_of(*SIDES),
                 "seat": one_of("primary", "additional"), "number": NUMBER, "replaces": CODE, "askedBy": CODE,
                 "role": one_of("reviewed", "reviewing"), "ground": one_of("28 d", "28 e", "30"), "reason": TEXT, "decision": TEXT,
                 "consultations": TEXT, "contributions": CONTRIBUTIONS, "seed": HASH, "completion": SEATS, "steps": [STEP],
                 "kept": SEATS, "left": [CODE], "owing": [CODE]}
TRANSCRIPT = {"format": one_of("palermo-lots-transcript-1"), "head": HEAD, "steps": [LINK | STEP], "repeats": [REPEAT]}
COMMITMENTS = {"format": one_of("palermo-lots-commitments-1"), "rules": one_of("palermo-lots-1"),
               "commitments": [{"name": LINE, "commitment": HASH}]}
MECHANISM = {"rules": one_of("palermo-lots-1"), "instruments": [CODE], "cohorts": NUMBER, "reviews": {"least": NUMBER, "most": NUMBER},
             "requests": NUMBER, "optOuts": ANY, "groups": ANY, "volunteers": ANY, "allowMoreReviewers": [CODE],
             "additionalReviewers": one_of("same side", "any group")}


def check(value, form, where, others=False):
    """Rejects a value that has not the form. With `others`, an object may have further names."""
    kind = {Form: None, dict: dict, tuple: dict, list: list}[type(form)]
    if (kind and type(value) is not kind) or (not kind and not form.holds(value)):
        raise Rejected(f"{where}: expected {form.name if not kind else 'a list' if kind is list else 'an object'}, found {brief(value)}")
    if type(form) is dict:
        for name in sorted(form.keys() - value.keys()):
            raise Rejected(f"{where}: {name!r} is missing")
        for name in sorted(value.keys() - form.keys() if not others else ()):
            raise Rejected(f"{where}: {name!r} is unknown")
        for name, inner in form.items():
            check(value[name], inner, f"{where}.{name}", others)
    elif kind:
        for name, inner in value.items() if kind is dict else enumerate(value):
            check(inner, form[0], f"{where}[{name}]", others)


# Chance: the stream of numbers, a number below n, shuffling.

def chacha20_block(key, counter, nonce=bytes(12)):
    start = [0x61707865, 0x3320646E, 0x79622D32, 0x6B206574, *struct.unpack("<8I", key), counter, *struct.unpack("<3I", nonce)]
    x = list(start)
    for _ in range(10):
        for a, b, c, d in ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15), (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)):
            for one, two, three, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                x[one] = (x[one] + x[two]) & 0xFFFFFFFF
                mixed = x[three] ^ x[one]
                x[three] = (mixed << turn | mixed >> (32 - turn)) & 0xFFFFFFFF
    return struct.pack("<16I", *((now + then) & 0xFFFFFFFF for now, then in zip(x, start)))


def stream(seed):
    for counter in itertools.count():
        yield from struct.unpack("<8Q", chacha20_block(bytes.fromhex(seed), counter))


def number_below(n, numbers):
    bound = 2**64 - 2**64 % n
    return next(x for x in numbers if x < bound) % n


def shuffled(items, numbers):
    items = list(items)
    for i in range(len(items) - 1, 0, -1):
        j = number_below(i + 1, numbers)
        items[i], items[j] = items[j], items[i]
    return items


def patterns(sizes, k):
    """For each group the cohorts (from 0) that get one member more, in every way that keeps cohorts within one of each other."""
    if math.prod(math.comb(k, n % k) for n in sizes) > 2_000_000:
        raise Rejected("head.terms.cohorts: more patterns than this verifier can list")
    ways = [list(itertools.combinations(range(k), n % k)) for n in sizes]
    for pattern in itertools.product(*ways):
        more = Counter(itertools.chain(*pattern))
        if max(more[c] for c in range(k)) - min(more[c] for c in range(k)) <= 1:
            yield pattern


def draw_cohorts(groups, k, numbers):
    admissible = list(patterns([len(members) for members in groups], k))
    pattern = admissible[number_below(len(admissible), numbers)]
    cohorts = {}
    for members, more in zip(groups, pattern):
        dealt = iter(shuffled(members, numbers))
        for c in range(k):
            cohorts |= {code: c + 1 for code in itertools.islice(dealt, len(members) // k + (c in more))}
    return cohorts


# The position of a draw, and its rules.

class Draw:
    """Who sits where (`held`), and the kept completion (`plan`). Instruments are sets of bits. A side is (State, side), a seat (State, side, number)."""

    def __init__(self, head):
        terms = head["terms"]
        self.instruments, self.codes = head["instruments"], [each["code"] for each in head["participants"]]
        self.group = {each["code"]: each["group"] for each in head["participants"]}
        self.party = {each["code"]: self.bits(each["instruments"]) for each in head["participants"]}
        self.least, self.terms_least = terms["least"], terms["least"]
        self.any_group, self.more = terms["additionalReviewers"] == "any group", set(terms["allowMoreReviewers"])
        self.limit = {code: max(terms["most"], terms["volunteers"].get(code, 0)) for code in self.codes}
        self.held = {(code, side): [] for code in self.codes for side in SIDES}
        self.plan = dict(self.held)
        self.load, self.planned, self.replaced = Counter(), Counter(), defaultdict(set)
        self.excluded, self.proofs, self.unproved = Counter(), 0, 0

    def bits(self, codes):
        return sum(1 << self.instruments.index(code) for code in codes)

    def names(self, bits):
        return [code for i, code in enumerate(self.instruments) if bits >> i & 1]

    def seat(self, name, where):
        match = re.fullmatch(r"([A-Z0-9_]+)\.(own|other)\.(0|[1-9][0-9]{0,3})", name, re.ASCII)
        if not match or match[1] not in self.group:
            raise Rejected(f"{where}: {brief(name)} is not the name of a seat")
        return match[1], match[2], int(match[3])

    def missing(self, side):
        return functools.reduce(lambda left, code: left & ~self.party[code], self.held[side], self.party[side[0]])

    def is_open(self, side):
        return not self.held[side] or self.missing(side) != 0

    def sits(self, code, state, table):
        return code in table[state, "own"] or code in table[state, "other"]

    def unfit(self, seat, missing, code):
        """The first rule, of those that do not depend on other seats, that excludes the State."""
        state, side, number = seat
        if code == state:
            return "under review"
        if (self.group[code] == self.group[state]) != (side == "own") and not (number and self.any_group):
            return "wrong group"
        serves = self.party[code] & missing
        return "not party" if number and serves != missing and not (serves and state in self.more) else None

    def barred(self, seat, code):
        """The first rule, of those that look at who sits where, that excludes the State."""
        if self.sits(code, seat[0], self.held):
            return "already sits here"
        if code in self.replaced[seat[:2]]:
            return "replaced here"
        if self.sits(seat[0], code, self.held):
            return "would be mutual"
        return "load reached" if self.load[code] >= self.limit[code] else None

    def reason(self, seat, missing, code):
        return self.unfit(seat, missing, code) or self.barred(seat, code)

    def place(self, side, code):
        self.held[side].append(code)
        self.load[code] += 1

    def lift(self, side):
        self.load[self.held[side].pop()] -= 1

    # Completions.

    def replan(self, changes, where):
        """Applies changes to the plan. Gives the sides that changed as they were before."""
        sides = {}
        for name, code in changes.items():
            state, side, number = self.seat(name, where)
            row = sides.setdefault((state, side), dict(enumerate(self.plan[state, side])))
            if row.get(number, "") == code:
                raise Rejected(f"{where}: {name} is no change: {code or 'nobody'} holds it already")
            if code and code not in self.group:
                raise Rejected(f"{where}: {name} goes to {brief(code)}, which is not a participant")
            row[number] = code
        before = {side: self.plan[side] for side in sides}
        for side, row in sides.items():
            seated = [row[number] for number in sorted(row) if row[number]]
            if any(not row.get(number) for number in range(len(seated))):
                raise Rejected(f"{where}: the seats of {'.'.join(side)} are not numbered 0, 1, ... without a gap")
            self.set_plan(side, seated)
        return before

    def set_plan(self, side, seated):
        for code in self.plan[side]:
            self.planned[code] -= 1
        for code in seated:
            self.planned[code] += 1
        self.plan[side] = seated

    def check_plan(self, sides, codes, where):
        for side in sides:
            state, missing, seated, drawn = side[0], self.party[side[0]], self.plan[side], self.held[side]
            if seated[:len(drawn)] != drawn:
                raise Rejected(f"{where}: {'.'.join(side)} begins with {brief(seated[:len(drawn)])}, drawn were {brief(drawn)}")
            for number, code in enumerate(seated):
                seat = (*side, number)
                problem = ("not needed" if number and not missing else self.unfit(seat, missing, code)
                           or (self.plan[state, "own"] + self.plan[state, "other"]).count(code) > 1 and "already sits here"
                           or code in self.replaced[side] and "replaced here" or self.sits(state, code, self.plan) and "would be mutual")
                if problem:
                    raise Rejected(f"{where}: {code} cannot hold {state}.{side[1]}.{number} ({problem})")
                missing &= ~self.party[code]
            if missing or not seated:
                raise Rejected(f"{where}: {'.'.join(side)} is not filled: {brief(self.names(missing))} missing, {len(seated)} seats")
        for code in codes:
            if not self.least <= self.planned[code] <= self.limit[code]:
                raise Rejected(f"{where}: {code} sits in {self.planned[code]} reviews, expected {self.least} to {self.limit[code]}")

    # Certificates.

    def certificate(self, value, where):
        """Checks the form of a certificate; gives it back prepared: its States sorted by group and instruments, the lightest first."""
        if type(value) is dict and value.keys() == {"weights"}:
            check(value["weights"], (WEIGHT,), f"{where}: weights")
            self.known(value["weights"], where)
            weights, pools = value["weights"], {}
            lightest = sorted(self.codes, key=lambda code: weights.get(code, 0))
            for group, side in itertools.product(set(self.group.values()), (*SIDES, "any")):
                pool = defaultdict(list)
                for code in lightest:
                    if side == "any" or (self.group[code] == group) == (side == "own"):
                        pool[self.party[code]].append(code)
                pools[group, side] = sorted(pool.items(), key=lambda each: -each[0].bit_count())
            return weights, pools, min([0, *weights.values()])
        check(value, {"seat": TEXT, "cases": [{"parties": [CODE], "certificate": ANY}]}, where)
        cases = [(case["parties"], self.certificate(case["certificate"], where)) for case in value["cases"]]
        self.known(itertools.chain(*(parties for parties, _ in cases)), where)
        return value["seat"], cases

    def known(self, codes, where):
        for code in codes:
            if code not in self.group:
                raise Rejected(f"{where}: {brief(code)} is not a participant")

    def prove(self, certificate, where):
        """Rejects a certificate that does not hold in this position."""
        if len(certificate) == 3:
            weights = certificate[0]
            supply = sum(max(weight * (self.limit[code] - self.load[code]), weight * max(0, self.least - self.load[code]))
                         for code, weight in weights.items())
            needed = sum(self.cheapest(side, *certificate) for side in self.held if self.is_open(side))
            if not needed > supply:
                raise Rejected(f"{where}: the certificate does not hold: the open sides cost {needed}, the States can give {supply}")
            return
        name, cases = certificate
        state, side, number = seat = self.seat(name, where)
        if not self.is_open((state, side)) or number != len(self.held[state, side]):
            raise Rejected(f"{where}: {name} is not the next seat to be drawn on its side")
        missing, named = self.missing((state, side)), set(itertools.chain(*(parties for parties, _ in cases)))
        for code in self.codes:
            if code not in named and self.reason(seat, missing, code) is None:
                raise Rejected(f"{where}: the cases for {name} do not name {code}")
        for parties, inner in cases:
            for code in parties:
                if self.reason(seat, missing, code) is None:
                    self.place((state, side), code)
                    self.prove(inner, f"{where}, {code} in {name}")
                    self.lift((state, side))

    def cheapest(self, side, weights, pools, floor):
        """The cost of the cheapest way to fill an open side in this position; infinite when there is none."""
        state, found = side[0], {}

        def candidates(number):
            if number not in found:  # of the States with the same instruments, the lightest that the rules allow
                pool = pools[self.group[state], "any" if number and self.any_group else side[1]]
                fit = ((party, next((code for code in codes if code != state and not self.barred((*side, number), code)), None)) for party, codes in pool)
                found[number] = [(party, weights.get(code, 0)) for party, code in fit if code]
            return found[number]

        def cost(missing, number):
            if number and not missing:
                return 0
            best = math.inf
            for party, weight in candidates(number):
                if not number or party & missing == missing or (state in self.more and party & missing):
                    best = min(best, weight + cost(missing & ~party, number + 1))
                    if best <= 0 and not floor:
                        break
            return best

        return cost(self.missing(side), len(self.held[side]))

    # One seat.

    def draw(self, step, count, seat, numbers, where):
        """Checks one step, which is to draw this seat, and draws it."""
        state, side, number = seat
        where, key = f"{where} ({state}.{side}.{number})", (state, side)
        missing = self.missing(key) if number else self.party[state]
        for name, value in (("step", count), ("reviewed", state), ("side", side), ("seat", "additional" if number else "primary"),
                            ("number", number), ("instruments", self.names(missing))):
            expect(step[name], value, f"{where}: {name}")
        reasons = {code: self.reason(seat, missing, code) for code in self.codes}
        eligible = step["eligible"]
        self.known(eligible, f"{where}: eligible")
        if any(one >= two for one, two in zip(eligible, eligible[1:])):
            raise Rejected(f"{where}: eligible: expected the codes in order, each once")
        for code in sorted(reasons.keys() | step["excluded"].keys()):
            expected = reasons[code] or (None if code in eligible else "no completion") if code in reasons else None
            if code in eligible and reasons[code]:
                raise Rejected(f"{where}: {code} is among the eligible, expected excluded as {reasons[code]!r}")
            if step["excluded"].get(code) != expected:
                raise Rejected(f"{where}: excluded: {code}: expected {brief(expected or 'nothing')}, found {brief(step['excluded'].get(code, 'nothing'))}")
        self.excluded.update(step["excluded"].values())
        expect(len(step["completions"]), len(eligible), f"{where}: number of completions")
        for code, changes in zip(eligible, step["completions"]):
            at = f"{where}: completion for {code}"
            before = self.replan(changes, at)
            touched = {each for one in before for each in (*before[one], *self.plan[one])}
            self.check_plan(before.keys() | {key}, touched, at)
            expect(self.plan[key][number:number + 1], [code], at)
            for one, seated in before.items():
                self.set_plan(one, seated)
        proved = Counter(itertools.chain(*(proof["excludes"] for proof in step["proofs"])))
        expect(sorted(proved.elements()), sorted(code for code, reason in step["excluded"].items() if reason == "no completion"),
               f"{where}: States that the proofs exclude")
        for i, proof in enumerate(step["proofs"], 1):
            if not proof["excludes"]:
                raise Rejected(f"{where}: proof {i} excludes nobody")
            certificate = self.certificate(proof["certificate"], f"{where}: proof {i}")
            for code in proof["excludes"]:
                self.place(key, code)
                self.prove(certificate, f"{where}: proof {i} ({code} excluded)")
                self.lift(key)
            self.proofs += 1
        if not eligible:
            raise Rejected(f"{where}: nobody is eligible")
        drawn = eligible[number_below(len(eligible), numbers)]
        expect(step["drawn"], drawn, f"{where}: drawn")
        expect(step["reviews"], self.names(missing & self.party[drawn]), f"{where}: reviews")
        self.replan(step["completions"][eligible.index(drawn)], where)
        self.place(key, drawn)

    # A whole draw, and a repeat.

    def draw_all(self, order, steps, numbers, progress):
        count = 0

        def take(seat):
            nonlocal count
            if count == len(steps):
                raise Rejected(f"steps: the transcript ends after step {count}, expected a step for {'.'.join(map(str, seat))}")
            count += 1
            progress(count, len(steps))
            self.draw(steps[count - 1], count, seat, numbers, f"step {count}")

        for state in order:
            for side in SIDES:
                take((state, side, 0))
            for side in SIDES:
                while self.missing((state, side)):
                    take((state, side, len(self.held[state, side])))
        expect(len(steps), count, "steps: number of steps")

    def repeat(self, link, asked, requests, where):
        state, side, number = seat = link["reviewed"], link["side"], link["number"]
        key, by = (state, side), link["askedBy"]
        self.known([state, by], where)
        expect(link["seat"], "additional" if number else "primary", f"{where}: seat")
        expect(self.held[key][number:number + 1], [link["replaces"]], f"{where}: replaces, the State in seat {state}.{side}.{number}")
        if link["role"] == "reviewed":
            expect(by, state, f"{where}: askedBy, in the role of State under review")
        elif not self.sits(by, state, self.held) or link["ground"] == "30":
            raise Rejected(f"{where}: ground {link['ground']}: {by} cannot ask for it as reviewing State of {state}")
        if link["ground"] == "28 d":
            asked[by, link["role"]] += 1
            if asked[by, link["role"]] > requests:
                raise Rejected(f"{where}: {by} asks for more than {requests} repeats in the role {link['role']!r}")
        if link["ground"] == "28 e" and not (link["decision"].strip() and link["reason"].strip()):
            raise Rejected(f"{where}: ground 28 e needs a decision and its reason")
        if link["consultations"] or link["ground"] == "30":
            check(link["consultations"], DAY, f"{where}: consultations")
        queue = self.held[key][number + 1:]
        while len(self.held[key]) > number:
            self.lift(key)
        self.replaced[key].add(link["replaces"])
        least, self.least = self.terms_least, 0
        self.set_plan(key, list(self.held[key]))
        before = self.replan(link["completion"], f"{where}: completion")
        if before.keys() - {key}:
            raise Rejected(f"{where}: completion: expected seats of {state}.{side} only, found {brief(list(link['completion']))}")
        self.check_plan([key], self.codes, f"{where}: completion")
        numbers, count, kept = stream(link["seed"]), 0, {}
        while not count or self.missing(key):
            seat = state, side, len(self.held[key])
            missing = self.missing(key)
            back = next((code for code in queue if self.party[code] & missing == missing and not self.reason(seat, missing, code)), None)
            if count and back:
                kept[".".join(map(str, seat))] = back
                self.place(key, back)
                continue
            if count == len(link["steps"]):
                raise Rejected(f"{where}: ends after step {count}, expected a step for {'.'.join(map(str, seat))}")
            count += 1
            self.draw(link["steps"][count - 1], count, seat, numbers, f"{where}, step {count}")
        self.set_plan(key, list(self.held[key]))
        expect(len(link["steps"]), count, f"{where}: number of steps")
        expect(link["kept"], kept, f"{where}: kept")
        expect(link["left"], [code for code in queue if code not in self.held[key]], f"{where}: left")
        expect(link["owing"], [code for code in self.codes if self.load[code] < least], f"{where}: owing")

    def check_result(self, least):
        """The rules once more, on nothing but who sits where at the end."""
        load = Counter(itertools.chain(*self.held.values()))
        for state in self.codes:
            reviewers = self.held[state, "own"] + self.held[state, "other"]
            for side in SIDES:
                expect(self.names(self.missing((state, side))), [], f"result: instruments that nobody on {state}.{side} reviews")
                expect(self.group[self.held[state, side][0]] == self.group[state], side == "own", f"result: {state}.{side}.0 is of the group of {state}")
            if state in reviewers or len(set(reviewers)) < len(reviewers) or (len(reviewers) > 4 and state not in self.more):
                raise Rejected(f"result: {state} is reviewed by {brief(reviewers)}")
            for code in reviewers:
                if self.sits(state, code, self.held):
                    raise Rejected(f"result: {state} and {code} review each other")
            if not least <= load[state] <= self.limit[state]:
                raise Rejected(f"result: {state} sits in {load[state]} reviews, expected {least} to {self.limit[state]}")

    def assignments(self, cohorts):
        lines = ["reviewed,cohort,side,seat,reviewer,instruments"]
        for (state, side), seated in self.held.items():
            missing = self.party[state]
            for number, code in enumerate(seated):
                lines.append(f"{state},{cohorts[state]},{side},{number},{code},{'+'.join(self.names(missing & self.party[code]))}")
                missing &= ~self.party[code]
        return "\n".join(lines) + "\n"


# What goes in.

def check_seed(link, lines, where):
    """The contributions and, in a real draw, the seed."""
    for i, each in enumerate(link["contributions"]):
        text = f"palermo-lots-commitment-1\n{each['bytes']}\n{each['salt']}\n{each['name']}\n"
        expect(each["commitment"], digest(text), f"{where}: commitment of contribution {i + 1} ({each['name']})")
    order = [each["commitment"] for each in link["contributions"]]
    if any(one >= two for one, two in zip(order, order[1:])):
        raise Rejected(f"{where}: contributions: expected in the order of their commitments, each once")
    if (link["kind"] == "draw") != bool(order):
        raise Rejected(f"{where}: kind {link['kind']!r} with {len(order)} contributions")
    if order:
        text = "palermo-lots-seed-1\nrules palermo-lots-1\n" + lines + "".join(
            f"contribution {each['bytes']} {each['salt']} {each['name']}\n" for each in link["contributions"])
        expect(link["seed"], digest(text), f"{where}: seed, from the contributions")


def check_commitments(paths, links):
    """Compares each file of commitments with the draw or repeat that it is for. Gives the links that no file was given for."""
    open_links = dict(links)
    for path in paths:
        file = read_json(path)
        inputs = {"after": HASH} if type(file) is dict and "after" in file else {"registry": HASH, "mechanism": HASH, "on": DAY}
        check(file, COMMITMENTS | inputs, path)
        where = next((where for where, link in open_links.items() if (link["previous"] == file["after"] if "after" in file else where == "head")), None)
        if where is None:
            raise Rejected(f"{path}: is for no draw or repeat of this transcript, or for one that another file is for")
        link = open_links.pop(where)
        for name in inputs.keys() - {"after"}:
            expect(link[name], file[name], f"{where}: {name}, as published in {path}")
        expect(sorted((each["commitment"], each["name"]) for each in link["contributions"]),
               sorted((each["commitment"], each["name"]) for each in file["commitments"]), f"{where}: contributions, as committed to in {path}")
    return [where for where, link in open_links.items() if link["kind"] == "draw"]


def read_mechanism(path, head):
    expect(head["mechanism"], digest(read(path)), "head: mechanism, the digest of the definition")
    mechanism = read_json(path)
    check(mechanism, MECHANISM, path, others=True)
    for name in ("rules", "instruments"):
        expect(head[name], mechanism[name], f"head: {name}, as in the definition")
    terms = {name: mechanism[name] for name in ("cohorts", "requests", "additionalReviewers")} | mechanism["reviews"]
    terms |= {"allowMoreReviewers": sorted(mechanism["allowMoreReviewers"]),
              "volunteers": {each["state"]: each["reviews"] for each in mechanism["volunteers"]}}
    for name, value in terms.items():
        expect(head["terms"][name], value, f"head: terms: {name}, as in the definition")
    return mechanism


def read_table(directory, name):
    path = os.path.join(directory, name)
    try:
        header, *rows = csv.reader(io.StringIO(read(path).decode("utf-8"), newline=""), strict=True)
    except (ValueError, csv.Error) as error:
        raise Rejected(f"{path}: is not a table of comma-separated values in UTF-8 ({error})") from None
    for line, row in enumerate(rows, 2):
        expect(len(row), len(header), f"{path}: number of values in line {line}")
    return [defaultdict(str, zip(header, row)) for row in rows]


def read_registry(directory, mechanism, on):
    """The participants on the day, from the tables."""
    def known_day(text, where):
        check(text, DAY, where)
        return day(text)

    status = read_table(directory, "treaty_status.csv")
    latest = max((known_day(row[name], f"treaty_status.csv: {name}") for row in status for name in ("signed_on", "bound_on") if row[name]), default=day("0001-01-01"))
    force = {row["code"]: known_day(row["entry_into_force"], f"instruments.csv: {row['code']}") for row in read_table(directory, "instruments.csv")}
    parties = set()
    for row in status:
        if row["action"] != "signature_only" and row["instrument"] in force:
            since = max(known_day(row["bound_on"], "treaty_status.csv: bound_on"), day("0001-01-01")).toordinal() + 30 if row["bound_on"] else latest.toordinal()
            if row["bound_on"]:
                since = max(since, force[row["instrument"]].toordinal())
            if since <= on.toordinal():
                parties.add((row["code"], row["instrument"]))
    groups = {row["code"]: row["regional_group"] for row in read_table(directory, "states.csv")}
    groups |= {each["state"]: each["group"] for each in mechanism["groups"]}
    out = {each["state"] for each in mechanism["optOuts"]}
    return [{"code": code, "group": groups.get(code, ""), "instruments": [each for each in mechanism["instruments"] if (code, each) in parties]}
            for code in sorted(code for code, instrument in parties if instrument == "UNTOC" and code not in out)]


def check_head(head, numbers):
    """The form of what the participants are, the cohorts and the order."""
    codes = [each["code"] for each in head["participants"]]
    if not codes or any(one >= two for one, two in zip(codes, codes[1:])):
        raise Rejected("head: participants: expected in order of their codes, each once")
    if len(set(head["instruments"])) < len(head["instruments"]):
        raise Rejected("head: instruments: expected each once")
    for each in head["participants"]:
        expect(each["instruments"], [code for code in head["instruments"] if code in each["instruments"]], f"head: participants: instruments of {each['code']}")
    terms = head["terms"]
    expect(terms["allowMoreReviewers"], sorted(set(terms["allowMoreReviewers"])), "head: terms: allowMoreReviewers")
    if not 1 <= terms["cohorts"] <= len(codes):
        raise Rejected(f"head: terms: cohorts: expected 1 to {len(codes)}, found {terms['cohorts']}")
    groups = defaultdict(list)
    for each in head["participants"]:
        groups[each["group"]].append(each["code"])
    cohorts = draw_cohorts([groups[name] for name in sorted(groups)], terms["cohorts"], numbers)
    for code in sorted(cohorts.keys() | head["cohorts"].keys()):
        expect(head["cohorts"].get(code, "none"), cohorts.get(code, "none"), f"head: cohorts: {code}")
    expect(head["order"], shuffled(codes, numbers), "head: order")


def verify(transcript, registry=None, mechanism=None, commitments=(), assignments=None, progress=lambda done, of: None):
    """Rejects the transcript, or gives the lines of the report."""
    begun = time.monotonic()
    content = read_json(transcript)
    check(content, TRANSCRIPT, "transcript")
    head, steps, repeats = content["head"], content["steps"], content["repeats"]
    previous, unchecked = "0" * 64, []
    for where, link in [("head", head), *((f"step {i}", step) for i, step in enumerate(steps, 1)), *((f"repeat {i}", each) for i, each in enumerate(repeats, 1))]:
        expect(link["previous"], previous, f"{where}: previous, the hash of the link before")
        previous = digest(canonical({name: value for name, value in link.items() if name != "hash"}))
        expect(link["hash"], previous, f"{where}: hash")
    check_seed(head, f"registry {head['registry']}\nmechanism {head['mechanism']}\non {head['on']}\n", "head")
    for i, link in enumerate(repeats, 1):
        check_seed(link, f"after {link['previous']}\n", f"repeat {i}")
    links = {"head": head} | {f"repeat {i}": link for i, link in enumerate(repeats, 1)}
    open_links = check_commitments(commitments, links)
    unchecked += [f"{where}: that the contributions were committed to beforehand (--commitments)" for where in open_links]
    definition = read_mechanism(mechanism, head) if mechanism else None
    if not mechanism:
        unchecked.append("that the terms follow from the definition of the mechanism (--mechanism)")
    if registry:
        lines = "".join(f"{digest(read(os.path.join(registry, name)))}  {name}\n" for name in TABLES)
        expect(head["registry"], digest(lines), "head: registry, the digest of the tables")
    if registry and mechanism:
        expected = {each["code"]: each for each in read_registry(registry, definition, day(head["on"]))}
        found = {each["code"]: each for each in head["participants"]}
        for code in sorted(expected.keys() | found.keys()):
            expect(found.get(code, "none"), expected.get(code, "none"), f"head: participants: {code}, from the registry")
    else:
        unchecked.append("that the participants follow from the registry (--registry and --mechanism)")
    numbers = stream(head["seed"])
    check_head(head, numbers)
    draw = Draw(head)
    draw.replan(head["completion"], "head: completion")
    draw.check_plan(draw.held, draw.codes, "head: completion")
    draw.draw_all(head["order"], steps, numbers, progress)
    draw.check_result(draw.least)
    asked = Counter()
    for i, link in enumerate(repeats, 1):
        expect(link["repeat"], i, f"repeat {i}: repeat")
        draw.repeat(link, asked, head["terms"]["requests"], f"repeat {i}")
        draw.check_result(0)
    if assignments:
        lines, expected = read(assignments).split(b"\n"), draw.assignments(head["cohorts"]).encode().split(b"\n")
        for i, (one, two) in enumerate(itertools.zip_longest(lines, expected, fillvalue=b"(the end)"), 1):
            expect(one.decode(errors="replace"), two.decode(), f"{assignments}: line {i}")
    else:
        unchecked.append("that assignments.csv follows from the transcript (--assignments)")
    rehearsed = [where for where, link in links.items() if link["kind"] == "rehearsal"]
    report = [f"*** REHEARSAL ({', '.join(rehearsed)}): the seed was given by hand, the result binds nobody ***"] if rehearsed else []
    report += [f"The transcript holds. {head['kind']} on {head['on']}, last hash {previous}", f"seed      {head['seed']}",
               f"seats     {len(steps)} for {len(draw.codes)} participants in {head['terms']['cohorts']} cohorts",
               f"eligible  {sum(len(step['eligible']) for step in steps)}, each with a completion that was checked"]
    report += [f"excluded  {count} {reason}" for reason, count in sorted(draw.excluded.items())]
    report += [f"proofs    {draw.proofs}, each certificate was checked", f"repeats   {len(repeats)}"]
    report += [f"          {i}: {link['replaces']} in {link['reviewed']}.{link['side']}.{link['number']}, ground {link['ground']}, asked by {link['askedBy']}"
               for i, link in enumerate(repeats, 1)]
    if repeats:
        unchecked.append("the truth of what a repeat says of itself (on, askedBy, role, ground, reason, decision, consultations): only the chain protects it")
    report += [f"seconds   {time.monotonic() - begun:.1f}"]
    return report + [f"not checked: {each}" for each in unchecked]


def main(arguments=None):
    parser = argparse.ArgumentParser(description="Checks the transcript of a drawing of lots (docs/lots.md).")
    parser.add_argument("transcript")
    parser.add_argument("--registry", metavar="DIR", help="folder of the registry's tables")
    parser.add_argument("--mechanism", metavar="FILE", help="definition of the mechanism")
    parser.add_argument("--commitments", metavar="FILE", nargs="+", action="extend", default=[], help="commitments as published before the draw, and before each repeat")
    parser.add_argument("--assignments", metavar="FILE", help="assignments.csv")
    parser.add_argument("--quiet", action="store_true", help="print nothing when everything holds")
    options = parser.parse_args(arguments)
    live = sys.stderr.isatty() and not options.quiet

    def progress(done, of):
        if live and (done % 10 == 0 or done == of):
            print(f"\rstep {done} of {of}", end="\n" if done == of else "", file=sys.stderr, flush=True)

    try:
        report = verify(options.transcript, options.registry, options.mechanism, options.commitments, options.assignments, progress)
    except (Rejected, RecursionError, MemoryError) as error:
        print(f"REJECTED: {error}", file=sys.stderr)
        return 1
    if not options.quiet:
        print("\n".join(report))
    return 0


if __name__ == "__main__":
    sys.exit(main())
