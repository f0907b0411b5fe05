from __future__ import annotations

from flet.auth.oauth_provider import OAuthProvider


class Auth0OAuthProvider(OAuthProvider):
    """Accounts of an Auth0 tenant.

    Args:
        domain: domain of the tenant, such as `shop.eu.auth0.com`.
        client_id: client id of the application.
        client_secret: its client secret.
        redirect_url: the program's address with `/oauth_callback` behind.
        audience: identifier of the API that the tokens are for.
    """

    def __init__(
        self, domain: str, client_id: str, client_secret: str, redirect_url: str, audience: str | None = None
    ) -> None:
        self.domain = domain
        self.audience = audience
        super().__init__(
            client_id=client_id,
            client_secret=client_secret,
            authorization_endpoint=f"https://{domain}/authorize",
            token_endpoint=f"https://{domain}/oauth/token",
            redirect_url=redirect_url,
            scopes=["offline_access"],
            user_scopes=["openid", "profile", "email"],
            user_endpoint=f"https://{domain}/userinfo",
            user_id_fn=lambda profile: profile["sub"],
            authorization_params={"audience": audience} if audience else None,
        )
