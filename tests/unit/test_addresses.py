"""`hatch_metadata.py`: the addresses in the metadata follow from one setting, and without it nothing leads nowhere."""

from __future__ import annotations

import re
import subprocess
import sys
from email import message_from_string
from email.message import Message
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
METADATA = """
import sys
from hatchling.metadata.core import ProjectMetadata
from hatchling.metadata.spec import construct_metadata_file_2_4
from hatchling.plugin.manager import PluginManager
print(construct_metadata_file_2_4(ProjectMetadata('.', PluginManager())))
"""


def metadata(monkeypatch: pytest.MonkeyPatch, homepage: str) -> tuple[Message, str]:
    monkeypatch.setenv("FLETCHING_HOMEPAGE", homepage)
    command = [sys.executable, "-c", METADATA]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = message_from_string(done.stdout)
    return told, told.get_payload()


def relative_links(text: str) -> list[str]:
    return [target for target in re.findall(r"\]\(([^)]+)\)", text) if not target.startswith("http")]


def test_without_a_homepage_nothing_leads_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    told, text = metadata(monkeypatch, "")
    assert told.get_all("Project-URL") is None
    assert relative_links(text) == []
    assert "![" not in text
    assert "docs/getting-started.md goes on from here" in text


def test_with_a_homepage_all_links_lead_to_pages_of_the_site(monkeypatch: pytest.MonkeyPatch) -> None:
    site = "https://docs.example/fletching"
    told, text = metadata(monkeypatch, site)
    assert f"Homepage, {site}/" in (told.get_all("Project-URL") or [])
    assert relative_links(text) == []
    assert f"![A page built with Fletching]({site}/images/showcase.png)" in text
    assert f"[docs/deploy]({site}/deploy/)" in text
    pages = re.findall(rf"\({site}/([^)]+)\)", text)
    for page in pages:
        path = page.rstrip("/")
        files = [ROOT / "docs" / name for name in (path, f"{path}.md", f"{path}/index.md")]
        assert any(file.is_file() for file in files), page


def test_what_is_no_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLETCHING_HOMEPAGE", "docs.example")
    done = subprocess.run(
        [sys.executable, "-c", METADATA], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "The homepage 'docs.example' is no address such as https://" in done.stderr
