"""Handing over, receiving and destroying: one client's records, whole, and the log of it."""
