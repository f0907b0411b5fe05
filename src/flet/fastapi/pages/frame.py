"""The page inside of an `IFrame` that shows `html`: it takes its content from the page around it, and is nobody's."""

from starlette.responses import HTMLResponse

FRAME = "_frame"
"""Where it is, below a program's address."""

# A sandbox without an origin of its own: scripts run, but neither cookies nor the page around are theirs.
_POLICY = (
    "sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals; "
    "default-src 'unsafe-inline' 'unsafe-eval' https: data: blob:; object-src 'none'"
)
_PAGE = """<!doctype html><meta charset="utf-8"><title>Frame</title><script>
addEventListener("message", (e) => {
  if (e.source !== parent || typeof e.data !== "string") return;
  document.open(); document.write(e.data); document.close();
}, { once: true });
parent.postMessage("flet:frame", "*");
</script>"""


def frame() -> HTMLResponse:
    """Return the page; its content policy is not that of the program's."""
    headers = {
        "content-security-policy": _POLICY,
        "cache-control": "no-cache",
        "referrer-policy": "no-referrer",
    }
    return HTMLResponse(_PAGE, headers=headers)
