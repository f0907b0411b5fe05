"""What the endpoint takes and what it refuses."""

import errno
import os
from pathlib import Path
from typing import Any

import fastapi
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route
from starlette.testclient import TestClient

from flet.fastapi import FletUpload
from flet.fastapi.socket.session_cookie import new_secret
from flet.fastapi.uploads.tickets import UploadAddresses, UploadTickets
from tests.server.conftest import Visit

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
    return UploadAddresses(UploadTickets(key), f"{mount}/upload", f"{mount}/upload", secret).make(
        name, seconds
    )


def test_a_file_is_stored_under_its_name(browser: TestClient, folder: Path) -> None:
    response = browser.put(address("green tea/leaf.txt"), content=b"leaf")
    assert (response.status_code, response.json()) == (200, None)
    assert (folder / "green tea" / "leaf.txt").read_bytes() == b"leaf"
    assert list(folder.rglob("*.part")) == []


def test_what_a_server_that_was_killed_has_left_is_tidied_up(browser: TestClient, folder: Path) -> None:
    folder.mkdir()
    left, under_way, other = (
        folder / name for name in (f".{'0' * 16}.part", f".{'1' * 16}.part", ".mine.part")
    )
    for path in (left, under_way, other):
        path.touch()
    for path in (left, other):
        os.utime(path, (0, 0))
    assert browser.put(address("leaf.txt"), content=b"leaf").status_code == 200
    assert not left.exists() and under_way.exists() and other.exists()


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


def test_an_address_may_take_less_than_the_endpoint(browser: TestClient, folder: Path) -> None:
    make = UploadAddresses(UploadTickets(KEY), "/upload", "/upload", SECRET, largest=3).make
    assert browser.put(make("a.txt", 60), content=b"long").status_code == 413
    assert browser.put(make("a.txt", 60).replace("m=3", "m=4"), content=b"long").status_code == 403
    assert browser.put(make("a.txt", 60), content=b"abc").status_code == 200


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
    ],
)  # fmt: skip
def test_what_is_refused(browser: TestClient, folder: Path, url: str, status: int) -> None:
    assert browser.put(url, content=b"x").status_code == status
    assert not folder.exists()


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "../a",
        "x/../../a",
        "x/..",
        "..\\a",
        "x\\..\\..\\a",
        "/etc/a",
        "//etc/a",
        "\\\\server\\share",
        "a/",
        "a//b",
        "C:\\a",
        "C:a",
        "a.txt:stream",
        "a\0.txt",
        "a\n.txt",
        "con",
        "x/NUL.txt",
        "Aux .txt",
        "com1",
        "LPT¹.log",
        "a.txt.",
        "a.txt ",
        "\u2025/a",
        "\uff0e\uff0e/a",
        "cod\u202etxt.exe",
        "x" * 256,
        "é" * 128 + ".txt",
    ],
)
def test_names_that_are_refused(browser: TestClient, folder: Path, tmp_path: Path, name: str) -> None:
    before = set(tmp_path.rglob("*"))
    response = browser.put(address(name), content=b"x")
    assert response.status_code == 400
    assert "name" in response.json()["detail"] or name == ""
    assert set(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    "name",
    [
        "Überblick 2024.pdf",
        "第1章\uff1a介绍.pdf",
        "👩\u200d👧.png",
        "..a",
        "a..b/c",
        "console.log",
        "x" * 251 + ".txt",
    ],
)
def test_names_that_people_use(browser: TestClient, folder: Path, name: str) -> None:
    assert browser.put(address(name), content=b"x").status_code == 200
    assert (folder / name).read_bytes() == b"x"


def test_a_name_longer_than_paths_may_be(browser: TestClient, folder: Path) -> None:
    assert browser.put(address("/".join(["x" * 200] * 30)), content=b"x").status_code == 400
    assert list(folder.parent.rglob("*.part")) == []


