"""The invented coach writes Finnish about plans, jobs and the network."""

from __future__ import annotations

from ipscoach.exchange.invented.words_follow import (
    FollowWords,
    GoalWords,
    PartnerWords,
    ProfileWords,
    ReviewWords,
)

_REGION = "Esimerkin hyvinvointialue"
_FORM = "Hyvinvointialueen suostumuslomake"

FINNISH = FollowWords(
    partners={
        "kela": PartnerWords(
            "Kela", "Esimerkkilän palvelupiste", "työkykyneuvoja",
            "Soitetaan yhdessä asiakkaan kanssa; kiireettömät asiat viestillä.",
            "Kelan suostumuslomake",
        ),
        "employment": PartnerWords(
            "Esimerkin työllisyysalue", "Työkyvyn tuen palvelut", "asiantuntija",
            "Sähköposti asiantuntijalle; vastaus tulee yleensä kahdessa päivässä.",
            "Työllisyysalueen suostumuslomake",
        ),
        "tym": PartnerWords(
            "Esimerkin monialainen tuki (TYM)", "", "koordinaattori",
            "Yhteinen lomake; ryhmä kokoontuu joka toinen tiistai.", "TYM-suostumus",
        ),
        "adult_social": PartnerWords(
            _REGION, "Aikuissosiaalityö", "sosiaaliohjaaja",
            "Puhelinaika arkisin klo 9–10, muuten turvaviestillä.", _FORM,
        ),
        "clinic": PartnerWords(
            _REGION, "Aikuispsykiatrian poliklinikka", "sairaanhoitaja",
            "Asiakas pyytää yhteydenottoa itse, tai soitetaan yhdessä.", _FORM,
        ),
        "work_ability": PartnerWords(
            _REGION, "Työkyvyn tuen tiimi", "työkykykoordinaattori",
            "Yhteydenotto lomakkeella; tiimi vastaa kahden viikon kuluessa.", _FORM,
        ),
        "debt": PartnerWords(
            "Esimerkkilän talous- ja velkaneuvonta", "", "velkaneuvoja",
            "Asiakas varaa ajan itse; ensimmäiselle käynnille voi tulla tueksi.",
            "Vapaamuotoinen suostumus",
        ),
        "lifestyle": PartnerWords(
            _REGION, "Elämäntapavalmennus", "elämäntapavalmentaja",
            "Ilmoittautuminen puhelimella; uusi ryhmä alkaa joka kuukausi.", _FORM,
        ),
        "association": PartnerWords(
            "Esimerkkilän mielenterveysyhdistys ry", "", "ohjaaja",
            "Avoimet ovet keskiviikkoisin; ensimmäisellä kerralla mennään yhdessä.",
            "Vapaamuotoinen suostumus",
        ),
        "club": PartnerWords(
            "Klubitalo Esimerkki", "", "", "Tutustumiskäynti sovitaan puhelimella.",
        ),
        "college": PartnerWords(
            "Esimerkkilän aikuisopisto", "Opintoneuvonta", "opinto-ohjaaja",
            "Aika varataan viestillä; opintopolku katsotaan yhdessä.",
            "Vapaamuotoinen suostumus",
        ),
    },
    goals={
        0: (GoalWords("Haluan töihin leipomoon tai muuhun aamupainotteiseen työhön."),),
        1: (
            GoalWords(
                "Haluan tietää, millainen keittiötyö minulle sopii.",
                (
                    ReviewWords(
                        "Iso keittiö tuntuu oikealta, ravintolan kiire ei.",
                        "Suunta on selkiytynyt nopeasti. Seuraavaksi käydään kahdessa keittiössä.",
                        "Omatyöntekijä: arki kestää jo osa-aikaisen työn.",
                    ),
                ),
            ),
            GoalWords("Saan päivärytmin pitämään myös viikonloppuisin."),
        ),
        2: (
            GoalWords(
                "Teen ansioluettelon, jonka kehtaan näyttää.",
                (
                    ReviewWords(
                        "Olen ylpeä siitä. Siinä on enemmän kuin luulin.",
                        "Ansioluettelo on selkeä ja asiakkaan näköinen, ja se on jo käytössä.",
                    ),
                ),
            ),
            GoalWords(
                "Pääsen kauppaan töihin, mieluiten osa-aikaisesti.",
                (
                    ReviewWords(
                        "Haastattelu jännitti, mutta menisin uudestaan.",
                        "Kaksi haastattelua on takana ja vastaukset ovat selkeitä. Haku jatkuu.",
                    ),
                ),
            ),
        ),
        3: (
            GoalWords(
                "Nukun niin, että jaksan aamuvuoron.",
                (
                    ReviewWords(
                        "Herään useimpina aamuina ilman kelloa.",
                        "Rytmi on pitänyt jo pitkään.",
                        "Läheinen: aamut ovat rauhoittuneet.",
                    ),
                ),
            ),
            GoalWords(
                "Saan kirjapainosta työn, jota voin tehdä 20 tuntia viikossa.",
                (
                    ReviewWords(
                        "Paikka on tarjolla. Odotan vielä, että kaikki on varmaa.",
                        "Aloituspäivä on sovittu; palkkatuen päätös puuttuu vielä.",
                    ),
                ),
            ),
        ),
        4: (
            GoalWords(
                "Saan kiinteistöalan töitä.",
                (
                    ReviewWords(
                        "Sain paikan, jota hain.",
                        "Työ alkoi sovitusti ja vastaa sitä, mitä toivottiin.",
                    ),
                ),
            ),
            GoalWords(
                "Opin uusia tehtäviä niin, että pärjään vuorossa yksin.",
                (
                    ReviewWords(
                        "Aamukierros sujuu, laitehuoneessa tarvitsen vielä apua.",
                        "Itsenäisyys kasvaa tasaisesti, kiirettä ei ole.",
                        "Esihenkilö: antaa mielellään lisää vastuuta.",
                    ),
                ),
            ),
            GoalWords("Pidän huolta siitä, että palautumiselle jää aikaa."),
        ),
        5: (
            GoalWords(
                "Haluan korjaamolle töihin.",
                (
                    ReviewWords(
                        "Harmittaa, että paikka peruuntui. Haluan silti yrittää.",
                        "Peruuntuminen ei johtunut asiakkaasta. Haku jatkuu samalla alalla.",
                    ),
                ),
            ),
        ),
        6: (
            GoalWords(
                "Haen linjatyötä lajittelusta.",
                (
                    ReviewWords(
                        "Linja ei ole minun paikkani. Korjaaminen on.",
                        "Työkokeilu näytti suunnan. Tavoite vaihdettiin yhdessä.",
                    ),
                ),
            ),
            GoalWords(
                "Käyn työkokeilun loppuun ja päätän, mitä haen sen jälkeen.",
                (
                    ReviewWords(
                        "Olen ollut paikalla joka päivä. Päätös on vielä auki.",
                        "Läsnäolo on ollut moitteetonta, kädentaidot nousevat esiin.",
                        "Työpaikan ohjaaja: ottaisi mielellään jatkamaan.",
                    ),
                ),
            ),
        ),
        7: (
            GoalWords(
                "Saan siivousalan työn.",
                (
                    ReviewWords(
                        "Työ tuntuu omalta ja porukka on mukava.",
                        "Määräaikainen työ alkoi sovitusti.",
                    ),
                ),
            ),
            GoalWords("Löydän seuraavan työn, joka myös jatkuu."),
            GoalWords(
                "Saan velat järjestykseen, jotta palkasta jää jotakin.",
                (
                    ReviewWords(
                        "Maksusuunnitelma on tehty. Se helpottaa.",
                        "Suunnitelma pitää. Katsotaan uudelleen, kun uusi työ alkaa.",
                    ),
                ),
            ),
        ),
        8: (GoalWords("Haluan ensin tietää, mitä palkasta jää käteen."),),
    },
    profiles={
        1: ProfileWords(
            "Ruoanvalmistus isollekin joukolle, hygieniapassi, kassatyön perusteet.",
            "Koulukeittiö kaksi vuotta, kahvila kesätyönä.",
            "Kirjalliset ohjeet ja selvä työjärjestys.",
        ),
        2: ProfileWords(
            "Kassa, hyllytys ja tilaukset, trukkikortti.",
            "Lähikauppa kolme vuotta, varasto puoli vuotta. Sen jälkeen neljän vuoden tauko.",
            "Sama työpari alussa, tauot sovittuina aikoina.",
            "Kaupan työ, mieluiten hyllyjä ja asiakkaiden neuvontaa. Enintään 25 tuntia viikossa.",
            "Muistaa tuotteet ja paikat, huomaa mitä puuttuu. Rauhallinen asiakkaiden kanssa.",
            "Työnantajalle kerrotaan tauosta työelämässä, ei sen syytä.",
        ),
        3: ProfileWords(
            "Painokoneen käyttö, viimeistely, kuvankäsittelyn perusteet.",
            "Kirjapaino viisi vuotta, sitten lyhyitä työsuhteita.",
            "Aamuvuoro, hiljainen työpiste ja yksi tehtävä kerrallaan.",
        ),
        4: ProfileWords(
            "Viheralueet, pienet korjaukset, kulkuvalvonta, B-ajokortti.",
            "Kiinteistöhuolto nyt; sitä ennen puutarha ja varasto.",
            "Viikon työt paperilla maanantaisin, lepopäivä pitkän vuoron jälkeen.",
            "Jatkaa nykyisessä työssä ja ottaa vähitellen lisää tunteja.",
            "Luotettava ja huolellinen, oppii tekemällä. Asukkaat tuntevat jo nimeltä.",
            "Esihenkilö tietää valmentajasta ja siitä, että muutoksista kerrotaan ajoissa.",
        ),
        5: ProfileWords(
            "Renkaat, huollot, hitsaus, varaosien tilaus.",
            "Korjaamo yhdeksän vuotta, taksi kaksi vuotta.",
            "Suora puhe ja mahdollisuus vetäytyä hetkeksi.",
        ),
        6: ProfileWords(
            "Lajittelu, pienkoneiden korjaus, ompelukone.",
            "Tehdastyö kuusi vuotta, työkokeilu kierrätyskeskuksessa.",
            "Oma työpiste ja rauhallinen alku päivään.",
            "Kierrätystyö, mutta enemmän korjaamista ja vähemmän linjaa.",
            "Kätevä käsistään, ei hätäile. Huomaa, mikä vielä kelpaa.",
            "Työnantajalle kerrotaan, että oma työpiste auttaa keskittymään.",
        ),
        7: ProfileWords(
            "Ylläpitosiivous, lattianhoito, koneiden huolto, hygieniapassi.",
            "Siistijä lähes vuoden, sitä ennen kiinteistöhuolto.",
            "Tuttu kohde ja sama esihenkilö, viesti muutoksista edellisenä päivänä.",
            "Siivous samassa kohteessa, mieluiten toistaiseksi. Noin 25 tuntia viikossa.",
            "Täsmällinen ja itsenäinen; edellinen työnantaja suosittelee.",
            "Työnantajalle kerrotaan, että valmentaja on tukena alussa.",
        ),
    },
    places={
        3: (
            "Aamuvuoro, hiljainen työpiste, kuulosuojaimet. "
            "Kahden viikon ajan yksi tehtävä kerrallaan.",
            "Tapaaminen ennen aloitusta, käynti työpaikalla kolmen päivän kuluessa, "
            "sitten viikoittain ensimmäisen kuukauden ajan.",
        ),
        4: (
            "Viikon työlista maanantaisin, lepopäivä pitkän vuoron jälkeen.",
            "Käynti työpaikalla kerran kuussa, puhelu kahden viikon välein. "
            "Palkkatuen jatkosta sovitaan esihenkilön kanssa hyvissä ajoin.",
        ),
        6: (
            "Oma työpiste, päivä alkaa puoli tuntia muita myöhemmin.",
            "Puhelu viikoittain, loppuarvio yhdessä ohjaajan kanssa.",
        ),
        7: (
            "Sama kohde koko työsuhteen ajan.",
            "Käynti työpaikalla kerran kuussa, esihenkilöllä valmentajan numero.",
        ),
    },
    consents={
        "kela": "Etuuksien ja palkan yhteensovitus",
        "employment": "Palkkatuki, työkokeilu ja työllistymissuunnitelma",
        "adult_social": "Tavoitteet, tapaamiset ja työn alkaminen",
        "clinic": "Työssä jaksaminen ja tuen tarve, ei hoitotietoja",
        "college": "Opintojen vaihtoehdot työn ohella",
        "lifestyle": "Osallistuminen ryhmään",
        "debt": "Maksusuunnitelman eteneminen",
        "association": "Osallistuminen toimintaan",
    },
    withdrawn="Asiakas lopetti ryhmän eikä halua, että siitä kerrotaan eteenpäin.",
    guidings={
        3: ("Palkka ja etuudet lasketaan yhdessä ennen aloitusta.", ""),
        6: ("Työkyvyn arvio, jotta työkokeilun jälkeiset vaihtoehdot selkenevät.", ""),
        7: (
            "Velat huolettivat, ja palkasta ulosmitattiin.",
            "Sai ajan viikossa, maksusuunnitelma on tehty. Seuraava käynti sovittu.",
        ),
    },
    tasks={
        0: ("Kolme vahvuutta paperille seuraavaan tapaamiseen",),
        2: ("Hakemus kauppaan valmiiksi ja matkaan",),
        3: (
            "Verokortti ja tilinumero työnantajalle",
            "Palkkatukipäätös ennen aloituspäivää",
        ),
        6: ("Vaihtoehdot työkokeilun jälkeen: työllisyysalue selvittää",),
        7: ("Kaksi hakemusta siivousalalle",),
    },
    answers={
        0: "Sopimuspalaverille sovittiin uusi aika.",
        4: "Esihenkilö täyttää jatkohakemusta.",
        5: "Uusitaan seuraavalla tapaamisella.",
    },
    other_end="Sovittu aika päättyi",
)  # fmt: skip
