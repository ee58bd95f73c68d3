"""Turn the pictures into PNG, to look at them: python -m tests.pictures_png FOLDER [NAME...]."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCREENS = Path(__file__).parent.parent / "screens"


def to_png(svg: Path, png: Path) -> None:
    """Draw one picture by rsvg-convert, in the computer's own monospace font."""
    drawn = svg.read_text(encoding="utf-8").replace("Fira Code", "DejaVu Sans Mono")
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
