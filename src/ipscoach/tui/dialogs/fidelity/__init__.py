"""Forms of fidelity."""
