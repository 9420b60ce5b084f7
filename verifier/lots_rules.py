"""The position of a drawing of lots, and its rules: classes of States, completions, certificates, seats, repeats, the result.

The second part of the verifier, between lots_inputs.py and verify_lots.py. Written from docs/lots.md alone; names are used as on that page.
"""
import itertools
import math
import re
from collections import Counter, defaultdict

from lots_inputs import ANY, CODE, DAY, SIDES, TEXT, WEIGHT, Rejected, brief, check, expect, number_below, stream


def name_of(seat):
    return ".".join(map(str, seat))


class Draw:
    """Who sits where (`held`), and the kept completion (`plan`). Instruments are bits. A side is (State, side), a seat (State, side, number)."""

    def __init__(self, head):
        terms, self.instruments = head["terms"], head["instruments"]
        self.codes = [each["code"] for each in head["participants"]]
        self.group = {each["code"]: each["group"] for each in head["participants"]}
        self.party = {each["code"]: sum(1 << self.instruments.index(code) for code in each["instruments"]) for each in head["participants"]}
        self.any_group, self.more = terms["additionalReviewers"] == "any group", set(terms["allowMoreReviewers"])
        self.least, self.limit = terms["least"], {code: max(terms["most"], terms["volunteers"].get(code, 0)) for code in self.codes}
        self.held = {(code, side): [] for code in self.codes for side in SIDES}
        self.plan, self.load, self.planned = dict(self.held), Counter(), Counter()
        self.replaced, self.excluded, self.proofs = defaultdict(set), Counter(), 0

    def names(self, bits):
        return [code for i, code in enumerate(self.instruments) if bits >> i & 1]

    def seat(self, name, where):
        match = re.fullmatch(r"([A-Z0-9_]+)\.(own|other)\.(0|[1-9][0-9]{0,3})", name)
        if not match or match[1] not in self.group:
            raise Rejected(f"{where}: {brief(name)} is not the name of a seat")
        return match[1], match[2], int(match[3])

    def known(self, codes, where):
        for code in codes:
            if code not in self.group:
                raise Rejected(f"{where}: {brief(code)} is not a participant")

    def missing(self, side):
        missing = self.party[side[0]]
        for code in self.held[side]:
            missing &= ~self.party[code]
        return missing

    def is_open(self, side):
        return not self.held[side] or self.missing(side) != 0

    def reviewers(self, state, table):
        return table[state, "own"] + table[state, "other"]

    def serves(self, seat, missing, code):
        serves = self.party[code] & missing
        return not seat[2] or serves == missing or (serves != 0 and seat[0] in self.more)

    def unfit(self, seat, missing, code):
        """The first rule, of those that do not depend on other seats, that excludes the State."""
        if code == seat[0]:
            return "under review"
        if (self.group[code] == self.group[seat[0]]) != (seat[1] == "own") and not (seat[2] and self.any_group):
            return "wrong group"
        return None if self.serves(seat, missing, code) else "not party"

    def barred(self, seat, code, table, times=0):
        """The first rule, of those about who sits where but for the load, that excludes the State."""
        if self.reviewers(seat[0], table).count(code) > times:
            return "already sits here"
        if code in self.replaced[seat[:2]]:
            return "replaced here"
        return "would be mutual" if seat[0] in table[code, "own"] or seat[0] in table[code, "other"] else None

    def reason(self, seat, missing, code):
        """The first rule of the table, but for the last, that excludes the State."""
        return self.unfit(seat, missing, code) or self.barred(seat, code, self.held) or ("load reached" if self.load[code] >= self.limit[code] else None)

    def place(self, side, code):
        self.held[side].append(code)
        self.load[code] += 1

    def lift(self, side):
        self.load[self.held[side].pop()] -= 1

    # Completions.

    def set_plan(self, side, seated):
        self.planned.subtract(self.plan[side])
        self.planned.update(seated)
        self.plan[side] = seated

    def replan(self, changes, where):
        """Applies changes to the plan. Gives the sides that changed as they were before."""
        rows = {}
        for name, code in changes.items():
            *side, number = self.seat(name, where)
            row = rows.setdefault(tuple(side), dict(enumerate(self.plan[tuple(side)])))
            if row.get(number, "") == code:
                raise Rejected(f"{where}: {name} is no change: {code or 'nobody'} holds it already")
            self.known([code] if code else [], f"{where}: {name}")
            row[number] = code
        before = {side: self.plan[side] for side in rows}
        for side, row in rows.items():
            numbers = sorted(number for number in row if row[number])
            expect(numbers, list(range(len(numbers))), f"{where}: seats of {name_of(side)}")
            self.set_plan(side, [row[number] for number in numbers])
        return before

    def check_plan(self, sides, codes, where):
        for side in sides:
            seated, missing = self.plan[side], self.party[side[0]]
            expect(seated[:len(self.held[side])], self.held[side], f"{where}: {name_of(side)}, as drawn")
            for number, code in enumerate(seated):
                seat = (*side, number)
                problem = "not needed" if number and not missing else self.unfit(seat, missing, code) or self.barred(seat, code, self.plan, 1)
                if problem:
                    raise Rejected(f"{where}: {code} cannot hold {name_of(seat)} ({problem})")
                missing &= ~self.party[code]
            if missing or not seated:
                raise Rejected(f"{where}: {name_of(side)} is not filled: {len(seated)} seats, {brief(self.names(missing))} missing")
        for code in codes:
            if not self.least <= self.planned[code] <= self.limit[code]:
                raise Rejected(f"{where}: {code} sits in {self.planned[code]} reviews, expected {self.least} to {self.limit[code]}")

    # Certificates.

    def certificate(self, value, where):
        """Checks the form of a certificate. Prepares one of a shortage: the States by group and instruments, the lightest first."""
        if type(value) is not dict or "weights" not in value:
            check(value, {"seat": TEXT, "cases": [{"parties": [CODE], "certificate": ANY}]}, where)
            self.known((code for case in value["cases"] for code in case["parties"]), where)
            return value["seat"], [(case["parties"], self.certificate(case["certificate"], where)) for case in value["cases"]]
        check(value, {"weights": (WEIGHT,)}, where)
        self.known(value["weights"], where)
        weights, pools = value["weights"], defaultdict(lambda: defaultdict(list))
        for code in sorted(self.codes, key=lambda code: weights.get(code, 0)):
            for group in set(self.group.values()):
                for pool in ("any", "own" if self.group[code] == group else "other"):
                    pools[group, pool][self.party[code]].append(code)
        return weights, {key: sorted(pool.items(), key=lambda each: -each[0].bit_count()) for key, pool in pools.items()}, min([0, *weights.values()])

    def prove(self, certificate, where):
        """Rejects a certificate that does not hold in this position."""
        if len(certificate) == 3:
            supply = sum(max(weight * (self.limit[code] - self.load[code]), weight * max(0, self.least - self.load[code]))
                         for code, weight in certificate[0].items())
            needed = sum(self.cheapest(side, *certificate) for side in self.held if self.is_open(side))
            if needed <= supply:
                raise Rejected(f"{where}: the certificate does not hold: the open sides cost {needed}, the States can give {supply}")
            return
        name, cases = certificate
        *side, number = seat = self.seat(name, where)
        side, named = tuple(side), {code for parties, _ in cases for code in parties}
        if not self.is_open(side) or number != len(self.held[side]):
            raise Rejected(f"{where}: {name} is not the next seat to be drawn on its side")
        fit = {code for code in self.codes if not self.reason(seat, self.missing(side), code)}
        expect(sorted(fit - named), [], f"{where}: States that no case for {name} names")
        for parties, inner in cases:
            for code in parties:
                if code in fit:
                    self.place(side, code)
                    self.prove(inner, f"{where}, {code} in {name}")
                    self.lift(side)

    def cheapest(self, side, weights, pools, floor):
        """The cost of the cheapest way to fill an open side in this position; infinite when there is none."""
        found = {}

        def candidates(number):  # of the States with the same instruments, the lightest that the rules allow
            if number not in found:
                seat, pool = (*side, number), pools.get((self.group[side[0]], "any" if number and self.any_group else side[1]), ())
                allowed = (next((code for code in codes if code != side[0] and self.load[code] < self.limit[code]
                                 and not self.barred(seat, code, self.held)), None) for _, codes in pool)
                found[number] = [code for code in allowed if code]
            return found[number]

        def cost(missing, number):
            best = math.inf if missing or not number else 0
            for code in candidates(number) if best else ():
                if self.serves((*side, number), missing, code):
                    best = min(best, weights.get(code, 0) + cost(missing & ~self.party[code], number + 1))
                    if best <= 0 == floor:
                        break
            return best

        return cost(self.missing(side), len(self.held[side]))

    # One seat; a whole draw; a repeat.

    def draw(self, step, count, seat, numbers, where):
        """Checks one step, which is to draw this seat, and draws it."""
        (state, side, number), key, where = seat, seat[:2], f"{where} ({name_of(seat)})"
        missing, eligible, excluded = self.missing(key), step["eligible"], {}
        for name, value in (("step", count), ("reviewed", state), ("side", side), ("seat", "additional" if number else "primary"),
                            ("number", number), ("instruments", self.names(missing))):
            expect(step[name], value, f"{where}: {name}")
        self.known(eligible, f"{where}: eligible")
        expect(eligible, sorted(set(eligible)), f"{where}: eligible")
        for code in self.codes:
            reason = self.reason(seat, missing, code) or (None if code in eligible else "no completion")
            if reason and code in eligible:
                raise Rejected(f"{where}: {code} is among the eligible, expected among the excluded ({reason})")
            excluded |= {code: reason} if reason else {}
        for code in sorted(excluded.keys() | step["excluded"].keys()):
            expect(step["excluded"].get(code, "nothing"), excluded.get(code, "nothing"), f"{where}: excluded: {code!r}")
        self.excluded.update(excluded.values())
        expect(len(step["completions"]), len(eligible), f"{where}: number of completions")
        for code, changes in zip(eligible, step["completions"]):
            at = f"{where}: completion for {code}"
            before = self.replan(changes, at)
            self.check_plan(before.keys() | {key}, {each for one in before for each in before[one] + self.plan[one]}, at)
            expect(self.plan[key][number:number + 1], [code], at)
            for one, seated in before.items():
                self.set_plan(one, seated)
        expect(sorted(code for proof in step["proofs"] for code in proof["excludes"]),
               [code for code in excluded if excluded[code] == "no completion"], f"{where}: States that the proofs exclude")
        for i, proof in enumerate(step["proofs"], 1):
            certificate = self.certificate(proof["certificate"], f"{where}: proof {i}")
            if not proof["excludes"]:
                raise Rejected(f"{where}: proof {i} excludes nobody")
            for code in proof["excludes"]:
                self.place(key, code)
                self.prove(certificate, f"{where}: proof {i} ({code} excluded)")
                self.lift(key)
        self.proofs += len(step["proofs"])
        if not eligible:
            raise Rejected(f"{where}: nobody is eligible")
        drawn = eligible[number_below(len(eligible), numbers)]
        expect(step["drawn"], drawn, f"{where}: drawn")
        expect(step["reviews"], self.names(missing & self.party[drawn]), f"{where}: reviews")
        self.replan(step["completions"][eligible.index(drawn)], where)
        self.place(key, drawn)

    def draw_all(self, order, steps, numbers, progress):
        def seats():
            for state in order:
                yield from ((state, side, 0) for side in SIDES)
                for side in SIDES:
                    while self.missing((state, side)):
                        yield state, side, len(self.held[state, side])

        count = 0
        for count, seat in enumerate(seats(), 1):
            if count > len(steps):
                raise Rejected(f"steps: end after step {len(steps)}, expected one for {name_of(seat)}")
            self.draw(steps[count - 1], count, seat, numbers, f"step {count}")
            progress(count, len(steps))
        expect(len(steps), count, "steps: how many")

    def repeat(self, link, asked, terms, where):
        state, side, number, by = link["reviewed"], link["side"], link["number"], link["askedBy"]
        key, queue, kept, count = (state, side), [], {}, 0
        self.known([state], where)
        expect(link["seat"], "additional" if number else "primary", f"{where}: seat")
        expect([link["replaces"]], self.held[key][number:number + 1], f"{where}: replaces, the State in {name_of((*key, number))}")
        if by not in ([state] if link["role"] == "reviewed" else [] if link["ground"] == "30" else self.reviewers(state, self.held)):
            raise Rejected(f"{where}: askedBy: {by} cannot ask for this as {link['role']} State, on the ground of {link['ground']}")
        asked[by, link["role"]] += link["ground"] == "28 d"
        if asked[by, link["role"]] > terms["requests"]:
            raise Rejected(f"{where}: {by} asks for more than {terms['requests']} repeats as {link['role']} State")
        if link["ground"] == "28 e" and not (link["decision"].strip() and link["reason"].strip()):
            raise Rejected(f"{where}: ground 28 e needs a decision and its reason")
        if link["ground"] == "30" or link["consultations"]:
            check(link["consultations"], DAY, f"{where}: consultations")
        queue = self.held[key][number + 1:]
        while len(self.held[key]) > number:
            self.lift(key)
        self.replaced[key].add(link["replaces"])
        self.least = 0
        self.set_plan(key, list(self.held[key]))
        expect([name for name in link["completion"] if self.seat(name, where)[:2] != key], [], f"{where}: completion: seats of other sides")
        self.replan(link["completion"], f"{where}: completion")
        self.check_plan([key], self.codes, f"{where}: completion")
        numbers = stream(link["seed"])
        while not count or self.missing(key):
            seat, missing = (*key, len(self.held[key])), self.missing(key)
            back = [code for code in queue if count and self.party[code] & missing == missing and not self.reason(seat, missing, code)]
            if back:
                kept[name_of(seat)] = back[0]
                self.place(key, back[0])
                continue
            if count == len(link["steps"]):
                raise Rejected(f"{where}: steps: end after step {count}, expected one for {name_of(seat)}")
            count += 1
            self.draw(link["steps"][count - 1], count, seat, numbers, f"{where}, step {count}")
        self.set_plan(key, list(self.held[key]))
        for name, value in (("kept", kept), ("left", [code for code in queue if code not in self.held[key]]),
                            ("owing", [code for code in self.codes if self.load[code] < terms["least"]])):
            expect(link[name], value, f"{where}: {name}")
        expect(len(link["steps"]), count, f"{where}: steps: how many")

    def check_result(self, least):
        """The rules once more, on nothing but who sits where at the end."""
        load = Counter(itertools.chain(*self.held.values()))
        for state in self.codes:
            reviewers = self.reviewers(state, self.held)
            groups = [self.group[self.held[state, side][0]] == self.group[state] for side in SIDES]
            if (groups != [True, False] or self.missing((state, "own")) or self.missing((state, "other")) or state in reviewers
                    or len(set(reviewers)) < len(reviewers) or (len(reviewers) > 4 and state not in self.more)
                    or any(state in self.reviewers(code, self.held) for code in reviewers) or not least <= load[state] <= self.limit[state]):
                raise Rejected(f"result: {state}, reviewed by {brief(reviewers)}, sitting in {load[state]} reviews, is not within the rules")

    def assignments(self, cohorts):
        yield "reviewed,cohort,side,seat,reviewer,instruments"
        for (state, side), seated in self.held.items():
            missing = self.party[state]
            for number, code in enumerate(seated):
                yield f"{state},{cohorts[state]},{side},{'additional' if number else 'primary'},{code},{'+'.join(self.names(missing & self.party[code]))}"
                missing &= ~self.party[code]
