"""A slow and simple drawer for the tests: nine invented States, eight of them participants, search by brute force. Shares no code with verify_lots.py."""
import hashlib
import itertools
import json
import os

STATES = {"AAA": "EAST", "BBB": "EAST", "CCC": "EAST", "DDD": "WEST", "EEE": "WEST", "FFF": "WEST", "GGG": "", "HHH": "EAST", "XXX": "WEST", "YYY": "EAST"}
PARTIES = {"UNTOC": "AAA BBB CCC DDD EEE FFF GGG HHH XXX", "TIP": "AAA BBB CCC DDD EEE GGG HHH", "FA": "AAA BBB DDD FFF GGG HHH"}
ON = "2024-03-05"


def sha(text):
    return hashlib.sha256(text.encode() if isinstance(text, str) else text).hexdigest()


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    return path


def write_registry(folder):
    rows = [f"{state},{code},,2010-01-01,accession" for code, states in PARTIES.items() for state in states.split()]
    rows = [row for row in rows if not row.startswith(("BBB,UNTOC", "EEE,TIP", "DDD,FA"))]
    rows += ["BBB,UNTOC,,,accession",              # day unknown: a party from the last day that the table records, which is ON
             "EEE,TIP,,2024-02-04,accession",      # in force on ON, its thirtieth day
             "CCC,FA,,2024-02-05,accession",       # in force the day after
             f"YYY,UNTOC,{ON},,signature_only",
             "DDD,FA,2001-01-01,2002-01-01,ratification"]
    tables = {"instruments.csv": "code,entry_into_force\nUNTOC,2003-09-29\nTIP,2003-12-25\nFA,2005-07-03\nUNCAC,2005-12-14\n",
              "regional_groups.csv": "code,name_en\nEAST,\"East, the\"\nWEST,West\n",
              "reservations.csv": "code,instrument,text\n",
              "states.csv": "code,name_en,regional_group\n" + "".join(f"{code},State {code},{group}\n" for code, group in STATES.items()),
              "treaty_status.csv": "code,instrument,signed_on,bound_on,action\n" + "\n".join(rows) + "\n"}
    for name, text in tables.items():
        write(os.path.join(folder, name), text)
    return sha("".join(f"{sha(tables[name])}  {name}\n" for name in sorted(tables)))


def rotated(x, n):
    return ((x << n) | (x >> (32 - n))) % 2**32


def words(key):
    """The key stream of ChaCha20 as 64-bit numbers, written the long way."""
    for counter in itertools.count():
        start = [int.from_bytes(b"expand 32-byte k"[i:i + 4], "little") for i in (0, 4, 8, 12)]
        start += [int.from_bytes(key[i:i + 4], "little") for i in range(0, 32, 4)] + [counter, 0, 0, 0]
        s = start[:]

        def quarter(a, b, c, d):
            s[a] = (s[a] + s[b]) % 2**32; s[d] = rotated(s[d] ^ s[a], 16)
            s[c] = (s[c] + s[d]) % 2**32; s[b] = rotated(s[b] ^ s[c], 12)
            s[a] = (s[a] + s[b]) % 2**32; s[d] = rotated(s[d] ^ s[a], 8)
            s[c] = (s[c] + s[d]) % 2**32; s[b] = rotated(s[b] ^ s[c], 7)

        for _ in range(10):
            for i in range(4):
                quarter(i, 4 + i, 8 + i, 12 + i)
            for i in range(4):
                quarter(i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4)
        block = b"".join(((a + b) % 2**32).to_bytes(4, "little") for a, b in zip(s, start))
        for i in range(0, 64, 8):
            yield int.from_bytes(block[i:i + 8], "little")


