"""The first view of a program as plain HTML, for search engines and for browsers that run no scripts.

`readers` says who gets it, `first_views` keeps the work in bounds, `glimpse` visits the program as a browser would,
and `document` writes what is seen there as HTML; `elements` is the table of the controls, `text`, `media`, `inputs`,
`lists`, `navigation` and `markdown` fill it.
"""

from flet.fastapi.first_view.document import FirstView
from flet.fastapi.first_view.first_views import FirstViews
from flet.fastapi.first_view.readers import READABLE, asks_readable, reads_html

__all__ = ["READABLE", "FirstView", "FirstViews", "asks_readable", "reads_html"]
