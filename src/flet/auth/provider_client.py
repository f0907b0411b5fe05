"""Requests to sign-in providers. Authlib and its HTTP client are loaded when somebody first signs in."""

from __future__ import annotations

import contextlib
import functools
import ssl
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from flet.auth.sign_in_error import SignInError
from flet.version import flet_version

if TYPE_CHECKING:
    from authlib.integrations.httpx_client import AsyncOAuth2Client

    from flet.auth.oauth_provider import OAuthProvider

SECONDS = 10.0
_HEADERS = {"user-agent": f"Flet/{flet_version}", "accept": "application/json"}


@functools.cache
def _trust() -> ssl.SSLContext:
    # Reading the certificates takes long enough to be noticed by other visitors.
    import httpx2

    return httpx2.create_ssl_context()


@contextlib.asynccontextmanager
async def token_client(provider: OAuthProvider) -> AsyncIterator[AsyncOAuth2Client]:
    """Return a client for the provider's token endpoint.

    Raises:
        SignInError: the provider refused, answered nonsense, or did not answer.
    """
    from authlib.integrations.httpx_client import AsyncOAuth2Client

    client = AsyncOAuth2Client(
        client_id=provider.client_id,
        client_secret=provider.client_secret or None,
        token_endpoint_auth_method="client_secret_post" if provider.client_secret else "none",
        redirect_uri=provider.redirect_url,
        headers=_HEADERS,
        timeout=SECONDS,
        verify=_trust(),
    )
    async with client:
        with _told(provider.token_endpoint):
            yield client


async def get_json(url: str, access_token: str) -> Any:
    """Return what the provider's API has at an address.

    Raises:
        SignInError: the provider refused, answered nonsense, or did not answer.
    """
    import httpx2

    headers = {**_HEADERS, "authorization": f"Bearer {access_token}"}
    async with httpx2.AsyncClient(headers=headers, timeout=SECONDS, verify=_trust()) as client:
        with _told(url):
            response = await client.get(url, follow_redirects=True)
            response.raise_for_status()
            return response.json()


@contextlib.contextmanager
def _told(url: str) -> Iterator[None]:
    """Turns what goes wrong with a request into words."""
    import httpx2
    from authlib.common.errors import AuthlibBaseError

    host = urlsplit(url).netloc
    try:
        yield
    except AuthlibBaseError as error:
        code = error.error or "provider_error"
        raise SignInError(code, error.description or f"{host} refused the sign-in") from error
    except httpx2.HTTPStatusError as error:
        status = error.response.status_code
        raise SignInError("provider_error", f"{host} answered with status {status}") from error
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise SignInError(
            "provider_unreachable", f"{host} did not answer ({type(error).__name__})"
        ) from error
    except ValueError as error:
        raise SignInError("provider_error", f"{host} answered something else than JSON") from error
