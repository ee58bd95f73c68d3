"""The invented coach writes English."""

from __future__ import annotations

from ipscoach.domain.employers import Purpose
from ipscoach.domain.notes import NoteKind
from ipscoach.domain.phases import Phase
from ipscoach.exchange.invented.words import Words
from ipscoach.exchange.invented.words_en_follow import ENGLISH as FOLLOW

ENGLISH = Words(
    coach="Kaisa Malli",
    organisation="Example Wellbeing Services",
    language="English",
    notes={
        NoteKind.MEETING: (
            "We met as agreed and went through the past weeks.",
            "A good meeting in good spirits.",
            "We sat down quietly and looked at what has been achieved.",
            "The client came early and well prepared.",
            "We walked along the lake while we talked.",
            "We met in the library, where it is easy to talk.",
            "We began with the client's own news.",
        ),
        NoteKind.PHONE: (
            "We talked on the phone at the agreed time.",
            "The client rang to tell the news.",
            "A short call about the day's matters.",
            "We had a call before the weekend.",
        ),
        NoteKind.MESSAGE: (
            "We exchanged messages about the next meeting.",
            "The client wrote to say that things have moved on.",
            "I sent a reminder and got an answer at once.",
        ),
        NoteKind.NETWORK_MEETING: (
            "Network meeting with the client and the social instructor.",
            "A joint meeting in which we agreed who does what.",
            "At the meeting the client presented the goal in person.",
        ),
        NoteKind.WORKPLACE_VISIT: (
            "We visited the workplace together.",
            "I visited the workplace; the supervisor joined us.",
            "We got to know the workplace and its rhythm.",
        ),
        NoteKind.BENEFIT_ADVICE: (
            "We worked out together how pay affects the benefits.",
            "We went through what has to be reported, and when.",
        ),
        NoteKind.DISCLOSURE_TALK: (
            "We talked about what the employer is told and what not.",
            "We found the words together; the client decides.",
        ),
        NoteKind.OUTREACH: (
            "I called at the door and left a card; the client rang that evening.",
            "I got in touch again and we met at the market cafe.",
        ),
        NoteKind.OTHER: ("I summed up the week.", "I put the client's papers in order."),
    },
    middles={
        Phase.AGREEMENT: (
            "We agreed on the goal and on how we go about it.",
            "The client wants to work and knows why.",
            "I told about the coaching; the questions were sharp and wise.",
            "We wrote the plan down in the client's own words.",
        ),
        Phase.PROFILE: (
            "We gathered strengths: care and perseverance stood out.",
            "Earlier jobs hold more skills than the client remembered.",
            "The wish is still {work}, close to home if possible.",
            "We went through what a good working day is like.",
            "The CV has a new beginning, and the client is glad of it.",
        ),
        Phase.JOB_SEARCH: (
            "Two applications sent, one for an open position. Field: {work}.",
            "We practised an interview; the answers were clear.",
            "We chose three workplaces that I will contact.",
            "The client asked for work in person and was received well.",
            "We went through a refusal; it did not take the courage away.",
        ),
        Phase.EMPLOYER: (
            "We agreed what to propose: a shorter week to begin with.",
            "The employer is interested; tasks are shaped around strengths.",
            "We thought about the induction and who helps at first.",
            "Working hours and the first day are taking shape.",
        ),
        Phase.SUPPORT: (
            "The work goes well and the colleagues have been welcoming.",
            "The supervisor praised the punctuality.",
            "A small change of shifts was agreed, to everyone's satisfaction.",
            "The client has learnt a new task and already teaches it.",
            "We talked about rest and the rhythm of days off.",
        ),
    },
    steps=(
        "Next meeting in two weeks.",
        "I will ring next week.",
        "The client looks through the open positions.",
        "We go on from here.",
        "The client will say if the direction changes.",
        "I will find out and come back to it on Friday.",
        "We will bring the CV.",
        "Both of us left in good spirits.",
    ),
    moves={
        (Phase.AGREEMENT, Phase.PROFILE): (
            "The agreement is made, we begin with strengths.",
            "The goal is clear, on to the profile.",
        ),
        (Phase.PROFILE, Phase.JOB_SEARCH): (
            "The profile is ready, the search begins.",
            "The client wants to apply already; the profile grows on the way.",
        ),
        (Phase.JOB_SEARCH, Phase.EMPLOYER): (
            "An employer is interested, terms are being discussed.",
            "The interview went well, the start is being agreed.",
        ),
        (Phase.EMPLOYER, Phase.SUPPORT): ("Work has begun.", "The contract is signed."),
        (Phase.EMPLOYER, Phase.JOB_SEARCH): (
            "The employer's situation changed, back to the search.",
        ),
        (Phase.JOB_SEARCH, Phase.PROFILE): (
            "The wish has changed, we look at strengths again.",
        ),
        (Phase.SUPPORT, Phase.JOB_SEARCH): (
            "The fixed-term job ended, we look for the next.",
        ),
    },
    wishes={
        "leipomo": "bakery work", "siivous": "cleaning", "konepaja": "machine shop work",
        "keittiö": "kitchen work", "varasto": "warehouse work", "puutarha": "gardening",
        "kauppa": "shop work", "pesula": "laundry work", "kahvila": "cafe work",
        "kirjapaino": "printing work", "posti": "mail delivery", "rakennus": "construction work",
        "kiinteistö": "property care", "toimisto": "office work", "hoiva": "care assistance",
        "korjaamo": "repair shop work", "kirjasto": "library work", "maatila": "farm work",
        "kierrätys": "recycling work", "ompelimo": "sewing",
    },
    titles={
        "leipomo": "Bakery worker", "siivous": "Cleaner", "konepaja": "Assembler",
        "keittiö": "Kitchen assistant", "varasto": "Warehouse worker", "puutarha": "Gardener",
        "kauppa": "Shop assistant", "pesula": "Laundry worker", "kahvila": "Cafe worker",
        "kirjapaino": "Print worker", "posti": "Mail carrier", "rakennus": "Building assistant",
        "kiinteistö": "Caretaker", "toimisto": "Office assistant", "hoiva": "Care assistant",
        "korjaamo": "Repair assistant", "kirjasto": "Library assistant", "maatila": "Farm worker",
        "kierrätys": "Sorter", "ompelimo": "Sewing worker",
    },
    industries={
        "leipomo": "Bakery", "siivous": "Cleaning", "konepaja": "Machine shop",
        "keittiö": "Kitchen", "varasto": "Warehouse", "puutarha": "Gardening",
        "kauppa": "Shop", "pesula": "Laundry", "kahvila": "Cafe", "kirjapaino": "Printing",
        "posti": "Mail", "rakennus": "Construction", "kiinteistö": "Property",
        "toimisto": "Office", "hoiva": "Care", "korjaamo": "Repair", "kirjasto": "Library",
        "maatila": "Farm", "kierrätys": "Recycling", "ompelimo": "Sewing",
    },
    details=(
        "mornings suit best", "a small team", "about 20 hours a week", "within cycling distance",
        "clear tasks", "daytime if possible", "work on the move",
    ),
    strengths=(
        "Punctual, sees details, finishes what was begun.",
        "Calm and reliable, learns fast by doing.",
        "Good with the hands, finds solutions.",
        "Gets on with everybody, a good sense of humour.",
        "Persevering and orderly, keeps promises.",
        "Curious, asks when something is unclear.",
    ),
    disclosure=(
        "The employer is told that a calm induction is needed.",
        "Nothing is told but that a coach gives support.",
        "",
    ),
    teams=("Adult services, team 1", "Adult services, team 2", ""),
    subjects={
        Purpose.INTRODUCE: "Getting to know", Purpose.LEARN_NEEDS: "What they need",
        Purpose.MATCH: "Somebody who fits", Purpose.FOLLOW_UP: "Follow-up",
        Purpose.SUPPORT_WORKER: "Support for the worker", Purpose.PROBLEM: "Something to solve",
        Purpose.OTHER: "Another matter",
    },
    contacts={
        Purpose.INTRODUCE: (
            "I told about the coaching in short; we agreed to meet again.",
            "A first visit, a friendly welcome.",
        ),
        Purpose.LEARN_NEEDS: (
            "I listened to what help is needed and when it is busy.",
            "We went through tasks for which it is hard to find people.",
        ),
        Purpose.MATCH: (
            "I told about somebody whose strengths fit the task.",
            "I proposed a short visit; the employer will think about it.",
        ),
        Purpose.FOLLOW_UP: ("I asked how things are; no change.", "We agreed on a new visit."),
        Purpose.SUPPORT_WORKER: ("The supervisor is content, the induction goes on.",),
        Purpose.PROBLEM: ("Shifts had crossed; we found a solution.",),
        Purpose.OTHER: ("I sent the papers on wage subsidy that were asked for.",),
    },
    tasks=(
        "Update the CV together", "Ring and ask how things are", "Arrange a visit",
        "Book a time for the benefit calculation", "See the application through",
        "Ask about transport", "Arrange the network meeting", "Write down the induction",
    ),
    firm_tasks=("Come back to it as agreed", "Say thanks for the visit and send the leaflet"),
    roles=("managing director", "supervisor", "shift manager", "staff manager", "owner"),
    job_end="The fixed term ended",
    follow=FOLLOW,
)  # fmt: skip
