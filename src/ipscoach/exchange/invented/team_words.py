"""What an invented supervisor writes, in two languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TeamWords:
    """The sentences of one language.

    `coaches` are the three whose packs come in; `reasons` what the reviewers give for a score of
    1 to 5; `actions` what is agreed on, with the item it is about.
    """

    supervisor: str
    organisation: str
    service: str
    reviewers: tuple[str, str]
    coaches: tuple[str, str, str]
    reasons: tuple[str, str, str, str, str]
    actions: tuple[tuple[int, str], ...]


FINNISH = TeamWords(
    supervisor="Eeva Esimerkki",
    organisation="Esimerkkikunta",
    service="Työhönvalmennus, Esimerkkikunta",
    reviewers=("Eeva Esimerkki", "Mauri Demo"),
    coaches=("Kaisa Malli", "Olli Testi", "Siiri Koe"),
    reasons=(
        "Tästä ei löytynyt merkintöjä, eikä valmentajien kertoma muuttanut kuvaa.",
        "Joissakin asiakkuuksissa näkyi, useimmissa ei.",
        "Noin puolessa asiakkuuksista näkyi; käytäntö riippuu valmentajasta.",
        "Näkyi lähes kaikissa asiakkuuksissa, ja haastattelut kertoivat samaa.",
        "Näkyi kaikissa asiakkuuksissa, jotka luettiin, ja havainto vahvisti sen.",
    ),
    actions=(
        (17, "Työnantajakäynnit kalenteriin kahdeksi puolipäiväksi viikossa"),
        (23, "Tapaaminen kolmen päivän kuluessa työn alusta kirjataan jokaiselle"),
        (5, "Hoitotiimin viikkokokoukseen vuorotellen"),
    ),
)
ENGLISH = TeamWords(
    supervisor="Eeva Esimerkki",
    organisation="Esimerkkikunta",
    service="Job coaching, Esimerkkikunta",
    reviewers=("Eeva Esimerkki", "Mauri Demo"),
    coaches=("Kaisa Malli", "Olli Testi", "Siiri Koe"),
    reasons=(
        "No entries of this were found, and what the coaches told did not change the picture.",
        "It was seen with some clients, not with most of them.",
        "It was seen with about half of the clients; it depends on the coach.",
        "It was seen with nearly all clients, and the interviews told the same.",
        "It was seen with every client that was read, and what we watched confirmed it.",
    ),
    actions=(
        (17, "Two half days a week in the calendar for visits to employers"),
        (23, "A meeting within three days after the start is written down for everybody"),
        (5, "Take turns in the treatment team's weekly meeting"),
    ),
)


def team_words(language: str) -> TeamWords:
    """Return the words of a language: Finnish, or else English."""
    return FINNISH if language == "fi" else ENGLISH
