"""Where an app is mounted, as the browser sees it."""

from starlette.types import Scope

from flet.fastapi.forwarded.forwarded_request import forwarded

__all__ = ["base_path", "join_paths", "path_inside", "redirect_into", "set_full_path"]


def join_paths(*parts: str) -> str:
    """Joins URL paths into one that begins with a slash and ends without; `""` where all are empty."""
    return "".join(f"/{part.strip('/')}" for part in parts if part.strip("/"))


def base_path(scope: Scope, proxy_path: str, mount: str | None = None) -> str:
    """Returns the path that the app's addresses begin with, with a slash at both ends.

    Args:
        scope: The request.
        proxy_path: Path that a reverse proxy took off, where it does not say so itself.
        mount: Path of the app as this server sees it, where it is not mounted.
    """
    mount = scope.get("root_path", "") if mount is None else mount
    return join_paths(proxy_path or forwarded(scope).prefix, mount) + "/"


def path_inside(scope: Scope) -> str:
    """Returns the path of a request below where the app is mounted."""
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", ""))


def set_full_path(scope: Scope) -> None:
    """Has the path of a request begin with its `root_path`.

    A host whose `root_path` a proxy takes off, `FastAPI(root_path="/shop")`, leaves the two in disagreement in what is
    mounted in it, and no route is found there.
    """
    root: str = scope.get("root_path", "")
    if not f"{scope.get('path', '')}/".startswith(f"{root}/"):
        scope["path"] = scope.get("app_root_path", root) + scope["path"]


def redirect_into(scope: Scope) -> str:
    """Returns an address that leads from a folder's path without a slash to the one with it.

    It is relative, so a proxy that took off a prefix or speaks https does not matter.
    """
    last = scope["path"].rpartition("/")[2]
    query = scope.get("query_string", b"").decode("latin-1")
    return f"./{last}/" + (f"?{query}" if query else "")
