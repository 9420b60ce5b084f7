"""Tests of verify_lots.py: known numbers, small draws made by tiny_draw.py, and every kind of field altered, one at a time.

    python3 -m unittest discover verifier

With PALERMO=<path of the executable> a rehearsal of the real program is verified and altered as well.
"""
import copy
import glob
import itertools
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import tiny_draw
import verify_lots
from tiny_draw import seal, sha, write
from verify_lots import Rejected, number_below, patterns, stream

SOAK = bool(os.environ.get("PALERMO_SOAK"))

COUNTING = bytes(range(32)).hex()
FIRST_NUMBERS = [7645359380336737593, 5281276197874154893, 14729830432180286858, 10530800043416210610]
# What proves the result, where another proof may do as well. An alteration may leave a proof that holds; the result stays the same.
WITNESSES = {"completion", "completions", "proofs"}


def verify(*arguments):
    """As the command line does: whatever else goes wrong is a malformed file."""
    try:
        return verify_lots.verify(*arguments)
    except Rejected:
        raise
    except Exception as error:
        raise Rejected(f"malformed ({type(error).__name__}: {error})") from error


def request_of(link):
    names = ("on", "reviewed", "side", "number", "replaces", "askedBy", "role", "ground", "reason", "decision", "consultations")
    return sha(tiny_draw.canonical({name: link[name] for name in names}))


class Numbers(unittest.TestCase):
    def test_the_key_of_zeros_gives_the_first_block_of_rfc_8439(self):
        block = b"".join(number.to_bytes(8, "little") for number in itertools.islice(stream(bytes(32).hex()), 8))
        self.assertEqual(block.hex(), "76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7"
                                      "da41597c5157488d7724e03fb8d84a376a43b8f41518a11cc387b669b2ee6586")

    def test_the_first_numbers_of_the_seed_that_counts_up(self):
        self.assertEqual(list(itertools.islice(stream(COUNTING), 4)), FIRST_NUMBERS)
        self.assertEqual(list(itertools.islice(stream(COUNTING), 99)), list(itertools.islice(tiny_draw.words(bytes(range(32))), 99)))

    def test_a_number_below_n_passes_over_the_last_incomplete_run(self):
        self.assertEqual(2**64 % 3, 1)
        numbers = iter([2**64 - 1, 2**64 - 2, 7])
        self.assertEqual(number_below(3, numbers), (2**64 - 2) % 3)
        self.assertEqual(next(numbers), 7)
        self.assertEqual(number_below(2**63 + 1, iter([2**63 + 1, 2**64 - 1, 5])), 5)

    def test_a_number_below_a_power_of_two_passes_over_nothing_and_one_takes_a_number(self):
        numbers = iter([2**64 - 1, 2**64 - 1, 8])
        self.assertEqual(number_below(2**32, numbers), 2**32 - 1)
        self.assertEqual(number_below(1, numbers), 0)
        self.assertEqual(next(numbers), 8)

    def test_patterns_keep_cohorts_within_one_of_each_other_and_stand_in_order(self):
        self.assertEqual(list(patterns([3, 6], 3)), [((), ())])
        self.assertEqual(list(patterns([4, 4], 3)), [((0,), (1,)), ((0,), (2,)), ((1,), (0,)), ((1,), (2,)), ((2,), (0,)), ((2,), (1,))])
        self.assertEqual(list(patterns([5, 4], 3)), [((0, 1), (2,)), ((0, 2), (1,)), ((1, 2), (0,))])
        self.assertEqual(len(list(patterns([53, 54, 23, 33, 30], 3))), 6)  # remainders 2, 0, 2, 0, 0


def paths(value, path=()):
    yield path
    if isinstance(value, (dict, list)):
        for name in value if isinstance(value, dict) else range(len(value)):
            yield from paths(value[name], (*path, name))


FORM = verify_lots.forms("x")["transcript"]
NAMED = {*FORM, *FORM["head"], *FORM["head"]["terms"], *FORM["steps"][0], *FORM["repeats"][0], "name", "bytes", "salt", "commitment", "code", "group",
         "excludes", "certificate", "weights", "pairs", "cases", "parties"}


def family(path):
    """The kind of field: places in lists and names of States and seats are all alike."""
    return tuple(name if name in NAMED else "*" for name in path)


def at(value, path):
    for name in path:
        value = value[name]
    return value


