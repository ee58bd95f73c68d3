"""An invented caseload for the demo, for pictures and for measuring: nothing of a real person."""

from ipscoach.exchange.invented.inventing import Invention, invent, invent_large
from ipscoach.exchange.invented.laying import lay_out

__all__ = ["Invention", "invent", "invent_large", "lay_out"]
