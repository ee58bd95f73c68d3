"""Fidelity, drawn: values, what they rest on, how they went."""
