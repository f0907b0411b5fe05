"""The addresses in the metadata of the package, which follow from that of the documentation.

Where that is published is said in `[tool.fletching]` of pyproject.toml, or in the environment as FLETCHING_HOMEPAGE.
It is empty as long as it is nowhere.
"""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

__all__ = ["AddressesHook", "homepage", "project_urls", "readme"]

_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")


class AddressesHook(MetadataHookInterface):
    """Fills in what pyproject.toml has as dynamic: the long description and the URLs."""

    def update(self, metadata: dict[str, Any]) -> None:
        root = Path(self.root)
        site = homepage(root)
        text = readme((root / "README.md").read_text(encoding="utf-8"), site)
        metadata["readme"] = {"content-type": "text/markdown", "text": text}
        metadata["urls"] = project_urls(site)


def homepage(root: Path) -> str:
    """Where the documentation is published, with a slash at the end; empty if that is nowhere yet.

    Raises:
        ValueError: It is no address of the web.
    """
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    told = os.environ.get("FLETCHING_HOMEPAGE") or settings["tool"]["fletching"]["homepage"]
    if told and not re.match(r"https?://\S+$", told):
        raise ValueError(f"The homepage {told!r} is no address such as https://example.org/fletching/")
    return told.rstrip("/") + "/" if told else ""


def project_urls(site: str) -> dict[str, str]:
    """The URLs of the project."""
    if not site:
        return {}
    return {
        "Homepage": site,
        "Documentation": f"{site}getting-started/",
        "Reference": f"{site}reference/",
    }


def readme(text: str, site: str) -> str:
    """The README as it is read outside of the repository: links lead to the site, and what is not there is no link."""

    def absolute(link: re.Match[str]) -> str:
        picture, said, target = link.groups()
        if re.match(r"[a-z]+:|#", target):
            return link[0]
        path, _, place = target.partition("#")
        if not site or not path.startswith("docs/"):
            return "" if picture else said
        path = re.sub(r"(^|/)index\.md$", r"\1", path.removeprefix("docs/"))
        path = re.sub(r"\.md$", "/", path)
        return f"{picture}[{said}]({site}{path}{'#' + place if place else ''})"

    return re.sub(r"\n{3,}", "\n\n", _LINK.sub(absolute, text))
