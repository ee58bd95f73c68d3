"""The measures by name: what each of them is in full, and where it comes from.

Without a period everything on file counts, whatever days are missing. With one, what depends on a
day that nobody wrote down is left out and told.
"""

from __future__ import annotations

from ipscoach.domain.jobs import SPELL_GAP_DAYS
from ipscoach.domain.outcomes.measure import Named
from ipscoach.sentence import Sentence

CLIENTS = Named(
    "clients",
    Sentence("Clients"),
    Sentence(
        "Clients who were in the caseload or on the waiting list on at least one day of the "
        "period; without a period, all clients on file. Each client counts once."
    ),
)
SERVED = Named(
    "served",
    Sentence("Clients served"),
    Sentence(
        "Clients who were in coaching on at least one day of the period, the day of closing "
        "among them; a pause on the waiting list does not end coaching."
    ),
)
NEW = Named(
    "new",
    Sentence("New clients"),
    Sentence(
        "Clients who came into the caseload in the period. One who came back after a closing is "
        "new again, and counts once."
    ),
)
ACTIVE = Named(
    "active",
    Sentence("Active clients"),
    Sentence("Clients who were active at the end of the period's last day."),
)
WAITING = Named(
    "waiting",
    Sentence("On the waiting list"),
    Sentence("Clients who were on the waiting list at the end of the period's last day."),
)
CLOSED = Named(
    "closed",
    Sentence("Coaching closed"),
    Sentence(
        "Clients whose coaching was closed in the period, also where it was taken up again later. "
        "Each client counts once."
    ),
)
BY_SOURCE = Named(
    "by_referral_source",
    Sentence("Clients by referral source"),
    Sentence(
        "The clients of the period by who guided them to job coaching. The parts add up to the "
        "clients; where no source is written down, that is a part of its own."
    ),
)
BY_REASON = Named(
    "by_closing_reason",
    Sentence("Closed coachings by reason"),
    Sentence(
        "The clients whose coaching was closed in the period, by the reason of the last closing in "
        "it. The parts add up to the clients closed."
    ),
)
FUNNEL = Named(
    "funnel",
    Sentence("From the referral to 26 weeks in work"),
    Sentence(
        "Of the clients referred in the period, how many have come how far until today. Where the "
        "day of the referral is not written down, the first day on the waiting list or in the "
        "caseload stands for it. Who reached a later step has passed those before it, so each step "
        "is a part of the one before. Work is a job of at least four paid hours, begun at any "
        "time; jobs that had ended before the client came in count in no step."
    ),
)
EMPLOYED = Named(
    "employed_clients",
    Sentence("Clients supported into work"),
    Sentence(
        "Clients whose first job began in the period: each client once, the first job only. Jobs "
        "on the open labour market with at least four hours of paid work done; work trials, "
        "apprenticeships and rehabilitative work are counted apart. In a period, a job that had "
        "ended before the client came in is nobody's first; without one, every client with a job "
        "on file counts. Source: IPS Grow Reporting Tool, clients supported into work."
    ),
)
JOB_STARTS = Named(
    "job_starts",
    Sentence("Job starts"),
    Sentence(
        "Jobs on the open labour market that began in the period, second and parallel jobs too, "
        "with at least four hours of paid work done: hours a week times the weeks begun. Jobs "
        "whose hours are not known count, and so does a contract of 0 hours a week: it says "
        "nothing of the hours worked. Those that had ended before the client came in are a "
        "part of their own. Source: IPS Grow Reporting Tool, total job starts."
    ),
)
SECOND_JOBS = Named(
    "second_jobs",
    Sentence("Second jobs"),
    Sentence(
        "Job starts of the period that were not the client's first job: later ones, and those that "
        "began beside another job. A job that had ended before the client came in is neither a "
        "first nor a second one, where another has begun since."
    ),
)
WORK_TRIALS = Named(
    "work_trials",
    Sentence("Work trials"),
    Sentence("Work trials that began in the period. They are no jobs (380/2023, sections 54-60)."),
)
APPRENTICESHIPS = Named(
    "apprenticeships",
    Sentence("Apprenticeships"),
    Sentence("Apprenticeships that began in the period; they are not among the job starts."),
)
REHABILITATIVE = Named(
    "rehabilitative_work",
    Sentence("Rehabilitative work"),
    Sentence("Rehabilitative work that began in the period. It is no job."),
)
OTHER_WORK = Named(
    "other_work",
    Sentence("Other work"),
    Sentence("Work of another kind that began in the period. It is no job."),
)
UK_RATE = Named(
    "employment_rate_uk",
    Sentence("Employment rate, United Kingdom (IPS Grow)"),
    Sentence(
        "Of the clients who came into the caseload in the period and were out of work then, the "
        "share who have begun a job on the open labour market since, until today; those in work at "
        "the start are left out. IPS Grow, since April 2024; its benchmark is 40 percent. Not the "
        "share of the caseload that works in a quarter, which the United States report."
    ),
)
US_SHARE = Named(
    "working_share_us",
    Sentence("Share of the caseload working, United States (IPS Employment Center)"),
    Sentence(
        "Of the clients served in the period, the share who had a job on the open labour market "
        "on at least one day of it. A job that had ended before the client came in does not count; "
        "one that began after the closing does. IPS Employment Center, quarterly report; its "
        "benchmarks are of a quarter: 31 percent at least, 41 percent average, 50 percent "
        "excellent. Not the employment rate of the United Kingdom, which follows those who were "
        "out of work."
    ),
)
TO_CONTACT = Named(
    "median_days_to_first_employer_contact",
    Sentence("Days to the first employer contact"),
    Sentence(
        "Days from coming into the caseload to the first contact with an employer for the client, "
        "of any kind: the median of those who came in the period. Who has none yet is counted as "
        "open, with the days until today or until the closing (Kaplan and Meier, 1958)."
    ),
)
TO_MEETING = Named(
    "median_days_to_first_employer_meeting",
    Sentence("Days to the first employer met face to face"),
    Sentence(
        "As the days to the first employer contact, but to the first that was face to face, as "
        "IPS-25 item 15 asks. The item takes the mean; this is the median, open clients counted as "
        "open (Kaplan and Meier, 1958)."
    ),
)
TO_JOB = Named(
    "median_days_to_first_job",
    Sentence("Days to the first job"),
    Sentence(
        "Days from coming into the caseload to the first day of the first job on the open labour "
        "market, also one that begins after the closing: the median of those who came in the "
        "period. Who has none yet is counted as open, with the days until today or until the "
        "closing (Kaplan and Meier, 1958)."
    ),
)
KEPT_13 = Named(
    "sustained_13_weeks",
    Sentence("Kept for 13 weeks"),
    Sentence(
        "Of the clients whose time in work began in the period, those who were still in a job 91 "
        "days later. A change of job with at most {gap} days between keeps the clock running. In "
        "a period, jobs that had ended before the client came in do not count. The share is of "
        "those whose 91 days have gone by, whether they work on or not; of the others "
        "it is too early to say. Of several times in work the best counts. Source: IPS Grow, "
        "sustained outcome, whose target is 65 percent of those who started; the gap is this "
        "program's own rule.",
        gap=SPELL_GAP_DAYS,
    ),
)
KEPT_26 = Named(
    "sustained_26_weeks",
    Sentence("Kept for 26 weeks"),
    Sentence(
        "Of the clients whose time in work began in the period, those who were still in a job 182 "
        "days later. A change of job with at most {gap} days between keeps the clock running. In "
        "a period, jobs that had ended before the client came in do not count. The share is of "
        "those whose 182 days have gone by, whether they work on or not; of the others "
        "it is too early to say. Of several times in work the best counts. Source: DWP IPES, 26 "
        "weeks; the gap is this program's own rule.",
        gap=SPELL_GAP_DAYS,
    ),
)
HOURS = Named(
    "weekly_hours",
    Sentence("Hours a week"),
    Sentence(
        "The job starts of the period by hours a week: the median of those whose hours are known, "
        "and how many have less than 16 hours, 16 hours or more. A contract of 0 hours a week says "
        "nothing of the hours worked: they are taken as not known. Source: INDIGO contracts, bands "
        "of hours."
    ),
)
SUBSIDY = Named(
    "subsidised",
    Sentence("Jobs with a wage subsidy"),
    Sentence(
        "The job starts of the period for which a wage subsidy is paid. The share is of those of "
        "which it is written down whether one is; the others are left out."
    ),
)
PERMANENT = Named(
    "permanent",
    Sentence("Permanent jobs"),
    Sentence(
        "The job starts of the period with a permanent contract. The share is of those of which it "
        "is written down how long the job is meant to last; the others are left out."
    ),
)
IN_PHASE = Named(
    "days_in_phase",
    Sentence("Days in each phase"),
    Sentence(
        "How long clients were in each phase: the median of all times in the phase that have a "
        "day in the period, in their whole length. Times that go on are counted as open, with the "
        "days until today (Kaplan and Meier, 1958). A pause on the waiting list is not taken off. "
        "The figure in front is that of all phases together."
    ),
)
MOVES_BACK = Named(
    "moves_back",
    Sentence("Moves back"),
    Sentence(
        "Changes to an earlier phase in the period. A way back is no failure: the phases of IPS "
        "are no ladder."
    ),
)
CONTACTS = Named(
    "employer_contacts_a_week",
    Sentence("Employer contacts a week"),
    Sentence(
        "Contacts with employers in the period, of any kind and also those for no client, divided "
        "by its weeks; without a period, from the first contact on. Of all coaches together."
    ),
)
MEETINGS = Named(
    "face_to_face_contacts_a_week",
    Sentence("Employers met face to face a week"),
    Sentence(
        "Contacts with employers in the period that were face to face, divided by its weeks; "
        "without a period, from the first contact on. Of all coaches together. IPS-25 item 17 "
        "counts whole weeks of one coach."
    ),
)
CASELOAD = Named(
    "caseload",
    Sentence("Caseload against the cap"),
    Sentence(
        "How many clients were active on a day of the period, on average, and at the end of each "
        "month; beside it, how many may be active at once today. Earlier caps are not on file. "
        "Source of the cap: IPS-25 item 1, and ten at once for half of a coach's time."
    ),
)
