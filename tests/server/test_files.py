import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

import flet.fastapi as flet_fastapi
from tests.live import LiveServer, live_site
from tests.server.conftest import Visit

CODE = "/client/main-C0ffee42.js"


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    (folder / "images").mkdir(parents=True)
    (folder / "docs").mkdir()
    (folder / "docs" / "index.html").write_text("the manual")
    (folder / "images" / "tea.svg").write_text("<svg>" + "leaf " * 1000 + "</svg>")
    (folder / "photo.png").write_bytes(bytes(range(256)) * 20)
    (folder / ".secret.txt").write_text("hidden")
    return folder


def test_hashed_files_of_the_client_last(visit: Visit) -> None:
    response = visit().get(CODE, headers={"accept-encoding": "identity"})
    assert response.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert response.headers["content-type"] == "text/javascript; charset=utf-8"


def test_what_an_app_may_replace_is_checked_again(visit: Visit, client_folder: Path) -> None:
    (client_folder / "icons" / "apple-touch-icon-192.png").write_bytes(b"icon")
    (client_folder / "service_worker.js").write_text("code")
    for path in ("/icons/apple-touch-icon-192.png", "/service_worker.js", "/manifest.json"):
        assert visit().get(path).headers["cache-control"] == "no-cache", path


def test_files_of_the_app_are_checked_again(visit: Visit, assets: Path) -> None:
    (assets / "logo-C0ffee42.png").write_bytes(b"logo")
    client = visit(assets_dir=str(assets))
    assert client.get("/photo.png").headers["cache-control"] == "no-cache"
    assert client.get("/logo-C0ffee42.png").headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    ("accept", "coding"), [("gzip, deflate, br", "br"), ("gzip", "gzip"), ("br;q=0, gzip;q=0.5", "gzip")]
)
def test_compressed_siblings(visit: Visit, accept: str, coding: str) -> None:
    with visit().stream("GET", CODE, headers={"accept-encoding": accept}) as response:
        assert response.headers["content-encoding"] == coding
        assert response.headers["vary"] == "accept-encoding"
        assert response.headers["content-type"].startswith("text/javascript")


def test_files_are_compressed_once(visit: Visit, assets: Path) -> None:
    client = visit(assets_dir=str(assets))
    response = client.get("/images/tea.svg", headers={"accept-encoding": "gzip"})
    assert response.headers["content-encoding"] == "gzip"
    assert int(response.headers["content-length"]) < 200
    assert response.text == (assets / "images" / "tea.svg").read_text()
    (assets / "images" / "tea.svg").write_text("<svg>" + "other " * 1000 + "</svg>")
    assert "other" in client.get("/images/tea.svg", headers={"accept-encoding": "gzip"}).text


def test_pictures_are_not_compressed(visit: Visit, assets: Path) -> None:
    headers = visit(assets_dir=str(assets)).get("/photo.png").headers
    assert "content-encoding" not in headers
    assert headers["content-type"] == "image/png"


def test_known_files_are_not_sent_again(visit: Visit, assets: Path) -> None:
    client = visit(assets_dir=str(assets))
    for path in ("/photo.png", "/images/tea.svg", "/manifest.json", "/icons/1/7.svg"):
        first = client.get(path, headers={"accept-encoding": "identity"})
        again = client.get(
            path, headers={"if-none-match": first.headers["etag"], "accept-encoding": "identity"}
        )
        assert again.status_code == 304, path
        assert again.content == b""
        assert again.headers["cache-control"] == first.headers["cache-control"]


def test_what_never_changes_says_nothing_for_those_who_ask_again(visit: Visit) -> None:
    client = visit()
    plain = {"accept-encoding": "identity"}
    whole = client.get(CODE, headers=plain)
    assert not {"etag", "last-modified", "accept-ranges"} & whole.headers.keys()
    assert int(whole.headers["content-length"]) == len(whole.content)
    head = client.head(CODE, headers=plain)
    assert head.headers["content-length"] == whole.headers["content-length"]
    part = client.get(CODE, headers={"range": "bytes=0-9"})
    assert (part.status_code, part.content) == (206, whole.content[:10])


