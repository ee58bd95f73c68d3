"""Outcomes: reading what they are counted from."""
