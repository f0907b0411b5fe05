"""Every declared property, event and method is handled by the client or listed with a reason."""

from __future__ import annotations

from docs_site.coverage.page import FILE, page
from docs_site.coverage.table import (
    rows,
    theme_rows,
    undeclared_reads,
    undeclared_theme_reads,
    unused_reasons,
)


def test_what_is_declared_is_handled_or_has_a_reason() -> None:
    forgotten = [row.path for row in rows() + theme_rows() if row.reason == ""]
    assert forgotten == [], "handle them in client/src, or say why not in docs_site/coverage/reasons.py"


def test_the_client_reads_only_what_is_declared() -> None:
    assert undeclared_reads() + undeclared_theme_reads() == []


def test_reasons_are_about_what_is_not_handled() -> None:
    assert unused_reasons() == [], "remove them from docs_site/coverage/reasons.py"


def test_the_page_of_the_documentation_is_up_to_date() -> None:
    assert FILE.read_text() == page(), "run `make coverage-page`"
