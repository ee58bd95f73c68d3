"""Sheets and columns by their names: any order, any case, Finnish, Swedish or English."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ipscoach.exchange.workbook.words import key


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of sheet: the names of the sheet, of its columns, and which columns it needs.

    The first two names of a column are its Finnish and its English heading.
    """

    titles: tuple[str, ...]
    columns: Mapping[str, tuple[str, ...]]
    needed: tuple[str, ...]


_DATE = ("Päivä", "Date", "Päivämäärä", "Pvm", "Day", "Datum", "Dag")
_CLIENT = ("Asiakas", "Client", "Asiakkaan nimi", "Client name", "Klient")
_EMPLOYER = ("Työnantaja", "Employer", "Yritys", "Company", "Organisaatio", "Arbetsgivare")
_MUNICIPALITY = ("Kunta", "Municipality", "Paikkakunta", "Kotikunta", "Kommun", "Town")
_PHONE = ("Puhelin", "Phone", "Puhelinnumero", "Puh", "Phone number", "Telefon", "Mobile")
_EMAIL = ("Sähköposti", "Email", "E-mail", "Sähköpostiosoite", "E-post")
_SUBSIDY = ("Palkkatuki", "Wage subsidy", "Subsidy", "Lönesubvention")
_TEXT = ("Teksti", "Text", "Muistiinpano", "Note", "Kuvaus", "Sisältö", "Anteckning")

SHAPES: Mapping[str, Shape] = {
    "clients": Shape(
        ("Asiakkaat", "Clients", "Asiakaslista", "Client list", "Klienter"),
        {
            "name": ("Nimi", "Name", "Asiakas", "Client", "Asiakkaan nimi", "Namn"),
            "birth_year": (
                "Syntymävuosi",
                "Birth year",
                "Year of birth",
                "Synt.vuosi",
                "Födelseår",
            ),
            "phone": _PHONE,
            "municipality": _MUNICIPALITY,
            "referral_source": (
                *("Ohjautunut", "Referred by", "Ohjaava taho", "Mistä ohjautunut"),
                *("Referral source", "Referral", "Ohjautui", "Hänvisad av"),
            ),
            "entered": ("Tulopäivä", "Entered", "Tuli", "Aloituspäivä", "Entry date", "Inskriven"),
            "status": ("Tila", "Status", "Asiakkuuden tila", "Tilanne"),
            "phase": ("Vaihe", "Phase", "IPS-vaihe", "LATU-vaihe", "Fas"),
            "phase_since": (
                *("Vaihe alkoi", "Phase since", "Vaihe alkaen", "Vaiheen alku"),
                *("Phase started", "Fas sedan"),
            ),
            "wishes": ("Toiveet", "Wishes", "Toive", "Työtoiveet", "Wish", "Önskemål"),
            "abilitator_id": ("Kykyviisari-ID", "Abilitator ID", "Kykyviisari"),
            "closed": (
                *("Päättymispäivä", "Closed", "Päättyi", "Lopetuspäivä"),
                *("Closing date", "Closed on", "Avslutad"),
            ),
            "closing_reason": (
                *("Päättymissyy", "Closing reason", "Päättymisen syy", "Lopettamisen syy"),
                *("Reason for closing", "Orsak till avslut"),
            ),
        },
        ("name",),
    ),
    "employers": Shape(
        ("Työnantajat", "Employers", "Yritykset", "Companies", "Arbetsgivare"),
        {
            "name": (*_EMPLOYER, "Nimi", "Name", "Namn"),
            "business_id": ("Y-tunnus", "Business ID", "Ytunnus", "VAT number", "FO-nummer"),
            "industry": ("Toimiala", "Industry", "Ala", "Bransch"),
            "municipality": _MUNICIPALITY,
            "person": ("Yhteyshenkilö", "Contact person", "Contact", "Kontaktperson"),
            "phone": _PHONE,
            "email": _EMAIL,
            "stance": _SUBSIDY,
        },
        ("name",),
    ),
    "contacts": Shape(
        ("Yhteydenotot", "Contacts", "Työnantajakontaktit", "Employer contacts", "Kontakter"),
        {
            "day": _DATE,
            "employer": _EMPLOYER,
            "client": _CLIENT,
            "method": ("Tapa", "Method", "Yhteydenottotapa", "Laji", "Kind", "Sätt"),
            "face_to_face": ("Kasvokkain", "Face to face", "Kasvotusten", "In person", "Fysiskt"),
            "subject": ("Aihe", "Subject", "Ämne"),
            "text": _TEXT,
        },
        ("day", "employer", "method"),
    ),
    "jobs": Shape(
        ("Työsuhteet", "Jobs", "Työt", "Employments", "Anställningar", "Jobb"),
        {
            "client": _CLIENT,
            "employer": _EMPLOYER,
            "title": ("Tehtävä", "Title", "Työtehtävä", "Nimike", "Job title", "Uppgift"),
            "kind": ("Laji", "Kind", "Tyyppi", "Type", "Typ", "Slag"),
            "started": ("Alkoi", "Started", "Alkupäivä", "Alku", "Start", "Start date", "Började"),
            "ended": ("Päättyi", "Ended", "Loppupäivä", "Loppui", "End", "End date", "Slutade"),
            "hours": (
                *("Tunnit/vko", "Hours per week", "Tunnit", "Tuntia viikossa", "h/vko"),
                *("Hours", "Hours/week", "Timmar/vecka"),
            ),
            "subsidy": _SUBSIDY,
            "end_reason": ("Päättymissyy", "End reason", "Päättymisen syy", "Slutorsak"),
        },
        ("client", "employer", "kind", "started"),
    ),
    "notes": Shape(
        ("Muistiinpanot", "Notes", "Muistiot", "Kirjaukset", "Anteckningar"),
        {
            "day": _DATE,
            "client": (*_CLIENT, "Nimi", "Name"),
            "kind": ("Laji", "Kind", "Tyyppi", "Type", "Tapa", "Slag", "Typ"),
            "place": ("Paikka", "Place", "Plats"),
            "minutes": (
                *("Kesto (min)", "Minutes", "Kesto", "Duration", "Duration (min)"),
                *("Minuutit", "Kesto minuutteina", "Minuter"),
            ),
            "text": _TEXT,
        },
        ("day", "client", "text"),
    ),
    "abilitator": Shape(
        ("Kykyviisari", "Abilitator", "Kykyviisarit", "Förmågemätaren", "Förmågaren"),
        {
            "day": _DATE,
            "client": (*_CLIENT, "Nimi", "Name"),
            "occasion": ("Vaihe", "Occasion", "Ajankohta", "Mittauskerta", "Tillfälle"),
            "work_ability": ("Työkyky (0-10)", "Work ability (0-10)", "Arbetsförmåga (0-10)"),
            "functioning": (
                *("Toimintakyky (0-10)", "Functioning (0-10)"),
                "Funktionsförmåga (0-10)",
            ),
        },
        ("day", "client", "occasion"),
    ),
}
# The column that `write_rejects` adds; it says why, and is no part of the list.
REASON = ("Syy", "Reason", "Orsak")

