#!/usr/bin/env python3
"""Checks the transcript of a drawing of lots, without trusting the program that drew. Written from docs/lots.md alone, whose names it uses.

Exit 0: everything holds. Exit 1: something does not, and one sentence says where, what was expected and what was found."""
import argparse, csv, functools, hashlib, io, itertools, json, math, re, struct, sys
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path

SIDES, TABLES = ("own", "other"), ("instruments.csv", "regional_groups.csv", "reservations.csv", "states.csv", "treaty_status.csv")

class Rejected(Exception):
    """Something is not as docs/lots.md says."""
def require(holds, sentence):
    if not holds:
        raise Rejected(sentence)
def compare(found, expected, path):
    """Rejects at the first path at which something else was found than expected."""
    if type(found) is type(expected) is list and found != expected:
        found, expected = dict(enumerate(found)), dict(enumerate(expected))
    if type(found) is type(expected) is dict:
        for name in expected | found:
            compare(found.get(name), expected.get(name), f"{path}: {name}")
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
TERMS = {"cohorts": NUMBER, "requests": NUMBER, "allowMoreReviewers": [CODE], "additionalReviewers": "same side|any group"}
MECHANISM = TERMS | {"rules": RULES, "instruments": [CODE], "reviews": {"least": NUMBER, "most": NUMBER}, "reviewers": {"most": range(4, 5)},
                     "optOuts": [{"state": CODE}], "groups": [{"state": CODE, "group": CODE}], "volunteers": [{"state": CODE, "reviews": NUMBER}]}
LINK = {"previous": HASH, "hash": HASH}
CHANCE = {"kind": "draw|rehearsal", "on": DAY, "contributions": [{"name": LINE, "bytes": HASH, "salt": HASH, "commitment": HASH}], "seed": HASH}
def forms(state):
    """The forms of the transcript; `state` is the form of a participant's code."""
    seat = rf"({state})\.(own|other)\.(0|[1-9][0-9]{{0,3}})"
    head = LINK | CHANCE | {"rules": RULES, "registry": HASH, "mechanism": HASH, "instruments": [CODE], "cohorts": (state, NUMBER), "order": [state],
                            "participants": [{"code": state, "group": CODE, "instruments": [CODE]}], "completion": (seat, state),
                            "terms": TERMS | {"least": NUMBER, "most": NUMBER, "volunteers": (CODE, NUMBER)}}
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
    if kind is str and DAY in form and value:
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

# Chance: the stream of numbers (ChaCha20), a number below n, shuffling, cohorts.
QUARTERS = [(0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15), (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)]
def stream(seed):
    for counter in itertools.count():
        start = struct.unpack("<16I", b"expand 32-byte k" + bytes.fromhex(seed) + counter.to_bytes(16, "little"))
        x = list(start)
        for a, b, c, d in QUARTERS * 10:
            for one, two, three, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                x[one] = (x[one] + x[two]) % 2**32
                mixed = x[three] ^ x[one]
                x[three] = (mixed << turn | mixed >> (32 - turn)) % 2**32
        yield from struct.unpack("<8Q", struct.pack("<16I", *((now + then) % 2**32 for now, then in zip(x, start))))

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
    every = itertools.product(*(itertools.combinations(range(k), n % k) for n in sizes))
    more = ((pattern, [sum(c in way for way in pattern) for c in range(k)]) for pattern in every)
    return [pattern for pattern, counts in more if max(counts) - min(counts) <= 1]
