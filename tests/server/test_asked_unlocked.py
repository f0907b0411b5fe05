"""What is sent of a page may have to be asked of the program's code: time zones, computed fields, `wire_internals()`.

It is asked while nothing is locked that the event loop, or anybody else, might want meanwhile.
"""

from __future__ import annotations

import asyncio
import contextvars
import dataclasses
import datetime
import enum
import itertools
import logging
import warnings
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

import pytest
from msgpack import ExtType  # type: ignore[import-untyped]

import flet as ft
from flet.engine.declare.type_check import MisfitWarning
from tests.link import LinkClient
from tests.live import LiveServer, until
from tests.mirror import controls
from tests.server.conftest import Serve
from tests.server.test_nobody_waits import Gate, another, either
from tests.server.visits import away, tab


class Asked:
    """What the program's code does when it is asked."""

    def __init__(self) -> None:
        self.act: Callable[[], object] = lambda: None

    def not_by(self, make: Callable[[int], Any], n: int) -> Any:
        """Make a value; what it does is not asked by that."""
        act, self.act = self.act, lambda: None
        made = make(n)
        self.act = act
        return made


asked = Asked()


@pytest.fixture(autouse=True)
def _nothing_to_do() -> Iterator[None]:
    yield
    asked.act = lambda: None


class Zone(datetime.tzinfo):
    def utcoffset(self, moment: datetime.datetime | None) -> datetime.timedelta:
        asked.act()
        return datetime.timedelta(hours=2)

    def dst(self, moment: datetime.datetime | None) -> datetime.timedelta:
        return datetime.timedelta()

    def tzname(self, moment: datetime.datetime | None) -> str:
        return "its own"


ZONE = Zone()


def moment(hour: int) -> datetime.datetime:
    return datetime.datetime(2026, 11, 29, hour, tzinfo=ZONE)


@ft.control
class Own(ft.Text):
    anything: Any = None


@ft.control
class Telling(ft.Text):
    """Says itself what the client is told beside its properties."""

    anything: Any = None
    internals_from = ("anything",)

    def wire_internals(self) -> Mapping[str, object] | None:
        asked.act()
        return {"told": self.anything}


@dataclasses.dataclass
class Sum:
    parts: list[int]
    total: int = 0


def _total(self: Sum) -> int:
    asked.act()
    return sum(self.parts)


Sum.total = property(_total, lambda self, value: None)  # type: ignore[assignment]


@dataclasses.dataclass
class Around:
    inner: Any


@ft.value(sparse=False)
class Doubled:
    once: int = 0
    twice: int = 0


class OwnDoubled(Doubled):
    @property
    def twice(self) -> int:
        asked.act()
        return self.once * 2

    @twice.setter
    def twice(self, value: int) -> None:
        pass


def at(hour: int) -> Any:
    return ExtType(1, f"2026-11-29T{hour:02}:00:00+02:00".encode())


KINDS: dict[str, tuple[type, Callable[[int], Any], Callable[[int], Any]]] = {
    # the control, a value of it, and what the client gets of that
    "zone": (Own, moment, at),
    "zone in a list": (Own, lambda n: [moment(n)], lambda n: [at(n)]),
    "zone in a key": (Own, lambda n: {moment(n): n}, lambda n: {at(n): n}),
    "internals": (Telling, lambda n: n, lambda n: n),
    "getter": (Own, lambda n: Sum([n, 1]), lambda n: {"parts": [n, 1], "total": n + 1}),
    "getter inside": (
        Own,
        lambda n: [Around(Sum([n]))],
        lambda n: [{"inner": {"parts": [n], "total": n}}],
    ),
    "getter of a value": (Own, OwnDoubled, lambda n: {"once": n, "twice": 2 * n}),
}


def shown(page: dict[str, Any]) -> Any:
    own = next(one for one in controls(page, "Text") if "anything" in one)
    internals = own.get("_internals")
    return own["anything"] if internals is None else internals["told"]


