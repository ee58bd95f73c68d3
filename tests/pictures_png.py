"""Turn the pictures into PNG, to look at them: python -m tests.pictures_png FOLDER [NAME...]."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

SCREENS = Path(__file__).parent.parent / "screens"


CELL = 12.2
LEADING_BLANKS = re.compile(r' x="([\d.]+)"([^>]*>)((?:&#160;)+)')


def _moved(found: re.Match[str]) -> str:
    """Put a text where its first letter stands: rsvg drops the blanks before it."""
    blanks = found[3].count(";")
    return f' x="{float(found[1]) + blanks * CELL:g}"{found[2]}'


def to_png(svg: Path, png: Path) -> None:
    """Draw one picture by rsvg-convert, in the computer's own monospace font."""
    drawn = svg.read_text(encoding="utf-8").replace("Fira Code", "DejaVu Sans Mono")
    # A letter of this font is 0.602 of its size wide, and Textual's cells are 12.2 wide.
    drawn = drawn.replace("font-size: 20px", f"font-size: {CELL / 0.602:.2f}px")
    drawn = LEADING_BLANKS.sub(_moved, drawn)
    command = ["rsvg-convert", "--output", str(png)]
    subprocess.run(command, input=drawn, encoding="utf-8", check=True)


def main(folder: str, *names: str) -> None:
    """Draw all pictures, or those named, into a folder."""
    into = Path(folder)
    into.mkdir(parents=True, exist_ok=True)
    for svg in sorted(SCREENS.glob("*.svg")):
        if not names or svg.stem in names:
            to_png(svg, into / f"{svg.stem}.png")
            print(into / f"{svg.stem}.png")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
