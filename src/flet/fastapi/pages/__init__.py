"""The page of a program and the files beside it."""
