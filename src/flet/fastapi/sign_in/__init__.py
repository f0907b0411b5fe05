"""Visitors who come back from a sign-in provider."""
