"""Fidelity to IPS: the scale, the evidence that records give, and the review."""
