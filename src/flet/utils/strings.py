from __future__ import annotations

import secrets
import string

_LETTERS = string.ascii_letters + string.digits


def random_string(length: int) -> str:
    """So many letters and digits that nobody can guess."""
    return "".join(secrets.choice(_LETTERS) for _ in range(length))
