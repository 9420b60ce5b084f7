#!/usr/bin/env python3
"""Checks the transcript of a drawing of lots under the review mechanism, without trusting the program that drew.

Written from docs/lots.md alone; names are used as on that page. One file, Python 3.11, standard library only.
Exit 0: everything holds. Exit 1: something does not, and one sentence says where, what was expected and what was found.
"""
import argparse, csv, functools, hashlib, itertools, json, math, re, struct, sys
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path

SIDES = ("own", "other")
TABLES = ("instruments.csv", "regional_groups.csv", "reservations.csv", "states.csv", "treaty_status.csv")

class Rejected(Exception):
    """Something is not as docs/lots.md says."""

def require(holds, sentence):
    if not holds:
        raise Rejected(sentence)

def compare(found, expected, path):
    """Rejects at the first path at which something else was found than expected."""
    if type(found) is type(expected) is dict:
        for name in [*expected, *sorted(found.keys() - expected.keys())]:
            compare(found.get(name), expected.get(name), f"{path}: {name}")
    elif type(found) is type(expected) is list and found != expected:
        for i, (one, other) in enumerate(itertools.zip_longest(found, expected)):
            compare(one, other, f"{path}[{i}]")
    elif found != expected:
        one, other = ("nothing" if value is None else repr(value) for value in (expected, found))
        raise Rejected(f"{path}: expected {one:.120}, found {other:.120}")

def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)

def digest(data):
    return hashlib.sha256(data if isinstance(data, bytes) else data.encode("utf-8")).hexdigest()

def read_json(path):
    def names(pairs):
        require(len(dict(pairs)) == len(pairs), f"{path}: a name stands twice in one object")
        return dict(pairs)
    return json.loads(Path(path).read_text("utf-8"), object_pairs_hook=names)

# The form of every value: a pattern (of a text), a range (of a whole number), [form of each item of a list],
# (form of each name, form of each value), {name: form} of an object with exactly these names, or ANY.
ANY, HASH, CODE, LINE, TEXT, RULES = None, "[0-9a-f]{64}", "[A-Z0-9_]+", r"[^\n\r]+", r"(?s).*", "palermo-lots-1"
DAY, NUMBER, WEIGHT = r"[0-9]{4}-[0-9]{2}-[0-9]{2}", range(2**53), range(1 - 2**53, 2**53)
COMMITMENTS = {"format": "palermo-lots-commitments-1", "rules": RULES, "commitments": [{"name": LINE, "commitment": HASH}]}
TERMS = {"cohorts": NUMBER, "requests": NUMBER, "allowMoreReviewers": [CODE], "additionalReviewers": "same side|any group"}
MECHANISM = TERMS | {"rules": RULES, "instruments": [CODE], "reviews": {"least": NUMBER, "most": NUMBER}, "reviewers": {"most": range(4, 5)},
                     "optOuts": [{"state": CODE}], "groups": [{"state": CODE, "group": CODE}], "volunteers": [{"state": CODE, "reviews": NUMBER}]}
LINK = {"previous": HASH, "hash": HASH}
CHANCE = {"kind": "draw|rehearsal", "on": DAY, "contributions": [{"name": LINE, "bytes": HASH, "salt": HASH, "commitment": HASH}], "seed": HASH}

def forms(state):
    """The forms of the transcript; `state` is the form of a participant's code."""
    seat = rf"({state})\.(own|other)\.(0|[1-9][0-9]{{0,3}})"
    head = LINK | CHANCE | {
        "rules": RULES, "registry": HASH, "mechanism": HASH, "instruments": [CODE], "cohorts": (state, NUMBER), "order": [state],
        "terms": TERMS | {"least": NUMBER, "most": NUMBER, "volunteers": (CODE, NUMBER)}, "completion": (seat, state),
        "participants": [{"code": state, "group": CODE, "instruments": [CODE]}]}
    place = {"reviewed": state, "side": "own|other", "seat": "primary|additional", "number": NUMBER}
    step = place | {"step": NUMBER, "instruments": [CODE], "eligible": [state], "completions": [(seat, f"({state})?")], "reviews": [CODE],
                    "excluded": (state, TEXT), "proofs": [{"excludes": [state], "certificate": ANY}], "drawn": state}
    request = {"on": DAY, "reviewed": state, "side": "own|other", "number": NUMBER, "replaces": state, "askedBy": state, "ground": "28 d|28 e|30",
               "role": "reviewed|reviewing", "reason": TEXT, "decision": TEXT, "consultations": f"({DAY})?"}
    repeat = LINK | CHANCE | place | request | {"repeat": NUMBER, "request": HASH, "completion": (seat, state), "steps": [step],
                                                "kept": (seat, state), "left": [state], "owing": [state]}
    return {"transcript": {"format": "palermo-lots-transcript-1", "head": head, "steps": [LINK | step], "repeats": [repeat]}, "request": request,
            "shortage": {"weights": (state, WEIGHT), "pairs": (rf"({state})\+({state})", range(1, 2**53))},
            "cases": {"seat": seat, "cases": [{"parties": [state], "certificate": ANY}]}}

