"""`python -m docs_site.coverage` writes `docs/coverage.md`."""

from docs_site.coverage.page import write

write()
