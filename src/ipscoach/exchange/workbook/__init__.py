"""A coach's workbook: read without trusting it, brought in whole, its refused rows named."""

from ipscoach.exchange.workbook.bringing import bring_in
from ipscoach.exchange.workbook.reading import read_workbook
from ipscoach.exchange.workbook.rejects import write_rejects
from ipscoach.exchange.workbook.results import (
    ImportReport,
    Rejection,
    UnreadableWorkbook,
    Workbook,
    as_json,
)

__all__ = [
    "ImportReport",
    "Rejection",
    "UnreadableWorkbook",
    "Workbook",
    "as_json",
    "bring_in",
    "read_workbook",
    "write_rejects",
]
