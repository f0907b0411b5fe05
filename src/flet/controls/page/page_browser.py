"""What a page has its visitor's browser do beside showing it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.engine.session.directives import Cookie, SameSite, web_address

if TYPE_CHECKING:
    from flet.engine.session.session import Session


class PageBrowser:
    """The page as the way to the browser around it."""

    if TYPE_CHECKING:
        sess: Session

    def set_cookie(
        self,
        name: str,
        value: str,
        *,
        max_age: int | None = None,
        path: str | None = None,
        domain: str | None = None,
        secure: bool | None = None,
        http_only: bool = True,
        same_site: SameSite = "lax",
    ) -> None:
        """Have the browser keep a cookie; `page.request.cookies` has it from the next connection on.

        In `before_main` the browser keeps it before it shows the page, in handlers soon afterwards.

        Args:
            name: letters, digits, `-` and `_`.
            value: any text; with the name at most 4096 bytes.
            max_age: seconds for which it is kept; until the browser is closed if not given.
            path: path of the site below which it is sent; the program's own if not given, `/` for all of the site.
            domain: host, with all below it, that it is sent to; this host alone if not given.
            secure: send it over https only; if not given, when this page came over https.
            http_only: keep it from scripts of the page.
            same_site: when it is sent with requests that other sites make: `lax`, for links; `strict`, never; `none`,
                always, over https.

        Raises:
            ValueError: an argument is not allowed.
            RuntimeError: the page is shown by Flet's Flutter client, which keeps no cookies.
        """
        self.sess.directives.keep(Cookie(name, value, max_age, path, domain, secure, http_only, same_site))

    def delete_cookie(self, name: str, *, path: str | None = None, domain: str | None = None) -> None:
        """Have the browser forget a cookie that was set with the same `path` and `domain`."""
        self.set_cookie(name, "", max_age=0, path=path, domain=domain)

    def redirect(self, url: str) -> None:
        """Send the browser to another address, away from the program.

        In `before_main` the page is not shown at all, and `main` is not called. To go to a route of the program use
        `push_route()`; to open another window `UrlLauncher`.

        Args:
            url: an address of the web (`https://...`), or a path of this site (`/login`).

        Raises:
            ValueError: it is no such address.
        """
        self.sess.directives.leave(web_address(url))

    async def run_javascript(
        self, code: str, args: dict[str, Any] | None = None, timeout: float | None = None
    ) -> Any:
        """Run a script in the visitor's page and give what it returns.

        It is off unless `FLET_RUN_JAVASCRIPT=true`. Never put what a visitor has written into `code`: hand it over in
        `args`.

        Args:
            code: the body of an `async` function: `return args.a + await something()`.
            args: values that the script finds in `args`.
            timeout: seconds to wait for the result; 10 if not given.

        Raises:
            RuntimeError: it is off, the script cannot be read or it raised an error.
            TimeoutError: it took longer than `timeout`.
        """
        if not self.sess.request.place.run_javascript:
            raise RuntimeError("page.run_javascript() is off; FLET_RUN_JAVASCRIPT=true switches it on")
        arguments = {"code": code, "args": args or {}}
        return await self._invoke_method("run_javascript", arguments, timeout)  # type: ignore[attr-defined]
