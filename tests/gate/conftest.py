from tests.browser.conftest import example

__all__ = ["example"]
