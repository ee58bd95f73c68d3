"""Keys as the program names them, put into the words of tmux."""

from __future__ import annotations

_NAMES = {
    "enter": "Enter",
    "escape": "Escape",
    "tab": "Tab",
    "shift+tab": "BTab",
    "space": "Space",
    "backspace": "BSpace",
    "delete": "DC",
    "insert": "IC",
    "up": "Up",
    "down": "Down",
    "left": "Left",
    "right": "Right",
    "home": "Home",
    "end": "End",
    "pageup": "PageUp",
    "pagedown": "PageDown",
    **{f"f{number}": f"F{number}" for number in range(1, 13)},
}
_MODIFIERS = {"ctrl": "C-", "alt": "M-", "shift": "S-"}


def arguments(key: str) -> list[str]:
    """Return what `send-keys` needs for one key, such as "ctrl+l", "shift+tab" or "ä".

    Raises:
        ValueError: for a name that is no key, so that a slip is not typed as a word.
    """
    if len(key) == 1:
        return ["-l", "--", key]
    if key in _NAMES:
        return [_NAMES[key]]
    *modifiers, last = key.split("+")
    name = last if len(last) == 1 else _NAMES.get(last)
    if name is None or not modifiers or not set(modifiers) <= set(_MODIFIERS):
        raise ValueError(f"no such key: {key}")
    return ["".join(_MODIFIERS[modifier] for modifier in modifiers) + name]
