import flet as ft

TEXT = """
# Fish soup

For *four*. Takes **40 minutes**.

1. Cut the vegetables
2. Boil the stock

```python
soup = vegetables + stock
```

| | grams |
|---|---:|
| Cod | 400 |
| Leek | 150 |
"""


def plain() -> ft.Control:
    """Text with headings, lists, tables and code"""
    return ft.Markdown(
        TEXT,
        selectable=True,
        extension_set=ft.MarkdownExtensionSet.GITHUB_WEB,
        code_theme=ft.MarkdownCodeTheme.GITHUB,
    )
