"""Visitors who do what they can to stop the others, each in a process of its own."""
