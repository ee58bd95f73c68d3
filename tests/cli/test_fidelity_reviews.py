"""`fidelity review`: from the first score to a signed file, by a team's packs, typed alone."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable
from math import gcd
from pathlib import Path
from typing import Any

import pytest

from ipscoach.cli.main import run
from ipscoach.exchange.fidelity.scale_files import built_in
from ipscoach.vault.vault import Vault
from tests.cli.conftest import PASSPHRASE, TODAY, Script, new_script, set_up
from tests.cli.fidelity_team import SUPERVISOR, Team, a_coach, a_team, here, reads, refused
from tests.cli.test_agenda import at_desk
from tests.cli.test_fidelity_evidence import own_scale
from tests.cli.test_formats import shown

SCALE = built_in()[0]
BANDS = [
    name
    for band in SCALE.bands
    for name in (band.id, *(band.name.told(language) for language in ("fi", "sv", "en")))
]
PAIR = ("--first", SUPERVISOR, "--second", "Mauri Demo")
WHY = ("--reason", "Seen in nearly all plans.", "--sources", "mis,ISP")
SHAPE = shown("fidelity review show --json")


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    """Give a team whose packs are in the supervisor's file."""
    return a_team(tmp_path_factory.mktemp("team"))


@pytest.fixture(scope="module")
def first_review(team: Team, tmp_path_factory: pytest.TempPathFactory) -> Script:
    """Give the supervisor's home with a review that has just begun, not to be written to."""
    script = copied(team.supervisor, tmp_path_factory.mktemp("begun") / "home")
    reads(script, "fidelity", "review", "new", "--service", "Esimerkkikunta", *PAIR)
    return script


@pytest.fixture(scope="module")
def whole_review(first_review: Script, tmp_path_factory: pytest.TempPathFactory) -> Script:
    """Give the home with a review whose 25 items are scored 4, not to be written to."""
    script = copied(first_review, tmp_path_factory.mktemp("whole") / "home")
    for item in range(1, 26):
        done = score(script, item, 4, *WHY)
        assert done["outcome"]["complete"] == (item == 25)
    return script


@pytest.fixture(scope="module")
def signed_review(whole_review: Script, tmp_path_factory: pytest.TempPathFactory) -> Script:
    """Give the home with a signed review, not to be written to."""
    script = copied(whole_review, tmp_path_factory.mktemp("signed") / "home")
    done = here(script, "fidelity", "review", "sign", "1", "--by", SUPERVISOR)
    assert done.returncode == 0, done.stderr
    return script


@pytest.fixture
def begun(first_review: Script, tmp_path: Path) -> Script:
    """Give a home with a review that has just begun, which a test may change."""
    return copied(first_review, tmp_path / "begun")


@pytest.fixture
def signed(signed_review: Script, tmp_path: Path) -> Script:
    """Give a home with a signed review, which a test may change."""
    return copied(signed_review, tmp_path / "signed")


def copied(script: Script, folder: Path) -> Script:
    shutil.copytree(script.folder, folder)
    return Script(folder)


def score(script: Script, item: int, given: object, *words: str) -> Any:
    order = ("--item", str(item), "--score", str(given))
    return reads(script, "fidelity", "review", "score", "1", *order, *words)


def told(script: Script, *words: str) -> str:
    done = here(script, "fidelity", "review", *words)
    assert done.returncode == 0, done.stderr
    return done.stdout


# When the next one is due


def test_nothing_is_due_after_a_review_that_a_new_version_followed(
    signed: Script, tmp_path: Path
) -> None:
    before = told(signed, "show", "1")
    assert "Next review due" in before
    told(signed, "revise", "1")
    reviews = reads(signed, "fidelity", "review", "list")
    number = next(str(one["number"]) for one in reviews if one["review_version"] == 1)
    assert "Next review due" not in told(signed, "show", number)
    told(signed, "export", number, "--out", str(tmp_path / "review.md"))
    assert "Next review due" not in (tmp_path / "review.md").read_text(encoding="utf-8")


# A review begins


