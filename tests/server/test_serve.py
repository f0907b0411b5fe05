import socket
import urllib.request

import pytest

from flet.listening import PortUnavailable, listen, url_of
from tests.conftest import RunServer


def test_all_interfaces_share_a_port() -> None:
    listeners = listen(None, 0)
    try:
        assert len({listener.getsockname()[1] for listener in listeners}) == 1
        assert url_of(listeners, "/x").startswith("http://127.0.0.1:")
        assert url_of(listeners, "/x").endswith("/x")
    finally:
        for listener in listeners:
            listener.close()


@pytest.mark.skipif(not socket.has_ipv6, reason="needs IPv6")
def test_address_of_ipv6() -> None:
    try:
        (listener,) = listen("::1", 0)
    except PortUnavailable:
        pytest.skip("IPv6 is off here")
    with listener:
        assert url_of([listener]) == f"http://[::1]:{listener.getsockname()[1]}"


def test_there_is_no_such_interface() -> None:
    with pytest.raises(PortUnavailable, match=r"Cannot listen on host '192\.0\.2\.1'"):
        listen("192.0.2.1", 0)


def test_proxy_on_this_machine_is_trusted(run_server: RunServer) -> None:
    program = "import flet as ft\nft.run(lambda page: None, view=None, host='*')\n"
    server = run_server(program)
    request = urllib.request.Request(server.url, headers={"x-forwarded-proto": "https"})
    with urllib.request.urlopen(request, timeout=10) as response:
        assert response.headers["set-cookie"].endswith("; Secure")
