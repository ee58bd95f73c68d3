"""The caseload as tables, and the one door to them."""