def with_button(kind: str, done: list[Any]) -> Callable[[ft.Page], Any]:
    cls, make, _ = KINDS[kind]

    def first(page: ft.Page) -> None:
        own = cls("there", anything=make(1))
        text, changes = ft.Text("before"), itertools.count(2)
        done.append((page, own, text))

        def change() -> None:
            own.anything = asked.not_by(make, next(changes))

        def new() -> None:
            page.add(cls("new", anything=asked.not_by(make, 3)))

        page.add(own, text, ft.Button("Change", on_click=change), ft.Button("New", on_click=new))

    return first


@pytest.mark.parametrize("label", ["Change", "New"])
@pytest.mark.parametrize("kind", KINDS)
async def test_the_loop_goes_on_while_the_program_is_asked(serve: Serve, kind: str, label: str) -> None:
    made: list[Any] = []
    gate = Gate()
    server = serve(either(with_button(kind, made)))
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shown(lambda: visitor.button(label) and shown(visitor.page) == KINDS[kind][2](1))
        async with another(server) as click:
            asked.act = gate.wait
            await visitor.click(label)
            await gate.reached()
            _, own, text = made[0]
            # the loop reads and sets properties of the page meanwhile

            def touch() -> None:
                assert own.anything is not None
                text.value = "after"

            await asyncio.wait_for(server.call(touch), 15)
            await click()
            gate.open()
            asked.act = lambda: None
            if label == "Change":
                await visitor.shown(lambda: shown(visitor.page) == KINDS[kind][2](2))
            else:
                await visitor.shows("new")
        await server.call(made[0][0].update)
        await visitor.shows("after")


@pytest.mark.parametrize("kind", KINDS)
async def test_a_page_that_comes_back_has_it_asked_aside(serve: Serve, kind: str) -> None:
    gate = Gate()
    server = serve(either(with_button(kind, [])), replay_bytes=0)
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shows("there")
        async with another(server) as click:
            await visitor.drop()
            await away(server, visitor)
            asked.act = gate.wait
            visitor.received = 0  # it has missed what nobody keeps
            coming_back = asyncio.create_task(visitor.open())
            await click()
            gate.open()
            await coming_back
            await visitor.shown(lambda: shown(visitor.page) == KINDS[kind][2](1))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if "key" not in kind])
async def test_what_fails_when_it_is_asked_is_told_and_takes_nothing_with_it(
    serve: Serve, caplog: pytest.LogCaptureFixture, kind: str
) -> None:
    made: list[Any] = []
    server = serve(with_button(kind, made))

    def fail() -> None:
        raise LookupError("nobody knows")

    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shown(lambda: visitor.button("Change"))
        asked.act = fail
        made[0][2].value = "beside"
        await visitor.click("Change")
        await visitor.shows("beside")
        await until(lambda: "nobody knows" in caplog.text)
        asked.act = lambda: None
        await visitor.click("New")
        await visitor.shows("new")
        await visitor.click("Change")
        await visitor.shown(lambda: shown(visitor.page) == KINDS[kind][2](3))


@pytest.mark.parametrize("kind", KINDS)
async def test_pages_that_update_each_other_when_they_are_asked(serve: Serve, kind: str) -> None:
    """Each page's own update, and the other's, come to their end, whoever begins."""
    made: list[Any] = []
    reached = [False, False]
    reaching = contextvars.ContextVar("reaching", default=False)
    server = serve(with_button(kind, made))

    def is_shown(visitor: LinkClient, n: int) -> bool:
        return bool(shown(visitor.page) == KINDS[kind][2](n))

    def reach_over() -> None:
        if reaching.get():
            return  # what it updates asks again
        reaching.set(True)
        for n, (page, _, text) in enumerate(made):
            text.value = f"{n} was reached"
            page.update()
            reached[n] = True
        reaching.set(False)

    async with tab(server) as one, tab(server) as other:
        for visitor in (one, other):
            await visitor.open()
            await visitor.shown(partial(visitor.button, "Change"))
        asked.act = reach_over
        await asyncio.gather(one.click("Change"), other.click("Change"))
        await until(lambda: all(reached))
        for n, visitor in enumerate((one, other)):
            await visitor.shows(f"{n} was reached")
            await visitor.shown(partial(is_shown, visitor, 2))


