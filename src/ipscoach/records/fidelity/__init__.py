"""Fidelity: reading what evidence is counted from."""
