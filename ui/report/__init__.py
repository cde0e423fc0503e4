"""The monitoring form of a session: its answers, its page, and that it was sent."""
