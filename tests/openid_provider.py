"""An OpenID provider on Authlib's server: people say who they are in a form, or refuse."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from typing import Any
from urllib.parse import parse_qsl

from authlib.oauth2.rfc6749 import AuthorizationServer, ClientMixin, OAuth2Request, grants
from authlib.oauth2.rfc6749.requests import BasicOAuth2Payload
from authlib.oauth2.rfc6750 import BearerTokenGenerator
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oidc.core import OpenIDCode, UserInfo
from joserfc.jwk import OctKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from flet.auth import Group, OAuthProvider
from flet.auth.provider_client import get_json
from tests.live import live_site

SECRET = "the client's secret"
KEY = OctKey.import_key("the provider signs its identity tokens with this")
FORM = """<!doctype html><title>Provider</title><link rel="icon" href="data:,"><form method="post">
<input name="user" aria-label="Name"><button>Allow</button><button name="denied" value="1">Deny</button></form>"""


class Client(ClientMixin):
    """The program, as it is registered here."""

    client_id = "fletching"

    def __init__(self, redirect_url: str) -> None:
        self.redirect_url = redirect_url

    def get_client_id(self) -> str:
        return self.client_id

    def get_allowed_scope(self, scope: str) -> str:
        return scope

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        return redirect_uri == self.redirect_url

    def check_client_secret(self, client_secret: str) -> bool:
        return client_secret == SECRET

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        return method == "client_secret_post"

    def check_response_type(self, response_type: str) -> bool:
        return response_type == "code"

    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type in ("authorization_code", "refresh_token")


@dataclass
class Code:
    """What a code was given for."""

    redirect_uri: str
    scope: str
    user: str
    code_challenge: str
    code_challenge_method: str
    nonce: str | None = None
    auth_time: int = field(default_factory=lambda: int(time.time()))

    def get_redirect_uri(self) -> str:
        return self.redirect_uri

    def get_scope(self) -> str:
        return self.scope

    def get_nonce(self) -> str | None:
        return self.nonce

    def get_auth_time(self) -> int:
        return self.auth_time

    def get_acr(self) -> None:
        return None

    def get_amr(self) -> None:
        return None


@dataclass
class Token:
    """A token that was given out."""

    access_token: str
    refresh_token: str | None
    scope: str
    user: str
    ends: float

    def check_client(self, client: Any) -> bool:
        return True

    def get_scope(self) -> str:
        return self.scope


class CodeGrant(grants.AuthorizationCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_post"]
    server: Server

    def save_authorization_code(self, code: str, request: Any) -> None:
        asked = request.payload.data
        self.server.codes[code] = Code(
            request.payload.redirect_uri,
            request.payload.scope,
            request.user,
            asked["code_challenge"],
            asked["code_challenge_method"],
        )

    def query_authorization_code(self, code: str, client: Any) -> Code | None:
        return self.server.codes.get(code)

    def delete_authorization_code(self, authorization_code: Code) -> None:
        codes = self.server.codes
        del codes[next(code for code, known in codes.items() if known is authorization_code)]

    def authenticate_user(self, authorization_code: Code) -> str:
        return authorization_code.user


class RefreshGrant(grants.RefreshTokenGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_post"]
    server: Server

    def authenticate_refresh_token(self, refresh_token: str) -> Token | None:
        tokens = self.server.tokens.values()
        return next((token for token in tokens if token.refresh_token == refresh_token), None)

    def authenticate_user(self, refresh_token: Token) -> str:
        return refresh_token.user

    def revoke_old_credential(self, refresh_token: Token) -> None:
        self.server.tokens.pop(refresh_token.access_token, None)


class IdToken(OpenIDCode):
    def generate_user_info(self, user: str, scope: str) -> UserInfo:
        return UserInfo(sub=user)

    def resolve_client_private_key(self, client: Any) -> OctKey:
        return KEY

    def get_client_claims(self, client: Any) -> dict[str, str]:
        return {"iss": "http://provider"}

    def get_client_algorithm(self, client: Any) -> str:
        return "HS256"

    def exists_nonce(self, nonce: str, request: Any) -> bool:
        return False


class Server(AuthorizationServer):  # type: ignore[misc]
    """Authlib's server, on Starlette's requests and responses."""

    def __init__(self, redirect_url: str) -> None:
        super().__init__(scopes_supported=None)
        self.client = Client(redirect_url)
        self.codes: dict[str, Code] = {}
        self.tokens: dict[str, Token] = {}
        self.seconds = 3600
        letters = iter(range(1_000_000))
        self.register_token_generator(
            "default",
            BearerTokenGenerator(
                lambda **_: f"access-{next(letters)}",
                lambda **_: f"refresh-{next(letters)}",
                lambda *_: self.seconds,
            ),
        )
        self.register_grant(CodeGrant, [CodeChallenge(required=True), IdToken()])
        self.register_grant(RefreshGrant)

    def query_client(self, client_id: str) -> Client | None:
        return self.client if client_id == Client.client_id else None

    def save_token(self, token: dict[str, Any], request: Any) -> None:
        kept = Token(
            token["access_token"],
            token.get("refresh_token"),
            token["scope"],
            request.user,
            time.time() + self.seconds,
        )
        self.tokens[kept.access_token] = kept

    def create_oauth2_request(self, request: OAuth2Request) -> OAuth2Request:
        return request

    def handle_response(self, status: int, body: Any, headers: list[tuple[str, str]]) -> Response:
        made = JSONResponse(body, status) if isinstance(body, dict) else Response(body, status)
        made.headers.update(dict(headers))
        return made

    def send_signal(self, name: str, *arguments: Any, **options: Any) -> None:
        pass


class _Request(OAuth2Request):  # type: ignore[misc]
    """A request of Starlette, as Authlib sees it."""

    def __init__(self, request: Request, body: dict[str, str]) -> None:
        # Authlib wants https, which nobody has on a machine of their own.
        super().__init__(
            request.method, str(request.url).replace("http:", "https:", 1), None, request.headers
        )
        self.payload = BasicOAuth2Payload(dict(request.query_params) | body)
        self._form = body

    @property
    def form(self) -> dict[str, str]:
        return self._form


@dataclass(frozen=True)
class Answer:
    """What an endpoint answers instead of what it should."""

    body: bytes = b"{}"
    media_type: str = "application/json"
    status: int = 200
    seconds: float = 0
    """How long it takes to begin."""
    dribble: float = 0
    """How long it takes from byte to byte."""

    async def respond(self) -> Response:
        await asyncio.sleep(self.seconds)
        return StreamingResponse(self._bytes(), self.status, media_type=self.media_type)

    async def _bytes(self) -> AsyncIterator[bytes]:
        for byte in self.body if self.dribble else ():
            yield bytes([byte])
            await asyncio.sleep(self.dribble)
        if not self.dribble:
            yield self.body


@dataclass
class OpenIdProvider:
    """A provider that is running."""

    url: str
    server: Server
    asked: list[dict[str, str]] = field(default_factory=list)
    """What came to the token endpoint."""
    instead: dict[str, Answer] = field(default_factory=dict)
    """What endpoints answer instead of what they should, by the last part of their paths."""

    def for_program(self, redirect_url: str, **options: Any) -> OAuthProvider:
        """The provider, as a program declares it."""
        self.server.client.redirect_url = redirect_url
        return _Provider(
            client_id=Client.client_id,
            client_secret=options.pop("client_secret", SECRET),
            authorization_endpoint=f"{self.url}/authorize",
            token_endpoint=f"{self.url}/token",
            redirect_url=redirect_url,
            user_scopes=["openid", "profile"],
            user_endpoint=f"{self.url}/userinfo",
            user_id_fn=lambda profile: profile["sub"],
            group_scopes=["groups"],
            **options,
        )

    async def authorize(self, request: Request) -> Response:
        body = dict(parse_qsl((await request.body()).decode()))
        asked = _Request(request, body)
        grant = self.server.get_consent_grant(asked)
        if request.method == "GET":
            return HTMLResponse(FORM)
        user = None if "denied" in body else escape(body["user"])
        response: Response = self.server.create_authorization_response(asked, user, grant)
        return response

    async def token(self, request: Request) -> Response:
        body = dict(parse_qsl((await request.body()).decode()))
        self.asked.append(body)
        response: Response = self.server.create_token_response(_Request(request, body))
        return response

    async def userinfo(self, request: Request) -> Response:
        token = self._token(request)
        if token is None:
            return Response(status_code=401)
        return JSONResponse({"sub": token.user, "name": token.user.title()})

    async def groups(self, request: Request) -> Response:
        token = self._token(request)
        if token is None or "groups" not in token.scope:
            return Response(status_code=401)
        return JSONResponse([{"title": "Tea club"}])

    def _token(self, request: Request) -> Token | None:
        token = self.server.tokens.get(request.headers.get("authorization", "").removeprefix("Bearer "))
        return token if token and token.ends > time.time() else None


class _Provider(OAuthProvider):
    async def _fetch_groups(self, access_token: str) -> list[Group]:
        groups = await get_json(self.token_endpoint.replace("/token", "/groups"), access_token)
        return [Group(group, group["title"]) for group in groups]


def _or_instead(provider: OpenIdProvider, name: str) -> Callable[[Request], Awaitable[Response]]:
    async def respond(request: Request) -> Response:
        answer = provider.instead.get(name)
        endpoint = getattr(provider, name)
        return await (answer.respond() if answer else endpoint(request))

    return respond


@contextmanager
def openid_provider() -> Iterator[OpenIdProvider]:
    """Runs a provider at a free port of this machine."""
    provider = OpenIdProvider("", Server(""))
    app = Starlette(
        routes=[
            Route("/authorize", provider.authorize, methods=["GET", "POST"]),
            Route("/token", _or_instead(provider, "token"), methods=["POST"]),
            Route("/userinfo", _or_instead(provider, "userinfo")),
            Route("/groups", _or_instead(provider, "groups")),
        ]
    )
    with live_site(app) as live:
        provider.url = live.url
        yield provider
