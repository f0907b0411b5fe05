"""The life of controls: what is called when they come and go."""

from __future__ import annotations

import threading

import pytest

import flet as ft
from tests.live import until
from tests.server.conftest import Serve
from tests.wire import Action, texts

calls: list[str] = []


@pytest.fixture(autouse=True)
def _nothing_called_yet() -> None:
    calls.clear()


@ft.control("Column")
class Told(ft.Column):
    """Writes down what is called."""

    title: str = ""

    def init(self) -> None:
        calls.append(f"init {self.title}")

    def build(self) -> None:
        calls.append(f"build {self.title} {self.page is not None}")

    def before_update(self) -> None:
        calls.append(f"before_update {self.title}")

    def did_mount(self) -> None:
        calls.append(f"did_mount {self.title}")

    def will_unmount(self) -> None:
        calls.append(f"will_unmount {self.title} {self.page is not None}")


async def test_the_order_of_a_mount_and_an_unmount(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        child = Told(title="child")
        parent = Told(title="parent", controls=[child])
        page.add(parent)
        page.add(ft.Button("Go", on_click=lambda: page.remove(parent)))

    async with serve(main).visitor() as client:
        await client.shown(lambda: client.button("Go"))
        await until(lambda: "did_mount parent" in calls and "did_mount child" in calls)
        mount = [call for call in calls if not call.startswith("before")]
        assert mount[:2] == ["init child", "init parent"]
        assert mount[2:] == ["build parent True", "build child True", "did_mount parent", "did_mount child"]
        first = {name: calls.index(f"before_update {name}") for name in ("parent", "child")}
        assert calls.index("build parent True") < first["parent"] < calls.index("did_mount parent")
        assert calls.index("build child True") < first["child"] < calls.index("did_mount child")
        calls.clear()
        await client.click("Go")
        order = ["will_unmount child True", "will_unmount parent True"]
        await until(lambda: [call for call in calls if "unmount" in call] == order)


async def test_before_update_may_change_the_control(serve: Serve) -> None:
    @ft.control("Text")
    class Doubled(ft.Text):
        n: int = 1

        def before_update(self) -> None:
            self.value = str(self.n * 2)

    def main(page: ft.Page) -> None:
        doubled = Doubled()

        def up() -> None:
            doubled.n += 1

        page.add(doubled, ft.Button("Go", on_click=up))

    async with serve(main).visitor() as client:
        await client.shows("2")
        await client.click("Go")
        await client.shows("4")


async def test_build_may_give_the_control_its_content(serve: Serve) -> None:
    @ft.control("Container")
    class Greeting(ft.Container):
        who: str = ""

        def build(self) -> None:
            assert self.page is not None
            self.content = ft.Text(f"Hello {self.who}")

    def main(page: ft.Page) -> None:
        page.add(Greeting(who="Ada"))

    async with serve(main).visitor() as client:
        await client.shows("Hello Ada")


async def test_did_mount_may_update_and_start_tasks(serve: Serve) -> None:
    @ft.control("Text")
    class Clock(ft.Text):
        def did_mount(self) -> None:
            self.running = True
            self.page.run_task(self.tick)

        def will_unmount(self) -> None:
            self.running = False

        async def tick(self) -> None:
            self.value = "ticked"
            self.update()

    def main(page: ft.Page) -> None:
        page.add(Clock("silent"))

    async with serve(main).visitor() as client:
        await client.shows("ticked")


async def test_the_end_of_a_session_unmounts_its_page(serve: Serve) -> None:
    ended: list[str] = []

    def main(page: ft.Page) -> None:
        page.on_disconnect = lambda: ended.append("disconnect")
        page.on_close = lambda: ended.append("close")
        page.add(Told(title="it"))

    async with serve(main, session_timeout=0.05).visitor() as client:
        await until(lambda: "did_mount it" in calls)
        await client.socket.close()
        await until(lambda: "will_unmount it True" in calls)
        await until(lambda: ended == ["disconnect", "close"])


async def test_on_close_does_not_wait_for_a_handler(serve: Serve) -> None:
    ended: list[str] = []
    free = threading.Event()

    def main(page: ft.Page) -> None:
        page.on_close = lambda: ended.append("close")
        page.add(ft.Button("Wait", on_click=lambda: free.wait(10)))

    server = serve(main, session_timeout=0.05)
    try:
        async with server.visitor() as client:
            await client.click("Wait")
            await until(lambda: server.session(client).inbound._running is not None)
        await until(lambda: ended == ["close"])
    finally:
        free.set()


async def test_an_error_in_a_hook_is_told_and_the_rest_works(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    @ft.control("Text")
    class Broken(ft.Text):
        def did_mount(self) -> None:
            raise LookupError("no mount today")

    def main(page: ft.Page) -> None:
        page.add(Broken("broken"), ft.Text("works"))

    async with serve(main).visitor() as client:
        await client.shows("broken", "works")
        await client.shown(lambda: "SnackBar" in str(client.page))
    assert "no mount today" in caplog.text


async def test_controls_that_moved_stay_mounted(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        told = Told(title="it")
        left, right = ft.Row([told]), ft.Row([])

        def move() -> None:
            left.controls.remove(told)
            right.controls.append(told)

        page.add(left, right, ft.Button("Go", on_click=move))

    async with serve(main).visitor() as client:
        await client.shows_controls("Column")
        number = client.number("Column")
        await client.click("Go")
        await client.wait_for(Action.PATCH)
        await client.silence(0.1)
        assert client.number("Column") == number
        assert not [call for call in calls if "unmount" in call]


async def test_what_did_mount_changes_goes_with_the_next_update(serve: Serve) -> None:
    @ft.control
    class Counted(ft.Text):
        updates: int = 0

        def before_update(self) -> None:
            self.updates += 1
            self.value = f"update {self.updates}"

        def did_mount(self) -> None:
            self.data = "mounted"
            self.size = 30

    def main(page: ft.Page) -> None:
        page.add(Counted(), ft.Button("Go", on_click=lambda: None))

    async with serve(main).visitor() as client:
        await client.shown(lambda: "'size': 30" in str(client.page))
        await client.shows("update 2")  # that at the end of main()
        assert await client.silence(0.1) == []
        await client.click("Go")
        await client.shows("update 3")


async def test_hooks_may_look_at_the_children(serve: Serve) -> None:
    @ft.control
    class Looking(ft.Column):
        def before_update(self) -> None:
            assert all(child.visible for child in self.controls)

    def main(page: ft.Page) -> None:
        looking = Looking([ft.Text(f"text {i}") for i in range(3)])

        def change() -> None:
            for child in looking.controls:
                assert isinstance(child, ft.Text)
                child.value = f"new {child.value}"

        box = ft.Container(looking)
        page.add(box, ft.Button("Change", on_click=change))
        page.add(ft.Button("Take", on_click=lambda: setattr(box, "content", None)))
        page.add(ft.Button("Put", on_click=lambda: setattr(box, "content", looking)))

    async with serve(main).visitor() as client:
        await client.click("Change")
        await client.shows("new text 0", "new text 1", "new text 2")
        await client.click("Take")
        await client.shown(lambda: "text" not in str(list(texts(client.page))))
        await client.click("Put")
        await client.shows("new text 2")
        await client.click("Change")
        await client.shows("new new text 0", "new new text 1", "new new text 2")
