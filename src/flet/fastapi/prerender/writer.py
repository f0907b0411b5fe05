"""Writing HTML: all text is escaped, all elements are closed, and it ends at a limit."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape

__all__ = ["Full", "Writer"]

VOID = {"br", "hr", "img", "input"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
TAKE_NO_BLOCKS = HEADINGS | {"p", "button", "label", "summary", "span"}
BLOCKS = HEADINGS | {"p", "div", "section", "ul", "li"}
ENOUGH_PROSE = 400


class Full(Exception):
    """There is no room left."""


class Writer:
    """HTML that grows.

    Args:
        limit: Characters that it may have; closing tags come on top.
    """

    def __init__(self, limit: int) -> None:
        self._parts: list[str] = []
        self._room = limit
        self._open: list[str] = []
        self._fresh = True
        self._ranks: list[int] = []
        self._names: Counter[str] = Counter()
        self.caption: str | None = None
        """What was last said: where a field has no label, it is what stands before it."""
        self.prose: list[str] = []
        """The running text so far, as much as a summary may need."""

    def __str__(self) -> str:
        return "".join(self._parts)

    @property
    def phrasing(self) -> bool:
        """Whether only text and what belongs to it may stand here."""
        return any(tag in TAKE_NO_BLOCKS for tag in self._open)

    def inside(self, *tags: str) -> bool:
        """Say whether an element with one of these names is open."""
        return any(tag in tags for tag in self._open)

    def text(self, value: str) -> None:
        """Write text; line breaks stay."""
        for number, line in enumerate(value.splitlines()):
            if number:
                self._add("<br>")
            self._add(escape(line, quote=False))

    def part(self) -> None:
        """Parts what comes from what was, also where neither is a block."""
        if not self.phrasing and not self._fresh:
            self._add("\n")
            self._fresh = True

    def say(self, value: str) -> None:
        """Write running text, which may serve as a summary of the page."""
        self.text(value)
        self.remember(value)

    def remember(self, value: str) -> None:
        """Take text for the summary, and as the caption of a field that follows."""
        if any(map(str.isalpha, value)):
            self.caption = value
        if (
            not self.inside(*HEADINGS, "button", "nav", "header", "label")
            and sum(map(len, self.prose)) < ENOUGH_PROSE
        ):
            self.prose.append(value)

    def markup(self, value: str) -> None:
        """Write HTML that is known to be harmless."""
        self._add(value)

    def void(self, tag: str, **attributes: object) -> None:
        """Write an element without content."""
        assert tag in VOID
        self._add(_start(tag, attributes))

    @contextmanager
    def element(self, tag: str, **attributes: object) -> Iterator[None]:
        """Write what happens inside into an element; in text a block is a `span`, and an empty group is nothing.

        Attributes that are `None` or false are left out; a trailing underscore of a name is dropped, others become
        hyphens.
        """
        end = f"</{tag}>"
        if self.phrasing and tag in BLOCKS:
            tag, end = "span", "</span> "
        self._add(_start(tag, attributes))
        self._open.append(tag)
        self._fresh = True
        inside = len(self._parts)
        try:
            yield
        finally:
            self._open.pop()
            if tag == "div" and len(self._parts) == inside:
                self._parts.pop()
            else:
                self._parts.append(end)
                self._fresh = False

    @contextmanager
    def heading(self, rank: int) -> Iterator[None]:
        """Write what happens inside as a heading.

        Its level follows from the headings before it, so that none is left out; part of something that it would give
        its name to, it is text.

        Args:
            rank: Above which others it stands: 0 is the title of a bar, 1 the largest headline, 6 the smallest.
        """
        if self.inside(*HEADINGS, "button", "a", "label", "summary"):
            with self.element("p"):
                yield
            return
        with self.element(f"h{self.level(rank)}"):
            yield

    def level(self, rank: int) -> int:
        """Return the level of a heading that follows, 1 to 6."""
        while self._ranks and self._ranks[-1] >= rank:
            self._ranks.pop()
        self._ranks.append(rank)
        return min(len(self._ranks), 6)

    def landmark(self, name: str) -> str:
        """Return the name of a landmark, with a number where there is another of the same name."""
        self._names[name] += 1
        return name if self._names[name] == 1 else f"{name} {self._names[name]}"

    def _add(self, part: str) -> None:
        self._room -= len(part)
        if self._room < 0:
            raise Full
        self._parts.append(part)
        self._fresh = False


def _start(tag: str, attributes: dict[str, object]) -> str:
    written = "".join(
        f" {_name(name)}" if value is True else f' {_name(name)}="{escape(str(value))}"'
        for name, value in attributes.items()
        if value is not None and value is not False
    )
    return f"<{tag}{written}>"


def _name(name: str) -> str:
    return name.rstrip("_").replace("_", "-")
