#!/usr/bin/env python3
"""Checks the transcript of a drawing of lots under the review mechanism, without trusting the program that drew.

Written from docs/lots.md alone; names are used as on that page. It needs Python's standard library and the two files beside it:
lots_inputs.py (files and their form, chance, what goes in) and lots_rules.py (the rules, seat by seat).
Exit 0: everything holds. Exit 1: something does not, and one sentence says where and what was expected.
"""
import argparse
import itertools
import os
import sys
import time
from collections import Counter, defaultdict

from lots_inputs import (TABLES, TRANSCRIPT, Rejected, canonical, check, check_commitments, check_seed, digest, draw_cohorts, expect, read, read_json,
                         read_mechanism, read_participants, shuffled, stream)
from lots_rules import Draw


def check_head(head, numbers):
    """Participants in order, cohorts and order as drawn."""
    codes, terms, groups = [each["code"] for each in head["participants"]], head["terms"], defaultdict(list)
    expect(codes, sorted(set(codes)), "head: participants")
    expect(len(set(head["instruments"])), len(head["instruments"]), "head: instruments, each once: how many")
    expect(terms["allowMoreReviewers"], sorted(set(terms["allowMoreReviewers"])), "head: terms: allowMoreReviewers")
    if not 1 <= terms["cohorts"] <= len(codes):
        raise Rejected(f"head: terms: cohorts: expected 1 to {len(codes)}, found {terms['cohorts']}")
    for each in head["participants"]:
        expect(each["instruments"], [code for code in head["instruments"] if code in each["instruments"]], f"head: participants: instruments of {each['code']}")
        groups[each["group"]].append(each["code"])
    cohorts = draw_cohorts([groups[name] for name in sorted(groups)], terms["cohorts"], numbers)
    for code in sorted(cohorts.keys() | head["cohorts"].keys()):
        expect(head["cohorts"].get(code, "none"), cohorts.get(code, "none"), f"head: cohorts: {code!r}")
    expect(head["order"], shuffled(codes, numbers), "head: order")


def verify(transcript, registry=None, mechanism=None, commitments=(), assignments=None, progress=lambda done, of: None):
    """Rejects the transcript, or gives the lines of the report."""
    begun, previous, asked = time.monotonic(), "0" * 64, Counter()
    content = read_json(transcript)
    check(content, TRANSCRIPT, "transcript")
    head, steps, repeats = content["head"], content["steps"], content["repeats"]
    links = {"head": head} | {f"repeat {i}": link for i, link in enumerate(repeats, 1)}
    for where, link in ({"head": head} | {f"step {i}": step for i, step in enumerate(steps, 1)} | links).items():
        expect(link["previous"], previous, f"{where}: previous, the hash of the link before")
        previous = digest(canonical({name: value for name, value in link.items() if name != "hash"}))
        expect(link["hash"], previous, f"{where}: hash")
    for where, link in links.items():
        lines = f"after {link['previous']}\n" if where != "head" else "".join(f"{name} {head[name]}\n" for name in ("registry", "mechanism", "on"))
        check_seed(link, lines, where)
    unchecked = [f"{where}: that the contributions were committed to beforehand (--commitments)" for where in check_commitments(commitments, links)]
    if registry:
        lines = "".join(f"{digest(read(os.path.join(registry, name)))}  {name}\n" for name in TABLES)
        expect(head["registry"], digest(lines), "head: registry, the digest of the tables")
    if mechanism:
        definition = read_mechanism(mechanism, head)
    else:
        unchecked.append("that the terms follow from the definition of the mechanism (--mechanism)")
    if registry and mechanism:
        expected, found = read_participants(registry, definition, head["on"]), {each["code"]: each for each in head["participants"]}
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
    for i, link in enumerate(repeats, 1):
        expect(link["repeat"], i, f"repeat {i}: repeat")
        draw.repeat(link, asked, head["terms"], f"repeat {i}")
        draw.check_result(0)
    if assignments:
        found = read(assignments).decode("utf-8", "replace").split("\n")
        for i, (line, expected) in enumerate(itertools.zip_longest(found, [*draw.assignments(head["cohorts"]), ""]), 1):
            expect("(end of file)" if line is None else line, "(end of file)" if expected is None else expected, f"{assignments}: line {i}")
    else:
        unchecked.append("that assignments.csv follows from the transcript (--assignments)")
    if repeats:
        unchecked.append("the truth of what a repeat says of itself (on, askedBy, role, ground, reason, decision, consultations): only the chain protects it")
    by_hand = [where for where, link in links.items() if link["kind"] == "rehearsal"]
    return [*([f"*** REHEARSAL ({', '.join(by_hand)}): the seed was given by hand, the result binds nobody ***"] if by_hand else []),
            f"The transcript holds: {head['kind']} on {head['on']}, last hash {previous}", f"seed      {head['seed']}",
            f"seats     {len(steps)}, for {len(draw.codes)} participants in {head['terms']['cohorts']} cohorts",
            f"eligible  {sum(len(step['eligible']) for step in steps)}, each with its completion",
            *(f"excluded  {count} {reason}" for reason, count in sorted(draw.excluded.items())),
            f"proofs    {draw.proofs}", f"repeats   {len(repeats)}",
            *(f"          {where}: {link['replaces']} in {link['reviewed']}.{link['side']}.{link['number']}, ground {link['ground']}, asked by {link['askedBy']}"
              for where, link in links.items() if where != "head"),
            f"seconds   {time.monotonic() - begun:.1f}", *(f"not checked: {each}" for each in unchecked)]


def main():
    parser = argparse.ArgumentParser(description="Checks the transcript of a drawing of lots (docs/lots.md).")
    parser.add_argument("transcript")
    parser.add_argument("--registry", metavar="DIR", help="folder of the registry's tables")
    parser.add_argument("--mechanism", metavar="FILE", help="definition of the mechanism")
    parser.add_argument("--commitments", metavar="FILE", nargs="+", action="extend", default=[], help="commitments, as published before the draw and each repeat")
    parser.add_argument("--assignments", metavar="FILE", help="assignments.csv")
    parser.add_argument("--quiet", action="store_true", help="print nothing when everything holds")
    options = vars(parser.parse_args())
    quiet = options.pop("quiet")

    def progress(done, of):
        if sys.stderr.isatty() and not quiet:
            print(f"\rstep {done} of {of} ", end="\n" if done == of else "", file=sys.stderr, flush=True)

    try:
        report = verify(**options, progress=progress)
    except (Rejected, RecursionError, MemoryError) as error:
        sys.exit(f"REJECTED: {error}")
    if not quiet:
        print("\n".join(report))


if __name__ == "__main__":
    main()
