"""The invented coach writes English about plans, jobs and the network."""

from __future__ import annotations

from ipscoach.exchange.invented.words_follow import (
    FollowWords,
    GoalWords,
    PartnerWords,
    ProfileWords,
    ReviewWords,
)

_REGION = "Example Wellbeing Services"
_FORM = "Wellbeing services consent form"

ENGLISH = FollowWords(
    partners={
        "kela": PartnerWords(
            "Kela", "Exampleton service point", "work ability adviser",
            "We ring together with the client; what can wait goes by message.",
            "Kela consent form",
        ),
        "employment": PartnerWords(
            "Example Employment Area", "Work ability services", "expert",
            "E-mail to the expert; an answer usually comes within two days.",
            "Employment area consent form",
        ),
        "tym": PartnerWords(
            "Example Multi-agency Support (TYM)", "", "coordinator",
            "A joint form; the group meets every second Tuesday.", "TYM consent",
        ),
        "adult_social": PartnerWords(
            _REGION, "Social work for adults", "social instructor",
            "Telephone hour on weekdays 9-10, otherwise by secure message.", _FORM,
        ),
        "clinic": PartnerWords(
            _REGION, "Outpatient clinic for psychiatry", "nurse",
            "The client asks to be contacted, or we ring together.", _FORM,
        ),
        "work_ability": PartnerWords(
            _REGION, "Work ability team", "work ability coordinator",
            "Contact by form; the team answers within two weeks.", _FORM,
        ),
        "debt": PartnerWords(
            "Exampleton debt advice", "", "debt adviser",
            "The client books a time; a coach may come along the first time.",
            "Free-form consent",
        ),
        "lifestyle": PartnerWords(
            _REGION, "Lifestyle coaching", "lifestyle coach",
            "Registration by telephone; a new group begins every month.", _FORM,
        ),
        "association": PartnerWords(
            "Exampleton Mental Health Association", "", "instructor",
            "Open doors on Wednesdays; the first time we go together.",
            "Free-form consent",
        ),
        "club": PartnerWords(
            "Clubhouse Example", "", "", "A visit is arranged by telephone.",
        ),
        "college": PartnerWords(
            "Exampleton Adult College", "Study advice", "study counsellor",
            "A time is booked by message; we look at the studies together.",
            "Free-form consent",
        ),
    },
    goals={
        0: (GoalWords("I want to work in a bakery, or elsewhere in the mornings."),),
        1: (
            GoalWords(
                "I want to know what kind of kitchen work suits me.",
                (
                    ReviewWords(
                        "A large kitchen feels right, the rush of a restaurant does not.",
                        "The direction has cleared up fast. Next we visit two kitchens.",
                        "Key worker: everyday life would bear part-time work by now.",
                    ),
                ),
            ),
            GoalWords("I keep the rhythm of my days at weekends too."),
        ),
        2: (
            GoalWords(
                "I make a CV that I dare to show.",
                (
                    ReviewWords(
                        "I am proud of it. There is more in it than I thought.",
                        "The CV is clear and very much the client's own, and in use already.",
                    ),
                ),
            ),
            GoalWords(
                "I get work in a shop, part-time if possible.",
                (
                    ReviewWords(
                        "The interview made me nervous, but I would go again.",
                        "Two interviews so far, and the answers are clear. The search goes on.",
                    ),
                ),
            ),
        ),
        3: (
            GoalWords(
                "I sleep well enough for an early shift.",
                (
                    ReviewWords(
                        "Most mornings I wake up without the clock.",
                        "The rhythm has held for a long time now.",
                        "Family: the mornings have calmed down.",
                    ),
                ),
            ),
            GoalWords(
                "I get work at a printer's that I can do for 20 hours a week.",
                (
                    ReviewWords(
                        "The place is on offer. I am waiting until all is certain.",
                        "The first day is agreed; the wage subsidy still has no decision.",
                    ),
                ),
            ),
        ),
        4: (
            GoalWords(
                "I get work in property care.",
                (
                    ReviewWords(
                        "I got the place that I applied for.",
                        "Work began as agreed and is what was hoped for.",
                    ),
                ),
            ),
            GoalWords(
                "I learn new tasks so that I manage a shift on my own.",
                (
                    ReviewWords(
                        "The morning round goes well, in the plant room I still need help.",
                        "Independence grows steadily, there is no hurry.",
                        "Supervisor: is glad to give more responsibility.",
                    ),
                ),
            ),
            GoalWords("I see to it that there is time to recover."),
        ),
        5: (
            GoalWords(
                "I want to work in a repair shop.",
                (
                    ReviewWords(
                        "A pity that the place fell through. I still want to try.",
                        "It was not because of the client. The search goes on in the same field.",
                    ),
                ),
            ),
        ),
        6: (
            GoalWords(
                "I look for work on a sorting line.",
                (
                    ReviewWords(
                        "The line is not my place. Repairing is.",
                        "The work trial showed the way. We changed the goal together.",
                    ),
                ),
            ),
            GoalWords(
                "I finish the work trial and decide what I apply for after it.",
                (
                    ReviewWords(
                        "I have been there every day. The decision is still open.",
                        "Attendance has been faultless, and skilled hands stand out.",
                        "Instructor at the workplace: would like to keep the client.",
                    ),
                ),
            ),
        ),
        7: (
            GoalWords(
                "I get work in cleaning.",
                (
                    ReviewWords(
                        "The work feels like mine and the people are nice.",
                        "The fixed-term job began as agreed.",
                    ),
                ),
            ),
            GoalWords("I find the next job, and one that goes on."),
            GoalWords(
                "I get my debts in order, so that something is left of the pay.",
                (
                    ReviewWords(
                        "There is a payment plan now. That is a relief.",
                        "The plan holds. We look at it again when new work begins.",
                    ),
                ),
            ),
        ),
        8: (GoalWords("First I want to know what is left of the pay."),),
    },
    profiles={
        1: ProfileWords(
            "Cooking for many, hygiene passport, the basics of a till.",
            "A school kitchen for two years, a cafe in the summers.",
            "Written instructions and a clear order of work.",
        ),
        2: ProfileWords(
            "Till, shelves and orders, forklift licence.",
            "A local shop for three years, a warehouse for half a year. Four years off since.",
            "The same colleague at the start, breaks at agreed times.",
            "Shop work, shelves and advice for customers most of all. At most 25 hours a week.",
            "Remembers goods and places, sees what is missing. Calm with customers.",
            "The employer is told of the time off work, not of its reason.",
        ),
        3: ProfileWords(
            "Running a press, finishing, the basics of picture editing.",
            "A printer's for five years, then short jobs.",
            "Early shift, a quiet place and one task at a time.",
        ),
        4: ProfileWords(
            "Green areas, small repairs, access control, driving licence B.",
            "Property care now; before that gardening and a warehouse.",
            "The week's work on paper on Mondays, a day of rest after a long shift.",
            "To go on in the present job and take more hours little by little.",
            "Reliable and careful, learns by doing. The residents know the name by now.",
            "The supervisor knows of the coach, and that changes are told in good time.",
        ),
        5: ProfileWords(
            "Tyres, servicing, welding, ordering parts.",
            "A repair shop for nine years, a taxi for two.",
            "Plain speech, and leave to withdraw for a moment.",
        ),
        6: ProfileWords(
            "Sorting, repairing small machines, sewing machine.",
            "Factory work for six years, a work trial at a recycling centre.",
            "A place of one's own and a quiet start to the day.",
            "Recycling work, but more repairing and less of the line.",
            "Good with the hands, never in a flurry. Sees what is still of use.",
            "The employer is told that a place of one's own helps to concentrate.",
        ),
        7: ProfileWords(
            "Daily cleaning, care of floors, looking after machines, hygiene passport.",
            "Cleaner for almost a year, property care before that.",
            "A known site and the same supervisor, word of changes the day before.",
            "Cleaning at one site, permanent if possible. About 25 hours a week.",
            "Punctual and independent; the last employer recommends.",
            "The employer is told that a coach gives support at the start.",
        ),
    },
    places={
        3: (
            "Early shift, a quiet place, ear protectors. One task at a time for two weeks.",
            "A meeting before the start, a visit to the workplace within three days, then every "
            "week for the first month.",
        ),
        4: (
            "The week's list of work on Mondays, a day of rest after a long shift.",
            "A visit to the workplace once a month, a call every two weeks. The extension of the "
            "wage subsidy is agreed with the supervisor in good time.",
        ),
        6: (
            "A place of one's own, the day begins half an hour after the others'.",
            "A call every week, a final assessment together with the instructor.",
        ),
        7: (
            "The same site throughout.",
            "A visit to the workplace once a month, the supervisor has the coach's number.",
        ),
    },
    consents={
        "kela": "How pay and benefits fit together",
        "employment": "Wage subsidy, work trial and employment plan",
        "adult_social": "Goals, meetings and the beginning of work",
        "clinic": "Coping at work and the need of support, nothing of the treatment",
        "college": "Studies beside work",
        "lifestyle": "Taking part in the group",
        "debt": "How the payment plan goes on",
        "association": "Taking part in the activities",
    },
    withdrawn="The client left the group and does not want it to be passed on.",
    guidings={
        3: ("Pay and benefits are worked out together before the start.", ""),
        6: ("An assessment of work ability, to see what may follow the work trial.", ""),
        7: (
            "Debts were a worry, and the pay was being garnished.",
            "Got a time within a week, a payment plan is made. The next visit is agreed.",
        ),
    },
    tasks={
        0: ("Three strengths on paper for the next meeting",),
        2: ("The application to the shop finished and sent",),
        3: (
            "Tax card and account number to the employer",
            "Decision on the wage subsidy before the first day",
        ),
        6: ("What may follow the work trial: the employment area finds out",),
        7: ("Two applications in cleaning",),
    },
    answers={
        0: "A new time was agreed for the meeting on the agreement.",
        4: "The supervisor is filling in the application for an extension.",
        5: "To be renewed at the next meeting.",
    },
    other_end="The agreed time was over",
)  # fmt: skip