def test_a_review_begins_with_what_the_packs_came_to(team: Team, first_review: Script) -> None:
    review = reads(first_review, "fidelity", "review", "show")
    evidence = reads(team.supervisor, "fidelity", "evidence")
    assert review["period"] == {"first": "2026-06-01", "last": "2026-11-30"}
    assert (review["held"], review["number"]) == (TODAY, 1)
    for item, found in zip(review["items"], evidence, strict=True):
        assert item["suggested"] == found["suggestion"]
        assert (item["value"] is None) == (found["value"] is None)
        assert (item["agreed"], item["sources"], item["reason"]) == (None, [], "")
        if found["value"] is not None:
            exact = item["value"]
            assert exact["numerator"] / exact["denominator"] == pytest.approx(found["value"], 1e-5)
            assert item["n"] == found["n"]
        if found["unit"] == "share" and found["value"] is not None:
            parts = {name: found[name] for name in ("numerator", "denominator")}
            assert item["value"] == parts, "as counted, not in lowest terms"
    assert any(
        gcd(*item["value"].values()) > 1 for item in review["items"] if item["value"] is not None
    )


def test_the_number_and_the_id_are_said_and_both_find_it(begun: Script) -> None:
    done = told(begun, "new", "--service", "Second", "--held", "2026-11-30")
    id_ = done.split("its id is ")[1].split(".")[0]
    assert "Review 2: Second" in done
    assert reads(begun, "fidelity", "review", "show", "2")["id"] == id_
    assert reads(begun, "fidelity", "review", "show", id_)["number"] == 2
    assert reads(begun, "fidelity", "review", "show")["number"] == 1
    listed = reads(begun, "fidelity", "review", "list")
    assert [one["service"] for one in listed] == ["Esimerkkikunta", "Second"]


def test_a_number_means_the_same_review_tomorrow(begun: Script) -> None:
    """A later one stands first in the list, and the number of one thrown away is not used again."""
    mine = reads(begun, "fidelity", "review", "show", "1")["id"]
    told(begun, "new", "--service", "Gone", "--held", "2026-11-30")
    with at_desk(begun) as desk:
        desk.door.drop_review(next(one.id for one in desk.fidelity.reviews() if one.id != mine))
    third = reads(begun, "fidelity", "review", "new", "--service", "Third")
    assert third["number"] == 3
    assert reads(begun, "fidelity", "review", "show", "1")["id"] == mine
    assert "no review" in refused(begun, "fidelity", "review", "score", "2", "--item", "1",
                                  "--score", "3")  # fmt: skip


def test_a_review_without_packs_says_so_and_counts_them_later(
    team: Team, first_review: Script, tmp_path: Path
) -> None:
    script = copied(first_review, tmp_path / "home")
    span = ("--from", "2026-06-02", "--to", TODAY)
    done = here(script, "fidelity", "review", "new", "--service", "Later", *span, "--json")
    assert "no evidence in the review yet" in done.stderr
    id_ = json.loads(done.stdout)["id"]
    assert {one["suggested"] for one in json.loads(done.stdout)["items"]} == {None}
    path = tmp_path / "a.pack"
    here(team.coaches["Siiri Koe"], "fidelity", "pack", *span, "--out", str(path))
    assert here(script, "fidelity", "receive", str(path)).returncode == 0
    reads(script, "fidelity", "review", "score", id_, "--item", "1", "--score", "3")
    counted = reads(script, "fidelity", "review", "count", id_)
    assert counted["items"][0]["suggested"] is not None
    assert counted["items"][0]["agreed"] == 3


def test_a_coach_reviews_her_own_records_over_six_whole_months(tmp_path: Path) -> None:
    script = a_coach(tmp_path / "coach")
    review = reads(script, "fidelity", "review", "new", "--service", "Mine")
    assert review["period"] == {"first": "2026-06-01", "last": "2026-11-30"}
    own = reads(script, "fidelity", "evidence", "--from", "2026-06-01", "--to", "2026-11-30")
    suggested = [one["suggestion"] for one in own]
    assert [one["suggested"] for one in review["items"]] == suggested


# What it is about


def test_a_review_begun_without_reviewers_can_be_signed_after_all(
    team: Team, tmp_path: Path
) -> None:
    script = copied(team.supervisor, tmp_path / "home")
    with at_desk(script) as desk:
        desk.door.change_coach(SUPERVISOR, "Esimerkkikunta", 100)
    new = reads(script, "fidelity", "review", "new")
    assert new["service"] == "Esimerkkikunta", "the organisation of the file"
    assert new["reviewers"] == {"first": "", "second": ""}
    for item in range(1, 26):
        score(script, item, 4, *WHY)
    sign = ("fidelity", "review", "sign", "1", "--by", SUPERVISOR)
    assert "name them both" in refused(script, *sign)
    framed = reads(script, "fidelity", "review", "frame", "1", *PAIR)
    assert framed["reviewers"] == {"first": SUPERVISOR, "second": "Mauri Demo"}
    assert framed["items"][0]["agreed"] == 4
    assert reads(script, *sign)["signed"]["by"] == SUPERVISOR
    assert "frozen" in refused(script, "fidelity", "review", "frame", "1", "--first", "Anna Koe")


