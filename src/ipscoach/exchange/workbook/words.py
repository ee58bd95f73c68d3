"""The words of coaches' lists: Finnish, Swedish, English and the program's own codes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import Enum
from typing import TypeVar, cast

from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Method, Stance
from ipscoach.domain.jobs import JobKind
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase

T = TypeVar("T", bound=Enum)


def key(text: str) -> str:
    """Return a word as it is compared: letters and digits only, without case and dots above.

    Only the fixed words of the program are compared so, never the names of people.
    """
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if letter.isalnum())


# By kind first, as the codes of two kinds may be equal. The first word of each is the one
# shown to the coach as an example.
_WORDS: Mapping[type[Enum], Mapping[Enum, str]] = {
    Status: {
        Status.ACTIVE: "aktiivinen; aktiivi; aktiiviset; käynnissä; voimassa; aktiv; current; open",
        Status.WAITING: "jonossa; jono; odottaa; odottamassa; väntar; kö; i kö; waiting list",
        Status.CLOSED: "päättynyt; päätetty; päättyi; lopettanut; suljettu; avslutad; ended",
    },
    ReferralSource: {
        ReferralSource.MUNICIPAL_TRIAL: "Kuntakokeilu; työllisyyden kuntakokeilu; kommunförsök",
        ReferralSource.SOCIAL_WORK: "Työikäisten sosiaalityö; sosiaalityö; aikuissosiaalityö; "
        "työikäisten sosiaalipalvelut; social work; vuxensocialarbete; socialarbete",
        ReferralSource.TYP: "TYP; TYP-palvelu; monialainen yhteispalvelu",
        ReferralSource.TE_SERVICES: "TE-palvelut; TE-toimisto; TE-palvelu; TE; te-tjänster",
        ReferralSource.EMPLOYMENT_AREA: "Työllisyysalue; työllisyyspalvelut; sysselsättningsområde",
        ReferralSource.LIFESTYLE_COACHING: "Elintapaohjaus; elintapaohjaaja; livsstilsrådgivning",
        ReferralSource.WORK_ABILITY_COORDINATOR: "Työkykykoordinaattori; arbetsförmågekoordinator",
        ReferralSource.PSYCHIATRY: "Psykiatria; psykiatrian poliklinikka; psykiatri",
        ReferralSource.KELA: "Kela; Kansaneläkelaitos; FPA; Folkpensionsanstalten",
        ReferralSource.SELF: "Itse; asiakas itse; omatoimisesti; itsehakeutunut; själv; klienten",
        ReferralSource.OTHER: "muu; muu taho; other; annan; annat",
    },
    ClosingReason: {
        ClosingReason.EMPLOYED: "työllistyi; työllistynyt; töihin; työsuhde; fick arbete; "
        "employment; found a job; sysselsatt; anställd",
        ClosingReason.WORK_TRIAL: "työkokeilu; työkokeiluun; arbetsprövning",
        ClosingReason.REHABILITATIVE_WORK: "kuntouttava työtoiminta; kuntouttavaan työtoimintaan; "
        "kuntouttava; arbetsverksamhet i rehabiliteringssyfte",
        ClosingReason.PENSION: "eläke; eläkkeelle; eläkkeellä; retired; retirement; pensionerad",
        ClosingReason.STUDIES: "opiskelu; opiskelemaan; opinnot; koulutus; education; studier",
        ClosingReason.OTHER_SERVICE: "toinen hanke; toinen palvelu; muu palvelu; siirtyi; "
        "toinen valmentaja; annan tjänst; other project; another service; another project",
        ClosingReason.SICKNESS: "sairastuminen; sairastui; sairaus; sairausloma; illness; sjukdom",
        ClosingReason.PARENTAL_LEAVE: "vanhempainvapaa; äitiysvapaa; perhevapaa; föräldraledighet",
        ClosingReason.CLIENT_STOPPED: "asiakas keskeytti; keskeytti; keskeyttänyt; keskeytyi; "
        "klienten avbröt; dropped out",
        ClosingReason.NO_CHANGE: "ei muutosta; ei muutosta tilanteessa; ingen förändring",
        ClosingReason.MOVED: "muutti; muuttanut; muutto; muutti pois; flyttade",
        ClosingReason.OTHER: "muu; muu syy; other; annan orsak; annat",
    },
    Stance: {
        Stance.GOOD: "hyviä kokemuksia; hyvä; hyvät; hyvät kokemukset; goda erfarenheter",
        Stance.BAD: "huonoja kokemuksia; huono; huonot; huonot kokemukset; dåliga erfarenheter",
        Stance.NONE: "ei kokemusta; ei kokemuksia; ingen erfarenhet; inga erfarenheter",
        Stance.UNKNOWN: "ei tietoa; ei tiedossa; tuntematon; okänt; inte känt",
    },
    Method: {
        Method.VISIT: "käynti; vierailu; tapaaminen; työpaikkakäynti; besök; meeting",
        Method.PHONE: "puhelu; puhelin; puhelimitse; soitto; telefon; samtal; telefonsamtal; call",
        Method.EMAIL: "sähköposti; sähköpostilla; s-posti; meili; e-post; mail",
        Method.MESSAGE: "viesti; tekstiviesti; sms; whatsapp; meddelande; text message",
        Method.REMOTE_MEETING: "etätapaaminen; etäkokous; etäpalaveri; etä; teams; "
        "distansmöte; video; video call; online meeting",
    },
    JobKind: {
        JobKind.JOB: "työsuhde; työ; palkkatyö; työpaikka; jobb; anställning; employment; arbete",
        JobKind.WORK_TRIAL: "työkokeilu; arbetsprövning; trial",
        JobKind.APPRENTICESHIP: "oppisopimus; oppisopimuskoulutus; läroavtal; lärlingsutbildning",
        JobKind.REHABILITATIVE_WORK: "kuntouttava työtoiminta; kuntouttava; "
        "arbetsverksamhet i rehabiliteringssyfte",
        JobKind.OTHER: "muu; muu työ; other; annat; annat arbete",
    },
    NoteKind: {
        NoteKind.MEETING: "tapaaminen; asiakastapaaminen; käynti; möte; träff; client meeting",
        NoteKind.PHONE: "puhelu; puhelin; puhelimitse; soitto; telefon; samtal; call",
        NoteKind.MESSAGE: "viesti; tekstiviesti; sms; whatsapp; sähköposti; meddelande; email",
        NoteKind.NETWORK_MEETING: "verkostopalaveri; verkostotapaaminen; verkosto; nätverksmöte",
        NoteKind.WORKPLACE_VISIT: "työpaikkakäynti; työpaikkavierailu; arbetsplatsbesök",
        NoteKind.BENEFIT_ADVICE: "etuusneuvonta; etuuslaskelma; talousneuvonta; "
        "förmånsrådgivning; benefits advice; benefits counselling",
        NoteKind.DISCLOSURE_TALK: "kertomiskeskustelu; kertomisesta puhuminen; "
        "kertomisesta keskustelu; disclosure",
        NoteKind.OUTREACH: "tavoittelu; etsivä työ; jalkautuminen; yhteydenottoyritys; uppsökande",
        NoteKind.OTHER: "muu; muu muistiinpano; annat; övrigt",
    },
    Place: {
        Place.OFFICE: "toimisto; toimistolla; kontor; kontoret; at the office",
        Place.COMMUNITY: "jalkautuen; jalkautuminen; kaupungilla; maastossa; yhteisössä; "
        "kahvila; kirjasto; ute; i samhället; out of office",
        Place.WORKPLACE: "työpaikka; työpaikalla; arbetsplats; arbetsplatsen; at the workplace",
        Place.HOME: "koti; kotona; kotikäynti; hemma; hem; home visit",
        Place.REMOTE: "etä; etänä; etäyhteys; teams; verkossa; puhelin; puhelimitse; puhelu; "
        "distans; på distans; video; online; phone",
    },
    Occasion: {
        Occasion.START: "alku; alussa; aloitus; alkumittaus; alkukartoitus; början; i början",
        Occasion.FOLLOW_UP: "seuranta; väli; välimittaus; puoliväli; 6 kk; uppföljning; middle",
        Occasion.END: "loppu; lopussa; lopetus; loppumittaus; päätös; päättyessä; slut; closing",
    },
    Phase: {
        Phase.AGREEMENT: "sopiminen asiakkaan kanssa; sopiminen; sopimus; "
        "palveluun hakeutuminen ja sopiminen asiakkaan kanssa; palveluun hakeutuminen; "
        "överenskommelse med klient; överenskommelse med klienten; överenskommelse; engagement; "
        "client agreement; client engagement",
        Phase.PROFILE: "ammatillinen profilointi; profilointi; profiili; ammatillinen profiili; "
        "osaamisen kartoittaminen ja ammatillinen profilointi; osaamisen kartoittaminen; "
        "yrkesprofil; profil; vocational profiling; profiling",
        Phase.JOB_SEARCH: "työn etsintä; työnetsintä; työn haku; työnhaku; etsintä; haku; "
        "nopea työn etsintä avoimilta työmarkkinoilta; nopea työn etsintä; "
        "jobbsökande; jobbsökning; arbetssökning; söker jobb; job finding; job seeking",
        Phase.EMPLOYER: "sopiminen työnantajan kanssa; työnantaja; työnantajasopimus; "
        "työskentely ja tuesta sopiminen työnantajan kanssa; tuesta sopiminen työnantajan kanssa; "
        "arbetsgivarengagemang; arbetsgivare; överenskommelse med arbetsgivaren; "
        "överenskommelse med arbetsgivare; employer engagement; employer agreement",
        Phase.SUPPORT: "tuki työssä ja työn ulkopuolella; tuki; tuki työssä; työssä tukeminen; "
        "työsuhteen tukeminen ja tuki työn ulkopuolella; työsuhteen tukeminen; "
        "stöd på och utanför arbetet; stöd; stöd i arbetet; on the job support; job support; "
        "support at work; in-work support; support on and off the job; on and off the job support",
    },
}

YES = {"k", "kylla", "on", "x", "y", "yes", "true", "1", "j", "ja", "joo", "tosi", "sant"}
NO = {"e", "ei", "n", "no", "nej", "false", "0", "epatosi", "falskt"}
CHECK_MARKS = {"✓", "✔", "☑", "√"}


def first_word(member: Enum) -> str:
    """Return the word that stands for a value in a Finnish list."""
    return _WORDS[type(member)][member].partition(";")[0]


_tables: dict[type[Enum], Mapping[str, Enum]] = {}


def table(choice: type[T]) -> Mapping[str, T]:
    """Return every word that stands for a value of an enum, as `key` writes it; made once."""
    if choice not in _tables:
        _tables[choice] = _table(choice)
    return cast("Mapping[str, T]", _tables[choice])


def _table(choice: type[Enum]) -> Mapping[str, Enum]:
    found: dict[str, Enum] = {}
    for member in choice:
        own = [str(member.value), member.name, str(getattr(member, "label", ""))]
        own.append(str(getattr(member, "short", "")))
        for word in [*own, *_WORDS[choice][member].split(";")]:
            if name := key(word):
                found.setdefault(name, member)
    return found


# Words that may stand beside a phase's number and add nothing to it.
_BESIDES = {"vaihe", "phase", "fas", "skede", "steg", "step", "nro", "nr", "v", "ips", "latu"}


def phase(text: str) -> Phase | None:
    """Return the phase that a text names by number, by name or by both; None otherwise.

    A number and a name that contradict each other name none, nor do two numbers.
    """
    bare = re.sub(r"[.,]0+$", "", text.strip())
    if re.search(r"[-+−]\d", bare):
        return None
    numbers = re.findall(r"\d+", bare)
    words = [word for word in re.findall(r"[^\W\d_]+", bare) if key(word) not in _BESIDES]
    named = table(Phase).get(key("".join(words)))
    if not numbers:
        return named
    numbered = Phase(int(numbers[0])) if numbers[0] in {"1", "2", "3", "4", "5"} else None
    return numbered if len(numbers) == 1 and (not words or named is numbered) else None
