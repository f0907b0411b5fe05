from __future__ import annotations


class SignInError(RuntimeError):
    """A sign-in failed.

    Attributes:
        error: code of what went wrong, such as `access_denied`; the provider's own where there is one.
        description: what went wrong, in words.
    """

    def __init__(self, error: str, description: str = "") -> None:
        super().__init__(f"{error}: {description}" if description else error)
        self.error = error
        self.description = description