def test_only_what_is_named_changes_and_another_period_is_counted(begun: Script) -> None:
    before = score(begun, 1, 3, *WHY)
    renamed = reads(begun, "fidelity", "review", "frame", "1", "--service", "Koe")
    assert renamed == before | {"service": "Koe"}
    assert before["items"][0]["suggested"] is not None
    span = ("--from", "2026-05-01", "--to", "2026-10-31", "--held", "2026-11-02")
    done = here(begun, "fidelity", "review", "frame", "1", *span, "--json")
    assert "no evidence in the review yet" in done.stderr
    moved = json.loads(done.stdout)
    assert moved["period"] == {"first": "2026-05-01", "last": "2026-10-31"}
    assert moved["held"] == "2026-11-02"
    assert (moved["items"][0]["suggested"], moved["items"][0]["agreed"]) == (None, 3)
    assert "which service" in refused(begun, "fidelity", "review", "frame", "1", "--service", " ")


def test_no_review_is_held_before_its_evidence_is_whole(begun: Script) -> None:
    for words in (
        ("new", "--service", "Koe", "--held", "2026-11-29"),
        ("frame", "1", "--held", "2026-11-29"),
        ("frame", "1", "--held", "2026-10-20", "--to", "2026-10-31"),
    ):
        assert "before the last day of its evidence" in refused(begun, "fidelity", "review", *words)
    assert reads(begun, "fidelity", "review", "show")["held"] == TODAY


def test_a_review_that_was_begun_with_too_early_a_day_is_not_signed(
    whole_review: Script, tmp_path: Path
) -> None:
    """As one may lie in a file from before this was asked."""
    script = copied(whole_review, tmp_path / "home")
    with at_desk(script) as desk:
        desk.read.rows("UPDATE review SET held = '2026-11-29'")
    assert "before the last day of its evidence" in told(script, "show", "1")
    sign = ("fidelity", "review", "sign", "1", "--by", SUPERVISOR)
    assert "before the last day of its evidence" in refused(script, *sign)


def test_a_signature_by_neither_reviewer_is_taken_and_said(
    whole_review: Script, tmp_path: Path
) -> None:
    script = copied(whole_review, tmp_path / "home")
    done = here(script, "fidelity", "review", "sign", "1", "--by", "Siiri Koe")
    assert done.returncode == 0
    assert "Signed by Siiri Koe" in done.stdout
    assert done.stderr == "Siiri Koe is not one of the two reviewers.\n"


def test_without_an_organisation_the_service_has_to_be_named(tmp_path: Path) -> None:
    script = new_script(tmp_path)
    set_up(script, "Liisa Malli")
    new = ("fidelity", "review", "new")
    assert "needs --service NAME" in refused(script, *new, code=2)
    assert reads(script, *new, "--service", "Koe")["service"] == "Koe"


# Scores


def test_each_scores_alone_and_then_both_agree(begun: Script) -> None:
    alone = score(begun, 16, 4, "--by", "first")
    assert alone["items"][15]["apart"] == {"first": 4, "second": None}
    assert alone["items"][15]["agreed"] is None
    score(begun, 16, 5, "--by", "second")
    both = score(begun, 16, 4, *WHY)["items"][15]
    assert both == SHAPE["items"][0]
    kept = score(begun, 16, 3)["items"][15]
    assert kept == both | {"agreed": 3}, "what is not named stays"
    assert score(begun, 16, 3, "--sources=")["items"][15]["sources"] == []
    withdrawn = score(begun, 16, "none")["items"][15]
    assert (withdrawn["agreed"], withdrawn["apart"]) == (None, {"first": 4, "second": 5})


def test_the_json_of_a_review_is_as_documented(begun: Script) -> None:
    score(begun, 16, 4, "--by", "first")
    score(begun, 16, 5, "--by", "second")
    score(begun, 16, 4, *WHY)
    action = SHAPE["actions"][0]
    words = ("--what", action["what"], "--owner", action["owner"], "--due", action["due"])
    real = reads(begun, "fidelity", "review", "action", "1", *words, "--item", "17")
    assert list(real) == list(SHAPE)
    one_item = {"id": SHAPE["id"], "items": real["items"][15:16]}
    assert real | one_item == SHAPE
    assert reads(begun, "fidelity", "review", "show") == real
    assert reads(begun, "fidelity", "review", "list") == [real]


