"""A document as a web page: one file that asks nothing of anybody."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from ipscoach.exchange.papers.document import (
    Bullets,
    Document,
    Item,
    Lines,
    Paragraph,
    Picture,
    Section,
    Table,
    paragraphs,
)

_STYLE = """
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; background: #fff; color: #1a1a1a;
  font: 1rem/1.5 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-bottom: .2rem;
  border-bottom: 1px solid #767676; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p, ul { margin: .5rem 0; }
dl { margin: .5rem 0 1rem; }
dl > div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
th, td { padding: .3rem .5rem; border: 1px solid #767676; text-align: start;
  vertical-align: top; font-weight: normal; }
thead th { font-weight: 600; background: #eee; }
figure { margin: .75rem 0 1rem; }
svg { display: block; width: 100%; height: auto; }
@media (max-width: 34rem) { dl > div { grid-template-columns: 1fr; } }
@page { size: A4; margin: 2cm; }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; }
  tr, dl > div, figure { break-inside: avoid; }
  thead { display: table-header-group; }
}
""".strip()
_SPACE = ' xmlns="http://www.w3.org/2000/svg"'
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def written(document: Document) -> bytes:
    """Return the page in UTF-8: no script, nothing from elsewhere, every text as it was typed."""
    title = escape(document.title)
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(document.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}</title>",
        f"<style>\n{_STYLE}\n</style>",
        "</head>",
        "<body>",
        "<main>",
        f'<h1 dir="auto">{title}</h1>',
        *_items(document.sections, 2),
        "</main>",
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(lines).encode()


def _items(items: tuple[Item, ...], level: int) -> Iterator[str]:
    for item in items:
        match item:
            case Section(title, inner):
                yield f'<section>\n<h{level} dir="auto">{escape(title)}</h{level}>'
                yield from _items(inner, level + 1)
                yield "</section>"
            case Paragraph(text):
                yield from (f'<p dir="auto">{_text(one)}</p>' for one in paragraphs(text))
            case Lines(pairs):
                yield "<dl>"
                for label, text in pairs:
                    told = f'<dd dir="auto">{_text(text)}</dd>'
                    yield f"<div><dt>{escape(label)}</dt>{told}</div>"
                yield "</dl>"
            case Bullets(texts):
                yield "<ul>"
                yield from (f'<li dir="auto">{_text(text)}</li>' for text in texts)
                yield "</ul>"
            case Picture(svg, alt):
                yield _picture(svg, alt)
            case Table(header, rows):
                yield from _table(header, rows)


def _table(header: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    heads = "".join(f'<th scope="col">{_text(text)}</th>' for text in header)
    yield f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>"
    for first, *rest in rows:
        cells = "".join(f'<td dir="auto">{_text(text)}</td>' for text in rest)
        yield f'<tr><th scope="row" dir="auto">{_text(first)}</th>{cells}</tr>'
    yield "</tbody>\n</table>"


def _picture(svg: str, alt: str) -> str:
    """Put a picture into the page: HTML knows its names without the name of their space."""
    inner = svg.replace(_SPACE, "", 1).replace(
        "<svg", f'<svg role="img" aria-label="{escape(alt)}"', 1
    )
    return f"<figure>{inner}</figure>"


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")