class Drawer:
    def __init__(self, folder, kind, more=(), any_group=False, most=3):
        self.folder, self.kind, self.most = folder, kind, most
        self.registry = write_registry(folder)
        definition = {"rules": "palermo-lots-1", "instruments": ["UNTOC", "TIP", "FA"], "cohorts": 3, "reviews": {"least": 1, "most": most}, "requests": 1, "reviewers": {"most": 4},
                      "optOuts": [{"state": "XXX"}], "groups": [{"state": "GGG", "group": "WEST"}], "volunteers": [{"state": "AAA", "reviews": 4}],
                      "allowMoreReviewers": list(more), "additionalReviewers": "any group" if any_group else "same side"}
        self.mechanism = sha(json.dumps(definition, indent=1))
        write(self.path("mechanism.json"), json.dumps(definition, indent=1))
        self.more, self.any_group = set(more), any_group
        self.group = {code: STATES[code] or "WEST" for code in "AAA BBB CCC DDD EEE FFF GGG HHH".split()}
        self.codes = sorted(self.group)
        self.party = {code: [each for each in PARTIES if code in PARTIES[each]] for code in self.codes}
        self.limit = {code: max(most, 4 if code == "AAA" else 0) for code in self.codes}
        self.least, self.seats, self.replaced, self.commitments = 1, {}, set(), []
        self.definition = definition

    def path(self, name):
        return os.path.join(self.folder, name)

    # Chance.

    def contribute(self, lines, published, name):
        """Contributions, their file of commitments, and the seed; by hand in a rehearsal."""
        if self.kind == "rehearsal":
            return [], sha("by hand" + lines)
        made = []
        for who in ("Chair", "Secretariat", "Sociedad «Ñ»"):
            each = {"name": who, "bytes": sha(who + lines), "salt": sha("salt" + who + lines)}
            each["commitment"] = sha(f"palermo-lots-commitment-1\n{each['bytes']}\n{each['salt']}\n{who}\n")
            made.append(each)
        made.sort(key=lambda each: each["commitment"])
        file = {"format": "palermo-lots-commitments-1", "rules": "palermo-lots-1", **published,
                "commitments": [{"name": each["name"], "commitment": each["commitment"]} for each in made]}
        self.commitments.append(write(self.path(name), json.dumps(file)))
        text = "palermo-lots-seed-1\nrules palermo-lots-1\n" + lines
        return made, sha(text + "".join(f"contribution {each['bytes']} {each['salt']} {each['name']}\n" for each in made))

    def below(self, n):
        while True:
            x = next(self.numbers)
            if x < 2**64 - (2**64 % n):
                return x % n

    def shuffle(self, items):
        items = list(items)
        for i in reversed(range(1, len(items))):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]
        return items

    def draw_cohorts(self):
        groups = [[code for code in self.codes if self.group[code] == group] for group in ("EAST", "WEST")]
        # Two groups of four in three cohorts: one to each, and each group gives one more to a cohort of its own.
        extras = [(0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1)][self.below(6)]
        cohorts = {}
        for members, extra in zip(groups, extras):
            left = self.shuffle(members)
            for cohort in range(3):
                for _ in range(1 + (cohort == extra)):
                    cohorts[left.pop(0)] = cohort + 1
        return cohorts

    # Rules. `seats` maps (state, side, number) to a code.

    def side(self, state, side):
        return [self.seats[key] for key in sorted(self.seats) if key[:2] == (state, side)]

    def missing(self, state, side):
        covered = {each for code in self.side(state, side) for each in self.party[code]}
        return [each for each in self.party[state] if each not in covered]

    def load(self, code):
        return list(self.seats.values()).count(code)

    def reviewers(self, state):
        return self.side(state, "own") + self.side(state, "other")

    def reason(self, seat, code):
        state, side, number = seat
        missing = self.missing(state, side)
        useful = [each for each in missing if each in self.party[code]]
        if code == state:
            return "under review"
        if (self.group[code] == self.group[state]) is (side == "other") and not (self.any_group and number > 0):
            return "wrong group"
        if number > 0 and (not useful if state in self.more else useful != missing):
            return "not party"
        if code in self.reviewers(state):
            return "already sits here"
        if (state, side, code) in self.replaced:
            return "replaced here"
        if state in self.reviewers(code):
            return "would be mutual"
        if self.load(code) >= self.limit[code]:
            return "load reached"
        return None

    def next_seats(self):
        """The next seat of every open side."""
        for state in self.codes:
            for side in ("own", "other"):
                seated = self.side(state, side)
                if not seated or self.missing(state, side):
                    yield state, side, len(seated)

    def complete(self):
        """Any completion, by search; the side with the fewest candidates first."""
        best = None
        for seat in self.next_seats():
            fit = [code for code in self.codes if not self.reason(seat, code)]
            if best is None or len(fit) < len(best[1]):
                best = seat, fit
        if best is None:
            return dict(self.seats) if all(self.load(code) >= self.least for code in self.codes) else None
        for code in sorted(best[1], key=self.load):
            self.seats[best[0]] = code
            found = self.complete()
            del self.seats[best[0]]
            if found:
                return found
        return None

    # Certificates, by trying.

    def cost(self, seat, weights, pairs):
        state, side, number = seat
        costs = []
        for code in self.codes:
            if not self.reason(seat, code):
                self.seats[seat] = code
                more = self.cost((state, side, number + 1), weights, pairs) if self.missing(state, side) else 0
                del self.seats[seat]
                costs.append(weights.get(code, 0) + pairs.get("+".join(sorted((code, state))), 0) + more)
        return min(costs, default=float("inf"))

    def holds(self, weights, pairs):
        supply = 0
        for code, weight in weights.items():
            supply += max(weight * (self.limit[code] - self.load(code)), weight * max(0, self.least - self.load(code)))
        for pair, weight in pairs.items():
            one, other = pair.split("+")
            supply += 0 if one in self.reviewers(other) or other in self.reviewers(one) else weight
        return sum(self.cost(seat, weights, pairs) for seat in self.next_seats()) > supply

    def certificate(self):
        tries = [{}, *({code: weight} for code in self.codes for weight in (1, -1)), *({a: 1, b: 1} for a, b in itertools.combinations(self.codes, 2)),
                 *({code: 1 for code in self.codes if self.group[code] == group} for group in ("EAST", "WEST")), {code: 1 for code in self.codes}]
        for weights in tries:
            for pairs in ({}, {"AAA+BBB": 2}, {"+".join(pair): 1 for pair in itertools.combinations(self.codes, 2)}):
                if self.holds(weights, pairs):
                    return {"weights": weights, "pairs": pairs}
        seat, fit = min(((seat, [code for code in self.codes if not self.reason(seat, code)]) for seat in self.next_seats()), key=lambda each: len(each[1]))
        cases = []
        for code in fit:
            self.seats[seat] = code
            cases.append({"parties": [code], "certificate": self.certificate()})
            del self.seats[seat]
        return {"seat": ".".join(map(str, seat)), "cases": cases}

    # Steps.

    def changes(self, completion):
        names = {".".join(map(str, seat)): code for seat, code in completion.items()}
        kept = {".".join(map(str, seat)): code for seat, code in self.kept.items()}
        return {name: names.get(name, "") for name in names.keys() | kept.keys() if names.get(name) != kept.get(name)}

    def step(self, count, seat):
        state, side, number = seat
        instruments = self.missing(state, side)
        eligible, completions, excluded, proofs = [], [], {}, []
        for code in self.codes:
            if self.reason(seat, code):
                excluded[code] = self.reason(seat, code)
                continue
            self.seats[seat] = code
            completion = self.complete()
            if completion:
                eligible.append(code)
                completions.append(completion)
            else:
                excluded[code] = "no completion"
                proofs.append({"excludes": [code], "certificate": self.certificate()})
            del self.seats[seat]
        at = self.below(len(eligible))
        step = {"step": count, "reviewed": state, "side": side, "seat": "additional" if number else "primary", "number": number, "instruments": instruments,
                "eligible": eligible, "completions": [self.changes(each) for each in completions], "excluded": excluded, "proofs": proofs,
                "drawn": eligible[at], "reviews": [each for each in instruments if each in self.party[eligible[at]]]}
        self.seats[seat], self.kept = eligible[at], completions[at]
        return step

    def draw(self):
        lines = f"registry {self.registry}\nmechanism {self.mechanism}\non {ON}\n"
        published = dict(line.split() for line in lines.splitlines())
        contributions, seed = self.contribute(lines, published, "commitments.json")
        self.numbers = words(bytes.fromhex(seed))
        self.cohorts = self.draw_cohorts()
        order = self.shuffle(self.codes)
        self.kept = self.complete()
        head = {"rules": "palermo-lots-1", "kind": self.kind, **published, "contributions": contributions, "seed": seed, "instruments": self.definition["instruments"],
                "terms": {"cohorts": 3, "least": 1, "most": self.most, "requests": 1, "volunteers": {"AAA": 4}, "allowMoreReviewers": sorted(self.more),
                          "additionalReviewers": self.definition["additionalReviewers"]},
                "participants": [{"code": code, "group": self.group[code], "instruments": self.party[code]} for code in self.codes],
                "cohorts": self.cohorts, "order": order, "completion": {".".join(map(str, seat)): code for seat, code in self.kept.items()}}
        steps = []
        for state in order:
            for side, number in (("own", 0), ("other", 0)):
                steps.append(self.step(len(steps) + 1, (state, side, number)))
            for side in ("own", "other"):
                while self.missing(state, side):
                    steps.append(self.step(len(steps) + 1, (state, side, len(self.side(state, side)))))
        self.transcript = {"format": "palermo-lots-transcript-1", "head": head, "steps": steps, "repeats": []}
        seal(self.transcript)
        return self

    def repeat(self, seat, by, ground):
        state, side, number = seat
        after = (self.transcript["repeats"] or self.transcript["steps"])[-1]["hash"]
        count = len(self.transcript["repeats"]) + 1
        old = self.side(state, side)
        asked = {"on": "2026-01-01", "reviewed": state, "side": side, "number": number, "replaces": old[number], "askedBy": by,
                 "role": "reviewed" if by == state else "reviewing", "ground": ground, "reason": "a language",
                 "decision": "granted" if ground == "28 e" else "", "consultations": "2025-12-01" if ground == "30" else ""}
        request = sha(canonical(asked))
        contributions, seed = self.contribute(f"after {after}\nrequest {request}\n", {"after": after, "request": request}, f"commitments-{count}.json")
        self.numbers, self.least = words(bytes.fromhex(seed)), 0
        for each in range(number, len(old)):
            del self.seats[state, side, each]
        self.replaced.add((state, side, old[number]))
        first = self.complete()
        link = {**asked, "repeat": count, "kind": self.kind, "seat": "additional" if number else "primary", "request": request,
                "contributions": contributions, "seed": seed,
                "completion": {".".join(map(str, each)): code for each, code in first.items() if each not in self.seats}}
        self.kept, queue, kept = first, old[number + 1:], {}
        steps = [self.step(1, seat)]
        while self.missing(state, side):
            seat = state, side, len(self.side(state, side))
            fit = [code for code in queue if not self.reason(seat, code) and set(self.missing(state, side)) <= set(self.party[code])]
            if fit:
                kept[".".join(map(str, seat))] = self.seats[seat] = fit[0]
            else:
                steps.append(self.step(len(steps) + 1, seat))
        link |= {"steps": steps, "kept": kept, "left": sorted(code for code in queue if code not in self.side(state, side)),
                 "owing": [code for code in self.codes if not self.load(code)]}
        self.transcript["repeats"].append(link)
        seal(self.transcript)
        return self

    def assignments(self):
        lines = ["reviewed,cohort,side,seat,reviewer,instruments"]
        for state in self.codes:
            for side in ("own", "other"):
                left = self.party[state]
                for number, code in enumerate(self.side(state, side)):
                    reviews = [each for each in left if each in self.party[code]]
                    left = [each for each in left if each not in reviews]
                    lines.append(f"{state},{self.cohorts[state]},{side},{'additional' if number else 'primary'},{code},{'+'.join(reviews)}")
        return write(self.path("assignments.csv"), "".join(line + "\n" for line in lines))


def seal(transcript):
    """Computes all hashes of the chain anew."""
    previous = "0" * 64
    for link in [transcript["head"], *transcript["steps"], *transcript["repeats"]]:
        link["previous"] = previous
        previous = link["hash"] = sha(canonical({name: value for name, value in link.items() if name != "hash"}))