def alterations(value, path, codes):
    """Other values for a field, each with what it is."""
    if isinstance(value, str):
        yield "appended", value + "x"
        yield "emptied" if value else "filled", "" if value else "x"
        yield "number", 1
        if len(value) == 64:
            yield "hex", ("0" if value[0] != "0" else "1") + value[1:]
        if value in codes:
            yield "code", codes[(codes.index(value) + 1) % len(codes)]
        if value[:2] == "20":
            yield "day", value[:3] + str((int(value[3]) + 1) % 10) + value[4:]
        for one, two in (("own", "other"), ("primary", "additional"), ("draw", "rehearsal"), ("reviewed", "reviewing"), ("same side", "any group"),
                         ("28 d", "28 e"), ("28 e", "30"), ("not party", "no completion"), ("EAST", "WEST"), ("UNTOC", "FA")):
            if value in (one, two):
                yield "choice", two if value == one else one
    elif isinstance(value, int):
        yield from (("more", value + 1), ("less", value - 1), ("true", True), ("text", str(value)), ("huge", 10**30), ("null", None))
    elif isinstance(value, list):
        yield from (("added", value + [value[-1] if value else codes[0]]), ("null", None), ("object", {}))
        if value:
            yield from (("cut", value[:-1]), ("cut at the front", value[1:]), ("emptied", []))
        if len(value) > 1:
            yield from (("reversed", value[::-1]), ("turned", value[1:] + value[:1]))
    elif isinstance(value, dict):
        yield from (("added", {**value, "extra": codes[0]}), ("null", None), ("list", []))
        for name in itertools.islice(value, 40):
            yield f"{name} removed", {other: value[other] for other in value if other != name}
            yield f"{name} renamed", {(other + "Z" if other == name else other): value[other] for other in value}
        if len(value) > 1 and len(value) < 40:
            names, values = list(value), list(value.values())
            yield "turned", dict(zip(names, values[1:] + values[:1]))


STRIDE = 1 if SOAK else 23  # how many alterations the walk passes over for each that it tries