def test_what_never_changes_is_the_same_for_the_next_visitor(visit: Visit, client_folder: Path) -> None:
    client = visit()
    ways = ("identity", "gzip", "br, gzip")
    first = {way: client.head(CODE, headers={"accept-encoding": way}).headers for way in ways}
    assert [first[way].get("content-encoding") for way in ways] == [None, "gzip", "br"]
    for file in (client_folder / "client").iterdir():
        file.unlink()
    for way in ways:
        assert client.head(CODE, headers={"accept-encoding": way}).headers == first[way]
    assert client.get(CODE, headers={"accept-encoding": "identity"}).text == "start();" * 500
    assert client.get(CODE, headers={"range": "bytes=0-9"}).status_code == 404


def test_parts_of_files(visit: Visit, assets: Path) -> None:
    response = visit(assets_dir=str(assets)).get("/images/tea.svg", headers={"range": "bytes=0-4"})
    assert response.status_code == 206
    assert response.text == "<svg>"


WAYS_OUT = [
    "/.secret.txt",
    "/../outside.txt",
    "/images/../../outside.txt",
    "/%2e%2e/outside.txt",
    "/%2E%2E%2Foutside.txt",
    "/images/..%2f..%2foutside.txt",
    "/..%5coutside.txt",
    "/images\\..\\..\\outside.txt",
    "/%252e%252e/outside.txt",
    "/%252e%252e%252foutside",
    "/..%00/outside.txt",
    "/photo.png%00.txt",
    "/a%00b.png",
    "/a%0ab",
    "//etc/passwd.txt",
    "/./../outside.txt",
    "/link.txt",
    "/folder/outside.txt",
    "/images/../photo.png",
    "/" + "a" * 5000 + ".png",
    "/c:/windows/win.ini",
    "/file:///etc/passwd.txt",
]


