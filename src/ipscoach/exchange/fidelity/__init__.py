"""Fidelity as files: the scales that come with the program and those beside them."""
