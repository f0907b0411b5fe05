"""Where an app is mounted, as the browser sees it."""

from functools import lru_cache

from starlette.types import Scope

from flet.fastapi.forwarded.forwarded_request import forwarded

__all__ = [
    "base_path",
    "endpoint_paths",
    "join_paths",
    "mount_path",
    "path_inside",
    "prefix_of",
    "redirect_into",
    "set_full_path",
]


@lru_cache(maxsize=1024)
def join_paths(*parts: str) -> str:
    """Join URL paths into one that begins with a slash and ends without; `""` where all are empty."""
    return "".join(f"/{part.strip('/')}" for part in parts if part.strip("/"))


def prefix_of(scope: Scope, proxy_path: str) -> str:
    """Return the path that reverse proxies took off, `""` where they took none."""
    return join_paths(proxy_path or forwarded(scope).prefix)


def base_path(scope: Scope, proxy_path: str, mount: str | None = None) -> str:
    """Return the path that the app's addresses begin with, with a slash at both ends.

    Args:
        scope: The request.
        proxy_path: Path that a reverse proxy took off, where it does not say so itself.
        mount: Path of the app in its site, where it is not mounted.
    """
    here = scope.get("root_path", "") if mount is None else mount_path(scope, mount)
    return join_paths(prefix_of(scope, proxy_path), here) + "/"


def mount_path(scope: Scope, path: str) -> str:
    """Return a path of the site as this server sees it: below the site's own `root_path`, where that is not in it."""
    root = join_paths(scope.get("app_root_path", scope.get("root_path", "")))
    path = join_paths(path)
    return path if f"{path}/".startswith(f"{root}/") else root + path


def endpoint_paths(scope: Scope, endpoint: str, mount: str, proxy_path: str) -> tuple[str, str]:
    """Return the path of an endpoint as this server sees it, and as the browser does.

    Args:
        scope: A request.
        endpoint: Where it is: with a slash before, the whole path, with or without what proxies take off; else below
            the mount.
        mount: Path of the app as this server sees it.
        proxy_path: Path that a reverse proxy took off, where it does not say so itself.
    """
    prefix = prefix_of(scope, proxy_path)
    if endpoint.startswith("/"):
        whole = join_paths(endpoint)
        told = prefix and f"{whole}/".startswith(f"{prefix}/")
        here = mount_path(scope, whole.removeprefix(prefix) if told else whole)
    else:
        here = join_paths(mount, endpoint)
    return here, prefix + here


def path_inside(scope: Scope) -> str:
    """Return the path of a request below where the app is mounted."""
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", ""))


def set_full_path(scope: Scope) -> None:
    """Have the path of a request begin with its `root_path`.

    A host whose `root_path` a proxy takes off, `FastAPI(root_path="/shop")`, leaves the two in disagreement in what is
    mounted in it, and no route is found there.
    """
    root: str = scope.get("root_path", "")
    if not f"{scope.get('path', '')}/".startswith(f"{root}/"):
        scope["path"] = scope.get("app_root_path", root) + scope["path"]


def redirect_into(scope: Scope) -> str:
    """Return an address that leads from a folder's path without a slash to the one with it.

    It is relative, so a proxy that took off a prefix or speaks https does not matter.
    """
    last = scope["path"].rpartition("/")[2]
    query = scope.get("query_string", b"").decode("latin-1")
    return f"./{last}/" + (f"?{query}" if query else "")
