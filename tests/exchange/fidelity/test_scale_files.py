"""Scale files: ours comes with the program, others lie beside it, and a broken one harms none."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.exchange.fidelity.scale_files import (
    FILE_LIMIT,
    FOLDER_LIMIT,
    USUAL,
    built_in,
    load_scales,
    parse_scale,
    read_file,
)
from ipscoach.i18n import say
from ipscoach.paths import Home
from ipscoach.sentence import Refused
from tests.domain.fidelity.plain_scale import CONTENT


def own(scale_id: str, content: bytes = CONTENT) -> bytes:
    """Return the same scale under another id."""
    return content.replace(b'id = "ips25-2008"', f'id = "{scale_id}"'.encode(), 1)


def put(home: Home, **contents: bytes) -> None:
    """Write files into the folder of scales."""
    home.scales.mkdir()
    for name, content in contents.items():
        (home.scales / f"{name}.toml").write_bytes(content)


def test_the_programs_own_scale_is_there_without_any_folder(home: Home) -> None:
    found = load_scales(home.scales)
    assert [scale.id for scale in found.scales] == [USUAL]
    assert found.refused == ()
    assert found.find(USUAL) is built_in()[0]
    assert list(home.folder.iterdir()) == [], "reading makes nothing"


def test_an_own_scale_stands_beside_ours(home: Home) -> None:
    put(home, ours=own("thl-25"), later=own("thl-25").replace(b'"1/7/08"', b'"2"', 1))
    (home.scales / "notes.txt").write_text("no scale")
    found = load_scales(home.scales)
    assert [scale.key for scale in found.scales] == [
        (USUAL, "1/7/08"),
        ("thl-25", "2"),
        ("thl-25", "1/7/08"),
    ]
    assert found.find("thl-25").version == "2", "the first by the name of its file"
    assert found.find("thl-25", "1/7/08").version == "1/7/08"
    with pytest.raises(Refused) as refused:
        found.find("latu", "1")
    assert say(refused.value.sentence).startswith("There is no scale latu 1 here. There are: ips25")


def test_a_broken_file_is_refused_with_its_reason_and_the_others_work(home: Home) -> None:
    put(
        home,
        a_cut=CONTENT[: len(CONTENT) // 2],
        b_word=own("b").replace(b"[rhythm]", b"[rhythm"),
        c_latin='name = "Määrä"'.encode("latin-1"),
        d_item=own("d").replace(b"threshold = { above = 30, to = 40 }", b"", 1),
        e_doubled=CONTENT,
        f_deep=b"a = " + b"[" * 20_000,
        g_huge=b"#" * (FILE_LIMIT + 1),
        h_digits=b"a = " + b"9" * 5_000,
        i_exponent=b"a = 1e99999999999999999999999",
        j_nothing=b"",
        k_good=own("good"),
    )
    (home.scales / "l_folder.toml").mkdir()
    found = load_scales(home.scales)
    assert [scale.id for scale in found.scales] == [USUAL, "good"]
    told = {one.name[0]: say(one.why) for one in found.refused}
    assert sorted(told) == list("abcdefghijl")
    assert told["b"].startswith("The file is no TOML: look at line ")
    assert told["c"].endswith("save it in that encoding and try again.")
    assert told["d"] == "Item 1: anchor 2 has no threshold, but those around it have."
    assert told["e"].startswith("A scale ips25-2008, version 1/7/08, is there already.")
    assert told["f"].startswith("The file is no TOML: ")
    assert told["g"] == f"The file is larger than {FILE_LIMIT} bytes: no scale is."
    assert told["h"].startswith("The file is no TOML: ")
    assert told["j"] == "This is no scale: “format” must be “ipscoach-scale”."
    assert told["l"].endswith("is no file. Look at its name.")


def test_a_folder_that_is_none_is_told(home: Home) -> None:
    home.scales.write_text("a file")
    found = load_scales(home.scales)
    (told,) = [say(one.why) for one in found.refused]
    assert told.startswith("The folder may not be read: look")
    assert len(found.scales) == 1


def test_a_folder_of_many_files_is_read_to_its_limit(home: Home) -> None:
    put(home, **{f"s{number:02}": b"" for number in range(FOLDER_LIMIT + 1)})
    assert say(load_scales(home.scales).refused[-1].why).startswith("There are more than 50")


def test_a_mark_at_the_beginning_of_the_file_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "windows.toml"
    path.write_bytes(b"\xef\xbb\xbf" + CONTENT.replace(b"\n", b"\r\n"))
    assert read_file(path) == built_in()[0]
    with pytest.raises(Refused, match="There is no file"):
        read_file(tmp_path / "none.toml")


@given(st.data())
def test_a_changed_byte_is_read_or_refused(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(CONTENT) - 1))
    byte = data.draw(st.binary(min_size=0, max_size=2))
    changed = CONTENT[:place] + byte + CONTENT[place + 1 :]
    assert told(changed)


@given(st.binary(max_size=200))
def test_any_bytes_are_refused(content: bytes) -> None:
    with pytest.raises(Refused):
        parse_scale(content)


def told(content: bytes) -> str:
    """Return the scale's id, or the sentence that refuses it."""
    try:
        return parse_scale(content).id
    except Refused as refused:
        return say(refused.sentence)
