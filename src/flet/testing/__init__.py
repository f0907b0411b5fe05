"""Testing programs: visitors without a browser, for pytest. See docs/testing.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet.first_use import on_first_use

if TYPE_CHECKING:
    from flet.testing.browsing import BrowserPage as BrowserPage
    from flet.testing.browsing import Browsing as Browsing
    from flet.testing.element import Element as Element
    from flet.testing.finding import NotFound as NotFound
    from flet.testing.finding import Query as Query
    from flet.testing.stand_in import File as File
    from flet.testing.stand_in import StandIn as StandIn
    from flet.testing.telling import NotPossible as NotPossible
    from flet.testing.upstream import DisposalMode as DisposalMode
    from flet.testing.upstream import Finder as Finder
    from flet.testing.upstream import FletTestApp as FletTestApp
    from flet.testing.upstream import Tester as Tester
    from flet.testing.visitor import Visitor as Visitor
    from flet.testing.visits import Visits as Visits

_MODULES = {
    "BrowserPage": "browsing",
    "Browsing": "browsing",
    "DisposalMode": "upstream",
    "Element": "element",
    "File": "stand_in",
    "Finder": "upstream",
    "FletTestApp": "upstream",
    "NotFound": "finding",
    "NotPossible": "telling",
    "Query": "finding",
    "StandIn": "stand_in",
    "Tester": "upstream",
    "Visitor": "visitor",
    "Visits": "visits",
}

__all__ = [
    "BrowserPage",
    "Browsing",
    "DisposalMode",
    "Element",
    "File",
    "Finder",
    "FletTestApp",
    "NotFound",
    "NotPossible",
    "Query",
    "StandIn",
    "Tester",
    "Visitor",
    "Visits",
]

__getattr__ = on_first_use(globals(), _MODULES)
