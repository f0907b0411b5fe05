"""The few names of flet.utils that programs use."""

from __future__ import annotations

import socket
import sys

import pytest

from flet import utils
from flet.utils.platform_utils import is_mobile


def test_the_machine_is_told_apart() -> None:
    assert [utils.is_linux(), utils.is_macos(), utils.is_windows()].count(True) == 1
    assert utils.is_linux() is sys.platform.startswith("linux")
    assert not (
        is_mobile() or utils.is_android() or utils.is_ios() or utils.is_pyodide() or utils.is_embedded()
    )
    assert utils.get_platform() in ("linux", "darwin", "windows") and utils.get_arch()


async def test_an_event_loop_is_noticed() -> None:
    assert utils.is_asyncio()


def test_without_an_event_loop() -> None:
    assert not utils.is_asyncio()


@pytest.mark.parametrize(
    ("text", "slug"),
    [("Hello, World!", "hello-world"), (" a  b_c-", "a-b-c"), ("Ünï cödé", "uni-code"), ("x/y", "xy")],
)
def test_slugs(text: str, slug: str) -> None:
    assert utils.slugify(text) == slug


@pytest.mark.parametrize(
    ("value", "meant"), [("1", True), ("True", True), ("yes", True), ("on", False), ("0", False), ("", False)]
)
def test_variables_that_say_yes(value: str, meant: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAYS", value)
    assert utils.get_bool_env_var("SAYS") is meant
    assert utils.get_bool_env_var("SAYS_NOTHING") is None


def test_a_free_port_can_be_listened_on() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", utils.get_free_tcp_port()))
    assert utils.get_local_ip().count(".") == 3


def test_programs_are_found_by_their_names() -> None:
    found = utils.which("sh")
    assert found and found.endswith("sh")
    assert utils.which("sh", found) is None and utils.which("no such program") is None
    assert len(utils.random_string(9)) == 9 and utils.random_string(9) != utils.random_string(9)
