import asyncio
import urllib.request
from pathlib import Path
from urllib.parse import quote

import pytest
from starlette.requests import Request
from starlette.testclient import TestClient
from starlette.types import Message

import flet.fastapi as flet_fastapi
from flet.fastapi.session_cookie import new_secret
from flet.fastapi.upload_tickets import UploadAddresses, UploadTickets
from tests.conftest import RunServer
from tests.processes import free_port
from tests.server.conftest import Visit
from tests.wire import controls, wire_client

KEY = "the key"
SECRET = new_secret()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "uploads"


@pytest.fixture
def browser(visit: Visit, folder: Path) -> TestClient:
    client = visit(upload_dir=str(folder), secret_key=KEY, max_upload_size=100)
    client.cookies.set("flet_session", SECRET)
    return client


def address(
    name: str, seconds: int = 3600, key: str = KEY, secret: str | None = SECRET, mount: str = ""
) -> str:
    return UploadAddresses(UploadTickets(key), mount, "upload", "", secret).make(name, seconds)


def test_a_file_is_stored_under_its_name(browser: TestClient, folder: Path) -> None:
    response = browser.put(address("green tea/leaf.txt"), content=b"leaf")
    assert (response.status_code, response.json()) == (200, None)
    assert (folder / "green tea" / "leaf.txt").read_bytes() == b"leaf"
    assert list(folder.rglob("*.part")) == []


def test_an_address_takes_one_file(browser: TestClient, folder: Path) -> None:
    url = address("a.txt")
    assert browser.put(url, content=b"1").status_code == 200
    assert browser.put(url, content=b"2").status_code == 409
    assert browser.put(address("a.txt"), content=b"3").status_code == 200
    assert (folder / "a.txt").read_bytes() == b"3"


def test_too_large_leaves_what_was_there(browser: TestClient, folder: Path) -> None:
    browser.put(address("a.txt"), content=b"old")
    url = address("a.txt")
    assert browser.put(url, content=b"x" * 101).status_code == 413
    assert browser.put(url, content=iter([b"x" * 60, b"x" * 60])).status_code == 413
    assert (folder / "a.txt").read_bytes() == b"old"
    assert [path.name for path in folder.iterdir()] == ["a.txt"]
    # The address is still good for a file that fits.
    assert browser.put(url, content=b"x" * 100).status_code == 200


@pytest.mark.parametrize(
    ("url", "status"),
    [
        ("/upload?f=a", 400),
        (address("a") .replace("e=", "e=x"), 400),
        (address("a") + "0", 403),
        (address("a").replace("f=a", "f=b"), 403),
        (address("a", key="other"), 403),
        (address("a", secret=new_secret()), 403),
        (address("a", mount="/elsewhere").replace("/elsewhere", ""), 403),
        (address("a", seconds=-1), 410),
        (address("../a"), 400),
        (address("/etc/a"), 400),
        (address("x/../../a"), 400),
        (address("..\\a"), 400),
        (address("C:\\a"), 400),
        (address("."), 400),
    ],
)  # fmt: skip
def test_what_is_refused(browser: TestClient, folder: Path, url: str, status: int) -> None:
    assert browser.put(url, content=b"x").status_code == status
    assert not folder.exists()


def test_links_out_of_the_folder(browser: TestClient, folder: Path, tmp_path: Path) -> None:
    folder.mkdir()
    (folder / "out").symlink_to(tmp_path)
    assert browser.put(address("out/a.txt"), content=b"x").status_code == 400


def test_other_methods_see_the_page(browser: TestClient) -> None:
    assert browser.post(address("a")).status_code == 405
    assert "client/main-C0ffee42.js" in browser.get("/upload").text


def test_without_a_folder_there_are_no_uploads(visit: Visit) -> None:
    assert visit(secret_key=KEY).put(address("a"), content=b"x").status_code == 405


def test_endpoint_and_folder_from_the_environment(
    visit: Visit, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLET_UPLOAD_DIR", str(folder))
    monkeypatch.setenv("FLET_UPLOAD_HANDLER_ENDPOINT", "files/new")
    monkeypatch.setenv("FLET_SECRET_KEY", KEY)
    url = UploadAddresses(UploadTickets(KEY), "", "files/new", "", None).make("a.txt", 60)
    assert visit().put(url, content=b"x").status_code == 200


async def test_an_upload_that_breaks_off_leaves_nothing(folder: Path) -> None:
    parts: list[Message] = [
        {"type": "http.request", "body": b"half", "more_body": True},
        {"type": "http.disconnect"},
    ]

    async def receive() -> Message:
        return parts.pop(0)

    query = UploadTickets(KEY).query("upload", "a.txt", 60, None)
    scope = {
        "type": "http",
        "method": "PUT",
        "path": "/upload",
        "headers": [],
        "query_string": query.encode(),
    }
    response = await flet_fastapi.FletUpload(str(folder), secret_key=KEY).handle(Request(scope, receive))
    assert response.status_code == 400
    assert list(folder.iterdir()) == []


PROGRAM = """
    import flet as ft
    import flet.fastapi
    import uvicorn

    def main(page):
        page.add(ft.Text(page.get_upload_url("tea.txt", 60)))

    site = flet.fastapi.FastAPI()
    site.mount("/shop", flet.fastapi.app(main, upload_dir="uploads", proxy_path="/outer"))
    uvicorn.run(site, port={port}, log_level="warning")
"""


async def test_page_gives_addresses(run_server: RunServer, tmp_path: Path) -> None:
    port = free_port()
    server = run_server(PROGRAM.format(port=port), port=port)
    async with wire_client(f"{server.url}/shop", cookie=f"flet_session={SECRET}") as client:
        await client.register()
        (text,) = controls((await client.wait_for(2)).body, "Text")
    url = text["value"]
    assert url.startswith("/outer/shop/upload?f=tea.txt&e=")
    assert quote(SECRET) not in url

    def put() -> int:
        request = urllib.request.Request(
            server.url + url.removeprefix("/outer"),
            b"leaf",
            {"cookie": f"flet_session={SECRET}"},
            method="PUT",
        )
        with urllib.request.urlopen(request, timeout=10) as response:
            return int(response.status)

    assert await asyncio.to_thread(put) == 200
    assert (tmp_path / "uploads" / "tea.txt").read_bytes() == b"leaf"
