"""The answer where there is nothing: a page for people, a line of text for all others."""

import html
from string import Template

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, PlainTextResponse, Response

__all__ = ["OWN_PAGE", "is_navigation", "not_found"]

OWN_PAGE = "404.html"
"""An app's own page for what is not there."""

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

PAGE = Template("""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Page not found</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<style>
:root { --surface: #f8f9ff; --text: #191c20; --quiet: #43474e; --primary: #36618e; --on-primary: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --surface: #111418; --text: #e1e2e8; --quiet: #c3c7cf; --primary: #a0cafd; --on-primary: #003258; }
}
html { background: var(--surface); color: var(--text); font: 16px/24px system-ui, sans-serif; }
body { display: grid; place-content: center; min-height: 100dvh; margin: 0; }
main { box-sizing: border-box; max-width: 480px; padding: 24px; text-align: center; text-wrap: balance; }
b { display: block; color: var(--primary); font-size: 72px; font-weight: 300; line-height: 80px; }
h1 { margin: 16px 0 8px; font-size: 28px; font-weight: 400; line-height: 36px; }
p { margin: 0 0 24px; color: var(--quiet); overflow-wrap: anywhere; }
a {
  display: inline-block; padding: 10px 24px; border-radius: 20px; background: var(--primary);
  color: var(--on-primary); font-size: 14px; font-weight: 500; line-height: 20px; text-decoration: none;
}
a:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }
</style>
</head>
<body>
<main>
<b aria-hidden="true">404</b>
<h1>Page not found</h1>
<p>There is nothing at this address.</p>
<a href="$home">To the start page</a>
</main>
</body>
</html>
""")


def is_navigation(headers: Headers) -> bool:
    """Say whether somebody looks at the answer to a request, rather than a page or a program using it."""
    destination = headers.get("sec-fetch-dest")
    if destination is not None:
        return destination in {"document", "iframe", "frame"}
    return "text/html" in headers.get("accept", "")


def not_found(headers: Headers, home: str) -> Response:
    """Return the answer.

    Args:
        headers: The headers of the request.
        home: Address of the app's first page.
    """
    extra = {"cache-control": "no-cache"}
    if not is_navigation(headers):
        return PlainTextResponse("Not Found", 404, extra)
    extra |= {"content-security-policy": POLICY, "referrer-policy": "same-origin"}
    return HTMLResponse(PAGE.substitute(home=html.escape(home)), 404, extra)