def test_a_review_in_work_has_neither_total_nor_band_in_any_form(
    whole_review: Script, tmp_path: Path
) -> None:
    script = copied(whole_review, tmp_path / "home")
    whole = told(script, "show")
    assert "100 of 125" in whole
    assert [name for name in BANDS if f" {name}" in whole]
    score(script, 7, "none")
    forms = [told(script, "show"), told(script, "list"), told(script, "show", "--json")]
    for ending in (".md", ".html", ".json", ".csv"):
        path = tmp_path / f"review{ending}"
        told(script, "export", "1", "--out", str(path))
        forms.append(path.read_text(encoding="utf-8"))
    for form in forms:
        assert not [name for name in BANDS if f'"{name}"' in form or f" {name}" in form]
        assert "total" not in form.replace("never added up", "")
        assert "of 125" not in form
    assert all("partial, 24 of 25" in forms[number] for number in (0, 1, 3))
    assert json.loads(forms[2])["outcome"] == {"complete": False, "done": 24, "of": 25}


def test_show_tells_the_picture_the_suggestions_and_what_is_missing(begun: Script) -> None:
    score(begun, 16, 4, "--by", "first")
    score(begun, 1, 5, *WHY)
    shown_ = told(begun, "show")
    assert "First reviewer: Eeva Esimerkki" in shown_
    assert "Caseload size" in shown_
    assert "●●●●●  5" in shown_
    assert "84.5 % (60/71); n = 71" in shown_
    assert "Without an agreed score: 2, 3, 4" in shown_
    assert "●" not in told(begun, "list")


# Signing


def test_what_is_missing_keeps_a_review_from_being_signed(begun: Script) -> None:
    sign = ("fidelity", "review", "sign", "1", "--by", SUPERVISOR)
    assert "The review is not signed: Without an agreed score: 1, 2," in refused(begun, *sign)
    for item in range(1, 26):
        score(begun, item, 3)
    assert "Without a reason: 1, 2," in refused(begun, *sign)
    assert reads(begun, "fidelity", "review", "show")["signed"] is None


def test_a_signed_review_is_frozen_and_a_new_version_is_not(signed: Script) -> None:
    before = reads(signed, "fidelity", "review", "show")
    assert before["signed"] == {"by": SUPERVISOR, "on": TODAY}
    assert before["outcome"] == {"complete": True, "total": 100, "highest": 125, "band": "good"}
    assert before["seal"]["state"] == "whole"
    action = ("--what", "Too late", "--owner", "Olli Testi", "--due", "2027-02-01")
    for words in (
        ["score", "1", "--item", "1", "--score", "5"],
        ["score", "1", "--item", "1", "--score", "none"],
        ["score", "1", "--item", "1", "--score", "5", "--by", "first"],
        ["action", "1", *action],
        ["count", "1"],
        ["sign", "1", "--by", SUPERVISOR],
    ):
        assert "frozen" in refused(signed, "fidelity", "review", *words)
    assert reads(signed, "fidelity", "review", "show") == before
    new = reads(signed, "fidelity", "review", "revise", before["id"])
    assert (new["review_version"], new["signed"], new["seal"]["state"]) == (2, None, "open")
    assert new["items"] == before["items"]
    assert [one["number"] for one in reads(signed, "fidelity", "review", "list")] == [2, 1]
    corrected = ("score", new["id"], "--item", "1", "--score", "5")
    assert reads(signed, "fidelity", "review", *corrected)["outcome"]["total"] == 101
    assert reads(signed, "fidelity", "review", "show", "1") == before | {"next_due": None}
    assert "later version" in refused(signed, "fidelity", "review", "revise", before["id"])
    assert "not signed yet" in refused(signed, "fidelity", "review", "revise", "2")


def test_signing_says_the_fingerprint_by_which_the_file_is_known(
    whole_review: Script, tmp_path: Path
) -> None:
    script = copied(whole_review, tmp_path / "home")
    assert "Nothing is missing" in told(script, "show")
    done = script.opens("fidelity", "review", "sign", "1", "--by", SUPERVISOR)
    assert done.returncode == 0, done.stderr
    seal = done.stdout.split("Fingerprint: ")[1].split()[0]
    path = tmp_path / "review.json"
    told(script, "export", "1", "--out", str(path))
    checked = script.runs("fidelity", "review", "check", str(path))
    assert (checked.returncode, checked.stderr) == (0, "")
    assert "unchanged since it was signed" in checked.stdout
    assert f"Fingerprint: {seal}" in checked.stdout
    assert f"Signed by: {SUPERVISOR}" in checked.stdout
    assert "100 of 125" in checked.stdout


