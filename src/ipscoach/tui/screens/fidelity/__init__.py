"""Fidelity on the screen: the evidence, and the records behind it."""