def check(value, form, path, further=False):
    """Rejects a value that has not the form. With `further`, objects may have more names."""
    if form is ANY:
        return
    kind, name = {str: (str, "a text like"), range: (int, "a number in"), list: (list, "a list of")}.get(type(form), (dict, "an object of"))
    if type(value) is not kind or (kind is str and not re.fullmatch(form, value)) or (kind is int and value not in form):
        raise Rejected(f"{path}: expected {name} {form!s:.120}, found {value!r:.120}")
    if form is DAY:
        date.fromisoformat(value)
    elif type(form) is dict:
        for name in sorted(form.keys() ^ value.keys()):
            require(further and name not in form, f"{path}: {name!r} is {'missing' if name in form else 'unknown'}")
        for name in form:
            check(value[name], form[name], f"{path}: {name}", further)
    elif kind in (list, dict):
        for name in range(len(value)) if kind is list else value:
            check(name, form[0] if kind is dict else ANY, f"{path}: name")
            check(value[name], form[-1], f"{path}[{name}]", further)

# Chance: the stream of numbers, a number below n, shuffling, cohorts.
QUARTERS = [(0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15), (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)]

def chacha20_block(key, counter, nonce=bytes(12)):
    start = struct.unpack("<16I", b"expand 32-byte k" + key + counter.to_bytes(4, "little") + nonce)
    x = list(start)
    for a, b, c, d in QUARTERS * 10:
        for one, two, three, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            x[one] = (x[one] + x[two]) % 2**32
            mixed = x[three] ^ x[one]
            x[three] = (mixed << turn | mixed >> (32 - turn)) % 2**32
    return struct.pack("<16I", *((now + then) % 2**32 for now, then in zip(x, start)))

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
    require(math.prod(math.comb(k, n % k) for n in sizes) < 2_000_000, "head: terms: cohorts: more patterns than this verifier can list")
    def spread(pattern):
        more = [sum(c in way for way in pattern) for c in range(k)]
        return max(more) - min(more)
    return [pattern for pattern in itertools.product(*(itertools.combinations(range(k), n % k) for n in sizes)) if spread(pattern) <= 1]

