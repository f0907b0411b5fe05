"""Routes with parameters."""

from __future__ import annotations

import re


class TemplateRoute:
    """Compares a route with templates such as `/books/:id` and hands out what the parameters stand for.

    A template part is plain text, `:name` (one segment), `:name?` (an optional one), `:name*` (any number of
    segments), `:name+` (at least one) or `:name(regex)`. After a match every parameter is an attribute:

        route = TemplateRoute(page.route)
        if route.match("/books/:id"):
            show_book(route.id)

    Args:
        route: the route to compare; its query part does not take part.
    """

    def __init__(self, route: str) -> None:
        self.route = route

    def match(self, route_template: str) -> bool:
        """Say whether the route fits the template; parameters become attributes if it does."""
        found = re.fullmatch(_pattern(route_template), self.route.partition("?")[0])
        if found is None:
            return False
        for name, text in found.groupdict().items():
            setattr(self, name, text)
        return True

    def __getattr__(self, name: str) -> str:
        raise AttributeError(f"no parameter {name!r} in the template that matched last", name=name, obj=self)


_PART = re.compile(r":(?P<name>[A-Za-z_]\w*)(?:\((?P<regex>[^()]*)\))?(?P<times>[?*+]?)")
_TIMES = {
    "": "/(?P<{0}>{1})",
    "?": "(?:/(?P<{0}>{1}))?",
    "*": "(?:/(?P<{0}>{1}(?:/{1})*))?",
    "+": "/(?P<{0}>{1}(?:/{1})*)",
}


def _pattern(template: str) -> str:
    made = ""
    for segment in template.strip("/").split("/"):
        part = _PART.fullmatch(segment)
        if part is None:
            made += "/" + _inner(segment) if segment else ""
        else:
            made += _TIMES[part["times"]].format(part["name"], part["regex"] or "[^/]+")
    return made + "/?" if made else "/?"


def _inner(segment: str) -> str:
    """Return a segment that mixes text and parameters, as `:name.html` does."""
    made, end = "", 0
    for part in _PART.finditer(segment):
        made += re.escape(segment[end : part.start()]) + f"(?P<{part['name']}>{part['regex'] or '[^/]+?'})"
        end = part.end()
    return made + re.escape(segment[end:])