def test_names_that_are_taken_by_something_else(browser: TestClient, folder: Path) -> None:
    (folder / "box").mkdir(parents=True)
    (folder / "leaf").write_bytes(b"leaf")
    assert browser.put(address("box"), content=b"x").status_code == 400
    assert browser.put(address("leaf/vein"), content=b"x").status_code == 400
    assert (folder / "leaf").read_bytes() == b"leaf"
    assert sorted(path.name for path in folder.iterdir()) == ["box", "leaf"]


def test_links(browser: TestClient, folder: Path, tmp_path: Path) -> None:
    folder.mkdir()
    kept = tmp_path / "kept.txt"
    kept.write_bytes(b"kept")
    (folder / "out").symlink_to(tmp_path)
    (folder / "file").symlink_to(kept)
    (folder / "nowhere").symlink_to(tmp_path / "made")
    (folder / "loop").symlink_to(folder / "loop")
    for name in ("out/a.txt", "file", "nowhere", "loop", "loop/a"):
        assert browser.put(address(name), content=b"x").status_code == 400, name
    assert kept.read_bytes() == b"kept"
    assert not (tmp_path / "made").exists()
    (folder / "box").mkdir()
    (folder / "inside").symlink_to(folder / "box")
    assert browser.put(address("inside/a.txt"), content=b"x").status_code == 200
    assert (folder / "box" / "a.txt").read_bytes() == b"x"


def test_other_methods_see_the_page(browser: TestClient) -> None:
    assert browser.post(address("a")).status_code == 405
    assert "client/main-C0ffee42.js" in browser.get("/upload").text


def test_without_a_folder_there_are_no_uploads(visit: Visit) -> None:
    assert visit(secret_key=KEY).put(address("a"), content=b"x").status_code == 405


def test_a_full_disk(
    browser: TestClient, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pathlib.Path.replace", lambda part, target: full())
    response = browser.put(address("a.txt"), content=b"x")
    assert (response.status_code, response.json()) == (507, {"detail": "there is no room for the file"})
    assert "upload_dir" in caplog.text


def full() -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_endpoint_and_folder_from_the_environment(
    visit: Visit, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLET_UPLOAD_DIR", str(folder))
    monkeypatch.setenv("FLET_UPLOAD_HANDLER_ENDPOINT", "files/new")
    monkeypatch.setenv("FLET_SECRET_KEY", KEY)
    url = UploadAddresses(UploadTickets(KEY), "/files/new", "/files/new", None).make("a.txt", 60)
    assert visit().put(url, content=b"x").status_code == 200


def test_alone_in_a_fastapi_site(folder: Path) -> None:
    site = fastapi.FastAPI()

    @site.put("/files/new")
    async def take(request: Request) -> None:
        # As upstream's documentation has it: a new object each time, and nothing is returned.
        await FletUpload(str(folder), secret_key=KEY, max_upload_size=3).handle(request)

    url = UploadAddresses(UploadTickets(KEY), "/files/new", "/files/new", None).make("a.txt", 60)
    browser = TestClient(site)
    assert browser.put(url, content=b"long").status_code == 413
    assert browser.put(url, content=b"x").status_code == 200
    again = browser.put(url, content=b"x")
    assert again.status_code == 409
    assert "get_upload_url" in again.json()["detail"]


def test_alone_in_a_starlette_site(folder: Path) -> None:
    uploads = FletUpload(str(folder), secret_key=KEY)
    browser = TestClient(Starlette(routes=[Route("/upload", uploads.handle, methods=["PUT"])]))
    assert browser.put(address("a.txt", secret=None), content=b"").status_code == 200
    assert (folder / "a.txt").read_bytes() == b""
    wrong = browser.put(address("a.txt", key="other"), content=b"x")
    assert (wrong.status_code, wrong.text) == (403, "the signature is wrong")


def test_a_folder_that_is_none(browser: TestClient, folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder.write_bytes(b"")
    assert browser.put(address("a.txt"), content=b"x").status_code == 500
    assert str(folder) in caplog.text


@pytest.mark.parametrize("nothing", ["", None])
def test_an_endpoint_needs_a_folder(nothing: Any) -> None:
    with pytest.raises(ValueError, match="FletUpload needs upload_dir"):
        FletUpload(nothing)
