"""The documentation site, built as `make docs` does: it is whole, and asks nothing of other hosts."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zlib
from html.parser import HTMLParser
from pathlib import Path

import pytest

from docs_site.catalogue import is_module, public_names, reference_pages

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.timeout(400)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs") / "site"
    made = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stdout + made.stderr
    return folder


def test_every_public_name_has_its_place(site: Path) -> None:
    # After four lines of heading, the inventory is compressed: "name domain:role priority place title".
    packed = (site / "objects.inv").read_bytes().split(b"\n", 4)[4]
    documented = {line.split(" ", 1)[0] for line in zlib.decompress(packed).decode().splitlines()}
    missing = [name for name in public_names() if name not in documented and not is_module(name)]
    assert missing == []


def test_modules_that_are_public_names_have_a_page(site: Path) -> None:
    pages = {page.module: page for page in reference_pages()}
    for name, module in public_names().items():
        if is_module(name):
            assert (site / pages[module].path.removesuffix(".md") / "index.html").is_file(), name


def test_a_control_is_shown_with_arguments_events_and_what_it_inherits(site: Path) -> None:
    page = (site / "reference/inputs/checkbox/index.html").read_text()
    assert 'id="flet.Checkbox.tristate"' in page
    assert re.search(r'id="flet.Checkbox.value".*?changed by the visitor', page, re.DOTALL)
    assert re.search(
        r'id="flet.Checkbox.on_change".*?called with <code><a [^>]*#flet.Event"', page, re.DOTALL
    )
    assert re.search(r'<a [^>]*href="../../base/control/#flet.Control.tooltip"', page)


def test_a_page_begins_with_the_control_that_it_is_called_after(site: Path) -> None:
    assert [page.path for page in reference_pages() if page.main and page.names[0] != page.main] == []
    table = (site / "reference/data/data_table/index.html").read_text()
    assert table.index('class="shown"') < table.index('id="flet.DataCell"')
    item = (site / "reference/buttons/menu_item_button/index.html").read_text()
    assert '/MenuBar">Try it' in item


def test_nothing_is_fetched_from_other_hosts(site: Path) -> None:
    pages = [*site.glob("*/index.html"), site / "index.html", site / "reference/inputs/checkbox/index.html"]
    fetched = {place for page in pages for place in _fetched(page.read_text())}
    assert fetched
    assert [place for place in fetched if re.match(r"(\w+:)?//", place)] == []
    for sheet in site.rglob("*.css"):
        assert not re.search(r"url\(['\"]?(https?:)?//", sheet.read_text()), sheet


def test_links_between_pages_lead_somewhere(site: Path) -> None:
    """MkDocs itself checks those in Markdown; this looks at what the templates made."""
    broken = set()
    for page in site.glob("reference/**/index.html"):
        for link in re.findall(r'href="([^"#:]+/)(?:#[^"]*)?"', page.read_text()):
            if not (page.parent / link / "index.html").is_file():
                broken.add((page.relative_to(site), link))
    assert broken == set()


def _fetched(page: str) -> list[str]:
    """What a browser fetches to show a page: scripts, styles, pictures; links that are only followed are not."""
    found: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            given = dict(attrs)
            place = given.get("src") or (given.get("href") if tag == "link" else None)
            if place and given.get("rel") != "canonical":
                found.append(place)

    Reader().feed(page)
    return found
