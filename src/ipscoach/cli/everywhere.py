"""The names of the options that belong to no verb. Imports nothing: the first paint reads it."""

from __future__ import annotations

HOME, PASSPHRASE_FILE, LANG, TODAY = "home", "passphrase-file", "lang", "today"
WITH_VALUE = (HOME, PASSPHRASE_FILE, LANG, TODAY)
"""They take a value, and may stand before the app; every other word asks for a verb or a text."""
