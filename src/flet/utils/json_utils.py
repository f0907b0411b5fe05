"""Plain data as JSON."""

import json
from typing import Any


def to_json(value: Any) -> str | None:
    """JSON without spaces; none of `None`."""
    return None if value is None else json.dumps(value, separators=(",", ":"), default=vars)