async def test_a_moment_that_stays_is_not_sent_again(serve: Serve) -> None:
    """Whether a moment is the one before is told without asking its zone."""
    times: list[int] = []

    def main(page: ft.Page) -> None:
        held = [moment(1), datetime.time(5, tzinfo=ZONE)]
        own = Own("there", anything=held)

        def touch() -> None:
            own.anything = [datetime.datetime(2026, 11, 29, 1, tzinfo=ZONE), datetime.time(5, tzinfo=ZONE)]
            own.value = "touched"
            asked.act = lambda: times.append(1)

        page.add(own, ft.Button("Touch", on_click=touch))

    server = serve(main)
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shown(lambda: visitor.button("Touch"))
        await visitor.click("Touch")
        await visitor.shows("touched")
        assert times == []


class Loud(enum.Enum):
    """Says itself what its value is."""

    ON = "on"

    @property
    def value(self) -> str:
        asked.act()
        return "never"


@ft.control
class Stated(ft.Text):
    state: Loud | str | None = None
    other: ft.TextAlign | None = None


@pytest.mark.filterwarnings("ignore::flet.engine.declare.type_check.MisfitWarning")
async def test_what_an_enum_stands_for_is_not_asked(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        asked.act = lambda: pytest.fail("it was asked")
        page.add(Own("there", anything=[Loud.ON, {Loud.ON: 1}]), Own("alone", anything=Loud.ON))
        page.add(Stated("typed", state="off"), Stated("misfit", other=Loud.ON))  # type: ignore[arg-type]

    server = serve(main)
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shows("misfit")
        told = [one.get("anything", one.get("other")) for one in controls(visitor.page, "Text")]
        assert told == [["on", {"on": 1}], "on", None, "on"]


class Holding(logging.Handler):
    """A log that the program keeps, and that takes its time."""

    def __init__(self, gate: Gate, words: str) -> None:
        super().__init__()
        self._gate = gate
        self._words = words

    def emit(self, record: logging.LogRecord) -> None:
        if self._words in record.getMessage():
            self._gate.wait()


async def changed_meanwhile(server: LiveServer, made: list[ft.Text], gate: Gate) -> None:
    """Press the button, and change its page and press another visitor's while whoever is told of it blocks."""
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shown(lambda: visitor.button("Change"))
        async with another(server) as click:
            await visitor.click("Change")
            await gate.reached()
            await asyncio.wait_for(server.call(setattr, made[0], "value", "after"), 15)
            await click()
            gate.open()


async def test_warnings_are_given_when_the_page_is_free(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[ft.Text] = []
    gate = Gate()

    def first(page: ft.Page) -> None:
        made.append(ft.Text("before"))
        page.add(made[0], ft.Button("Change", on_click=lambda: setattr(made[0], "text_align", "sideways")))

    def show(message: object, category: type[Warning], *_: object) -> None:
        if issubclass(category, MisfitWarning):
            gate.wait()

    server = serve(either(first))
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        monkeypatch.setattr(warnings, "showwarning", show)
        await changed_meanwhile(server, made, gate)


async def test_a_log_that_blocks_holds_up_nobody_else(serve: Serve) -> None:
    made: list[ft.Text] = []
    gate = Gate()
    handler = Holding(gate, "is in both")

    def first(page: ft.Page) -> None:
        twice = ft.Text("before")
        made.append(twice)
        page.add(ft.Row([twice]), ft.Button("Change", on_click=lambda: page.add(ft.Column([twice]))))

    logging.getLogger("flet").addHandler(handler)
    try:
        server = serve(either(first))
        await changed_meanwhile(server, made, gate)
    finally:
        logging.getLogger("flet").removeHandler(handler)