class Walk(unittest.TestCase):
    """Alters fields of a transcript. What the verifier raises must be Rejected, never anything else."""

    def walk(self, folder, transcript, arguments, each, resealed, under=("head", "steps", "repeats", "format"), seed=1):
        """Alters `each` fields of every kind, and expects all to be rejected but those of UNBOUND and WITNESSES."""
        chance, kinds, path, accepted = random.Random(seed), {}, os.path.join(folder, "altered.json"), {}
        for place in paths(transcript):
            if place and place[0] in under:
                kinds.setdefault(family(place), []).append(place)
        codes = [each["code"] for each in transcript["head"]["participants"]]
        count, turn, whole = 0, 0, json.dumps(transcript, sort_keys=True)
        for kind, places in kinds.items():
            for place in chance.sample(places, min(each, len(places))):
                for what, value in alterations(at(transcript, place), place, codes):
                    turn += 1
                    if turn % STRIDE or value == at(transcript, place) and type(value) is type(at(transcript, place)):
                        continue
                    old = at(transcript, place)
                    at(transcript, place[:-1])[place[-1]] = copy.deepcopy(value)
                    try:
                        if resealed:
                            seal(transcript)
                    except (TypeError, KeyError, AttributeError):
                        pass  # too broken to have a chain
                    text = json.dumps(transcript, sort_keys=True)
                    at(transcript, place[:-1])[place[-1]] = old
                    seal(transcript)
                    if text == whole:  # the chain itself was altered, and mended
                        continue
                    write(path, text)
                    count += 1
                    try:
                        verify(path, *arguments)
                    except Rejected as refusal:
                        self.assertGreater(len(str(refusal)), 10)
                    else:
                        accepted.setdefault(kind, []).append((place, what))
        if not resealed:
            self.assertEqual(accepted, {})
        for kind, which in accepted.items():
            free = bool(WITNESSES & set(kind[1:]))
            rehearsal = (transcript["repeats"][0] if kind[0] == "repeats" else transcript["head"])["kind"] == "rehearsal"
            free = free or kind == ("repeats",) and len(arguments) < 4  # nothing else is of the later day
            free = free or rehearsal and kind[-1] in ("on", "seed")  # another seed may draw the same
            self.assertTrue(free, f"accepted: {which[:3]}")
        self.assertGreater(count, 500 // STRIDE)


class TinyDraws(Walk):
    CASES = {"real draw, any group": ("draw", ("CCC", "AAA", "EEE"), True, 4), "rehearsal, same side": ("rehearsal", ("CCC",), False, 4),
             "real draw, same side": ("draw", (), False, 4)}

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.drawn = {}
        for i, (name, case) in enumerate(cls.CASES.items()):
            folder = os.path.join(cls.folder.name, str(i))
            os.mkdir(folder)
            drawer = tiny_draw.Drawer(folder, *case).draw()
            drawer.first = copy.deepcopy(drawer.transcript)
            drawer.first_assignments = drawer.assignments()
            os.rename(drawer.first_assignments, os.path.join(folder, "first.csv"))
            for state, side in itertools.product(drawer.codes, ("own", "other")):
                for number in (0, 1):
                    if number >= len(drawer.side(state, side)):
                        break
                    before = dict(drawer.seats), set(drawer.replaced), list(drawer.commitments)
                    ground = "28 e" if number else "28 d" if side == "own" else "30"
                    try:
                        drawer.repeat((state, side, number), drawer.side(state, side)[0] if ground == "28 e" else state, ground)
                    except AttributeError:  # nobody is left for the seat
                        drawer.seats, drawer.replaced, drawer.commitments = before
                        break
            cls.drawn[name] = drawer

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def arguments(self, drawer, first=False):
        return (drawer.folder, drawer.path("mechanism.json"), drawer.commitments[:1] if first else drawer.commitments,
                drawer.path("first.csv") if first else drawer.assignments())

    def test_draws_and_repeats_hold(self):
        for name, drawer in self.drawn.items():
            with self.subTest(name):
                report = verify(write(drawer.path("first.json"), json.dumps(drawer.first)), *self.arguments(drawer, first=True))
                self.assertEqual(any("REHEARSAL" in line for line in report), drawer.kind == "rehearsal")
                self.assertFalse([line for line in report if line.startswith("not checked")])
                verify(write(drawer.path("all.json"), json.dumps(drawer.transcript)), *self.arguments(drawer))

    def test_draws_of_many_kinds_hold(self):
        for kind, more, any_group in itertools.product(("draw", "rehearsal"), (("CCC",), ("BBB", "CCC", "DDD", "EEE", "FFF", "GGG")), (False, True)):
            with self.subTest(f"{kind} {more} {any_group}"), tempfile.TemporaryDirectory() as folder:
                drawer = tiny_draw.Drawer(folder, kind, more, any_group, 3).draw()
                verify(write(drawer.path("all.json"), json.dumps(drawer.transcript)), *(folder, drawer.path("mechanism.json"), drawer.commitments, drawer.assignments()))

    def test_the_draws_show_every_kind_of_thing(self):
        text = json.dumps([drawer.transcript for drawer in self.drawn.values()])
        repeats = [link for drawer in self.drawn.values() for link in drawer.transcript["repeats"]]
        for reason in ("under review", "wrong group", "not party", "already sits here", "replaced here", "would be mutual", "load reached", "no completion"):
            self.assertIn(f'"{reason}"', text)
        for name in ("weights", "cases"):
            self.assertIn(f'"{name}"', text)
        for name in ("kept", "left", "owing"):
            self.assertTrue(any(link[name] for link in repeats), name)
        self.assertTrue(any(link["number"] for link in repeats))

    def test_what_was_not_given_is_said(self):
        drawer = self.drawn["real draw, any group"]
        report = "\n".join(verify(write(drawer.path("all.json"), json.dumps(drawer.transcript))))
        for word in ("--registry", "--mechanism", "--commitments", "--assignments"):
            self.assertIn(word, report)

    def test_alterations_are_rejected(self):
        for name, drawer in self.drawn.items():
            with self.subTest(name):
                self.walk(drawer.folder, drawer.first, self.arguments(drawer, first=True), each=2, resealed=False)

    def test_alterations_with_a_chain_computed_anew_are_rejected(self):
        for name, drawer in self.drawn.items():
            with self.subTest(name):
                self.walk(drawer.folder, drawer.first, self.arguments(drawer, first=True), each=3, resealed=True, under=("format", "head", "steps"))
                self.walk(drawer.folder, drawer.transcript, self.arguments(drawer), each=3, resealed=True, under=("repeats",))

    def test_a_forged_contribution_with_its_own_seed_is_held_against_the_commitments(self):
        drawer = self.drawn["real draw, any group"]
        forged = copy.deepcopy(drawer.first)
        head = forged["head"]
        each = head["contributions"][0]
        each["bytes"] = sha("forged")
        each["commitment"] = sha(f"palermo-lots-commitment-1\n{each['bytes']}\n{each['salt']}\n{each['name']}\n")
        head["contributions"].sort(key=lambda each: each["commitment"])
        head["seed"] = sha("palermo-lots-seed-1\nrules palermo-lots-1\n" + "".join(f"{name} {head[name]}\n" for name in ("registry", "mechanism", "on")) + "".join(
            f"contribution {each['bytes']} {each['salt']} {each['name']}\n" for each in head["contributions"]))
        seal(forged)
        self.refused(drawer, forged, "commit", drawer.folder, drawer.path("mechanism.json"), drawer.commitments[:1])

    def text(self, path):
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()

    def refused(self, drawer, transcript, words, *arguments):
        path = write(drawer.path("altered.json"), transcript if isinstance(transcript, str) else json.dumps(transcript))
        with self.assertRaises(Rejected) as caught:
            verify(path, *arguments)
        self.assertIn(words, str(caught.exception))

    def test_an_eligible_State_cannot_be_shut_out_by_any_certificate(self):
        drawer, chance = self.drawn["real draw, same side"], random.Random(1)
        codes, tried = drawer.codes, 0
        for number, step in enumerate(drawer.first["steps"]):
            others = [proof["certificate"] for each in drawer.first["steps"] for proof in each["proofs"]]
            weights = [{"weights": {code: chance.choice((-2, -1, 1, 1, 2)) for code in chance.sample(codes, chance.randint(0, 5))},
                        "pairs": {"+".join(sorted(chance.sample(codes, 2))): 1 for _ in range(3)}} for _ in range(4)]
            seat = f"{step['reviewed']}.{step['side']}.{step['number'] + 1}"
            for certificate in [*others, *weights, {"seat": seat, "cases": []}, {"seat": seat, "cases": [{"parties": codes, "certificate": weights[0]}]}]:
                forged = copy.deepcopy(drawer.first)
                altered = forged["steps"][number]
                i = chance.randrange(len(altered["eligible"]))
                shut_out = altered["eligible"].pop(i)
                altered["completions"].pop(i)
                altered["excluded"][shut_out] = "no completion"
                altered["proofs"].append({"excludes": [shut_out], "certificate": certificate})
                seal(forged)
                self.refused(drawer, forged, f"proof {len(altered['proofs'])}")
                tried += 1
        self.assertGreater(tried, 100)

    def test_a_State_that_dead_ends_the_draw_cannot_be_made_eligible(self):
        for drawer in self.drawn.values():
            for number, step in enumerate(drawer.first["steps"]):
                for code in [code for code in step["excluded"] if step["excluded"][code] == "no completion"]:
                    for changes in ({}, {f"{step['reviewed']}.{step['side']}.{step['number']}": code}):
                        forged = copy.deepcopy(drawer.first)
                        altered = forged["steps"][number]
                        altered["eligible"] = sorted([*altered["eligible"], code])
                        altered["completions"].insert(altered["eligible"].index(code), changes)
                        del altered["excluded"][code]
                        altered["proofs"] = [proof for proof in altered["proofs"] if proof["excludes"] != [code]]
                        seal(forged)
                        self.refused(drawer, forged, f"completion for {code}")

    def test_the_cheapest_ways_are_those_that_brute_force_finds(self):
        for drawer in self.drawn.values():
            chance, head = random.Random(2), drawer.first["head"]
            for _ in range(60):
                draw, searcher = verify_lots.Draw(head, verify_lots.forms("|".join(drawer.codes))), copy.copy(drawer)
                searcher.seats, searcher.replaced, searcher.least = {}, set(), 1
                for step in drawer.first["steps"][:chance.randrange(len(drawer.first["steps"]))]:
                    draw.place((step["reviewed"], step["side"]), step["drawn"])
                    searcher.seats[step["reviewed"], step["side"], step["number"]] = step["drawn"]
                weights = {code: chance.randint(-1, 3) for code in chance.sample(drawer.codes, 5)}
                pairs = {"+".join(sorted(chance.sample(drawer.codes, 2))): chance.randint(1, 3) for _ in range(6)}
                certificate = {"weights": weights, "pairs": pairs}
                try:
                    draw.prove_shortage(certificate, "here")
                    holds = True
                except Rejected:
                    holds = False
                self.assertEqual(holds, searcher.holds(weights, pairs))
                both = {pair: weight for name, weight in pairs.items() for pair in (tuple(name.split("+")), tuple(name.split("+"))[::-1])}
                alike = {}
                for code in sorted(drawer.codes, key=lambda code: weights.get(code, 0)):
                    alike.setdefault(draw.party[code], []).append(code)
                for state, side, number in searcher.next_seats():
                    self.assertEqual(draw.cheapest((state, side), weights, both, alike), searcher.cost((state, side, number), weights, pairs))

    def test_too_many_requests_are_refused(self):
        drawer = self.drawn["rehearsal, same side"]
        forged = copy.deepcopy(drawer.transcript)
        for link in forged["repeats"]:
            link |= {"ground": "28 d", "role": "reviewed", "askedBy": link["reviewed"]}
            link["request"] = request_of(link)
        self.assertGreater(len(forged["repeats"]), len({link["reviewed"] for link in forged["repeats"]}))
        seal(forged)
        self.refused(drawer, forged, "asks for more than 1")

    def test_what_a_repeat_asks_for_is_bound_and_possible(self):
        drawer = self.drawn["rehearsal, same side"]
        thirty = next(i for i, link in enumerate(drawer.transcript["repeats"]) if link["ground"] == "30")
        twenty_eight_e = next(i for i, link in enumerate(self.drawn["real draw, any group"].transcript["repeats"]) if link["ground"] == "28 e")
        for i, change, words in ((0, {"reason": "another"}, "request"), (-1, {"on": "2025-12-31"}, "on: 2025-12-31 is before"), (0, {"on": "2024-03-04"}, "is before"),
                                 (0, {"consultations": "2026-01-02"}, "is before the consultations"), (0, {"consultations": "2026-02-30"}, "malformed"),
                                 (thirty, {"consultations": ""}, "needs consultations"), (0, {"ground": "28 e", "decision": ""}, "needs decision and reason"),
                                 (0, {"ground": "28 e", "decision": "x", "reason": ""}, "needs decision and reason"), (0, {"kind": "draw"}, "kind"),
                                 (0, {"role": "reviewing"}, "cannot ask"), (0, {"left": ["AAA"]}, "left")):
            with self.subTest(change):
                forged = copy.deepcopy(drawer.transcript)
                forged["repeats"][i] |= change
                if "reason" not in change or "ground" in change:
                    forged["repeats"][i]["request"] = request_of(forged["repeats"][i])
                seal(forged)
                self.refused(drawer, forged, words)
        drawer = self.drawn["real draw, any group"]
        for change in ({"decision": ""}, {"decision": "refused"}):
            forged = copy.deepcopy(drawer.transcript)
            forged["repeats"][twenty_eight_e] |= change
            forged["repeats"][twenty_eight_e]["request"] = request_of(forged["repeats"][twenty_eight_e])
            seal(forged)
            self.refused(drawer, forged, "seed")

    def test_no_rehearsal_follows_a_draw(self):
        drawer = self.drawn["real draw, same side"]
        forged = copy.deepcopy(drawer.transcript)
        forged["repeats"] = forged["repeats"][:1]
        forged["repeats"][0] |= {"kind": "rehearsal", "contributions": []}
        seal(forged)
        self.refused(drawer, forged, "kind: expected 'draw', found 'rehearsal'")

    def test_malformed_files_are_rejected_with_a_sentence(self):
        drawer = self.drawn["rehearsal, same side"]
        whole = json.dumps(drawer.transcript)
        for text in ("", "[]", "null", "1", "{", '"x"', "[" * 100_000, '{"format":' * 5_000, whole[:-9], whole + "x", "\ufeff" + whole, '{"a":1,"a":1}', "[1.5]", "[NaN]", "[1e5]",
                     '{"a":"\\ud800"}', "[" + "9" * 5000 + "]", whole.replace('"step": 1,', '"step": 1, "step": 1,'), whole.replace('"step": 1,', '"step": 1.0,'),
                     whole.replace('"step": 1,', '"step": true,'), whole.replace('"step": 1,', '"step": 1e0,')):
            self.refused(drawer, text, "")
            if len(text) % 2 or SOAK:  # half of them on the command line
                done = subprocess.run([sys.executable, os.path.join(HERE, "verify_lots.py"), drawer.path("altered.json")], capture_output=True, text=True)
                self.assertEqual(done.returncode, 1)
                self.assertRegex(done.stderr, r"^REJECTED: .*\n$")
        with open(drawer.path("altered.json"), "wb") as file:
            file.write(whole.encode("utf-16"))
        with self.assertRaises(Rejected):
            verify(drawer.path("altered.json"))

    def test_faults_in_the_other_files_are_rejected(self):
        drawer = self.drawn["real draw, any group"]
        transcript = write(drawer.path("all.json"), json.dumps(drawer.first))
        given = self.arguments(drawer, first=True)
        with tempfile.TemporaryDirectory() as folder:
            for place, name in ((1, "mechanism.json"), (3, "first.csv"), (2, "commitments.json")):
                for text in ("", "{}", "[]", "\0", self.text(drawer.path(name)) + " "):
                    if name == "commitments.json" and text.endswith("} "):
                        continue
                    path = write(os.path.join(folder, "file"), text)
                    with self.assertRaises(Rejected):
                        verify(transcript, *[([path] if place == 2 else path) if i == place else each for i, each in enumerate(given)])
            for table in glob.glob(drawer.path("*.csv")):
                if os.path.basename(table) in verify_lots.TABLES:
                    text = self.text(table)
                    write(table, text.replace("\n", "\r\n"))
                    with self.assertRaises(Rejected):
                        verify(transcript, *given)
                    write(table, text)
            for place in range(4):
                missing = [os.path.join(folder, "none")] if place == 2 else os.path.join(folder, "none")
                with self.assertRaises(Rejected):
                    verify(transcript, *[missing if i == place else each for i, each in enumerate(given)])

    def test_the_command_line(self):
        drawer = self.drawn["rehearsal, same side"]
        path = write(drawer.path("all.json"), json.dumps(drawer.transcript))
        tool = [sys.executable, os.path.join(HERE, "verify_lots.py")]
        good = subprocess.run([*tool, path, "--registry", drawer.folder, "--mechanism", drawer.path("mechanism.json")], capture_output=True, text=True)
        self.assertEqual((good.returncode, good.stderr), (0, ""))
        self.assertIn("REHEARSAL", good.stdout)
        bad = subprocess.run([*tool, write(drawer.path("altered.json"), json.dumps(drawer.transcript).replace('"requests": 1', '"requests": 2', 1))], capture_output=True, text=True)
        self.assertEqual((bad.returncode, bad.stdout), (1, ""))
        self.assertRegex(bad.stderr, r"^REJECTED: head: hash: expected .*\n$")


@unittest.skipUnless(os.environ.get("PALERMO"), "PALERMO names no executable")
class TheProgram(Walk):
    def test_a_rehearsal_holds_and_its_alterations_do_not(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([os.environ["PALERMO"], "lots", "draw", "--seed", COUNTING, "--out", folder], check=True, capture_output=True,
                           cwd=os.path.dirname(HERE))  # where the shipped data is
            for path in glob.glob(os.path.join(folder, "**", "*.json"), recursive=True):
                with open(path, encoding="utf-8") as file:
                    transcript = json.load(file)
                if transcript.get("format") == "palermo-lots-transcript-1":
                    break
            else:
                self.fail("the program wrote no transcript")
            data = [os.path.join(os.path.dirname(HERE), "Data", name) for name in ("registry", "mechanism/untoc-review.json")]
            given = [place if os.path.exists(place) else None for place in data]
            report = verify(path, *given, (), os.path.join(os.path.dirname(path), "assignments.csv"))
            self.assertIn("REHEARSAL", report[0])
            self.assertFalse([line for line in report if line.startswith("not checked") and all(given)])
            self.walk(folder, transcript, (), each=1, resealed=False)

    def test_the_same_seed_gives_the_same_files_to_the_byte(self):
        def draw(folder):
            subprocess.run([os.environ["PALERMO"], "lots", "draw", "--seed", "29", "--on", "2026-11-20", "--out", folder], check=True,
                           capture_output=True, cwd=os.path.dirname(HERE))
            return [pathlib.Path(folder, name).read_bytes() for name in ("transcript.json", "assignments.csv")]

        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
            self.assertEqual(draw(one), draw(other))


if __name__ == "__main__":
    unittest.main()