def draw_cohorts(participants, k, numbers):
    groups = [[each["code"] for each in participants if each["group"] == group] for group in sorted({each["group"] for each in participants})]
    require(1 <= k <= len(participants), f"head: terms: cohorts: expected 1 to {len(participants)}, found {k}")
    admissible, cohorts = patterns([len(members) for members in groups], k), {}
    for members, more in zip(groups, admissible[number_below(len(admissible), numbers)]):
        dealt = iter(shuffled(members, numbers))
        for c in range(k):
            cohorts |= {code: c + 1 for code in itertools.islice(dealt, len(members) // k + (c in more))}
    return cohorts

# What goes in: the definition of the mechanism, the registry, contributions and commitments.
def read_mechanism(path):
    mechanism = read_json(path)
    check(mechanism, MECHANISM, path, further=True)
    for states in *([each["state"] for each in mechanism[name]] for name in ("groups", "volunteers")), mechanism["allowMoreReviewers"]:
        compare(sorted(states), sorted(set(states)), f"{path}: States named once")
    volunteers = {each["state"]: each["reviews"] for each in mechanism["volunteers"]}
    terms = {name: mechanism[name] for name in TERMS} | {name: mechanism["reviews"][name] for name in ("least", "most")}
    return mechanism, terms | {"allowMoreReviewers": sorted(mechanism["allowMoreReviewers"]), "volunteers": volunteers}

def read_participants(directory, mechanism, on):
    """The participants on the day, from the tables. Days compare as texts."""
    def rows(name):
        with open(Path(directory, name), encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, strict=True))
    force = {row["code"]: row["entry_into_force"] or "never" for row in rows("instruments.csv")}  # sorts after every day
    group = {row["code"]: row["regional_group"] for row in rows("states.csv")} | {each["state"]: each["group"] for each in mechanism["groups"]}
    status, parties = rows("treaty_status.csv"), defaultdict(set)
    latest = max(row[column] for row in status for column in ("signed_on", "bound_on"))
    for row in status:
        days = (date.fromisoformat(on) - date.fromisoformat(row["bound_on"] or on)).days
        if row["action"] != "signature_only" and (days >= 30 and force[row["instrument"]] <= on if row["bound_on"] else latest <= on):
            parties[row["code"]].add(row["instrument"])
    codes = {code for code in parties if "UNTOC" in parties[code]} - {each["state"] for each in mechanism["optOuts"]}
    return [{"code": code, "group": group[code], "instruments": [each for each in mechanism["instruments"] if each in parties[code]]}
            for code in sorted(codes)]

def check_seed(link, published, where):
    """The contributions, in order, and the seed that follows from them and from what was published with the commitments."""
    given = [each | {"commitment": digest(f"palermo-lots-commitment-1\n{each['bytes']}\n{each['salt']}\n{each['name']}\n")}
             for each in link["contributions"]]
    compare(link["contributions"], sorted(given, key=lambda each: each["commitment"]), f"{where}: contributions")
    require(len({each["name"] for each in given}) == len(given), f"{where}: contributions: a name is used twice")
    require((link["kind"] == "draw") == bool(given), f"{where}: kind {link['kind']!r} with {len(given)} contributions")
    lines = [*(f"{name} {value}\n" for name, value in published.items()),
             *(f"contribution {each['bytes']} {each['salt']} {each['name']}\n" for each in given)]
    compare(link["seed"], digest(f"palermo-lots-seed-1\nrules {RULES}\n" + "".join(lines)) if given else link["seed"], f"{where}: seed")

def check_commitments(paths, draws):
    """Compares each file with the draw or repeat it is for. Gives the real ones that no file was given for."""
    left = {published.get("after"): (where, link, published) for where, (link, published) in draws.items()}
    for path in paths:
        file = read_json(path)
        key = file.get("after") if isinstance(file, dict) else None
        require(key in left, f"{path}: is for no draw or repeat of this transcript, or there are two files for it")
        where, link, published = left.pop(key)
        check(file, COMMITMENTS | {name: DAY if name == "on" else HASH for name in published}, path)
        file["commitments"].sort(key=lambda each: each["commitment"])
        committed = [{name: each[name] for name in ("name", "commitment")} for each in link["contributions"]]
        compare(file, file | published | {"commitments": committed}, f"{path}, for {where}")
    return [where for where, link, _ in left.values() if link["kind"] == "draw"]

class Draw:
    """Who sits where (`held`), and the kept completion (`plan`), both by side: (State, "own" or "other"). A seat is (State, side, number).
    Sets of instruments are numbers, whose bits stand for the instruments in order."""

    def __init__(self, head, forms):
        self.terms, self.instruments, self.forms, self.day = head["terms"], head["instruments"], forms, head["on"]
        self.group = {each["code"]: each["group"] for each in head["participants"]}
        self.party = {each["code"]: sum(1 << self.instruments.index(code) for code in each["instruments"]) for each in head["participants"]}
        self.codes, self.least, self.any_group = list(self.group), self.terms["least"], self.terms["additionalReviewers"] == "any group"
        self.limit = {code: max(self.terms["most"], self.terms["volunteers"].get(code, 0)) for code in self.codes}
        self.held = {(code, side): [] for code in self.codes for side in SIDES}
        self.plan, self.load, self.planned = dict(self.held), Counter(), Counter()  # in how many reviews a State sits, and would sit
        self.replaced, self.asked, self.found = defaultdict(set), Counter(), Counter()

    def names(self, bits):
        return [code for i, code in enumerate(self.instruments) if bits >> i & 1]

    def missing(self, side):
        return functools.reduce(lambda missing, code: missing & ~self.party[code], self.held[side], self.party[side[0]])

    def place(self, side, code):
        self.held[side].append(code)
        self.load[code] += 1

    def serves(self, state, missing, party):
        return missing & party == missing or (missing & party != 0 and state in self.terms["allowMoreReviewers"])

    def reason(self, seat, missing, code, planned=0):
        """The first rule of the table, but for the last, that excludes the State now; with `planned` 1, from a seat that it holds in the plan."""
        state, side, number = seat
        table, load = (self.plan, self.planned) if planned else (self.held, self.load)
        rules = (("under review", code == state),
                 ("wrong group", (self.group[code] == self.group[state]) != (side == "own") and not (number and self.any_group)),
                 ("not party", number and not self.serves(state, missing, self.party[code])),
                 ("already sits here", table[state, "own"].count(code) + table[state, "other"].count(code) > planned),
                 ("replaced here", code in self.replaced[state, side]),
                 ("would be mutual", state in table[code, "own"] or state in table[code, "other"]),
                 ("load reached", load[code] - planned >= self.limit[code]))
        return next((name for name, applies in rules if applies), None)

    def set_plan(self, rows):
        for side, seated in rows.items():
            self.planned.subtract(self.plan[side])
            self.planned.update(seated)
            self.plan[side] = list(seated)

    def replan(self, changes, where):
        """Applies changes to the plan. Gives the sides that changed as they were before."""
        rows = {}
        for name, code in changes.items():
            state, side, number = name.split(".")
            row = rows.setdefault((state, side), dict(enumerate(self.plan[state, side])))
            require(row.get(int(number), "") != code, f"{where}: {name}: {code or 'nobody'} holds it already")
            row[int(number)] = code
        before = {side: self.plan[side] for side in rows}
        for side, row in rows.items():
            numbers = sorted(number for number in row if row[number])
            compare(numbers, list(range(len(numbers))), f"{where}: seats of {'.'.join(side)}")
            self.set_plan({side: [row[number] for number in numbers]})
        return before

    def check_plan(self, sides, codes, where):
        """The sides are filled by the rules and as drawn so far, and the States sit in as many reviews as they must."""
        for side in sides:
            seated, missing, name = self.plan[side], self.party[side[0]], ".".join(side)
            compare(seated[:len(self.held[side])], self.held[side], f"{where}: {name}, as drawn")
            for number, code in enumerate(seated):
                problem = "not needed" if not missing else self.reason((*side, number), missing, code, 1)
                require(not problem, f"{where}: {code} cannot hold {name}.{number} ({problem})")
                missing &= ~self.party[code]
            require(not missing, f"{where}: {name} is not filled")
        for code in codes:
            require(self.planned[code] >= self.least, f"{where}: {code} sits in {self.planned[code]} reviews, expected {self.least} or more")

    def prove(self, certificate, where):
        """The certificate holds in this position."""
        if isinstance(certificate, dict) and "weights" in certificate:
            return self.prove_shortage(certificate, where)
        check(certificate, self.forms["cases"], where)
        state, side, number = certificate["seat"].split(".")
        key, missing, named = (state, side), self.missing((state, side)), {code for case in certificate["cases"] for code in case["parties"]}
        require(missing and int(number) == len(self.held[key]), f"{where}: {certificate['seat']} is not the next seat of its side")
        fit = {code for code in self.codes if not self.reason((state, side, int(number)), missing, code)}
        compare(sorted(fit - named), [], f"{where}: States without a case")
        for case in certificate["cases"]:
            for code in fit.intersection(case["parties"]):
                self.prove_with(code, key, case["certificate"], where)

    def prove_with(self, code, side, certificate, where):
        """The certificate holds in the position in which the State has taken the next seat of the side."""
        self.place(side, code)
        self.prove(certificate, f"{where}, {code} in {'.'.join(side)}")
        self.load[self.held[side].pop()] -= 1

    def prove_shortage(self, certificate, where):
        check(certificate, self.forms["shortage"], where)
        weights, pairs, alike, gives = certificate["weights"], {}, defaultdict(list), 0
        for code, weight in weights.items():
            gives += max(weight * (self.limit[code] - self.load[code]), weight * max(0, self.least - self.load[code]))
        for name, weight in certificate["pairs"].items():
            one, other = name.split("+")
            require(one < other, f"{where}: pairs: {name} are not two States in order")
            pairs[one, other] = pairs[other, one] = weight
            gives += 0 if any(one in self.held[other, side] or other in self.held[one, side] for side in SIDES) else weight
        for code in sorted(self.codes, key=lambda code: weights.get(code, 0)):
            alike[self.party[code]].append(code)  # the States party to the same instruments, the lightest first
        costs = sum(self.cheapest(side, weights, pairs, alike) for side in self.held if self.missing(side))
        require(costs > gives, f"{where}: the certificate does not hold: the open sides cost {costs}, the States can give {gives}")

    def cheapest(self, side, weights, pairs, alike):
        """The cost of the cheapest way to fill the side. Of States alike one is enough: after it no other serves there."""
        @functools.cache
        def lightest(party, number):
            best = math.inf
            for code in alike[party]:
                if weights.get(code, 0) >= best:
                    break
                if not self.reason((*side, number), party, code):
                    best = min(best, weights.get(code, 0) + pairs.get((side[0], code), 0))
            return best

        @functools.cache
        def cost(missing, number):
            serving = (party for party in alike if not number or self.serves(side[0], missing, party))
            return min((lightest(party, number) + cost(missing & ~party, number + 1) for party in serving), default=math.inf) if missing else 0
        return cost(self.missing(side), len(self.held[side]))

    def draw(self, steps, seats, numbers, where, progress=False):
        """Draws seat after seat, and compares each step with what it must be."""
        count, begin = 0, where
        for count, (state, side, number) in enumerate(seats, 1):
            where, seat, key = f"{begin}step {count} ({state}.{side}.{number})", (state, side, number), (state, side)
            require(count <= len(steps), f"{where} is missing")
            step, missing = steps[count - 1], self.missing(key)
            reasons = {code: self.reason(seat, missing, code) for code in self.codes}
            reasons |= {code: "no completion" for code in set(self.codes) - set(step["eligible"]) if not reasons[code]}
            eligible, excluded = [code for code in reasons if not reasons[code]], {code: reasons[code] for code in reasons if reasons[code]}
            require(eligible, f"{where}: nobody is eligible")
            drawn = eligible[number_below(len(eligible), numbers)]
            compare(step, step | {"step": count, "reviewed": state, "side": side, "seat": "additional" if number else "primary", "number": number,
                                  "instruments": self.names(missing), "eligible": eligible, "excluded": excluded, "drawn": drawn,
                                  "reviews": self.names(missing & self.party[drawn])}, where)
            compare(len(step["completions"]), len(eligible), f"{where}: number of completions")
            for code, changes in zip(eligible, step["completions"]):
                before = self.replan(changes, f"{where}: completion for {code}")
                compare(self.plan[key][number:number + 1], [code], f"{where}: completion for {code}")
                self.check_plan({key, *before}, itertools.chain(*before.values()), f"{where}: completion for {code}")
                self.set_plan(before)
            named = sorted(code for proof in step["proofs"] for code in proof["excludes"])
            compare(named, [code for code in excluded if excluded[code] == "no completion"], f"{where}: States that the proofs exclude")
            for i, proof in enumerate(step["proofs"], 1):
                require(proof["excludes"], f"{where}: proof {i} excludes nobody")
                for code in proof["excludes"]:
                    self.prove_with(code, key, proof["certificate"], f"{where}: proof {i}")
            self.found.update([*excluded.values(), *("proofs" for _ in step["proofs"])])
            self.replan(step["completions"][eligible.index(drawn)], where)
            self.place(key, drawn)
            if progress:
                print(f"\rstep {count} of {len(steps)} ", end="\n" if count == len(steps) else "", file=sys.stderr, flush=True)
        compare(len(steps), count, f"{begin}number of steps")

    def seats(self, order):
        for state in order:
            yield from ((state, side, 0) for side in SIDES)
            for side in SIDES:
                while self.missing((state, side)):
                    yield state, side, len(self.held[state, side])

    def seats_of_repeat(self, key, former, kept):
        """The seats to draw again. Former additional reviewers are put back between them."""
        yield (*key, len(self.held[key]))
        while missing := self.missing(key):
            seat = (*key, len(self.held[key]))
            back = [code for code in former if self.party[code] & missing == missing and not self.reason(seat, missing, code)]
            if back:
                kept[".".join(map(str, seat))] = back[0]
                self.place(key, back[0])
            else:
                yield seat

    def repeat(self, link, where):
        state, number, by, role, ground = (link[name] for name in ("reviewed", "number", "askedBy", "role", "ground"))
        key, kept, self.least = (state, link["side"]), {}, 0
        compare(link["seat"], "additional" if number else "primary", f"{where}: seat")
        compare([link["replaces"]], self.held[key][number:number + 1], f"{where}: replaces")
        self.asked[by, role] += ground == "28 d"
        may_ask = [state] if role == "reviewed" else [] if ground == "30" else self.held[state, "own"] + self.held[state, "other"]
        for holds, sentence in (
                (by in may_ask, f"{by} cannot ask for this as {role} State, on the ground of {ground}"),
                (self.asked[by, role] <= self.terms["requests"], f"{by} asks for more than {self.terms['requests']} repeats as {role} State"),
                (ground != "28 e" or link["decision"] and link["reason"], "ground 28 e needs a decision and its reason"),
                (ground != "30" or link["consultations"], "ground 30 needs the day of consultations"),
                (not link["consultations"] or date.fromisoformat(link["consultations"]), "consultations: not a day"),
                (self.day <= link["on"] >= link["consultations"], f"on: {link['on']} is before the consultations or the day of the link before")):
            require(holds, f"{where}: {sentence}")
        self.day, former = link["on"], self.held[key][number + 1:]
        while len(self.held[key]) > number:
            self.load[self.held[key].pop()] -= 1
        self.replaced[key].add(link["replaces"])
        self.set_plan({key: self.held[key]})
        changed = self.replan(link["completion"], f"{where}: completion")
        compare([".".join(side) for side in changed], [".".join(key)], f"{where}: completion: sides")
        self.check_plan([key], (), f"{where}: completion")
        self.draw(link["steps"], self.seats_of_repeat(key, former, kept), stream(link["seed"]), f"{where}: ")
        compare(link, link | {"kept": kept, "left": sorted(set(former) - set(self.held[key])),
                              "owing": [code for code in self.codes if self.load[code] < self.terms["least"]]}, where)
        self.set_plan({key: self.held[key]})
        self.check_plan(self.held, self.codes, f"{where}: result")

    def assignments(self, cohorts):
        yield "reviewed,cohort,side,seat,reviewer,instruments"
        for (state, side), seated in self.held.items():
            missing = self.party[state]
            for number, code in enumerate(seated):
                instruments = "+".join(self.names(missing & self.party[code]))
                yield f"{state},{cohorts[state]},{side},{'additional' if number else 'primary'},{code},{instruments}"
                missing &= ~self.party[code]
        yield ""

def verify(transcript, registry=None, mechanism=None, commitments=(), assignments=None, progress=False):
    """Rejects the transcript, or gives the lines of the report."""
    content, draws, previous = read_json(transcript), {}, "0" * 64
    check(content, forms(CODE)["transcript"] | {"steps": ANY, "repeats": ANY}, "transcript")
    head, codes = content["head"], [each["code"] for each in content["head"]["participants"]]
    form = forms("|".join(codes))
    check(content, form["transcript"], "transcript")
    steps, repeats = content["steps"], content["repeats"]
    for i, link in enumerate([head, *steps, *repeats]):
        where = f"repeat {i - len(steps)}" if i > len(steps) else f"step {i}" if i else "head"
        expected = {"previous": previous, "hash": digest(canonical({name: link[name] for name in link if name != "hash"}))}
        published = {"after": previous} if i else {name: head[name] for name in ("registry", "mechanism", "on")}
        if i > len(steps):
            published["request"] = digest(canonical({name: link[name] for name in form["request"]}))
            expected |= {"repeat": i - len(steps), "kind": head["kind"], "request": published["request"]}
        compare({name: link[name] for name in expected}, expected, where)
        if "seed" in link:
            draws[where] = link, published
            check_seed(link, published, where)
        previous = link["hash"]
    definition, terms = read_mechanism(mechanism) if mechanism else (head, head["terms"])
    instruments, more = definition["instruments"], sorted(set(terms["allowMoreReviewers"]))
    require(instruments[:1] == ["UNTOC"] and len(set(instruments)) == len(instruments), "head: instruments: not UNTOC first and each once")
    given = sorted({each["code"]: each for each in head["participants"]}.values(), key=lambda each: each["code"])
    participants = [each | {"instruments": [code for code in instruments if code in {"UNTOC", *each["instruments"]}]} for each in given]
    tables = "".join(f"{digest(Path(registry, name).read_bytes())}  {name}\n" for name in TABLES) if registry else ""
    expected = {"registry": digest(tables) if registry else head["registry"], "terms": terms | {"allowMoreReviewers": more},
                "mechanism": digest(Path(mechanism).read_bytes()) if mechanism else head["mechanism"], "instruments": instruments,
                "participants": read_participants(registry, definition, head["on"]) if registry and mechanism else participants}
    compare({name: head[name] for name in expected}, expected, "head")
    numbers = stream(head["seed"])
    expected = {"cohorts": draw_cohorts(participants, terms["cohorts"], numbers), "order": shuffled(codes, numbers)}
    compare({name: head[name] for name in expected}, expected, "head")
    draw = Draw(head, form)
    draw.replan(head["completion"], "head: completion")
    draw.check_plan(draw.held, codes, "head: completion")
    draw.draw(steps, draw.seats(head["order"]), numbers, "", progress)
    draw.check_plan(draw.held, codes, "result")
    for i, link in enumerate(repeats, 1):
        draw.repeat(link, f"repeat {i}")
    if assignments:
        compare(Path(assignments).read_bytes().decode().split("\n"), list(draw.assignments(head["cohorts"])), f"{assignments}: line")
    unchecked = [(f"the contributions of the {where} were committed to before (--commitments)", False) for where in check_commitments(commitments, draws)]
    unchecked += [("the terms follow from the definition of the mechanism (--mechanism)", mechanism),
                  ("the participants follow from the registry (--registry and --mechanism)", registry and mechanism),
                  ("assignments.csv follows from the transcript (--assignments)", assignments),
                  ("what repeats say of themselves is true (on, askedBy, role, ground, reason, decision, consultations)", not repeats)]
    return ["*** REHEARSAL: the seed was given by hand, the result binds nobody ***"] * (head["kind"] == "rehearsal") + [
        f"The transcript holds: {head['kind']} on {head['on']}, last hash {previous}",
        f"{len(steps)} seats for {len(codes)} participants in {terms['cohorts']} cohorts, {len(repeats)} repeats, seed {head['seed']}",
        f"{sum(len(step['eligible']) for step in steps)} eligible, each with its completion",
        *(f"{count} {reason}" for reason, count in sorted(draw.found.items())),
        *(f"repeat of {link['reviewed']}.{link['side']}.{link['number']}: {link['replaces']}, ¶{link['ground']}, {link['askedBy']}" for link in repeats),
        *(f"not checked: that {what}" for what, done in unchecked if not done)]

def main():
    parser = argparse.ArgumentParser(description="Checks the transcript of a drawing of lots (docs/lots.md).")
    parser.add_argument("transcript")
    parser.add_argument("--registry", metavar="DIR", help="folder of the registry's tables")
    parser.add_argument("--mechanism", metavar="FILE", help="definition of the mechanism")
    parser.add_argument("--commitments", metavar="FILE", nargs="+", action="extend", default=[], help="as published before the draw and each repeat")
    parser.add_argument("--assignments", metavar="FILE", help="assignments.csv")
    try:
        print("\n".join(verify(**vars(parser.parse_args()), progress=sys.stderr.isatty())))
    except Rejected as error:
        sys.exit(f"REJECTED: {error}")
    except Exception as error:  # a malformed file must not end in a traceback
        sys.exit(f"REJECTED: malformed ({type(error).__name__}: {error})")

if __name__ == "__main__":
    main()
