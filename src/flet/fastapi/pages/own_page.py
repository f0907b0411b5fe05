"""A program's own `index.html`, which may have been made for the Flutter client."""

import re

__all__ = ["starting_dom_client"]

CLIENT_TAGS = re.compile(
    r"<script\b.*?</script\s*>|<style\b.*?</style\s*>|<link\b[^>]*\brel=[\"']?(?:stylesheet|modulepreload)\b[^>]*>",
    re.IGNORECASE | re.DOTALL,
)
FLUTTER_TAGS = re.compile(
    r"<script\b[^>]*\bsrc=[\"']?(?:\./)?(?:flutter|flutter_bootstrap|python)\.js\b[^>]*>\s*</script\s*>",
    re.IGNORECASE,
)
ROOT = '<div id="app"></div>'
HEAD_END = re.compile(r"</head\s*>", re.IGNORECASE)
BODY = re.compile(r"<body\b[^>]*>", re.IGNORECASE)
PREAMBLE = re.compile(
    r"(?:\s*(?:<!doctype[^>]*>|<!--.*?-->|<html\b[^>]*>|<head\b[^>]*>))*", re.IGNORECASE | re.DOTALL
)


def starting_dom_client(page: str, client_page: str, config_mark: str) -> str:
    """Return a program's page with what starts the DOM client in the place of what starts the Flutter one.

    Args:
        page: The program's `index.html`.
        client_page: The client's own `index.html`.
        config_mark: The comment that the settings of the client replace.
    """
    page = _with_head_and_body(FLUTTER_TAGS.sub("", page))
    # The settings must come before the scripts that read them, wherever the program's page had its place.
    page = page.replace(config_mark, "", 1)
    tags = CLIENT_TAGS.findall(client_page)
    first, *others = tags or [""]
    head = "".join((first, config_mark, *others))
    page = HEAD_END.sub(lambda match: head + match[0], page, count=1)
    return page if 'id="app"' in page else BODY.sub(lambda match: match[0] + ROOT, page, count=1)


def _with_head_and_body(page: str) -> str:
    """Add the tags that a page of HTML may leave out."""
    body = BODY.search(page)
    if not HEAD_END.search(page):
        preamble = PREAMBLE.match(page)
        at = body.start() if body else preamble.end() if preamble else 0
        opened = re.search(r"<head\b", page[:at], re.IGNORECASE)
        page = page[:at] + ("</head>" if opened else "<head></head>") + page[at:]
    return page if body else HEAD_END.sub(lambda match: f"{match[0]}<body>", page, count=1)
