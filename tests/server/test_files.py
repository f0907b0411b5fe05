import json
from pathlib import Path

import pytest

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
    for path in ("/photo.png", "/images/tea.svg", CODE, "/manifest.json", "/icons/1/7.svg"):
        first = client.get(path, headers={"accept-encoding": "identity"})
        again = client.get(
            path, headers={"if-none-match": first.headers["etag"], "accept-encoding": "identity"}
        )
        assert again.status_code == 304, path
        assert again.content == b""
        assert again.headers["cache-control"] == first.headers["cache-control"]


def test_parts_of_files(visit: Visit, assets: Path) -> None:
    response = visit(assets_dir=str(assets)).get("/images/tea.svg", headers={"range": "bytes=0-4"})
    assert response.status_code == 206
    assert response.text == "<svg>"


def test_hidden_files_and_ways_out(visit: Visit, assets: Path) -> None:
    (assets.parent / "outside.txt").write_text("outside")
    client = visit(assets_dir=str(assets))
    for path in ("/.secret.txt", "/%2e%2e/outside.txt", "/images/..%2f..%2foutside.txt", "//etc/passwd.txt"):
        assert client.get(path).status_code == 404, path
    assert client.get("/a%00b.png").status_code == 404
    assert client.get("/" + "a" * 5000 + ".png").status_code == 404


def test_folders(visit: Visit, assets: Path) -> None:
    client = visit(assets_dir=str(assets))
    assert client.get("/docs?x=1").headers["location"] == "./docs/?x=1"
    assert client.get("/docs/").text == "the manual"
    # A folder without a page of its own may well have the name of a route.
    assert "client/main-C0ffee42.js" in client.get("/images").text


def test_icons(visit: Visit) -> None:
    client = visit()
    icon = client.get("/icons/1/7.svg")
    assert icon.text == "<svg/>"
    assert icon.headers["content-type"] == "image/svg+xml"
    assert "immutable" in icon.headers["cache-control"]
    assert client.get("/icons/1/8.svg").status_code == 404
    assert client.get("/icons/../1/7.svg").status_code == 404


def test_manifest(visit: Visit, assets: Path) -> None:
    manifest = visit(app_name="Tea", app_description="Leaves").get("/manifest.json").json()
    assert (manifest["name"], manifest["short_name"], manifest["description"]) == ("Tea", "Tea", "Leaves")
    assert manifest["start_url"] == "."

    (assets / "manifest.json").write_text(json.dumps({"name": "Own", "theme_color": "#123456"}))
    own = visit(app_short_name="T", assets_dir=str(assets)).get("/manifest.json").json()
    assert own == {"name": "Own", "theme_color": "#123456", "short_name": "T"}


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


def test_assets_folder_that_is_not_there(visit: Visit, caplog: pytest.LogCaptureFixture) -> None:
    visit(assets_dir="/no/such/folder")
    assert "/no/such/folder" in caplog.text
    caplog.clear()
    visit(assets_dir="assets")
    assert not caplog.text
