"""Faults, thousands of them: what is lost, what goes unnoticed, what can be read by others.

Every module here makes one kind of fault; `python -m tests.faults` makes many of each and prints
how many were made, how many lost what was acknowledged, how many damaged a caseload and were not
noticed, and how often something was found in plain text. Zero is the only number that passes.
"""
