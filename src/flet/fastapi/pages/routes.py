"""Which paths of an app are its routes: what is no file of it may be one."""

import os
import re

from starlette.datastructures import Headers

from flet.fastapi.pages.file_types import media_type

# No file and no route of an honest program; some are ways out of a folder on one system or behind one proxy.
NO_PATH = re.compile(r"[\\\x00-\x1f\x7f]|%(?:2[ef]|5c|00)|(?:^|/)\.\.(?:/|$)", re.IGNORECASE)


def is_route(path: str, headers: Headers) -> bool:
    """Say whether a path without a file is a route of the app; a missing image or script is not."""
    kind = media_type(path.rpartition("/")[2])
    if kind == "text/html":
        return True
    if any(part.startswith(".") for part in path.split("/")):
        return False
    suffix = os.path.splitext(path)[1]
    return not suffix or (kind is None and "text/html" in headers.get("accept", ""))
