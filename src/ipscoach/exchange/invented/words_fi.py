"""The invented coach writes Finnish."""

from __future__ import annotations

from ipscoach.domain.employers import Purpose
from ipscoach.domain.notes import NoteKind
from ipscoach.domain.phases import Phase
from ipscoach.exchange.invented.words import Words
from ipscoach.exchange.invented.words_fi_follow import FINNISH as FOLLOW

FINNISH = Words(
    coach="Kaisa Malli",
    organisation="Esimerkin hyvinvointialue",
    language="suomi",
    notes={
        NoteKind.MEETING: (
            "Tavattiin sovitusti ja käytiin läpi kuluneet viikot.",
            "Tapaaminen sujui hyvässä hengessä.",
            "Istuttiin hetki rauhassa ja katsottiin, mitä on saatu aikaan.",
            "Asiakas tuli hyvissä ajoin ja oli valmistautunut.",
            "Kävelytapaaminen järven rannassa.",
            "Tavattiin kirjastossa, jossa on hyvä rauha jutella.",
            "Aloitettiin asiakkaan omista kuulumisista.",
        ),
        NoteKind.PHONE: (
            "Soitettiin sovittuna aikana.",
            "Asiakas soitti itse ja kertoi kuulumisia.",
            "Lyhyt puhelu päivän asioista.",
            "Puhuttiin puhelimessa ennen viikonloppua.",
        ),
        NoteKind.MESSAGE: (
            "Vaihdettiin viestejä seuraavasta tapaamisesta.",
            "Asiakas lähetti viestin ja kertoi edenneensä.",
            "Lähetin muistutuksen ja sain heti vastauksen.",
        ),
        NoteKind.NETWORK_MEETING: (
            "Verkostopalaveri asiakkaan ja sosiaaliohjaajan kanssa.",
            "Yhteinen palaveri, jossa sovittiin työnjaosta.",
            "Palaverissa asiakas kertoi itse tavoitteestaan.",
        ),
        NoteKind.WORKPLACE_VISIT: (
            "Käynti työpaikalla yhdessä asiakkaan kanssa.",
            "Kävin työpaikalla, esihenkilö oli mukana.",
            "Tutustuttiin työpaikkaan ja sen rytmiin.",
        ),
        NoteKind.BENEFIT_ADVICE: (
            "Laskettiin yhdessä, miten palkka vaikuttaa etuuksiin.",
            "Käytiin läpi, mitä muutoksesta ilmoitetaan ja milloin.",
        ),
        NoteKind.DISCLOSURE_TALK: (
            "Puhuttiin, mitä työnantajalle kerrotaan ja mitä ei.",
            "Mietittiin sanat valmiiksi; asiakas päättää itse.",
        ),
        NoteKind.OUTREACH: (
            "Kävin ovella ja jätin kortin; asiakas soitti illalla.",
            "Etsin yhteyttä uudelleen, tavattiin torikahvilassa.",
        ),
        NoteKind.OTHER: ("Kirjasin viikon yhteenvedon.", "Järjestelin asiakkaan paperit kuntoon."),
    },
    middles={
        Phase.AGREEMENT: (
            "Sovittiin tavoitteesta ja siitä, miten yhdessä edetään.",
            "Asiakas haluaa töihin ja tietää, miksi.",
            "Kerroin valmennuksesta; asiakas kyseli tarkasti ja viisaasti.",
            "Kirjattiin yhteinen suunnitelma asiakkaan omin sanoin.",
        ),
        Phase.PROFILE: (
            "Koottiin vahvuuksia: tarkkuus ja sitkeys nousivat esiin.",
            "Aiemmista töistä löytyi enemmän osaamista kuin asiakas muisti.",
            "Toiveissa edelleen {work}; lähellä kotia olisi hyvä.",
            "Käytiin läpi, millainen työpäivä sopii ja millainen ei.",
            "Ansioluettelo sai uuden alun, ja asiakas oli siitä iloinen.",
        ),
        Phase.JOB_SEARCH: (
            "Lähetettiin kaksi hakemusta, joista toinen on avoin paikka. Ala: {work}.",
            "Harjoiteltiin haastattelua; vastaukset olivat selkeitä.",
            "Valittiin kolme työpaikkaa, joihin otan yhteyttä.",
            "Asiakas kävi itse kysymässä töitä ja sai hyvän vastaanoton.",
            "Käytiin läpi kieltävä vastaus; se ei vienyt intoa.",
        ),
        Phase.EMPLOYER: (
            "Sovittiin, mitä työnantajalle ehdotetaan: lyhyempi viikko aluksi.",
            "Työnantaja on kiinnostunut, tehtävät räätälöidään vahvuuksien mukaan.",
            "Mietittiin perehdytystä ja sitä, kuka auttaa alussa.",
            "Työaika ja aloitus alkavat hahmottua.",
        ),
        Phase.SUPPORT: (
            "Työ sujuu, ja työkaverit ovat ottaneet hyvin vastaan.",
            "Esihenkilö kiitti täsmällisyyttä.",
            "Sovittiin pieni muutos työvuoroihin, molemmat tyytyväisiä.",
            "Asiakas on oppinut uuden tehtävän ja opettaa sitä jo toiselle.",
            "Puhuttiin jaksamisesta ja vapaapäivien rytmistä.",
        ),
    },
    steps=(
        "Seuraava tapaaminen kahden viikon päästä.",
        "Soitan ensi viikolla.",
        "Asiakas katsoo avoimet paikat valmiiksi.",
        "Jatketaan tästä.",
        "Sovittiin, että asiakas kertoo, jos suunta muuttuu.",
        "Minä selvitän asian ja palaan perjantaina.",
        "Otetaan mukaan ansioluettelo.",
        "Hyvä mieli jäi molemmille.",
    ),
    moves={
        (Phase.AGREEMENT, Phase.PROFILE): (
            "Sopimus tehty, aloitetaan vahvuuksista.",
            "Tavoite on selvä, siirrytään profilointiin.",
        ),
        (Phase.PROFILE, Phase.JOB_SEARCH): (
            "Profiili on valmis, haku alkaa.",
            "Asiakas haluaa jo hakea, profiilia täydennetään matkalla.",
        ),
        (Phase.JOB_SEARCH, Phase.EMPLOYER): (
            "Työnantaja kiinnostui, neuvotellaan ehdoista.",
            "Haastattelu meni hyvin, sovitaan aloituksesta.",
        ),
        (Phase.EMPLOYER, Phase.SUPPORT): ("Työ alkoi.", "Sopimus allekirjoitettu, työ alkaa."),
        (Phase.EMPLOYER, Phase.JOB_SEARCH): (
            "Työnantajan tilanne muuttui, palataan hakuun.",
        ),
        (Phase.JOB_SEARCH, Phase.PROFILE): (
            "Toive vaihtui, katsotaan vahvuudet uudelleen.",
        ),
        (Phase.SUPPORT, Phase.JOB_SEARCH): (
            "Määräaikainen työ päättyi, haetaan seuraavaa.",
        ),
    },
    wishes={
        "leipomo": "leipomotyö", "siivous": "siivous", "konepaja": "konepajatyö",
        "keittiö": "keittiötyö", "varasto": "varastotyö", "puutarha": "puutarhatyö",
        "kauppa": "kaupan työ", "pesula": "pesulatyö", "kahvila": "kahvilatyö",
        "kirjapaino": "kirjapainotyö", "posti": "postin jakelu", "rakennus": "rakennustyö",
        "kiinteistö": "kiinteistönhoito", "toimisto": "toimistotyö", "hoiva": "hoiva-avustus",
        "korjaamo": "korjaamotyö", "kirjasto": "kirjastotyö", "maatila": "maatilan työ",
        "kierrätys": "kierrätystyö", "ompelimo": "ompelutyö",
    },
    titles={
        "leipomo": "Leipomotyöntekijä", "siivous": "Siistijä", "konepaja": "Kokoonpanija",
        "keittiö": "Keittiöapulainen", "varasto": "Varastotyöntekijä",
        "puutarha": "Puutarhatyöntekijä", "kauppa": "Myyjä", "pesula": "Pesulatyöntekijä",
        "kahvila": "Kahvilatyöntekijä", "kirjapaino": "Painotyöntekijä",
        "posti": "Postinjakaja", "rakennus": "Rakennusapulainen",
        "kiinteistö": "Kiinteistönhoitaja", "toimisto": "Toimistoapulainen",
        "hoiva": "Hoiva-avustaja", "korjaamo": "Korjaamoapulainen",
        "kirjasto": "Kirjastoapulainen", "maatila": "Maatilatyöntekijä",
        "kierrätys": "Lajittelija", "ompelimo": "Ompelija",
    },
    industries={
        "leipomo": "Leipomo", "siivous": "Siivous", "konepaja": "Konepaja",
        "keittiö": "Keittiö", "varasto": "Varasto", "puutarha": "Puutarha",
        "kauppa": "Kauppa", "pesula": "Pesula", "kahvila": "Kahvila",
        "kirjapaino": "Kirjapaino", "posti": "Postinjakelu", "rakennus": "Rakennus",
        "kiinteistö": "Kiinteistönhoito", "toimisto": "Toimisto", "hoiva": "Hoiva",
        "korjaamo": "Korjaamo", "kirjasto": "Kirjasto", "maatila": "Maatila",
        "kierrätys": "Kierrätys", "ompelimo": "Ompelimo",
    },
    details=(
        "aamuvuorot sopivat parhaiten", "pieni työporukka", "noin 20 tuntia viikossa",
        "pyörämatkan päässä", "selkeät tehtävät", "mieluiten päivätyö", "liikkuvaa työtä",
    ),
    strengths=(
        "Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.",
        "Rauhallinen ja luotettava, oppii tekemällä nopeasti.",
        "Hyvä käsistään, keksii ratkaisuja.",
        "Tulee toimeen kaikkien kanssa, hyvä huumori.",
        "Sitkeä ja järjestelmällinen, pitää lupauksensa.",
        "Kiinnostunut uudesta, kysyy kun ei tiedä.",
    ),
    disclosure=(
        "Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.",
        "Ei kerrota muuta kuin että valmentaja on tukena.",
        "",
    ),
    teams=("Työikäisten tiimi 1", "Työikäisten tiimi 2", ""),
    subjects={
        Purpose.INTRODUCE: "Tutustuminen", Purpose.LEARN_NEEDS: "Työvoiman tarpeet",
        Purpose.MATCH: "Sopiva tekijä", Purpose.FOLLOW_UP: "Seuranta",
        Purpose.SUPPORT_WORKER: "Työntekijän tuki", Purpose.PROBLEM: "Ratkaistava asia",
        Purpose.OTHER: "Muu asia",
    },
    contacts={
        Purpose.INTRODUCE: (
            "Esittelin valmennuksen lyhyesti, sovittiin uusi aika.",
            "Kävin tutustumassa, vastaanotto oli ystävällinen.",
        ),
        Purpose.LEARN_NEEDS: (
            "Kuuntelin, millaista apua tarvitaan ja milloin on kiire.",
            "Käytiin läpi tehtäviä, joihin on vaikea löytää tekijää.",
        ),
        Purpose.MATCH: (
            "Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.",
            "Ehdotin lyhyttä tutustumista; työnantaja lupasi miettiä.",
        ),
        Purpose.FOLLOW_UP: ("Kysyin kuulumiset, tilanne ennallaan.", "Sovittiin uusi käynti."),
        Purpose.SUPPORT_WORKER: ("Esihenkilö on tyytyväinen, perehdytys jatkuu.",),
        Purpose.PROBLEM: ("Työvuorot menivät ristiin, löydettiin ratkaisu.",),
        Purpose.OTHER: ("Lähetin pyydetyt tiedot palkkatuesta.",),
    },
    tasks=(
        "Päivitä ansioluettelo yhdessä", "Soita ja kysy kuulumiset",
        "Sovi tutustumiskäynti", "Varaa aika etuuslaskelmaan",
        "Vie hakemus perille", "Kysy kuljetuksesta", "Sovi verkostopalaveri",
        "Kirjaa työpaikan perehdytys",
    ),
    firm_tasks=("Palaa asiaan sovitusti", "Kiitä käynnistä ja lähetä esite"),
    roles=("toimitusjohtaja", "esihenkilö", "vuoropäällikkö", "henkilöstövastaava", "yrittäjä"),
    job_end="Määräaika päättyi",
    follow=FOLLOW,
)  # fmt: skip
