"""The board: who is next, and when, for the whole room."""
