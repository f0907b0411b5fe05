"""Which of the declared members the client handles, and why it does not handle the others."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from itertools import chain
from pathlib import Path

from docs_site.coverage.client import Text, components, files_in, reach, text_of
from docs_site.coverage.declared import Member, control_types, holders, members, names_within, themes
from docs_site.coverage.reasons import COMPOSED, REASONS

# Where the client reads what no component is named after, or reads beside its component.
_ELSEWHERE = {
    "Badge": ("controls/framing/badge.tsx",),
    "NavigationDrawerDestination": ("controls/navigation/navigation_drawer.tsx",),
    "Page": ("browser", "theme", "app.tsx", "boot.ts", "main.tsx", "transport", "dom"),
    "RadioGroup": ("controls/inputs/radio.tsx",),
    "RawImage": ("transport/channels.ts",),
    "Tab": ("controls/navigation/tabs",),
    "Window": ("browser", "app.tsx"),
    "canvas.*": ("controls/canvas",),
}

# What every control is dressed by, and the layouts that see to a control for what is in them.
_EVERYWHERE = ("controls/control.tsx", "controls/shown.tsx", "controls/dress.ts", "controls/layout", "tree")


# Dressed without what only a box can have.
_NO_BOX = ("TextSpan.badge", "TextSpan.col", "TextSpan.expand*", "TextSpan.opacity", "TextSpan.tooltip")

# Words in files that see to these too, where they mean something else.
_OTHERS = (
    "MultiView.disabled",
    "MultiView.expand",
    "MultiView.height",
    "MultiView.width",
    "Window.alignment",
)

# Controls that are shown by the component of another one.
_NODES = ("NavigationDrawerDestination", "Tab")


@dataclass(frozen=True)
class Row:
    """One member of one type of control; `reason` says why it is not handled."""

    type: str
    member: Member
    reason: str | None

    @property
    def path(self) -> str:
        """How the table of reasons names it."""
        name = f"on_{self.member.name}" if self.member.kind == "event" else self.member.name
        return f"{self.type}.{name}"


@cache
def rows() -> tuple[Row, ...]:
    """All declared members of all types; the reason is empty text where there should be one."""
    found = []
    for name in control_types():
        for member in members(name):
            row = Row(name, member, None)
            handled = _is_handled(name, member) or _fits(row.path, COMPOSED)
            if not handled or _fits(row.path, _NO_BOX + _OTHERS):
                row = Row(name, member, reason_for(row.path))
            found.append(row)
    return tuple(found)


@cache
def theme_rows() -> tuple[Row, ...]:
    """All properties of `Theme` and of the themes of components in it."""
    found = []
    for name, own in themes().items():
        # a theme is a map, read by `theme("name")` or by `theme.name`
        naming = frozenset(file for file in files_in("controls") if name in text_of(file).words)
        texts = [text_of(file) for file in reach(naming or files_in("controls")) | files_in("theme")]
        for member in own:
            row = Row(f"Theme.{name}" if name else "Theme", member, None)
            if not any(text.names(member.name) or member.name in text.dotted for text in texts):
                row = Row(row.type, member, reason_for(row.path))
            found.append(row)
    return tuple(found)


def reason_for(path: str) -> str:
    """Return why a member is not handled; empty if the table of reasons does not say."""
    return next((reason for reason, patterns in REASONS.items() if _fits(path, patterns)), "")


def _fits(path: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(path, pattern) for pattern in patterns)


def _fires(text: Text, name: str) -> bool:
    """Whether an event is fired by its name, or where names are handed over, is among those that the text has."""
    return name in text.fired or (text.firing and text.names(name))


def unused_reasons() -> list[str]:
    """Entries of the table of reasons that are about nothing, or about what is handled by now."""
    missing = [row.path for row in rows() + theme_rows() if row.reason is not None]
    patterns = (pattern for every in REASONS.values() for pattern in every)
    return [one for one in patterns if not any(fnmatchcase(path, one) for path in missing)]


def undeclared_reads() -> list[str]:
    """Names that the client reads of a control, fires or listens to, and no control that the file is for declares."""
    users: dict[str, set[str]] = {}
    for name, files in _files().items():
        for file in files:
            users.setdefault(str(file), set()).add(name)
    shared = {member.name for name in control_types() for member in members(name) if member.shared}
    found = []
    for file in sorted(files_in("controls", "services")):
        types = users.get(str(file)) or set(control_types())
        declared = frozenset().union(*(names_within(one) for one in types))
        read = text_of(file).accessed - declared - shared
        wrong = sorted(name for name in read if not name.startswith("_"))
        found += [f"{file.name}: {name}" for name in wrong]
    return found


def undeclared_theme_reads() -> list[str]:
    """Names that the client reads of a theme, and no theme has."""
    of_theme = {member.name for member in themes()[""]}
    of_parts = {member.name for own in themes().values() for member in own}
    found = []
    for file in sorted(files_in("controls", "theme")):
        text = text_of(file)
        found += [
            f"{file.name}: {name}" for name in sorted((text.themes - of_theme) | (text.themed - of_parts))
        ]
    return found


def _is_handled(name: str, member: Member) -> bool:
    files = _files()[name]
    if member.shared and (name in _NODES or _component(name)):
        files |= files_in(*_EVERYWHERE)
    texts = [text_of(file) for file in files]
    if member.kind == "method":
        return any(member.name in text.offered for text in texts)
    if member.kind == "event":
        return any(_fires(text, member.name) for text in texts)
    if name not in _NODES and not _component(name):
        # a part of another control is read as a map too, by `part.name`
        return any(member.name in text.words for text in texts)
    return any(text.names(member.name) for text in texts)


def _component(name: str) -> frozenset[Path]:
    """Return the files of the component that is named after a type."""
    cls = control_types()[name]
    if name.startswith("canvas.") and name != "canvas.Canvas":
        return frozenset()
    return components().get(cls._c, frozenset())


@cache
def _files() -> dict[str, frozenset[Path]]:
    """Type -> all files that see to it."""
    found = {}
    for name in control_types():
        places = [place for pattern, place in _ELSEWHERE.items() if fnmatchcase(name, pattern)]
        own = _component(name) | files_in(*chain.from_iterable(places))
        found[name] = reach(own or frozenset().union(*map(_component, holders(name))))
    return found
