from __future__ import annotations

from flet.auth.oauth_provider import OAuthProvider


class AzureOAuthProvider(OAuthProvider):
    """Microsoft accounts, private and of organisations.

    Args:
        client_id: application id, from https://entra.microsoft.com.
        client_secret: a client secret of the application.
        redirect_url: the program's address with `/oauth_callback` behind.
        tenant: who may sign in: `common`, `organizations`, `consumers`, or the id or domain of an organisation.
    """

    def __init__(
        self, client_id: str, client_secret: str, redirect_url: str, tenant: str | None = "common"
    ) -> None:
        self.tenant = tenant
        site = f"https://login.microsoftonline.com/{tenant}/oauth2/v2.0"
        super().__init__(
            client_id=client_id,
            client_secret=client_secret,
            authorization_endpoint=f"{site}/authorize",
            token_endpoint=f"{site}/token",
            redirect_url=redirect_url,
            user_scopes=["user.read"],
            user_endpoint="https://graph.microsoft.com/v1.0/me",
            user_id_fn=lambda profile: profile["id"],
        )
