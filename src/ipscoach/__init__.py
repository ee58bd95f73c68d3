"""ipscoach: an IPS job coach's encrypted caseload, in the terminal, offline."""

__version__ = "0.1.0"
