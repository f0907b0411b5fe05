import flet as ft


def plain() -> ft.Control:
    """Words for those who use a screen reader"""
    service = ft.SemanticsService()

    async def say() -> None:
        await service.announce_message("Three new messages")

    return ft.Button("Announce", icon=ft.Icons.RECORD_VOICE_OVER, data=service, on_click=say)
