"""How the documentation site is made of `docs/` and of the docstrings in `src/`; `make docs` builds it."""
