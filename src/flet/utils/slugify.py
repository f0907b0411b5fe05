from __future__ import annotations

import re
import unicodedata


def slugify(value: str) -> str:
    """Text as a part of an address: small letters and digits, with `-` between the words."""
    plain = unicodedata.normalize("NFKD", value).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", re.sub(r"[^\w\s-]", "", plain.lower())))
