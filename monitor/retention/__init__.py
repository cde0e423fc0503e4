"""How long sessions are kept: legal holds, a period per clinic, and purging what has expired."""
