"""The list of sessions, with their records."""
