"""The first view of a program as plain HTML, for search engines and for browsers that run no scripts.

`readers` says who gets it, `prerenderer` keeps the work in bounds, `visit` visits the program as a browser would,
and `document` writes what is seen there as HTML; `elements` is the table of the controls, `text`, `media`, `inputs`,
`lists`, `navigation` and `markdown` fill it.
"""

from flet.fastapi.prerender.prerenderer import Prerenderer
from flet.fastapi.prerender.readers import READABLE, asks_readable, reads_html

__all__ = ["READABLE", "Prerenderer", "asks_readable", "reads_html"]
