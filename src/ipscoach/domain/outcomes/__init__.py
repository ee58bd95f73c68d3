"""Outcomes: what the service achieved, from dated facts to cases, from cases to measures."""
