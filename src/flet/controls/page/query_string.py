"""The query part of the page's route."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

if TYPE_CHECKING:
    from flet.controls.page.page import Page


class UrlComponents:
    """A URL split into its path and its parameters."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.url = page.route or ""

    @property
    def path(self) -> str:
        """The route without its query part."""
        return urlsplit(self.url).path

    @property
    def to_dict(self) -> dict[str, str]:
        """The parameters of the query part; of a name given twice the last counts."""
        return dict(parse_qsl(urlsplit(self.url).query, keep_blank_values=True))


class QueryString(UrlComponents):
    """Reads and writes the parameters behind the `?` of `page.route`."""

    def __call__(self) -> QueryString:
        """Read the page's present route again."""
        self.url = self.page.route or ""
        return self

    def get(self, key: str) -> str:
        """Return the parameter `key`.

        Raises:
            KeyError: the route has no such parameter.
        """
        parameters = self.to_dict
        if key not in parameters:
            given = ", ".join(parameters) or "none at all"
            raise KeyError(f"the route has no parameter {key!r} (it has {given})")
        return parameters[key]

    def post(self, kwargs: dict[str, str]) -> str:
        """Return the parameters in the form that goes behind the `?` of a route."""
        return urlencode(kwargs)