def test_a_review_that_was_changed_in_the_file_says_so(signed: Script, tmp_path: Path) -> None:
    with contextlib.closing(Vault(signed.home).unlock(PASSPHRASE)) as vault:
        tamper = vault.connect()
        tamper.execute("DROP TRIGGER review_item_signed_update")
        tamper.execute("UPDATE review_item SET agreed = 5 WHERE item = 7")
        tamper.close()
    assert "changed since it was signed" in told(signed, "list")
    assert "changed since it was signed" in told(signed, "show")
    assert reads(signed, "fidelity", "review", "show")["seal"]["state"] == "changed"
    path = tmp_path / "review.json"
    export = ("fidelity", "review", "export", "1", "--out", str(path))
    assert "changed after it was signed" in refused(signed, *export)
    assert not path.exists()


# Files


@pytest.mark.parametrize(
    ("ending", "begins"),
    [
        (".pdf", b"%PDF-"),
        (".docx", b"PK"),
        (".md", b"# "),
        (".html", b"<!DOCTYPE html>"),
        (".json", b"{"),
        (".csv", "\ufeff".encode()),
    ],
)
def test_a_review_is_written_in_the_form_that_its_name_says(
    signed_review: Script, tmp_path: Path, ending: str, begins: bytes
) -> None:
    path = tmp_path / f"review{ending}"
    done = reads(signed_review, "fidelity", "review", "export", "1", "--out", str(path))
    assert list(done) == ["file", "id", "number"]
    assert (done["file"], done["number"]) == (str(path), 1)
    content = path.read_bytes()
    assert content.lower().startswith(begins.lower())
    export = ("fidelity", "review", "export", "1", "--out", str(path))
    assert "already a file" in refused(signed_review, *export)
    assert path.read_bytes() == content
    assert len(list(tmp_path.iterdir())) == 1


def test_the_paper_is_in_the_language_of_the_run(signed_review: Script, tmp_path: Path) -> None:
    path = tmp_path / "review.md"
    done = signed_review.opens(
        "fidelity", "review", "export", "1", "--out", str(path), "--lang", "fi"
    )
    assert done.returncode == 0, done.stderr
    assert "Asiakasmäärä" in path.read_text(encoding="utf-8")


def test_the_name_says_the_form_or_nothing_is_written(signed_review: Script) -> None:
    told_ = refused(signed_review, "fidelity", "review", "export", "1", "--out", "review.odt")
    assert ".pdf, .docx, .md, .html, .json, .csv" in told_


