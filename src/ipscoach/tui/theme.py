"""Our own themes: calm in the dark, calm in the light, and one of high contrast."""

from __future__ import annotations

from textual.theme import Theme

from ipscoach.sentence import marked

DARK = Theme(
    name="ipscoach-dark",
    primary="#4f9a94",
    secondary="#8fa8b8",
    accent="#d9a441",
    foreground="#dde3e6",
    background="#14191c",
    surface="#1b2226",
    panel="#263238",
    success="#7fb069",
    warning="#d9a441",
    error="#d9716b",
    dark=True,
)
LIGHT = Theme(
    name="ipscoach-light",
    primary="#1f6f69",
    secondary="#456173",
    accent="#8a5a00",
    foreground="#1d2528",
    background="#f6f4ef",
    surface="#ffffff",
    panel="#dfe5e6",
    success="#3d6b2a",
    warning="#8a5a00",
    error="#a3302a",
    dark=False,
)
CONTRAST = Theme(
    name="ipscoach-contrast",
    primary="#ffff00",
    secondary="#00ffff",
    accent="#ffff00",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#202020",
    success="#00ff00",
    warning="#ffff00",
    error="#ff8080",
    dark=True,
)
OURS = (DARK, LIGHT, CONTRAST)
NAMES = {
    DARK.name: marked("Dark"),
    LIGHT.name: marked("Light"),
    CONTRAST.name: marked("High contrast"),
}
