"""The screen: PySide6 widgets over `monitor.api`, and nothing deeper."""