_IN_BRACKETS = re.compile(r"[(\[].*?[)\]]")


def _names(names: tuple[str, ...]) -> set[str]:
    return {key(name) for name in names} | {key(_IN_BRACKETS.sub("", name)) for name in names}


_TITLES = {name: kind for kind, shape in SHAPES.items() for name in _names(shape.titles)}


def _fields(shape: Shape) -> dict[str, str]:
    """Return the fields by name; where two fields share a name, the first has it."""
    return {
        name: field
        for field, words in reversed(list(shape.columns.items()))
        for name in _names(words)
    }


_COLUMNS = {kind: _fields(shape) for kind, shape in SHAPES.items()}
_REASON = _names(REASON)


def kind_of(title: str) -> str | None:
    """Return the kind of sheet that a title names."""
    return _TITLES.get(key(title)) or _TITLES.get(key(_IN_BRACKETS.sub("", title)))


def field_of(kind: str, heading: str, *, exact: bool) -> str | None:
    """Return the field that a heading names in a kind of sheet.

    A field's own name in the program counts as well; unless `exact`, what stands in brackets
    behind the heading does not count.
    """
    name = key(heading if exact else _IN_BRACKETS.sub("", heading))
    own = (field for field in SHAPES[kind].columns if key(field) == name)
    return _COLUMNS[kind].get(name) or next(own, None)


def is_reason(heading: str) -> bool:
    """Return whether a heading is that of the reasons in a list of refused rows."""
    return key(heading) in _REASON


def proper(kind: str, field: str) -> str:
    """Return the headings that a column should have: Finnish / English."""
    return " / ".join(SHAPES[kind].columns[field][:2])
