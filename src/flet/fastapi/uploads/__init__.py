"""Files that visitors send."""
