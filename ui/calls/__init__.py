"""Calls after a session: who is due, the sheet of one call, what waits for a prescriber."""