@pytest.fixture(scope="module")
def reachable(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """A served program with files beside its assets, and links from these to them."""
    folder = tmp_path_factory.mktemp("program")
    assets = folder / "assets"
    (assets / "images").mkdir(parents=True)
    (folder / "outside.txt").write_text("forwarded")
    (folder / "forwarded").write_text("forwarded")
    (assets / ".secret.txt").write_text("forwarded")
    (assets / "photo.png").write_bytes(b"photo")
    (assets / "link.txt").symlink_to(folder / "outside.txt")
    (assets / "folder").symlink_to(folder)
    with live_site(flet_fastapi.app(lambda page: None, assets_dir=str(assets))) as server:
        yield server


@pytest.mark.parametrize("path", WAYS_OUT)
def test_hidden_files_and_ways_out(reachable: LiveServer, path: str) -> None:
    # A client that passes the path on as it is.
    host = reachable.url.removeprefix("http://")
    with socket.create_connection(host.split(":")) as connection:  # type: ignore[arg-type]
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert answer.split(b" ", 2)[1] in (b"404", b"400")
    assert b"forwarded" not in answer


SCRIPTED = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"


def test_pictures_with_scripts_are_pictures(visit: Visit, assets: Path) -> None:
    (assets / "evil.svg").write_bytes(SCRIPTED)
    headers = visit(assets_dir=str(assets)).get("/evil.svg").headers
    assert headers["content-type"] == "image/svg+xml"
    assert "sandbox" in headers["content-security-policy"]
    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"


def test_documents_of_the_app_are_its_own(visit: Visit, assets: Path) -> None:
    response = visit(assets_dir=str(assets)).get("/docs/")
    assert response.headers["content-security-policy"] == "frame-ancestors 'self'"
    assert response.headers["referrer-policy"] == "strict-origin-when-cross-origin"


@pytest.mark.parametrize("name", ["page.html", "page.xhtml", "page.xml", "page.svg", "page.htm"])
def test_documents_of_visitors_have_no_part_in_the_site(visit: Visit, assets: Path, name: str) -> None:
    uploads = assets / "uploads"
    uploads.mkdir()
    (uploads / name).write_bytes(SCRIPTED)
    (uploads / "code.js").write_text("alert(1)")
    (uploads / "photo.png").write_bytes(b"photo")
    client = visit(assets_dir=str(assets), upload_dir=str(uploads))
    assert "sandbox" in client.get(f"/uploads/{name}").headers["content-security-policy"]
    assert client.get("/uploads/code.js").headers["content-type"].startswith("text/plain")
    assert client.get("/uploads/photo.png").headers["content-type"] == "image/png"


def test_files_for_search_engines(visit: Visit, assets: Path) -> None:
    (assets / "robots.txt").write_text("User-agent: *\nSitemap: https://example.com/sitemap.xml")
    (assets / "sitemap.xml").write_text("<urlset/>")
    (assets / ".well-known").mkdir()
    (assets / ".well-known" / "security.txt").write_text("Contact: x")
    client = visit(assets_dir=str(assets))
    assert client.get("/robots.txt").headers["content-type"] == "text/plain; charset=utf-8"
    assert "Sitemap" in client.get("/robots.txt").text
    assert client.get("/sitemap.xml").headers["content-type"].split(";")[0] in ("text/xml", "application/xml")
    assert client.get("/.well-known/security.txt").text == "Contact: x"
    assert visit().get("/robots.txt").status_code == 404
    assert visit().get("/sitemap.xml").status_code == 404


def test_no_other_site_is_let_in(visit: Visit, assets: Path) -> None:
    client = visit(assets_dir=str(assets))
    for path in (
        "/",
        "/route",
        "/photo.png",
        CODE,
        "/manifest.json",
        "/icons/1/7.svg",
        "/missing.png",
        "/docs",
    ):
        asked = {"origin": "https://evil.example", "accept-encoding": "identity"}
        headers = client.get(path, headers=asked).headers
        assert "access-control-allow-origin" not in headers, path
        assert headers["x-content-type-options"] == "nosniff", path


@pytest.mark.parametrize("wanted", ["bytes=0-4", "bytes=-3", "bytes=5000-", "bytes=0-1,4-5"])
def test_parts_of_large_files(visit: Visit, assets: Path, wanted: str) -> None:
    content = (assets / "photo.png").read_bytes()
    client = visit(assets_dir=str(assets))
    etag = client.get("/photo.png").headers["etag"]
    response = client.get("/photo.png", headers={"range": wanted, "if-range": etag})
    assert response.status_code == 206
    if "," not in wanted:
        start, _, end = wanted.removeprefix("bytes=").partition("-")
        expected = content[-int(end) :] if not start else content[int(start) : int(end) + 1 if end else None]
        assert response.content == expected
    changed = client.get("/photo.png", headers={"range": wanted, "if-range": '"another"'})
    assert (changed.status_code, changed.content) == (200, content)
    assert client.get("/photo.png", headers={"range": "bytes=9999-"}).status_code == 416


def test_folders(visit: Visit, assets: Path) -> None:
    client = visit(assets_dir=str(assets))
    assert client.get("/docs?x=1").headers["location"] == "./docs/?x=1"
    assert client.get("/docs/").text == "the manual"
    # A folder without a page of its own may well have the name of a route.
    assert "client/main-C0ffee42.js" in client.get("/images").text


def test_icon_of_pages_that_name_none(visit: Visit, assets: Path) -> None:
    (assets / "favicon.png").write_bytes(b"icon")
    client = visit(assets_dir=str(assets))
    response = client.get("/favicon.ico")
    assert (response.content, response.headers["content-type"]) == (b"icon", "image/png")
    (assets / "favicon.ico").write_bytes(b"own")
    assert client.get("/favicon.ico").content == b"own"


def test_icons(visit: Visit) -> None:
    client = visit()
    icon = client.get("/icons/1/7.svg")
    assert icon.text == "<svg/>"
    assert icon.headers["content-type"] == "image/svg+xml"
    assert "immutable" in icon.headers["cache-control"]
    assert client.get("/icons/1/8.svg").status_code == 404
    several = client.get("/icons/1/8,7.svg")
    assert several.text == '<svg xmlns="http://www.w3.org/2000/svg"><svg/><svg/></svg>'
    assert "immutable" in several.headers["cache-control"]
    assert client.get("/icons/1/8,9.svg").status_code == 404
    assert client.get("/icons/1/7,.svg").status_code == 404
    assert client.get(f"/icons/1/{'7,' * 64}7.svg").status_code == 404
    assert client.get("/icons/../1/7.svg").status_code == 404


def test_manifest(visit: Visit, assets: Path) -> None:
    manifest = visit(app_name="Tea", app_description="Leaves").get("/manifest.json").json()
    assert (manifest["name"], manifest["short_name"], manifest["description"]) == ("Tea", "Tea", "Leaves")
    assert manifest["start_url"] == "."

    (assets / "manifest.json").write_text(json.dumps({"name": "Own", "theme_color": "#123456"}))
    own = visit(app_short_name="T", assets_dir=str(assets)).get("/manifest.json").json()
    assert own["icons"]
    assert visit(assets_dir=str(assets)).get("/manifest.json").json()["short_name"] == "Own"
    assert (own["name"], own["short_name"], own["theme_color"]) == ("Own", "T", "#123456")
    assert (own["start_url"], own["display"]) == (".", "standalone")


@pytest.mark.parametrize("text", ["{", "[]", '"text"', "\xff"])
def test_a_manifest_that_cannot_be_read(
    visit: Visit, assets: Path, caplog: pytest.LogCaptureFixture, text: str
) -> None:
    (assets / "manifest.json").write_bytes(text.encode("latin-1"))
    assert visit(app_name="Tea", assets_dir=str(assets)).get("/manifest.json").json()["name"] == "Tea"
    assert "manifest.json of the assets folder" in caplog.text


def test_own_page_of_the_app(visit: Visit, assets: Path) -> None:
    (assets / "index.html").write_text(
        '<html><head><base href="/"><title>x</title><script>window.mine = 1</script><!-- fletAppConfig -->'
        '<script src="python.js"></script></head><body class="own"><p>Please wait</p>'
        '<script src="flutter_bootstrap.js" async></script></body></html>'
    )
    page = visit(assets_dir=str(assets), app_name="Mine").get("/deep/route").text
    assert "window.mine" in page
    assert "<title>Mine</title>" in page
    assert '<body class="own"><div id="app"></div><p>' in page
    assert "flutter_bootstrap" not in page
    assert "python.js" not in page
    settings, boot, code = (
        page.index(part) for part in ("Object.assign", "boot()", "client/main-C0ffee42.js")
    )
    assert settings < boot < code


@pytest.mark.parametrize(
    "source",
    [
        "<!doctype html><html><head></head><body></body></html>",
        "<!DOCTYPE html>\n<html lang=en>\n<head>\n<title>x</title>\n<body class=own>",
        "<title>x</title><p>Please wait",
        "",
    ],
)
def test_own_page_with_next_to_nothing_in_it(visit: Visit, assets: Path, source: str) -> None:
    (assets / "index.html").write_text(source)
    page = visit(assets_dir=str(assets), app_name="Mine").get("/deep/route").text
    order = [
        "<base",
        "Object.assign",
        "boot()",
        "client/main-C0ffee42.js",
        "</head>",
        "<body",
        '<div id="app">',
    ]
    places = [page.index(part) for part in order]
    assert sorted(places) == places
    assert page.count("<title>Mine</title>") == 1


def test_assets_folder_that_is_not_there(visit: Visit, caplog: pytest.LogCaptureFixture) -> None:
    visit(assets_dir="/no/such/folder")
    assert "/no/such/folder" in caplog.text
    caplog.clear()
    visit(assets_dir="assets")
    assert not caplog.text
