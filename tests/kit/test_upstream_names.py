"""A test that was written with the names of Flet's own `flet.testing`."""

from __future__ import annotations

import pytest

import flet.testing as ftt
from tests.kit import programs


async def test_a_test_as_for_flet() -> None:
    app = ftt.FletTestApp("client", flet_app_main=programs.counter)
    await app.start()
    try:
        tester = app.tester
        await tester.pump_and_settle()
        add = await tester.find_by_text("Add")
        assert add.count == 1
        await tester.tap(add)
        number = await tester.find_by_key("number")
        assert number.element.value == "1"
        assert (await tester.find_by_text_containing("locked")).count == 1
        assert app.page.route == "/"
        with pytest.raises(NotImplementedError, match="needs a screen"):
            await app.assert_screenshot("a", b"")
    finally:
        await app.teardown()
