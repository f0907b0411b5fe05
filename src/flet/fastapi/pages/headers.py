"""The security headers of the page and of the files beside it."""

from flet.fastapi.pages.clients import Kind

__all__ = ["asset_headers", "file_headers", "page_headers", "uploaded_type"]

ISOLATION = {"cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp"}
CONTENT_POLICY = (
    ("default-src", "'self'"),
    ("base-uri", "'self'"),
    ("object-src", "'none'"),
    ("form-action", "'self'"),
    ("style-src", "'self' 'unsafe-inline' https:"),
    # A program may show images, media and fonts of any site, and upload files to a storage service.
    ("img-src", "* data: blob:"),
    ("media-src", "* data: blob:"),
    ("font-src", "* data:"),
    ("frame-src", "'self' https:"),
    ("worker-src", "'self' blob:"),
)

# An SVG is shown as a picture and needs nothing else, least of all the visitor's session.
PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox"
UPLOADED_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'; "
    "frame-ancestors 'self'; sandbox"
)
PICTURES_WITH_SCRIPTS = {"image/svg+xml"}
DOCUMENTS = {"text/html", "application/xhtml+xml", "application/xml", "text/xml"}
SCRIPTS = {"text/javascript", "application/javascript", "application/wasm"}


def uploaded_type(kind: str) -> str:
    """Return the media type under which what a visitor has uploaded is served: never as code of the site."""
    return "text/plain" if kind in SCRIPTS else kind


def asset_headers(kind: str, frame_ancestors: str, uploaded: bool) -> dict[str, str]:
    """Return what a browser that opens a file is told to refuse it.

    Args:
        kind: Media type of the file.
        frame_ancestors: Who may show documents in a frame.
        uploaded: Whether a visitor has uploaded it: such a document has no part in the site.
    """
    if uploaded and kind in DOCUMENTS | PICTURES_WITH_SCRIPTS:
        return {"content-security-policy": UPLOADED_POLICY}
    if kind in PICTURES_WITH_SCRIPTS:
        return {"content-security-policy": PICTURE_POLICY}
    if kind in DOCUMENTS:
        policy = f"frame-ancestors {frame_ancestors}"
        return {"content-security-policy": policy, "referrer-policy": "strict-origin-when-cross-origin"}
    return {}


def file_headers(kind: Kind) -> dict[str, str]:
    """Return the headers of every answer. Only the Flutter client's WebAssembly threads need isolation."""
    headers = {"x-content-type-options": "nosniff"}
    return headers | ISOLATION if kind == "flutter" else headers


def page_headers(kind: Kind, *, nonce: str, host: str, frame_ancestors: str) -> dict[str, str]:
    """Return the headers of the page itself.

    Args:
        kind: Kind of the client. The Flutter client brings scripts that no nonce can reach.
        nonce: The number on the page's scripts.
        host: Host and port that the browser asked for, which the WebSocket goes to.
        frame_ancestors: Who may show the page in a frame.
    """
    directives = [("frame-ancestors", frame_ancestors)]
    if kind == "dom":
        # Some browsers do not count a WebSocket of the same host as 'self'.
        sockets = f" ws://{host} wss://{host}" if _is_host(host) else ""
        directives += [
            *CONTENT_POLICY,
            ("script-src", f"'self' 'nonce-{nonce}'"),
            ("connect-src", f"'self' https: data: blob:{sockets}"),
        ]
    policy = "; ".join(f"{name} {value}" for name, value in directives)
    return {
        **file_headers(kind),
        "cache-control": "no-cache, private",
        "content-security-policy": policy,
        "referrer-policy": "strict-origin-when-cross-origin",
    }


def _is_host(value: str) -> bool:
    return bool(value) and all(character.isalnum() or character in ".-:[]_" for character in value)
