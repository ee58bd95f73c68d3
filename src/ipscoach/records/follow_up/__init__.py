"""Follow-up: jobs, plan, network, consents, Kykyviisari and the agenda.

Nothing here is imported before the first paint; `Desk.follow` fetches the reading side.
"""
