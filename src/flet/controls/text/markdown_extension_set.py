from __future__ import annotations

from enum import Enum


class MarkdownExtensionSet(Enum):
    """Additions to Markdown."""

    NONE = "none"
    COMMON_MARK = "commonMark"
    GITHUB_WEB = "gitHubWeb"
    GITHUB_FLAVORED = "gitHubFlavored"
