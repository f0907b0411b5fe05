"""Signing in with accounts of other sites: GitHub, Google, Microsoft, Auth0, or any OAuth 2 provider."""

from flet.auth.authorization import Authorization
from flet.auth.authorization_service import AuthorizationService
from flet.auth.group import Group
from flet.auth.oauth_provider import OAuthProvider
from flet.auth.oauth_token import OAuthToken
from flet.auth.providers import (
    Auth0OAuthProvider,
    AzureOAuthProvider,
    GitHubOAuthProvider,
    GoogleOAuthProvider,
)
from flet.auth.sign_in_error import SignInError
from flet.auth.user import User

__all__ = [
    "Auth0OAuthProvider",
    "Authorization",
    "AuthorizationService",
    "AzureOAuthProvider",
    "GitHubOAuthProvider",
    "GoogleOAuthProvider",
    "Group",
    "OAuthProvider",
    "OAuthToken",
    "SignInError",
    "User",
]