def test_checked_json_is_that_of_the_review(signed_review: Script, tmp_path: Path) -> None:
    path = tmp_path / "review.json"
    told(signed_review, "export", "1", "--out", str(path))
    real = reads(signed_review, "fidelity", "review", "check", str(path))
    kept = reads(signed_review, "fidelity", "review", "show")
    assert real == kept | {"id": None, "number": None}


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content.replace(b'"agreed": 4', b'"agreed": 5', 1),
        lambda content: content.replace(b"Eeva", b"Anna", 1),
        lambda content: content.replace(b'"total": 100', b'"total": 110', 1),
        lambda content: content[:-20],
    ],
    ids=["a score", "a name", "the total", "cut off"],
)
def test_a_changed_byte_is_refused(
    signed_review: Script, tmp_path: Path, change: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / "review.json"
    told(signed_review, "export", "1", "--out", str(path))
    content = path.read_bytes()
    assert change(content) != content
    path.write_bytes(change(content))
    for words in ([], ["--json"]):
        said = refused(signed_review, "fidelity", "review", "check", str(path), *words)
        assert "changed after it was signed" in said


def test_what_is_no_signed_review_is_refused_in_a_sentence_of_its_own(
    first_review: Script, tmp_path: Path
) -> None:
    path = tmp_path / "review.json"
    told(first_review, "export", "1", "--out", str(path))
    check = ("fidelity", "review", "check")
    assert "is not signed" in refused(first_review, *check, str(path))
    path.write_bytes(b"PK\x03\x04")
    assert "is no review" in refused(first_review, *check, str(path))
    path.write_bytes(b" " * 9_000_000)
    assert "No review is as large" in refused(first_review, *check, str(path))
    assert "no file" in refused(first_review, *check, "nowhere.json")


# Scales, words, and what is typed


def test_a_review_whose_scale_is_gone_stays_in_the_list(begun: Script) -> None:
    begun.home.scales.mkdir()
    file = begun.home.scales / "own.toml"
    file.write_text(own_scale(), encoding="utf-8")
    new = ("new", "--service", "Own scale", "--scale", "esimerkki", "--held", "2026-11-30")
    review = reads(begun, "fidelity", "review", *new)
    assert [one["item"] for one in review["items"]] == [1, 2]
    assert "no item 3" in refused(
        begun, "fidelity", "review", "score", "2", "--item", "3", "--score", "1", code=2
    )
    file.unlink()
    assert "its scale is not here" in told(begun, "list")
    gone = reads(begun, "fidelity", "review", "list")[1]
    nothing = dict.fromkeys(
        ("items", "actions", "outcome", "next_due", "strengths", "next_steps", "seal")
    )
    assert gone == review | nothing
    assert list(gone) == list(review)
    assert "no scale esimerkki 2026" in refused(begun, "fidelity", "review", "show", "2")


def test_what_people_typed_does_not_steer_the_terminal(begun: Script) -> None:
    told(begun, "new", "--service", "Bad\x1b[2J service", "--held", "2026-11-30")
    for words in (["list"], ["show", "2"], ["list", "--json"]):
        assert "\x1b" not in told(begun, *words)


def test_a_review_that_is_not_there_is_refused(begun: Script, team: Team) -> None:
    assert "no review “3”" in refused(begun, "fidelity", "review", "show", "3")
    assert "no review “0”" in refused(begun, "fidelity", "review", "count", "0")
    assert "no review yet" in refused(team.supervisor, "fidelity", "review", "show")
    assert told(team.supervisor, "list") == "There are no reviews yet.\n"
    assert reads(team.supervisor, "fidelity", "review", "list") == []


def test_a_rule_refuses_what_cannot_be(begun: Script) -> None:
    new = ("fidelity", "review", "new", "--service")
    assert "has not come yet" in refused(begun, *new, "A", "--held", "2026-12-02")
    assert "which service" in refused(begun, *new, " ")
    act = ("fidelity", "review", "action", "1", "--owner", "Olli Testi", "--what")
    assert "what is to be done" in refused(begun, *act, " ", "--due", "2027-01-01")
    assert "too far away" in refused(begun, *act, "A", "--due", "2099-01-01")
    assert len(reads(begun, "fidelity", "review", "list")) == 1


@pytest.mark.parametrize(
    ("line", "told_"),
    [
        ("", "possible: new, frame, list, show, score, action, count, sign, revise, export, check"),
        ("drop 1", "“drop” is not possible after fidelity review"),
        ("frame 1", "Say what is to change: --first"),
        ("frame --first A", "missing after fidelity review frame: REVIEW"),
        ("frame 1 --to 2026-12-02", "has not come yet"),
        ("frame 1 --from 1900-01-01", "too far away"),
        ("new --service A --to 2026-12-02", "has not come yet"),
        ("new --service A --held soon", "“soon” is not a day"),
        ("list 1", "one word too many"),
        ("show 1 2", "one word too many"),
        ("score", "needs --item N"),
        ("score 1 --item 1", "needs --score SCORE"),
        ("score --item 1 --score 3", "missing after fidelity review score: REVIEW"),
        ("score 1 --item 1 --score 6", "possible: 1, 2, 3, 4, 5, none"),
        ("score 1 --item 1 --score 3 --by third", "possible: first, second"),
        ("score 1 --item 1 --score none --by first", "withdraws the agreed score"),
        ("score 1 --item 1 --score 3 --by first --reason a", "that both reviewers agree on"),
        ("score 1 --item 1 --score none --sources MIS", "that both reviewers agree on"),
        ("score 1 --item 1 --score 3 --sources MIS,TV", "“TV” is no source"),
        ("action 1 --what A --owner B", "needs --due DATE"),
        ("action 1 --what A --owner B --due 31.2.2027", "no day 31.2.2027"),
        ("sign 1", "needs --by NAME"),
        ("export 1", "needs --out FILE"),
        ("check", "missing after fidelity review check: FILE"),
        ("count 1 --jobs during", "--jobs does not belong here"),
    ],
)
def test_what_cannot_be_is_told_before_the_file_is_opened(
    line: str, told_: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    words = ["fidelity", "review", *line.split(), "--home", str(tmp_path), "--today", TODAY]
    assert run(words) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert told_ in err