def draw_cohorts(participants, k, numbers):
    groups = [[each["code"] for each in participants if each["group"] == group] for group in sorted({each["group"] for each in participants})]
    sizes = [len(members) for members in groups]
    require(1 <= k <= sum(sizes) and math.prod(math.comb(k, n % k) for n in sizes) < 2_000_000, f"head: {k} cohorts are too few or too many")
    admissible, cohorts = patterns(sizes, k), {}
    for members, more in zip(groups, admissible[number_below(len(admissible), numbers)]):
        dealt = iter(shuffled(members, numbers))
        for c in range(k):
            cohorts |= {code: c + 1 for code in itertools.islice(dealt, len(members) // k + (c in more))}
    return cohorts

def read_mechanism(path):
    """The definition, and what the head has from it."""
    mechanism = read_json(path)
    check(mechanism, MECHANISM, path, further=True)
    more, volunteers = sorted(mechanism["allowMoreReviewers"]), {each["state"]: each["reviews"] for each in mechanism["volunteers"]}
    for states in more, *(sorted(each["state"] for each in mechanism[name]) for name in ("groups", "volunteers")):
        compare(states, sorted(set(states)), f"{path}: States, each named once")
    terms = {name: mechanism[name] for name in TERMS} | {name: mechanism["reviews"][name] for name in ("least", "most")}
    head = {"mechanism": digest(Path(path).read_bytes()), "instruments": mechanism["instruments"]}
    return mechanism, head | {"terms": terms | {"allowMoreReviewers": more, "volunteers": volunteers}}
def read_participants(directory, mechanism, on):
    """The participants on the day, from the tables. Days compare as texts."""
    def rows(name):
        return list(csv.DictReader(io.StringIO(Path(directory, name).read_text("utf-8")), strict=True))
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
    """The contributions, and the seed from them and from what was published with the commitments. Gives the file of commitments."""
    texts = [(each, f"palermo-lots-commitment-1\n{each['bytes']}\n{each['salt']}\n{each['name']}\n") for each in link["contributions"]]
    given = sorted((each | {"commitment": digest(text)} for each, text in texts), key=lambda each: each["commitment"])
    text = f"palermo-lots-seed-1\nrules {RULES}\n" + "".join(f"{name} {value}\n" for name, value in published.items())
    seed = digest(text + "".join(f"contribution {each['bytes']} {each['salt']} {each['name']}\n" for each in given)) if given else link["seed"]
    compare(link, link | {"kind": "draw" if given else "rehearsal", "contributions": given, "seed": seed}, where)
    require(len({each["name"] for each in given}) == len(given), f"{where}: contributions: a name is used twice")
    return {"format": "palermo-lots-commitments-1", "rules": RULES, **published,
            "commitments": sorted(({"name": each["name"], "commitment": each["commitment"]} for each in given), key=canonical)}

class Draw:
    """Who sits where (`held`), and the kept completion (`plan`): side → number → code. A side is (State, "own" or "other")."""
    def __init__(self, head, forms):
        self.terms, self.instruments, self.forms, self.day = head["terms"], head["instruments"], forms, head["on"]
        self.group = {each["code"]: each["group"] for each in head["participants"]}
        self.party = {each["code"]: frozenset(each["instruments"]) for each in head["participants"]}
        self.codes, self.least, self.any_group = list(self.group), self.terms["least"], self.terms["additionalReviewers"] == "any group"
        self.limit = {code: max(self.terms["most"], self.terms["volunteers"].get(code, 0)) for code in self.codes}
        self.held, self.plan = ({(code, side): {} for code in self.codes for side in SIDES} for _ in range(2))
        self.load, self.planned, self.asked, self.found, self.replaced = Counter(), Counter(), Counter(), Counter(), defaultdict(set)
    def in_order(self, instruments):
        return [code for code in self.instruments if code in instruments]
    def missing(self, side, count=9999):
        return self.party[side[0]].difference(*(self.party[code] for code in list(self.held[side].values())[:count]))
    def place(self, side, code):
        self.held[side][len(self.held[side])] = code
        self.load[code] += 1
    def serves(self, state, missing, party):
        return missing <= party or (not missing.isdisjoint(party) and state in self.terms["allowMoreReviewers"])
    def reason(self, seat, missing, code, planned=0):
        """The first rule of the table, but for the last, that excludes the State now; with `planned` 1, from a seat that it holds in the plan."""
        state, side, number = seat
        table, load = (self.plan, self.planned) if planned else (self.held, self.load)
        rules = (("under review", code == state),
                 ("wrong group", (self.group[code] == self.group[state]) != (side == "own") and not (number and self.any_group)),
                 ("not party", number and not self.serves(state, missing, self.party[code])),
                 ("already sits here", (*table[state, "own"].values(), *table[state, "other"].values()).count(code) > planned),
                 ("replaced here", code in self.replaced[state, side]),
                 ("would be mutual", state in table[code, "own"].values() or state in table[code, "other"].values()),
                 ("load reached", load[code] - planned >= self.limit[code]))
        return next((name for name, applies in rules if applies), None)
    def replan(self, changes, where):
        """Applies changes to the plan. Gives the changes that undo them."""
        undo = {}
        for name, code in changes.items():
            state, side, number = name.split(".")
            undo[name] = self.plan[state, side].pop(int(number), "")
            require(undo[name] != code, f"{where}: {name}: {code or 'nobody'} holds it already")
            self.plan[state, side] |= {int(number): code} if code else {}
            self.planned.subtract({undo[name]: 1, code: -1})
        return undo
    def check_plan(self, sides, codes, where):
        """The sides are filled by the rules and as drawn so far, and the States sit in as many reviews as they must."""
        for side in sides:
            row, missing, name = self.plan[side], self.party[side[0]], ".".join(side)
            compare(row | self.held[side], row, f"{where}: {name}, as drawn")
            for number in range(len(row)):
                require(missing and number in row, f"{where}: {name}: seats without need or with gaps: {sorted(row)}")
                problem = self.reason((*side, number), missing, row[number], 1)
                require(not problem, f"{where}: {row[number]} cannot hold {name}.{number} ({problem})")
                missing -= self.party[row[number]]
            require(not missing, f"{where}: {name} is not filled")
        for code in codes:
            require(not code or self.planned[code] >= self.least, f"{where}: {code} sits in {self.planned[code]} reviews, not {self.least}")
    def prove(self, certificate, side, code, where):
        """The certificate holds in the position in which the State has taken the next seat of the side."""
        shortage = isinstance(certificate, dict) and "weights" in certificate
        check(certificate, self.forms["shortage" if shortage else "cases"], where)
        self.place(side, code)
        (self.prove_shortage if shortage else self.prove_cases)(certificate, f"{where}, {code} in {'.'.join(side)}")
        self.load[self.held[side].popitem()[1]] -= 1
    def prove_cases(self, certificate, where):
        state, side, number = certificate["seat"].split(".")
        key, missing, named = (state, side), self.missing((state, side)), {code for case in certificate["cases"] for code in case["parties"]}
        require(missing and int(number) == len(self.held[key]), f"{where}: {certificate['seat']} is not the next seat of its side")
        fit = {code for code in self.codes if not self.reason((*key, int(number)), missing, code)}
        compare(sorted(fit - named), [], f"{where}: States without a case")
        for case in certificate["cases"]:
            for code in sorted(fit.intersection(case["parties"])):
                self.prove(case["certificate"], key, code, where)
    def prove_shortage(self, certificate, where):
        weights, pairs, alike, gives = certificate["weights"], {}, defaultdict(list), 0
        for code, weight in weights.items():
            gives += max(weight * (self.limit[code] - self.load[code]), weight * max(0, self.least - self.load[code]))
        for name, weight in certificate["pairs"].items():
            one, other = name.split("+")
            require(one < other, f"{where}: pairs: {name} are not two States in order")
            pairs[one, other] = pairs[other, one] = weight
            gives += 0 if any(one in self.held[other, side].values() or other in self.held[one, side].values() for side in SIDES) else weight
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
            return min((lightest(party, number) + cost(missing - party, number + 1) for party in serving), default=math.inf) if missing else 0
        return cost(self.missing(side), len(self.held[side]))
    def draw(self, steps, seats, numbers, begin, progress=False):
        """Draws seat after seat, and compares each step with what it must be."""
        for count, (state, side, number) in enumerate(seats, 1):
            where, seat, key = f"{begin}step {count} ({state}.{side}.{number})", (state, side, number), (state, side)
            require(count <= len(steps), f"{where} is missing")
            step, missing, listed = steps[count - 1], self.missing(key), set(steps[count - 1]["eligible"])
            reasons = ((code, self.reason(seat, missing, code) or (code not in listed and "no completion")) for code in self.codes)
            excluded = {code: reason for code, reason in reasons if reason}
            eligible = [code for code in self.codes if code not in excluded]
            compare(step, step | {"step": count, "reviewed": state, "side": side, "seat": "additional" if number else "primary", "number": number,
                                  "instruments": self.in_order(missing), "eligible": eligible, "excluded": excluded}, where)
            compare(len(step["completions"]), len(eligible), f"{where}: number of completions")
            for code, changes in zip(eligible, step["completions"]):
                undo = self.replan(changes, f"{where}: completion for {code}")
                compare(self.plan[key].get(number), code, f"{where}: completion for {code}")
                self.check_plan({key, *(tuple(name.split(".")[:2]) for name in undo)}, undo.values(), f"{where}: completion for {code}")
                self.replan(undo, where)
            named = sorted(code for proof in step["proofs"] for code in proof["excludes"])
            compare(named, [code for code in excluded if excluded[code] == "no completion"], f"{where}: States that the proofs exclude")
            for i, proof in enumerate(step["proofs"], 1):
                for code in proof["excludes"]:
                    self.prove(proof["certificate"], key, code, f"{where}: proof {i}")
            self.found += Counter(excluded.values()) + Counter({"seats": 1, "eligible": len(eligible), "proofs": len(step["proofs"])})
            require(eligible and all(proof["excludes"] for proof in step["proofs"]), f"{where}: nobody is eligible, or a proof excludes nobody")
            drawn = eligible[number_below(len(eligible), numbers)]
            compare([step["drawn"], step["reviews"]], [drawn, self.in_order(missing & self.party[drawn])], f"{where}: drawn, reviews")
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
    def seats_of_repeat(self, key, former):
        yield (*key, len(self.held[key]))
        while missing := self.missing(key):
            seat = (*key, len(self.held[key]))
            back = next((code for code in former if self.party[code] & missing == missing and not self.reason(seat, missing, code)), None)
            if back:
                self.place(key, back)
            else:
                yield seat
    def repeat(self, link, where):
        state, number, by, role, ground = (link[name] for name in ("reviewed", "number", "askedBy", "role", "ground"))
        key, self.least, name = (state, link["side"]), 0, f"{state}.{link['side']}."
        seated, reviewers = self.held[key], [*self.held[state, "own"].values(), *self.held[state, "other"].values()]
        compare(link, link | {"seat": "additional" if number else "primary", "replaces": seated.get(number)}, where)
        self.asked[by, role] += ground == "28 d"
        needs = {"28 d": (), "28 e": ("decision", "reason"), "30": ("consultations",)}[ground]
        for holds, sentence in (
                (by in (reviewers if role == "reviewing" and ground != "30" else [state] * (role == "reviewed")), f"{by} cannot ask as {role} State"),
                (self.asked[by, role] <= self.terms["requests"], f"{by} asks for more than {self.terms['requests']} repeats as {role} State"),
                (all(link[each] for each in needs), f"ground {ground} needs {' and '.join(needs)}"),
                (self.day <= link["on"] >= link["consultations"], f"on: {link['on']} is before the consultations or the link before")):
            require(holds, f"{where}: {sentence}")
        self.day, former = link["on"], [seated[each] for each in sorted(seated) if each > number]
        self.replaced[key].add(link["replaces"])
        self.replan({f"{name}{each}": "" for each in seated if each >= number}, where)
        while len(seated) > number:
            self.load[seated.popitem()[1]] -= 1
        require(all(seat.startswith(name) for seat in link["completion"]), f"{where}: completion: has seats of other sides")
        self.replan(link["completion"], f"{where}: completion")
        self.check_plan([key], (), f"{where}: completion")
        self.draw(link["steps"], self.seats_of_repeat(key, former), stream(link["seed"]), f"{where}: ")
        drawn = {step["number"] for step in link["steps"]}
        compare(link, link | {"kept": {f"{name}{each}": seated[each] for each in seated if each > number and each not in drawn},
                              "left": sorted(set(former) - set(seated.values())),
                              "owing": [code for code in self.codes if self.load[code] < self.terms["least"]]}, where)
        differing = {each for each, _ in seated.items() ^ self.plan[key].items()}
        self.replan({f"{name}{each}": seated.get(each, "") for each in differing}, where)
        self.check_plan(self.held, self.codes, f"{where}: result")
    def assignments(self, cohorts):
        yield "reviewed,cohort,side,seat,reviewer,instruments"
        for (state, side), seated in self.held.items():
            for number, code in seated.items():
                instruments = "+".join(self.in_order(self.missing((state, side), number) & self.party[code]))
                yield f"{state},{cohorts[state]},{side},{'additional' if number else 'primary'},{code},{instruments}"

def verify(transcript, registry=None, mechanism=None, commitments=(), assignments=None, progress=False):
    """Rejects the transcript, or gives the lines of the report."""
    content, files, previous = read_json(transcript), {}, "0" * 64
    check(content, forms(CODE)["transcript"] | {"steps": ANY, "repeats": ANY}, "transcript")
    codes = [each["code"] for each in content["head"]["participants"]]
    form = forms("|".join(codes))
    check(content, form["transcript"], "transcript")
    head, steps, repeats = content["head"], content["steps"], content["repeats"]
    for i, link in enumerate([head, *steps, *repeats]):
        where = f"repeat {i - len(steps)}" if i > len(steps) else f"step {i}" if i else "head"
        expected = {"previous": previous, "hash": digest(canonical({name: link[name] for name in link if name != "hash"}))}
        published = {"after": previous} if i else {name: head[name] for name in ("registry", "mechanism", "on")}
        if i > len(steps):
            published["request"] = digest(canonical({name: link[name] for name in form["request"]}))
            expected |= {"repeat": i - len(steps), "kind": head["kind"], "request": published["request"]}
        compare({name: link[name] for name in expected}, expected, where)
        if "seed" in link:
            files[published.get("after")] = where, check_seed(link, published, where)
        previous = link["hash"]
    for path in commitments:
        file = read_json(path)
        require(file.get("after") in files, f"{path}: is for no draw or repeat of this transcript, or there are two files for it")
        where, expected = files.pop(file.get("after"))
        compare(file | {"commitments": sorted(file["commitments"], key=canonical)}, expected, f"{path}, for {where}")
    definition, expected = read_mechanism(mechanism) if mechanism else (head, {})
    if registry:
        expected["registry"] = digest("".join(f"{digest(Path(registry, name).read_bytes())}  {name}\n" for name in TABLES))
    if registry and mechanism:
        expected["participants"] = read_participants(registry, definition, head["on"])
    compare(head, head | expected, "head")
    numbers, instruments, more = stream(head["seed"]), list(dict.fromkeys(["UNTOC", *head["instruments"]])), head["terms"]["allowMoreReviewers"]
    compare([head["instruments"], codes, more], [instruments, sorted(set(codes)), sorted(set(more))], "head: codes in order")
    participants = [each | {"instruments": [code for code in instruments if code in {"UNTOC", *each["instruments"]}]} for each in head["participants"]]
    cohorts = draw_cohorts(participants, head["terms"]["cohorts"], numbers)
    compare(head, head | {"participants": participants, "cohorts": cohorts, "order": shuffled(codes, numbers)}, "head")
    draw = Draw(head, form)
    draw.replan(head["completion"], "head: completion")
    draw.check_plan(draw.held, codes, "head: completion")
    draw.draw(steps, draw.seats(head["order"]), numbers, "", progress)
    draw.check_plan(draw.held, codes, "result")
    for i, link in enumerate(repeats, 1):
        draw.repeat(link, f"repeat {i}")
    if assignments:
        compare(Path(assignments).read_bytes().decode().split("\n"), [*draw.assignments(head["cohorts"]), ""], f"{assignments}: line")
    unchecked = [(f"the {where} was committed to before (--commitments)", head["kind"] == "rehearsal") for where, _ in files.values()]
    unchecked += [("the terms follow from the definition of the mechanism (--mechanism)", mechanism),
                  ("the participants follow from the registry (--registry and --mechanism)", registry and mechanism),
                  ("assignments.csv follows from the transcript (--assignments)", assignments),
                  ("what repeats say of themselves is true (on, askedBy, role, ground, reason, decision, consultations)", not repeats)]
    return ["*** REHEARSAL: the seed was given by hand, the result binds nobody ***"] * (head["kind"] == "rehearsal") + [
        f"The transcript holds: {head['kind']} on {head['on']}, seed {head['seed']}, {len(repeats)} repeats, last hash {previous}",
        *(f"{count:6} {what}" for what, count in draw.found.items()), *(f"not checked: that {what}" for what, done in unchecked if not done)]

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Checks the transcript of a drawing of lots (docs/lots.md).")
    for name, what in (("transcript", "transcript.json"), ("--registry", "folder of the registry's tables"),
                       ("--mechanism", "definition of the mechanism"), ("--assignments", "assignments.csv")):
        parser.add_argument(name, help=what)
    parser.add_argument("--commitments", metavar="FILE", nargs="+", action="extend", default=[], help="as published before each draw")
    try:
        print("\n".join(verify(**vars(parser.parse_args()), progress=sys.stderr.isatty())))
    except Exception as error:  # whatever a malformed file leads to, it must not be a traceback
        sys.exit(f"REJECTED: {'' if isinstance(error, Rejected) else 'malformed, ' + type(error).__name__ + ': '}{error}")
