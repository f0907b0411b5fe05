"""What a page offers for signing in with accounts of other sites."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from flet.controls.page.page_events import LoginEvent
from flet.controls.services.url_launcher import LaunchMode, UrlLauncher
from flet.engine.session.calls import SessionClosed

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from flet.auth.authorization import Authorization
    from flet.auth.authorization_service import AuthorizationService
    from flet.auth.oauth_provider import OAuthProvider
    from flet.auth.sign_in import SignIn
    from flet.auth.sign_in_error import SignInError
    from flet.messaging.session import Session

    AT = TypeVar("AT", bound=Authorization, default=AuthorizationService)

logger = logging.getLogger("flet")

_POPUP = "flet_oauth_signin"


class PageSignIn:
    """The page as the place where a visitor signs in."""

    if TYPE_CHECKING:
        sess: Session
        _services: Any
        _sign_in: SignIn | None

    @property
    def auth(self) -> Any:
        """Who has signed in: `page.auth.user`, `await page.auth.get_token()`; `None` while nobody has."""
        return self._sign_in.current if self._sign_in is not None else None

    async def login(
        self,
        provider: OAuthProvider,
        fetch_user: bool = True,
        fetch_groups: bool = False,
        scope: list[str] | None = None,
        saved_token: str | None = None,
        on_open_authorization_url: Callable[[str], Coroutine[Any, Any, None]] | None = None,
        complete_page_html: str | None = None,
        redirect_to_page: bool | None = False,
        authorization: type[AT] | None = None,
    ) -> AT:
        """Have the visitor sign in at a provider. `on_login` is called when that has succeeded or failed.

        The provider's page opens in a popup. With `redirect_to_page`, and where the browser blocks popups, it opens
        in place of this page, which comes back with its session as it was.

        Args:
            provider: whose account it is.
            fetch_user: read the profile, for `page.auth.user`.
            fetch_groups: read the groups of the user, for `page.auth.user.groups`.
            scope: what the program asks for beside the provider's own scopes.
            saved_token: what `OAuthToken.to_json()` gave earlier; signs in without asking the visitor.
            on_open_authorization_url: called with the provider's address, to open it in another way.
            complete_page_html: page that the popup shows in the end, instead of closing.
            redirect_to_page: end at this page, in the tab where the visitor signed in.
            authorization: class that carries out the sign-in.

        Returns:
            The authorization; it has a user and a token when `on_login` is called without an error.

        Raises:
            ValueError: an address of the provider is none, or is not encrypted.
            RuntimeError: the visitor's browser keeps no cookies.
        """
        from flet.auth.authorization_service import AuthorizationService

        chosen: Any = authorization or AuthorizationService
        signing: AT = chosen(provider, fetch_user=fetch_user, fetch_groups=fetch_groups, scope=scope)
        if saved_token is not None:
            self._raise_login(await self._own_sign_in().restore(signing, saved_token), "")
            return signing
        self._check_redirect_url(provider.redirect_url)
        url, state = signing.get_authorization_data()
        back = self._address_of_page(provider.redirect_url) if redirect_to_page else None
        await self._remember(state, complete_page_html, back)
        self._own_sign_in().begin(state, signing)
        if on_open_authorization_url is not None:
            opening: Any = on_open_authorization_url(url)
            if inspect.isawaitable(opening):
                await opening
            return signing
        if back is None and not await self._open_popup(url):
            # It blocks windows that it does not count as an answer to a click any more.
            back = self._address_of_page(provider.redirect_url)
            await self._remember(state, complete_page_html, back)
        if back is not None:
            self._open_in_place(url)
        return signing

    def logout(self) -> None:
        """Forget who has signed in, and call `on_logout`. The provider's own session goes on."""
        if self._sign_in is not None:
            self._sign_in.end()
        self.sess.program.on_loop(self.sess.raise_event, "logout")

    async def _finish_login(self, state: str, code: str | None, failure: SignInError | None) -> bool:
        """The visitor is back from the provider, with a code or with what went wrong; true if that is nothing."""
        own = self._own_sign_in()
        own.launcher = None
        if code is None:
            own.give_up(state)
        else:
            failure = await own.finish(state, code)
        self._raise_login(failure)
        return failure is None

    def _own_sign_in(self) -> SignIn:
        from flet.auth.sign_in import SignIn

        if self._sign_in is None:
            self._sign_in = SignIn()
        return self._sign_in

    def _raise_login(self, failure: SignInError | None, nothing: str | None = None) -> None:
        page: Any = self
        event = LoginEvent(
            name="login",
            control=page,
            error=failure.error if failure else nothing,
            error_description=failure.description if failure else nothing,
        )
        self.sess.program.on_loop(self.sess.raise_event, "login", event)

    async def _remember(self, state: str, complete_page_html: str | None, back: str | None) -> None:
        from flet.engine.program.begun_sign_in import BegunSignIn, browser_of

        session = self.sess
        if session.secret is None:
            raise RuntimeError(
                "The visitor's browser keeps no cookies, so nobody could tell who comes back from the provider."
            )
        begun = BegunSignIn(session.id, browser_of(session.secret), complete_page_html, back)
        seconds = session.request.place.sign_in_seconds
        await session.program.sign_ins.put(state, begun, seconds, owner=session.id)

    def _check_redirect_url(self, redirect_url: str) -> None:
        from flet.auth.endpoints import web_address

        callback = web_address("redirect_url", redirect_url).path
        home = urlsplit(self.sess.request.url or "").path.rstrip("/") + "/"
        if not callback.startswith(home):
            logger.warning(
                "The redirect_url %s is not below the program's own path, %s: browsers will not show its cookie "
                "there, and nobody can sign in.",
                redirect_url,
                home,
            )

    def _address_of_page(self, redirect_url: str) -> str:
        """Return the address of the page as it is now, on the site that the provider sends visitors back to."""
        from flet.auth.endpoints import web_address

        site = web_address("redirect_url", redirect_url)
        page: Any = self
        return urlunsplit((site.scheme, site.netloc, "", "", "")) + self.sess.request.place.route_path(
            page.route
        )

    async def _open_popup(self, url: str) -> bool:
        """Open the provider's page in a window of its own; false if the browser does not allow it."""
        try:
            await self._new_launcher().open_window(url, title=_POPUP)
        except SessionClosed:
            raise
        except RuntimeError:
            return False
        return True

    def _open_in_place(self, url: str) -> None:
        arguments = {
            "url": url,
            "mode": LaunchMode.PLATFORM_DEFAULT,
            "web_view_configuration": None,
            "browser_configuration": None,
            "web_only_window_name": "_self",
        }
        launcher = self._own_sign_in().launcher = self._new_launcher()
        self.sess.tell(launcher, "launch_url", arguments)

    def _new_launcher(self) -> UrlLauncher:
        launcher = self.sess.context.run(UrlLauncher)
        self.sess.send_changes(self._services)
        return launcher
